#include "app/helper/sources.h"

#include <fcntl.h>
#include <linux/memfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "core/wire/extent_records.h"

namespace landfall::helper {
namespace {

auto refuse(const std::string& what, const std::string& why) {
    return fail(ErrorKind::InvalidInput, "source", what + " " + why);
}

/// Negative where it is no file in memory. An ordinary file on tmpfs has F_SEAL_SEAL alone: it can
/// never be sealed, and is judged as any other file.
int sealsOf(int fd) {
    return fcntl(fd, F_GET_SEALS);
}

Result<ByteCount> sizeOf(int fd, const std::string& what) {
    struct stat status {};
    if (fstat(fd, &status) != 0)
        return fail(errnoError(errno, "source", "looking at " + what));
    if (!S_ISREG(status.st_mode))
        return refuse(what, "is neither a regular file nor a memfd");
    return ByteCount{static_cast<std::uint64_t>(status.st_size)};
}

}  // namespace

Result<std::vector<ByteCount>> judgeSources(std::span<const UniqueFd> sources) {
    std::vector<ByteCount> sizes;
    for (const UniqueFd& source : sources) {
        const std::string what = "source " + std::to_string(sizes.size());
        LANDFALL_ASSIGN(const ByteCount size, sizeOf(source.get(), what));
        const int flags = fcntl(source.get(), F_GETFL);
        if (flags < 0 || (flags & O_ACCMODE) != O_RDONLY || (flags & O_PATH) != 0)
            return refuse(what, "is not open for reading only");
        const int seals = sealsOf(source.get());
        constexpr int kNeeded = F_SEAL_WRITE | F_SEAL_SHRINK;
        if (seals >= 0 && seals != F_SEAL_SEAL && (seals & kNeeded) != kNeeded)
            return refuse(what, "is a memfd that is not sealed against writing and shrinking");
        sizes.push_back(size);
    }
    return sizes;
}

Result<ExtentList> readSealedExtents(const UniqueFd& memory, std::uint32_t count) {
    LANDFALL_ASSIGN(const ByteCount size, sizeOf(memory.get(), "the extent list"));
    constexpr int kNeeded = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW;
    const int seals = sealsOf(memory.get());
    if (seals < 0 || (seals & kNeeded) != kNeeded)
        return refuse("the extent list", "is not a sealed memfd");
    if (size.value != std::uint64_t{count} * wire::kExtentSize)
        return refuse("the extent list", "has " + std::to_string(size.value) + " bytes for " +
                                             std::to_string(count) + " extents");
    std::vector<std::byte> records(size.value);
    LANDFALL_TRY(readSource(memory.get(), 0, records, {}));
    return wire::parseExtents(records);
}

Result<void> judgeDestination(const UniqueFd& memory, ByteCount length) {
    LANDFALL_ASSIGN(const ByteCount size, sizeOf(memory.get(), "the destination"));
    const int flags = fcntl(memory.get(), F_GETFL);
    const int seals = sealsOf(memory.get());
    constexpr int kNeeded = F_SEAL_SHRINK | F_SEAL_GROW;
    if (flags < 0 || (flags & O_ACCMODE) != O_RDWR || seals < 0 || (seals & kNeeded) != kNeeded ||
        (seals & F_SEAL_WRITE) != 0 || size != length)
        return refuse("the destination", "is not a writable memfd of sealed size");
    return {};
}

Result<void> readSource(int fd, std::uint32_t index, std::span<std::byte> into, ByteOffset from) {
    while (!into.empty()) {
        const ssize_t got = pread(fd, into.data(), into.size(), static_cast<off_t>(from.value));
        if (got < 0 && errno == EINTR)
            continue;
        const std::string where =
            "reading source " + std::to_string(index) + " at byte " + std::to_string(from.value);
        if (got < 0)
            return fail(errnoError(errno, "source", where));
        if (got == 0)
            return fail(ErrorKind::Io, "source",
                        where + ": the file became shorter while it was read");
        into = into.subspan(static_cast<std::size_t>(got));
        from += ByteCount{static_cast<std::uint64_t>(got)};
    }
    return {};
}

}  // namespace landfall::helper
