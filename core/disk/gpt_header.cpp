#include "core/disk/gpt_header.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/byte_codec.h"
#include "core/disk/file_access.h"
#include "core/disk/range.h"

namespace landfall {
namespace {

constexpr std::uint64_t kMostOfEntries = kMiB;

using Sector = std::array<unsigned char, kSector.value>;

/// Nothing where there is no header there.
Result<std::optional<Sector>> headerAt(int fd, const std::filesystem::path& image,
                                       std::uint64_t number, ByteCount length) {
    if (number >= length.value / kSector.value)
        return std::optional<Sector>();
    Sector sector{};
    LANDFALL_TRY(readAt(fd, image, ByteOffset{number * kSector.value}, sector));
    const std::string_view magic(reinterpret_cast<const char*>(sector.data()), 8);
    return magic == "EFI PART" ? std::optional(sector) : std::nullopt;
}

Result<void> checkHeader(const Sector& header, const std::filesystem::path& image) {
    const auto entries = loadLittleEndian<std::uint32_t>(header.data() + 80);
    const auto size = loadLittleEndian<std::uint32_t>(header.data() + 84);
    if (std::uint64_t{entries} * size <= kMostOfEntries)
        return {};
    return fail(ErrorKind::InvalidInput, image.string(),
                Message::of("its GPT claims %1 entries of %2 bytes; at most %3 of entries are "
                            "accepted",
                            entries, size, ExactSize(ByteCount{kMostOfEntries})));
}

}  // namespace

Result<void> checkGptHeaders(int fd, ByteCount length, const std::filesystem::path& image) {
    LANDFALL_ASSIGN(const auto first, headerAt(fd, image, 1, length));
    if (first) {
        LANDFALL_TRY(checkHeader(*first, image));
        const auto said = loadLittleEndian<std::uint64_t>(first->data() + 32);
        LANDFALL_ASSIGN(const auto there, headerAt(fd, image, said, length));
        if (there)
            LANDFALL_TRY(checkHeader(*there, image));
    }
    LANDFALL_ASSIGN(const auto last, headerAt(fd, image, length.value / kSector.value - 1, length));
    return last ? checkHeader(*last, image) : Result<void>();
}

}  // namespace landfall
