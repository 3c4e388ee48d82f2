#include "core/image/stream_decoder.h"

#include <algorithm>

#include "core/image/xz_decoder.h"
#include "core/image/zstd_decoder.h"

namespace landfall {

namespace {

class RawDecoder : public StreamDecoder {
public:
    Result<DecodeStep> step(std::span<const std::byte> input, InputEnd end,
                            std::span<std::byte> output) override {
        const std::size_t length = std::min(input.size(), output.size());
        std::copy_n(input.begin(), length, output.begin());
        return DecodeStep{length, length, end == InputEnd::Last && length == input.size()};
    }
};

Result<std::unique_ptr<StreamDecoder>> refuse(const SourceFile& source, std::string_view packer) {
    return fail(ErrorKind::NotSupported, source.path.string(),
                "it is packed by " + std::string(packer) +
                    ", which is not read yet; unpack it first, or use .img, .img.xz or .img.zst");
}

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeDecoder(const SourceFile& source) {
    switch (source.format) {
        case SourceFormat::Raw:
            return std::make_unique<RawDecoder>();
        case SourceFormat::Xz:
            return makeXzDecoder(source.path.string());
        case SourceFormat::Zstd:
            return makeZstdDecoder(source.path.string());
        case SourceFormat::Gzip:
            return refuse(source, "gzip");
        case SourceFormat::Bzip2:
            return refuse(source, "bzip2");
        case SourceFormat::Zip:
            return refuse(source, "zip");
    }
    return fail(ErrorKind::Internal, source.path.string(), "a format without a decoder");
}

}  // namespace landfall
