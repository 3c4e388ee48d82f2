#include "app/helper/sources.h"

#include <fcntl.h>
#include <linux/memfd.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include "core/base/file_io.h"
#include "core/eligibility/system_tables.h"
#include "core/wire/extent_records.h"

namespace landfall::helper {
namespace {

auto refuse(Message why) {
    return fail(ErrorKind::InvalidInput, "source", std::move(why));
}

/// Negative where it is no file in memory. An ordinary file on tmpfs has F_SEAL_SEAL alone: it can
/// never be sealed, and is judged as any other file.
int sealsOf(int fd) {
    return fcntl(fd, F_GET_SEALS);
}

Result<ByteCount> sizeOf(int fd, Message what) {
    struct stat status {};
    if (fstat(fd, &status) != 0)
        return fail(errnoError(errno, "source", Message::of("looking at %1", std::move(what))));
    if (!S_ISREG(status.st_mode))
        return refuse(Message::of("%1 is neither a regular file nor a memfd", std::move(what)));
    return ByteCount{static_cast<std::uint64_t>(status.st_size)};
}

/// All of mountinfo as it is now, by pread(2) alone.
Result<std::vector<Mount>> readOpenMounts(const UniqueFd& mounts) {
    constexpr std::size_t kChunk = 64 * kKiB;
    constexpr std::size_t kMost = 16 * kMiB;
    std::string text;
    for (std::size_t got = kChunk; got == kChunk && text.size() < kMost;) {
        const std::size_t from = text.size();
        text.resize(from + kChunk);
        LANDFALL_ASSIGN(got, readAtMost(mounts.get(), std::span(text).subspan(from),
                                        ByteOffset{from}, "mountinfo"));
        text.resize(from + got);
    }
    return parseMounts(text, "mountinfo");
}

}  // namespace

Result<void> checkServer(const UniqueFd& fd, const UniqueFd& mounts, Message what) {
    const int seals = sealsOf(fd.get());
    if (seals >= 0 && seals != F_SEAL_SEAL)
        return {};
    // Without AT_STATX_DONT_SYNC whoever serves the file would be asked. Of one that we may not see
    // the kernel says only where it lies.
    struct statx status {};
    if (statx(fd.get(), "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, 0, &status) != 0 ||
        (status.stx_mode != 0 && !S_ISREG(status.stx_mode)))
        return refuse(Message::of("%1 is neither a regular file nor a memfd", std::move(what)));
    LANDFALL_ASSIGN(const auto known, readOpenMounts(mounts));
    const bool served = std::none_of(known.begin(), known.end(), [&](const Mount& mount) {
        return mount.id == status.stx_mnt_id && !mount.type.starts_with("fuse");
    });
    if (served || (status.stx_mask & STATX_MNT_ID) == 0)
        return refuse(
            Message::of("%1 lies in a filesystem that a program serves (FUSE), or that is "
                        "not mounted here",
                        std::move(what)));
    return {};
}

Result<std::vector<ByteCount>> checkSources(std::span<const UniqueFd> sources) {
    std::vector<ByteCount> sizes;
    for (const UniqueFd& source : sources) {
        const std::size_t index = sizes.size();
        LANDFALL_ASSIGN(const ByteCount size,
                        sizeOf(source.get(), Message::of("source %1", index)));
        const int flags = fcntl(source.get(), F_GETFL);
        if (flags < 0 || (flags & O_ACCMODE) != O_RDONLY || (flags & O_PATH) != 0)
            return refuse(Message::of("source %1 is not open for reading only", index));
        const int seals = sealsOf(source.get());
        constexpr int kNeeded = F_SEAL_WRITE | F_SEAL_SHRINK;
        if (seals >= 0 && seals != F_SEAL_SEAL && (seals & kNeeded) != kNeeded)
            return refuse(Message::of(
                "source %1 is a memfd that is not sealed against writing and shrinking", index));
        sizes.push_back(size);
    }
    return sizes;
}

Result<ExtentList> readSealedExtents(const UniqueFd& memory, std::uint32_t count) {
    LANDFALL_ASSIGN(const ByteCount size, sizeOf(memory.get(), Message::of("the extent list")));
    constexpr int kNeeded = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW;
    const int seals = sealsOf(memory.get());
    if (seals < 0 || (seals & kNeeded) != kNeeded)
        return refuse(Message::of("the extent list is not a sealed memfd"));
    if (size.value != std::uint64_t{count} * wire::kExtentSize)
        return refuse(
            Message::of("the extent list has %1 bytes for %2 extents", size.value, count));
    std::vector<std::byte> records(size.value);
    LANDFALL_TRY(readSource(memory.get(), 0, records, {}));
    return wire::parseExtents(records);
}

Result<void> checkDestination(const UniqueFd& memory, ByteCount length) {
    LANDFALL_ASSIGN(const ByteCount size, sizeOf(memory.get(), Message::of("the destination")));
    const int flags = fcntl(memory.get(), F_GETFL);
    const int seals = sealsOf(memory.get());
    constexpr int kNeeded = F_SEAL_SHRINK | F_SEAL_GROW;
    if (flags < 0 || (flags & O_ACCMODE) != O_RDWR || seals < 0 || (seals & kNeeded) != kNeeded ||
        (seals & F_SEAL_WRITE) != 0 || size != length)
        return refuse(Message::of("the destination is not a writable memfd of sealed size"));
    return {};
}

Result<void> readSource(int fd, std::uint32_t index, std::span<std::byte> into, ByteOffset from) {
    const std::span<char> chars(reinterpret_cast<char*>(into.data()), into.size());
    return readFully(fd, chars, from, "source").map_error([index](Error error) {
        return std::move(error).during(Message::of("reading source %1", index));
    });
}

}  // namespace landfall::helper
