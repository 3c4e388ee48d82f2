#include "core/image/source_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <string_view>

#include "core/base/byte_codec.h"
#include "core/base/file_io.h"
#include "core/image/tar_image.h"
#include "core/image/xz_decoder.h"
#include "core/image/zip_image.h"

namespace landfall {

namespace {

bool startsWith(std::span<const std::byte> head, std::string_view magic) {
    return head.size() >= magic.size() &&
           std::equal(magic.begin(), magic.end(), head.begin(),
                      [](char wanted, std::byte found) { return std::byte(wanted) == found; });
}

/// lzma_alone has no magic: properties of its usual kind, a dictionary of 64 KiB or more that is a
/// power of two or half as much again, and a size that is unknown or below 256 GiB, as file(1) and
/// liblzma have it.
bool isLzma(std::span<const std::byte> head) {
    constexpr std::size_t kHeader = 13;
    if (head.size() < kHeader || !startsWith(head, std::string_view("\x5D\0\0", 3)))
        return false;
    const auto dictionary = loadLittleEndian<std::uint32_t>(head.data() + 1);
    const std::uint32_t highest = std::bit_floor(dictionary);
    if (dictionary == 0 ||
        (dictionary != UINT32_MAX && dictionary != highest && dictionary != highest + highest / 2))
        return false;
    const auto size = loadLittleEndian<std::uint64_t>(head.data() + 5);
    return size == UINT64_MAX || size < 256 * kGiB;
}

std::string fingerprintOf(const struct stat& info) {
    const auto time = [](const timespec& at) {
        return std::to_string(at.tv_sec) + "." + std::to_string(at.tv_nsec);
    };
    return "1:" + std::to_string(info.st_dev) + ":" + std::to_string(info.st_ino) + ":" +
           std::to_string(info.st_size) + ":" + time(info.st_mtim) + ":" + time(info.st_ctim);
}

Result<std::optional<ByteCount>> lzmaStatedSize(const SourceFile& source) {
    std::array<std::byte, 8> size{};
    LANDFALL_ASSIGN(const std::size_t got, readAt(source, ByteOffset{5}, size));
    const auto stated = loadLittleEndian<std::uint64_t>(size.data());
    return got < size.size() || stated == UINT64_MAX ? std::optional<ByteCount>()
                                                     : std::optional(ByteCount{stated});
}

}  // namespace

SourceFormat formatOf(std::span<const std::byte> head) {
    using namespace std::string_view_literals;
    if (startsWith(head,
                   "\xFD"
                   "7zXZ\0"sv))
        return SourceFormat::Xz;
    if (startsWith(head, "\x28\xB5\x2F\xFD"sv))
        return SourceFormat::Zstd;
    // pzstd and seekable files begin with a skippable frame, 0x184D2A50 to 0x184D2A5F.
    if (head.size() >= 4 && (head[0] & std::byte{0xF0}) == std::byte{0x50} &&
        startsWith(head.subspan(1), "\x2A\x4D\x18"sv))
        return SourceFormat::Zstd;
    if (startsWith(head, "\x1F\x8B"sv))
        return SourceFormat::Gzip;
    if (startsWith(head, "BZh"sv))
        return SourceFormat::Bzip2;
    if (startsWith(head, "PK\x03\x04"sv))
        return SourceFormat::Zip;
    // Its frames, and those of before 2014 (LZ4's frame format, legacy frames).
    if (startsWith(head, "\x04\x22\x4D\x18"sv) || startsWith(head, "\x02\x21\x4C\x18"sv))
        return SourceFormat::Lz4;
    if (isLzma(head))
        return SourceFormat::Lzma;
    if (isTar(head))
        return SourceFormat::Tar;
    return SourceFormat::Raw;
}

Result<SourceFile> SourceFile::open(const std::filesystem::path& path) {
    SourceFile source;
    source.path = path;
    source.name = path.filename().string();
    // Non-blocking: a FIFO given as an image must be refused, not waited for.
    source.fd = UniqueFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info {};
    if (!source.fd || ::fstat(source.fd.get(), &info) != 0)
        return fail(errnoError(errno, path.string(), Message::of("opening the base image")));
    if (S_ISDIR(info.st_mode))
        return fail(ErrorKind::InvalidInput, path.string(),
                    Message::of("this is a folder; a base is an image file (.img, as it is or "
                                "packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)"));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorKind::InvalidInput, path.string(),
                    Message::of("this is not a regular file; a base is an image file (.img, as it "
                                "is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)"));
    if (info.st_size == 0)
        return fail(ErrorKind::InvalidInput, path.string(), Message::of("the file is empty"));
    source.size = ByteCount{static_cast<std::uint64_t>(info.st_size)};
    source.allocated = ByteCount{static_cast<std::uint64_t>(info.st_blocks) * 512};
    source.fingerprint = fingerprintOf(info);
    std::array<std::byte, kFormatHead> head{};
    LANDFALL_ASSIGN(const std::size_t got, readAt(source, ByteOffset{0}, head));
    source.format = formatOf(std::span(head).first(got));
    return source;
}

Result<void> SourceFile::requireUnchanged() const {
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0)
        return fail(
            errnoError(errno, path.string(), Message::of("looking at the base image again")));
    if (info.st_nlink == 0)
        return fail(ErrorKind::NotFound, path.string(),
                    Message::of("the file was removed while it was being read"));
    if (fingerprintOf(info) != fingerprint)
        return fail(ErrorKind::InvalidInput, path.string(),
                    Message::of("the file was changed while it was being read; try again when it "
                                "is complete"));
    return {};
}

Result<std::size_t> readAt(const SourceFile& source, ByteOffset at, std::span<std::byte> bytes) {
    char* const into = reinterpret_cast<char*>(bytes.data());
    return readAtMost(source.fd.get(), {into, bytes.size()}, at, source.path.string());
}

Result<std::optional<ByteCount>> statedSize(const SourceFile& source) {
    if (source.format == SourceFormat::Raw || source.format == SourceFormat::Tar)
        return source.size;
    if (source.format == SourceFormat::Lzma)
        return lzmaStatedSize(source);
    if (source.format == SourceFormat::Xz)
        return xzStatedSize(source);
    if (source.format == SourceFormat::Zip) {
        LANDFALL_ASSIGN(const ZipImage image, findZipImage(source));
        return std::optional(image.size);
    }
    if (source.format != SourceFormat::Zstd)
        return std::optional<ByteCount>();
    constexpr std::size_t kLongestFrameHeader = 18;
    std::array<std::byte, kLongestFrameHeader> head{};
    LANDFALL_ASSIGN(const std::size_t got, readAt(source, ByteOffset{0}, head));
    const unsigned long long size = ZSTD_getFrameContentSize(head.data(), got);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size == 0)
        return std::optional<ByteCount>();
    return std::optional(ByteCount{size});
}

}  // namespace landfall
