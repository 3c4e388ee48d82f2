#include "core/lifecycle/written_boot.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "core/base/byte_codec.h"
#include "core/base/card_marks.h"
#include "core/base/file_io.h"
#include "core/base/secret.h"
#include "core/disk/fat.h"
#include "core/disk/partition_table.h"
#include "core/fetch/digest.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

constexpr std::uint64_t kBlock = 4 * kKiB;
constexpr std::uint64_t kMostSectors = std::uint64_t{1} << 48U;

Result<std::string> readAt(int fd, std::uint64_t offset, std::size_t length) {
    std::string bytes(length, '\0');
    LANDFALL_TRY(readFully(fd, bytes, {offset}, "boot partition in memory"));
    return bytes;
}

template <typename Number>
Number littleEndian(const std::string& bytes, std::size_t at) {
    return loadLittleEndian<Number>(bytes.data() + at);
}

/// One of the four entries in the last 66 bytes of an MBR's or an EBR's sector.
struct MbrEntry {
    unsigned char type = 0;
    ByteRange place;  ///< as it says, from wherever

    /// 0x0b, 0x0c, 0x0e, 0xef: UEFI specification 5.2 and Linux' own list.
    [[nodiscard]] bool isFat() const {
        return type == 0x0b || type == 0x0c || type == 0x0e || type == 0xef;
    }
};

std::array<MbrEntry, 4> entriesOf(const std::string& sector) {
    std::array<MbrEntry, 4> entries;
    std::size_t at = 446;
    for (MbrEntry& entry : entries) {
        entry = {static_cast<unsigned char>(sector[at + 4]),
                 {{littleEndian<std::uint32_t>(sector, at + 8) * kSector.value},
                  {littleEndian<std::uint32_t>(sector, at + 12) * kSector.value}}};
        at += 16;
    }
    return entries;
}

/// Each EBR has a logical partition, from the EBR on, and where the next EBR is, from the extended
/// partition's start on (Linux, block/partitions/msdos.c, parse_extended()).
Result<RangeList> fatsOfLogicals(CardDevice& card, ByteOffset extended) {
    constexpr int kMostLogicals = 100;
    RangeList found;
    ByteOffset at = extended;
    for (int count = 0; count < kMostLogicals; ++count) {
        LANDFALL_ASSIGN(const UniqueFd memory, card.read(at, kSector));
        LANDFALL_ASSIGN(const std::string sector, readAt(memory.get(), 0, kSector.value));
        if (sector[510] != '\x55' || sector[511] != '\xaa')
            break;
        const auto entries = entriesOf(sector);
        const auto next = std::find_if(entries.begin(), entries.end(), [](const MbrEntry& entry) {
            return isExtended(entry.type);
        });
        for (const MbrEntry& entry : entries)
            if (entry.isFat())
                found.push_back({at + ByteCount{entry.place.start.value}, entry.place.length});
        if (next == entries.end() || next->place.start.value == 0)
            break;
        at = extended + ByteCount{next->place.start.value};
    }
    return found;
}

Result<RangeList> fatsOfMbr(CardDevice& card, const std::string& head) {
    RangeList found;
    for (const MbrEntry& entry : entriesOf(head)) {
        if (entry.isFat())
            found.push_back(entry.place);
        if (!isExtended(entry.type))
            continue;
        LANDFALL_ASSIGN(const RangeList logicals, fatsOfLogicals(card, entry.place.start));
        found.insert(found.end(), logicals.begin(), logicals.end());
    }
    return found;
}

/// The entries of a GPT, where its header says that they are (UEFI specification 5.3.2), as far as
/// a GPT usually has them.
Result<std::string> gptEntries(CardDevice& card, const std::string& head) {
    if (head.compare(kSector.value, 8, "EFI PART") != 0)
        return std::string();
    const auto first = littleEndian<std::uint64_t>(head, kSector.value + 72);
    const ByteCount length = kGptHead - ByteCount{2 * kSector.value};
    if (first >= kMostSectors)
        return std::string();
    LANDFALL_ASSIGN(const UniqueFd memory, card.read({first * kSector.value}, length));
    return readAt(memory.get(), 0, length.value);
}

/// Basic data and EFI system partitions, in entries of 128 bytes (UEFI specification 5.3.3).
RangeList fatsOfGpt(const std::string& entries) {
    constexpr std::string_view kBasicData(
        "\xa2\xa0\xd0\xeb\xe5\xb9\x33\x44\x87\xc0\x68\xb6\xb7\x26\x99\xc7", 16);
    constexpr std::string_view kEfiSystem(
        "\x28\x73\x2a\xc1\x1f\xf8\xd2\x11\xba\x4b\x00\xa0\xc9\x3e\xc9\x3b", 16);
    RangeList found;
    for (std::size_t entry = 0; entry + 128 <= entries.size(); entry += 128) {
        const auto first = littleEndian<std::uint64_t>(entries, entry + 32);
        const auto last = littleEndian<std::uint64_t>(entries, entry + 40);
        const bool fat = entries.compare(entry, 16, kBasicData) == 0 ||
                         entries.compare(entry, 16, kEfiSystem) == 0;
        if (fat && last >= first && last < kMostSectors)
            found.push_back({{first * kSector.value}, {(last - first + 1) * kSector.value}});
    }
    return found;
}

/// The partitions that may be a card's boot partition.
Result<RangeList> findFats(CardDevice& device, const std::string& head) {
    const std::string card = device.name();
    if (head[510] != '\x55' || head[511] != '\xaa')
        return fail(ErrorKind::InvalidInput, card,
                    Message::of("has no MBR partition table: not a Landfall card"));
    if (littleEndian<std::uint32_t>(head, 440) == kUnfinishedDiskId)
        return fail(ErrorKind::InvalidInput, card,
                    Message::of("was left unfinished; write it again (landfall-cli write)"));
    LANDFALL_ASSIGN(const std::string entries, gptEntries(device, head));
    RangeList found = fatsOfGpt(entries);
    if (entries.empty()) {
        LANDFALL_ASSIGN(found, fatsOfMbr(device, head));
    }
    if (found.empty())
        return fail(ErrorKind::InvalidInput, card,
                    Message::of("has no FAT boot partition: it is no card of Landfall's, or of a "
                                "base without one, whose token is put into /boot/landfall on the "
                                "running host"));
    return found;
}

}  // namespace

Result<WrittenBoot> WrittenBoot::read(CardDevice& card) {
    LANDFALL_ASSIGN(const UniqueFd first, card.read({0}, kGptHead));
    LANDFALL_ASSIGN(const std::string head, readAt(first.get(), 0, kGptHead.value));
    LANDFALL_ASSIGN(const RangeList places, findFats(card, head));
    LANDFALL_ASSIGN(WrittenBoot volume, readOneOf(card, places));
    LANDFALL_ASSIGN(volume.before_, volume.blockDigests());
    return volume;
}

Result<WrittenBoot> WrittenBoot::readOneOf(CardDevice& card, const RangeList& places) {
    std::optional<WrittenBoot> likely;
    std::optional<Error> why;
    for (const ByteRange& place : places) {
        if (place.length > kLargestReadBoot) {
            why = Error(
                ErrorKind::NotSupported, card.name(),
                Message::of("its boot partition is larger than %1", ExactSize(kLargestReadBoot)));
            continue;
        }
        // Where it would leave the card, reading it says so.
        auto memory = card.read(place.start, place.length);
        if (!memory) {
            why = std::move(memory).error();
            continue;
        }
        WrittenBoot volume(place, std::move(*memory));
        const auto record = volume.readFile(kCardPath);
        if (record && *record)
            return volume;
        if (!likely)
            likely.emplace(std::move(volume));
    }
    if (likely)
        return std::move(*likely);
    return fail(std::move(*why));
}

VolumeLocation WrittenBoot::location() const {
    // By number of this process: mtools opens the path in a process of its own.
    return {"/proc/" + std::to_string(getpid()) + "/fd/" + std::to_string(memory_.get()),
            {0},
            place_.length};
}

Result<std::optional<std::string>> WrittenBoot::readFile(std::string_view path) const {
    LANDFALL_ASSIGN(const Fat fat, Fat::open(location()));
    return fat.readFile(path);
}

Result<void> WrittenBoot::writeSecretFile(std::string_view path, std::string_view bytes) {
    LANDFALL_ASSIGN(Fat fat, Fat::open(location()));
    LANDFALL_ASSIGN(std::optional<std::string> former, fat.readFile(path));
    const std::size_t formerSize = former ? former->size() : 0;
    if (former)
        wipe(*former);
    if (!former || formerSize != bytes.size()) {
        // The clusters it leaves keep nothing of it.
        LANDFALL_TRY(overwrite(fat, path, std::string(formerSize, '\0')));
        LANDFALL_TRY(fat.writeFile(path, std::string(bytes.size(), '\n')));
    }
    return overwrite(fat, path, bytes);
}

Result<void> WrittenBoot::overwrite(const Fat& fat, std::string_view path,
                                    std::string_view bytes) const {
    if (bytes.empty())
        return {};
    LANDFALL_ASSIGN(const RangeList ranges, fat.fileRanges(path));
    std::size_t done = 0;
    for (const ByteRange& range : ranges) {
        const std::size_t length = std::min<std::size_t>(range.length.value, bytes.size() - done);
        LANDFALL_TRY(
            writeFully(memory_.get(), bytes.substr(done, length), range.start, std::string(path)));
        done += length;
    }
    if (done != bytes.size())
        return fail(ErrorKind::Internal, std::string(path),
                    Message::of("is larger than its clusters"));
    return {};
}

Result<std::vector<std::string>> WrittenBoot::blockDigests() const {
    std::vector<std::string> digests;
    Sha256 hash;
    for (std::uint64_t at = 0; at < place_.length.value; at += kBlock) {
        const std::uint64_t length = std::min(kBlock, place_.length.value - at);
        LANDFALL_ASSIGN(std::string block, readAt(memory_.get(), at, length));
        hash.add(block);
        wipe(block);
        digests.push_back(hash.finish());
    }
    return digests;
}

Result<ByteCount> WrittenBoot::putBack(CardDevice& card, const CancelToken& cancel) {
    LANDFALL_ASSIGN(const auto after, blockDigests());
    ExtentList extents;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i] == before_[i])
            continue;
        const std::uint64_t at = i * kBlock;
        const std::uint64_t length = std::min(kBlock, place_.length.value - at);
        if (!extents.empty() &&
            extents.back().sourceOffset.value + extents.back().length.value == at)
            extents.back().length += ByteCount{length};
        else
            extents.push_back({{place_.start.value + at}, {length}, {at}, 0});
    }
    const int seals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    if (fcntl(memory_.get(), F_ADD_SEALS, seals) != 0)
        return fail(
            errnoError(errno, card.name(), Message::of("sealing the changed boot partition")));
    const std::string again = "/proc/self/fd/" + std::to_string(memory_.get());
    const UniqueFd source(open(again.c_str(), O_RDONLY | O_CLOEXEC));
    if (!source)
        return fail(
            errnoError(errno, card.name(), Message::of("opening the changed boot partition")));
    const std::vector<int> sources{source.get()};
    const auto quiet = [](ByteCount) {};
    LANDFALL_TRY(card.transfer(Operation::Write, {extents, sources}, quiet, cancel));
    LANDFALL_TRY(card.flush());
    LANDFALL_TRY(card.transfer(Operation::Verify, {extents, sources}, quiet, cancel));
    return totalLength(extents);
}

}  // namespace landfall
