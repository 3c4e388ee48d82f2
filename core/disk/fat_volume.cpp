#include "core/disk/fat_volume.h"

#include <fcntl.h>

#include <algorithm>
#include <array>

#include "core/base/byte_codec.h"
#include "core/disk/fat_names.h"
#include "core/disk/file_access.h"
#include "core/disk/range_list.h"

namespace landfall {
namespace {

constexpr std::uint32_t kFree = 0;
constexpr std::uint32_t kBad = 0x0FFFFFF7;  // as widened by readTable()
constexpr std::uint32_t kEndOfChain = 0x0FFFFFF8;
constexpr std::uint32_t kLargestFat12 = 4084;  // clusters; as the kernel draws the line
constexpr std::uint32_t kLeastFat32 = 65525;
constexpr std::uint32_t kMostClusters = 1u << 25;  // 1 TiB of 32 KiB clusters
constexpr std::uint64_t kLargestFolder = 65536 * 32;
constexpr std::size_t kMostPiecesOfFile = 1'000'000;

bool isPowerOfTwo(std::uint32_t value) {
    return value != 0 && (value & (value - 1)) == 0;
}

}  // namespace

tl::unexpected<Error> FatVolume::damaged(Message what) const {
    return fail(ErrorKind::InvalidInput, where_.file.string(),
                Message::of("its FAT is damaged: %1", std::move(what)));
}

Result<void> FatVolume::readVolume(ByteOffset at, std::span<unsigned char> into) const {
    return readAt(fd_.get(), where_.file, where_.start + ByteCount{at.value}, into);
}

Result<FatVolume> FatVolume::read(const VolumeLocation& where) {
    FatVolume volume;
    volume.where_ = where;
    LANDFALL_ASSIGN(volume.fd_, openFile(where.file, O_RDONLY));
    LANDFALL_TRY(volume.readParameters());
    LANDFALL_TRY(volume.readTable());
    LANDFALL_TRY(volume.readLabel());
    return volume;
}

Result<void> FatVolume::readParameters() {
    const auto noFat = [this] {
        return fail(ErrorKind::InvalidInput, where_.file.string(),
                    Message::of("has no FAT filesystem at byte %1", where_.start.value));
    };
    std::array<unsigned char, 512> boot{};
    if (where_.size.value < boot.size())
        return noFat();
    LANDFALL_TRY(readVolume(ByteOffset{0}, boot));
    const std::uint32_t sector = loadLittleEndian<std::uint16_t>(boot.data() + 11);
    const std::uint32_t perCluster = boot[13];
    const std::uint32_t reserved = loadLittleEndian<std::uint16_t>(boot.data() + 14);
    const std::uint32_t copies = boot[16];
    const std::uint32_t rootEntries = loadLittleEndian<std::uint16_t>(boot.data() + 17);
    std::uint64_t total = loadLittleEndian<std::uint16_t>(boot.data() + 19);
    if (total == 0)
        total = loadLittleEndian<std::uint32_t>(boot.data() + 32);
    std::uint64_t tableSectors = loadLittleEndian<std::uint16_t>(boot.data() + 22);
    const bool wide = tableSectors == 0;  // the kernel's test, whatever the number of clusters
    if (wide)
        tableSectors = loadLittleEndian<std::uint32_t>(boot.data() + 36);
    if ((boot[0] != 0xEB && boot[0] != 0xE9) || boot[21] < 0xF0 || !isPowerOfTwo(sector) ||
        sector < 512 || sector > 4096 || !isPowerOfTwo(perCluster) || reserved == 0 || copies == 0)
        return noFat();
    if (copies > 4 || tableSectors == 0)
        return damaged(Message::of("invalid numbers in its boot sector"));

    if (total * sector > where_.size.value)
        return fail(ErrorKind::InvalidInput, where_.file.string(),
                    Message::of("is cut short: its FAT claims %1 bytes, and the partition has %2",
                                total * sector, where_.size.value));
    clusterSize_ = std::uint64_t{sector} * perCluster;
    tableStart_ = std::uint64_t{reserved} * sector;
    tableBytes_ = tableSectors * sector;
    rootStart_ = tableStart_ + copies * tableBytes_;
    rootBytes_ = alignUp(std::uint64_t{rootEntries} * 32, sector);
    dataStart_ = rootStart_ + rootBytes_;
    if (dataStart_ >= total * sector)
        return damaged(Message::of("it has no room for data"));
    const std::uint64_t clusters = (total * sector - dataStart_) / clusterSize_;
    if (clusters == 0 || clusters > kMostClusters)
        return damaged(Message::of("%1 clusters", clusters));
    clusters_ = static_cast<std::uint32_t>(clusters);
    if (!wide && clusters_ >= kLeastFat32)
        return damaged(Message::of("more clusters than a FAT16 can address"));
    width_ = wide ? Width::Bits32 : clusters_ > kLargestFat12 ? Width::Bits16 : Width::Bits12;
    if (wide) {
        rootCluster_ = loadLittleEndian<std::uint32_t>(boot.data() + 44);
        // Bit 7: only the copy in the low bits is kept up to date.
        const std::uint32_t flags = loadLittleEndian<std::uint16_t>(boot.data() + 40);
        if ((flags & 0x80) != 0) {
            if ((flags & 15) >= copies)
                return damaged(Message::of("its active FAT does not exist"));
            tableStart_ += (flags & 15) * tableBytes_;
        }
    }
    const std::size_t labelAt = wide ? 71 : 43;
    if (boot[labelAt - 5] == 0x29)
        label_ = std::string(boot.begin() + static_cast<std::ptrdiff_t>(labelAt),
                             boot.begin() + static_cast<std::ptrdiff_t>(labelAt) + 11);
    return {};
}

Result<void> FatVolume::readTable() {
    const std::uint64_t entries = std::uint64_t{clusters_} + 2;
    std::uint64_t needed = entries * 4;
    if (width_ == Width::Bits16)
        needed = entries * 2;
    else if (width_ == Width::Bits12)
        needed = (entries * 3 + 1) / 2;
    if (needed > tableBytes_)
        return damaged(Message::of("its table is smaller than its number of clusters"));
    // By pieces of a whole number of entries, whatever their width.
    constexpr std::size_t kPiece = 3 * 256 * kKiB;
    std::vector<unsigned char> raw;
    table_.reserve(entries);
    for (std::uint64_t at = 0; at < needed; at += kPiece) {
        raw.resize(std::min<std::uint64_t>(kPiece, needed - at));
        LANDFALL_TRY(readVolume(ByteOffset{tableStart_ + at}, raw));
        appendEntries(raw, entries);
    }
    return {};
}

void FatVolume::appendEntries(std::span<const unsigned char> raw, std::uint64_t entries) {
    const auto width = width_ == Width::Bits32 ? 32U : width_ == Width::Bits16 ? 16U : 12U;
    const std::size_t count =
        std::min<std::uint64_t>(raw.size() * 8 / width, entries - table_.size());
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t value = 0;
        if (width_ == Width::Bits32) {
            value = loadLittleEndian<std::uint32_t>(raw.data() + i * 4) & 0x0FFFFFFF;
        } else if (width_ == Width::Bits16) {
            value = loadLittleEndian<std::uint16_t>(raw.data() + i * 2);
            value |= value >= 0xFFF7 ? 0x0FFF0000u : 0;
        } else {
            const std::size_t at = i * 3 / 2;
            const std::uint32_t pair = raw[at] | std::uint32_t{raw[at + 1]} << 8;
            value = (i & 1) != 0 ? pair >> 4 : pair & 0xFFF;
            value |= value >= 0xFF7 ? 0x0FFFF000u : 0;
        }
        table_.push_back(value);
    }
}

Result<void> FatVolume::readLabel() {
    LANDFALL_ASSIGN(const std::vector<unsigned char> bytes, folderBytes(root()));
    for (std::size_t at = 0; at + 32 <= bytes.size() && bytes[at] != 0; at += 32)
        // The label's entry: attribute "volume" alone; a long name's part has all four low bits.
        if (bytes[at] != 0xE5 && (bytes[at + 11] & 0x3F) == 0x08)
            label_ = std::string(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                                 bytes.begin() + static_cast<std::ptrdiff_t>(at) + 11);
    while (!label_.empty() && (label_.back() == ' ' || label_.back() == '\0'))
        label_.pop_back();
    if (label_ == "NO NAME")
        label_.clear();
    return {};
}

FatEntry FatVolume::root() const {
    FatEntry entry;
    entry.isFolder = true;
    entry.firstCluster = width_ == Width::Bits32 ? rootCluster_ : 0;
    return entry;
}

ByteOffset FatVolume::clusterStart(std::uint32_t cluster) const {
    return ByteOffset{dataStart_ + (cluster - 2) * clusterSize_};
}

Result<RangeList> FatVolume::chain(std::uint32_t first, std::uint64_t most) const {
    RangeList out;
    std::vector<bool> seen(clusters_);
    std::uint64_t length = 0;
    for (std::uint32_t cluster = first; length == 0 || cluster < kEndOfChain;
         cluster = table_[cluster]) {
        if (cluster < 2 || cluster - 2 >= clusters_)
            return damaged(Message::of(
                "a chain leads to cluster %1, which does not exist or is free", cluster));
        if (length == most)
            break;
        if (seen[cluster - 2])
            return damaged(Message::of("a chain has a loop"));
        seen[cluster - 2] = true;
        ++length;
        appendRange(out, {clusterStart(cluster), ByteCount{clusterSize_}});
        if (out.size() > kMostPiecesOfFile)
            return damaged(Message::of("a chain is in more than %1 pieces", kMostPiecesOfFile));
    }
    return out;
}

Result<std::vector<unsigned char>> FatVolume::folderBytes(const FatEntry& folder) const {
    std::vector<unsigned char> bytes;
    if (folder.firstCluster == 0 && width_ != Width::Bits32) {
        bytes.resize(rootBytes_);
        LANDFALL_TRY(readVolume(ByteOffset{rootStart_}, bytes));
        return bytes;
    }
    // A ".." of FAT32 that means the root says 0.
    const std::uint32_t first = folder.firstCluster == 0 ? rootCluster_ : folder.firstCluster;
    // One more than a folder may have.
    const std::uint64_t most = kLargestFolder / clusterSize_ + 1;
    LANDFALL_ASSIGN(const RangeList places, chain(first, most));
    if (totalLength(places).value == most * clusterSize_)
        return damaged(Message::of("a folder is larger than 2 MiB"));
    bytes.resize(totalLength(places).value);
    std::span<unsigned char> rest(bytes);
    for (const ByteRange& place : places) {
        LANDFALL_TRY(readVolume(place.start, rest.first(place.length.value)));
        rest = rest.subspan(place.length.value);
    }
    return bytes;
}

Result<std::vector<FatEntry>> FatVolume::entries(const FatEntry& folder) const {
    LANDFALL_ASSIGN(const std::vector<unsigned char> bytes, folderBytes(folder));
    return parseFatFolder(bytes);
}

Result<std::optional<FatEntry>> FatVolume::find(std::string_view path) const {
    FatEntry current = root();
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
        if (part.empty())
            continue;
        if (!current.isFolder)
            return std::optional<FatEntry>();
        LANDFALL_ASSIGN(std::vector<FatEntry> inside, entries(current));
        const auto found = std::find_if(inside.begin(), inside.end(), [&](const FatEntry& entry) {
            return sameFatName(entry.name, part) || sameFatName(entry.shortName, part);
        });
        if (found == inside.end())
            return std::optional<FatEntry>();
        current = *found;
    }
    return std::optional<FatEntry>(current);
}

Result<RangeList> FatVolume::ranges(const FatEntry& file) const {
    const std::uint64_t needed = alignUp(file.size.value, clusterSize_) / clusterSize_;
    if (needed > clusters_)
        return damaged(Message::of("%1 claims to be larger than the volume", Quoted(file.name)));
    if (needed == 0)
        return RangeList();
    LANDFALL_ASSIGN(RangeList out, chain(file.firstCluster, needed));
    if (totalLength(out).value < needed * clusterSize_)
        return damaged(Message::of("the chain of %1 is shorter than the file", Quoted(file.name)));
    return out;
}

Result<std::string> FatVolume::content(const FatEntry& file, ByteCount limit) const {
    if (file.size > limit)
        return fail(ErrorKind::InvalidInput, where_.file.string() + " (" + file.name + ")",
                    Message::of("is %1 long; at most %2 are read", file.size, limit));
    LANDFALL_ASSIGN(const RangeList places, ranges(file));
    std::string out;
    for (const ByteRange& place : places) {
        const std::uint64_t length = std::min(place.length.value, file.size.value - out.size());
        std::vector<unsigned char> piece(length);
        LANDFALL_TRY(readVolume(place.start, piece));
        out.append(piece.begin(), piece.end());
    }
    return out;
}

Result<void> FatVolume::changeable() const {
    if (width_ != Width::Bits32 || clusters_ >= kLeastFat32)
        return {};
    return fail(
        ErrorKind::NotSupported, where_.file.string(),
        Message::of("its boot partition is a FAT32 of only %1 clusters; mtools takes one of "
                    "less than 65525 for a FAT16. Make it with smaller clusters (mkfs.vfat "
                    "-s), or as FAT16",
                    clusters_));
}

ByteCount FatVolume::freeSpace() const {
    const auto free = std::count(table_.begin() + 2, table_.end(), kFree);
    return ByteCount{static_cast<std::uint64_t>(free) * clusterSize_};
}

Result<RangeList> FatVolume::usedRanges() const {
    constexpr std::size_t kMostPieces = 4'000'000;
    RangeList out;
    appendRange(out, {ByteOffset{0}, ByteCount{dataStart_}});
    for (std::uint32_t cluster = 2; cluster < table_.size(); ++cluster) {
        if (table_[cluster] != kFree && table_[cluster] != kBad)
            appendRange(out, {clusterStart(cluster), ByteCount{clusterSize_}});
        if (out.size() > kMostPieces)
            return fail(ErrorKind::InvalidInput, where_.file.string(),
                        Message::of("its used blocks lie in more than %1 pieces", kMostPieces));
    }
    return out;
}

}  // namespace landfall
