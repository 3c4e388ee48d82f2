#include "core/image/stream_decoder.h"

#include <algorithm>

#include "core/image/member_decoder.h"
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

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeDecoder(const SourceFile& source, Checksums checksums) {
    switch (source.format) {
        case SourceFormat::Raw:
        case SourceFormat::Tar:
            return std::make_unique<RawDecoder>();
        case SourceFormat::Xz:
            return makeXzDecoder(source.path.string(), checksums);
        case SourceFormat::Zstd:
            return makeZstdDecoder(source.path.string());
        case SourceFormat::Gzip:
            return makeGzipDecoder(source.path.string());
        case SourceFormat::Bzip2:
            return makeBzip2Decoder(source.path.string());
        case SourceFormat::Lzma:
            return makeLzmaDecoder(source.path.string());
        case SourceFormat::Lz4:
        case SourceFormat::Zip:
            break;
    }
    return fail(ErrorKind::Internal, source.path.string(), Message::of("it is not a stream"));
}

}  // namespace landfall
