#include "core/image/filesystem_probe.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/byte_codec.h"
#include "core/base/file_io.h"

namespace landfall {

namespace {

constexpr std::size_t kHeadSize = 68 * kKiB;
constexpr std::size_t kExtSuperblock = 1024;

/// The first kHeadSize bytes of a volume, zeros behind its end.
class Head {
public:
    explicit Head(std::span<const char, kHeadSize> bytes) : bytes_(bytes) {}

    [[nodiscard]] std::uint8_t at(std::size_t offset) const {
        return static_cast<std::uint8_t>(bytes_[offset]);
    }
    [[nodiscard]] std::uint16_t le16(std::size_t offset) const {
        return loadLittleEndian<std::uint16_t>(&bytes_[offset]);
    }
    [[nodiscard]] std::uint32_t le32(std::size_t offset) const {
        return loadLittleEndian<std::uint32_t>(&bytes_[offset]);
    }
    [[nodiscard]] bool has(std::size_t offset, std::string_view magic) const {
        return std::string_view(&bytes_[offset], magic.size()) == magic;
    }
    [[nodiscard]] std::span<const char, 16> uuid(std::size_t offset) const {
        return bytes_.subspan(offset).first<16>();
    }
    /// A fixed field of text: up to its first NUL, without control characters and outer spaces.
    [[nodiscard]] std::string text(std::size_t offset, std::size_t length) const {
        std::string text;
        for (std::size_t i = 0; i < length && at(offset + i) != 0; ++i)
            if (at(offset + i) >= 0x20 && at(offset + i) != 0x7F)
                text += static_cast<char>(at(offset + i));
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        return text;
    }

private:
    std::span<const char, kHeadSize> bytes_;
};

/// A FAT's volume id as blkid(8) has it: "1234-ABCD".
std::string volumeIdText(std::uint32_t id) {
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "%04X-%04X", id >> 16U, id & 0xFFFFU);
    return text.data();
}

ProbedFilesystem probeExt(const Head& head) {
    // Documentation/filesystems/ext4/super.rst of Linux; the sets that ext3 knows as in libblkid.
    constexpr std::uint32_t kHasJournal = 0x4;
    constexpr std::uint32_t kJournalDevice = 0x8;
    constexpr std::uint32_t kExt3Incompat = 0x2 | 0x4 | 0x10;
    constexpr std::uint32_t kExt3ReadOnlyCompat = 0x1 | 0x2 | 0x4;
    if (head.le16(kExtSuperblock + 0x38) != 0xEF53)
        return {};
    const std::uint32_t compat = head.le32(kExtSuperblock + 0x5C);
    const std::uint32_t incompat = head.le32(kExtSuperblock + 0x60);
    const std::uint32_t readOnly = head.le32(kExtSuperblock + 0x64);
    if ((incompat & kJournalDevice) != 0)
        return {};
    ProbedFilesystem found;
    if ((incompat & ~kExt3Incompat) != 0 || (readOnly & ~kExt3ReadOnlyCompat) != 0)
        found.type = "ext4";
    else
        found.type = (compat & kHasJournal) != 0 ? "ext3" : "ext2";
    found.label = head.text(kExtSuperblock + 0x78, 16);
    found.uuid = uuidText(head.uuid(kExtSuperblock + 0x68));
    return found;
}

bool looksLikeFat(const Head& head) {
    const std::uint16_t sector = head.le16(11);
    const std::uint8_t cluster = head.at(13);
    const std::uint8_t copies = head.at(16);
    return sector >= 512 && sector <= 4096 && std::has_single_bit(sector) && cluster != 0 &&
           std::has_single_bit(cluster) && head.le16(14) != 0 && (copies == 1 || copies == 2) &&
           (head.at(21) == 0xF0 || head.at(21) >= 0xF8) &&
           (head.has(54, "FAT") || head.has(82, "FAT32   "));
}

ProbedFilesystem probeFat(const Head& head) {
    ProbedFilesystem found;
    if (head.has(3, "NTFS    ")) {
        found.type = "ntfs";
    } else if (head.has(3, "EXFAT   ")) {
        found.type = "exfat";
    } else if (looksLikeFat(head)) {
        found.type = "vfat";
        const bool wide = head.has(82, "FAT32   ");
        found.label = head.text(wide ? 71 : 43, 11);
        if (found.label == "NO NAME")
            found.label.clear();
        found.uuid = volumeIdText(head.le32(wide ? 67 : 39));
    }
    return found;
}

ProbedFilesystem probe(const Head& head) {
    if (head.has(0, "XFSB"))
        return {"xfs", {}, {}};
    if (head.has(0x10040, "_BHRfS_M"))
        return {"btrfs", {}, {}};
    if (head.le32(1024) == 0xF2F52010)
        return {"f2fs", {}, {}};
    if (head.has(4086, "SWAPSPACE2") || head.has(16374, "SWAPSPACE2") ||
        head.has(65526, "SWAPSPACE2"))
        return {"swap", {}, {}};
    if (head.has(0, "hsqs"))
        return {"squashfs", {}, {}};
    if (ProbedFilesystem found = probeExt(head); !found.type.empty())
        return found;
    return probeFat(head);
}

}  // namespace

Result<ProbedFilesystem> probeFilesystem(int fd, ByteOffset start, ByteCount size) {
    std::vector<char> bytes(kHeadSize);
    const std::size_t most = std::min<std::uint64_t>(kHeadSize, size.value);
    LANDFALL_TRY(readAtMost(fd, std::span(bytes).first(most), start, "the image"));
    return probe(Head(std::span(bytes).first<kHeadSize>()));
}

}  // namespace landfall
