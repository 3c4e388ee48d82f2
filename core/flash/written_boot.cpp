#include "core/flash/written_boot.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <span>

#include "core/base/card_marks.h"
#include "core/base/secret.h"
#include "core/disk/fat.h"
#include "core/fetch/digest.h"

namespace landfall {
namespace {

constexpr std::uint64_t kBlock = 4 * kKiB;
constexpr std::uint64_t kLargestBoot = kGiB;

Result<std::string> readAt(int fd, std::uint64_t offset, std::size_t length) {
    std::string bytes(length, '\0');
    std::size_t done = 0;
    while (done < length) {
        const ssize_t n =
            pread(fd, bytes.data() + done, length - done, static_cast<off_t>(offset + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail(
                errnoError(n < 0 ? errno : EIO, "boot partition", "reading it from memory"));
        done += static_cast<std::size_t>(n);
    }
    return bytes;
}

std::uint32_t littleEndian(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The first primary of a FAT type (0x0b, 0x0c, 0x0e: UEFI specification 5.2.1 and Linux' own
/// list).
Result<ByteRange> findBoot(const std::string& mbr, const std::string& card) {
    if (mbr[510] != '\x55' || mbr[511] != '\xaa')
        return fail(ErrorKind::InvalidInput, card,
                    "has no MBR partition table: not a Landfall card");
    if (littleEndian(mbr, 440) == kUnfinishedDiskId)
        return fail(ErrorKind::InvalidInput, card,
                    "was left unfinished; write it again (landfall-cli write)");
    for (std::size_t entry = 446; entry < 510; entry += 16) {
        const auto type = static_cast<unsigned char>(mbr[entry + 4]);
        if (type != 0x0b && type != 0x0c && type != 0x0e)
            continue;
        const std::uint64_t start = littleEndian(mbr, entry + 8) * kSector.value;
        const std::uint64_t size = littleEndian(mbr, entry + 12) * kSector.value;
        if (size > kLargestBoot)
            return fail(ErrorKind::NotSupported, card,
                        "its boot partition is " + exactSize({size}) + "; at most 1 GiB is read");
        return ByteRange{{start}, {size}};
    }
    return fail(ErrorKind::InvalidInput, card, "has no FAT boot partition: not a Landfall card");
}

}  // namespace

Result<WrittenBoot> WrittenBoot::read(CardDevice& card) {
    LANDFALL_ASSIGN(const UniqueFd head, card.read({0}, kSector));
    LANDFALL_ASSIGN(const std::string mbr, readAt(head.get(), 0, kSector.value));
    LANDFALL_ASSIGN(const ByteRange place, findBoot(mbr, card.name()));
    LANDFALL_ASSIGN(UniqueFd memory, card.read(place.start, place.length));
    WrittenBoot volume(place, std::move(memory));
    LANDFALL_ASSIGN(volume.before_, volume.blockDigests());
    return volume;
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
        if (pwrite(memory_.get(), bytes.data() + done, length,
                   static_cast<off_t>(range.start.value)) != static_cast<ssize_t>(length))
            return fail(errnoError(errno, std::string(path), "placing it in memory"));
        done += length;
    }
    if (done != bytes.size())
        return fail(ErrorKind::Internal, std::string(path), "its clusters do not hold it");
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
        return fail(errnoError(errno, card.name(), "sealing the changed boot partition"));
    const std::string again = "/proc/self/fd/" + std::to_string(memory_.get());
    const UniqueFd source(open(again.c_str(), O_RDONLY | O_CLOEXEC));
    if (!source)
        return fail(errnoError(errno, card.name(), "opening the changed boot partition"));
    const std::vector<int> sources{source.get()};
    const auto quiet = [](ByteCount) {};
    LANDFALL_TRY(card.transfer(Operation::Write, {extents, sources}, quiet, cancel));
    LANDFALL_TRY(card.flush());
    LANDFALL_TRY(card.transfer(Operation::Verify, {extents, sources}, quiet, cancel));
    return totalLength(extents);
}

}  // namespace landfall
