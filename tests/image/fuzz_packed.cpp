// Whatever a packed file's bytes say, every decoder and archive ends: with an image no longer than
// what is accepted, or a refusal that can be read, and within its memory (-rss_limit_mb).
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/image/decode.h"
#include "tests/fuzz/require.h"

using namespace landfall;

namespace {

struct Workshop {
    Workshop() {
        std::string name = (std::filesystem::temp_directory_path() / "fuzz_packed.XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            std::abort();
        folder = name;
    }
    ~Workshop() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    std::filesystem::path folder;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr ByteCount kMost{64 * kMiB};
    static const Workshop workshop;
    const std::filesystem::path packed = workshop.folder / "packed";
    const std::filesystem::path image = workshop.folder / "image";
    std::ofstream(packed, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    std::error_code ignored;
    std::filesystem::remove(image, ignored);
    const Result<SourceFile> source = SourceFile::open(packed);
    if (!source) {
        requireReadable(source.error());
        return 0;
    }
    (void)statedSize(*source);
    // As it arrives from an address, so that a bomb of the fuzzer's own has an end.
    Result<DecodeOutcome> outcome = fail(ErrorKind::Internal, "", Message());
    if (source->format == SourceFormat::Zip) {
        outcome = decodeSource(*source, image, {}, CancelToken());
    } else {
        FileFeed feed(*source);
        SourceFile arriving;
        arriving.path = source->path;
        arriving.format = source->format;
        arriving.size = source->size;
        outcome =
            decodeFeed(arriving, feed, Checksums::Skip, image, {kMost, {}}, {}, CancelToken());
        if (outcome)
            require(outcome->size <= kMost, "no more than what was announced");
    }
    if (!outcome)
        requireReadable(outcome.error());
    return 0;
}
