#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/base/file_io.h"
#include "core/disk/file_access.h"
#include "core/disk/make_filesystem.h"
#include "core/disk/range_list.h"

namespace landfall {

RangeList normalized(RangeList ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const ByteRange& a, const ByteRange& b) { return a.start < b.start; });
    RangeList out;
    for (const ByteRange& range : ranges) {
        if (out.empty() || out.back().start + out.back().length < range.start) {
            appendRange(out, range);
            continue;
        }
        const ByteOffset end =
            std::max(out.back().start + out.back().length, range.start + range.length);
        out.back().length = end - out.back().start;
    }
    return out;
}

RangeList intersection(const RangeList& a, const RangeList& b) {
    RangeList out;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        const ByteOffset start = std::max(a[i].start, b[j].start);
        const ByteOffset endA = a[i].start + a[i].length;
        const ByteOffset endB = b[j].start + b[j].length;
        const ByteOffset end = std::min(endA, endB);
        if (start < end)
            appendRange(out, {start, end - start});
        if (endA < endB)
            ++i;
        else
            ++j;
    }
    return out;
}

namespace {

Result<RangeList> dataRangesOf(int fd, const std::filesystem::path& file) {
    RangeList out;
    off_t at = 0;
    while (true) {
        const off_t data = ::lseek(fd, at, SEEK_DATA);
        if (data < 0 && errno == ENXIO)
            return out;
        const off_t hole = data < 0 ? -1 : ::lseek(fd, data, SEEK_HOLE);
        if (data < 0 || hole < 0)
            return fail(errnoError(errno, file.string(), Message::of("looking for its data")));
        appendRange(out, {ByteOffset{static_cast<std::uint64_t>(data)},
                          ByteCount{static_cast<std::uint64_t>(hole - data)}});
        at = hole;
    }
}

enum class CopyWay { Reflink, Kernel, Buffer };

struct Copier {
    int from;
    int to;
    const std::filesystem::path& fromFile;
    const std::filesystem::path& toFile;
    CopyWay way = CopyWay::Reflink;
    std::vector<unsigned char> buffer;

    /// Bytes done: 0 where this way does not work here and the next one was chosen.
    Result<std::uint64_t> step(std::uint64_t source, std::uint64_t target, std::uint64_t length) {
        switch (way) {
            case CopyWay::Reflink: {
                file_clone_range clone{from, source, length, target};
                if (::ioctl(to, FICLONERANGE, &clone) == 0)
                    return length;
                if (errno == ENOSPC)
                    return fail(errnoError(errno, toFile.string(), Message::of("copying")));
                way = CopyWay::Kernel;
                return std::uint64_t{0};
            }
            case CopyWay::Kernel: {
                auto in = static_cast<off_t>(source);
                auto out = static_cast<off_t>(target);
                const ssize_t done = ::copy_file_range(
                    from, &in, to, &out, static_cast<std::size_t>(std::min(length, kGiB)), 0);
                if (done > 0)
                    return static_cast<std::uint64_t>(done);
                if (done < 0 && errno == ENOSPC)
                    return fail(errnoError(errno, toFile.string(), Message::of("copying")));
                way = CopyWay::Buffer;
                return std::uint64_t{0};
            }
            case CopyWay::Buffer:
                break;
        }
        buffer.resize(static_cast<std::size_t>(std::min(length, kMiB)));
        LANDFALL_TRY(readAt(from, fromFile, ByteOffset{source}, buffer));
        LANDFALL_TRY(writeAt(to, toFile, ByteOffset{target}, buffer));
        return buffer.size();
    }
};

Result<void> copyAll(Copier& copier, const VolumeLocation& from, const RangeList& ranges) {
    for (const ByteRange& range : ranges) {
        std::uint64_t done = 0;
        while (done < range.length.value) {
            LANDFALL_ASSIGN(const std::uint64_t step,
                            copier.step(from.start.value + range.start.value + done,
                                        range.start.value + done, range.length.value - done));
            done += step;
        }
    }
    return {};
}

Error noRoom(const std::filesystem::path& file, const RangeList& ranges) {
    ByteCount needed;
    for (const ByteRange& range : ranges)
        needed += range.length;
    const ByteCount present = freeSpace(file).value_or(ByteCount{});
    return Error(ErrorKind::NoSpace, file.string(),
                 Message::of("needs %1 and its folder has %2 free", needed, present));
}

}  // namespace

Result<RangeList> dataRanges(const std::filesystem::path& file) {
    LANDFALL_ASSIGN(UniqueFd fd, openFile(file, O_RDONLY));
    return dataRangesOf(fd.get(), file);
}

Result<void> copyRanges(const VolumeLocation& from, const RangeList& ranges,
                        const std::filesystem::path& to, ByteCount size) {
    LANDFALL_ASSIGN(UniqueFd source, openFile(from.file, O_RDONLY));
    LANDFALL_ASSIGN(const ByteCount sourceLength, fileLength(source.get(), from.file));
    for (const ByteRange& range : ranges)
        if (range.start.value + range.length.value > std::min(from.size, size).value ||
            from.start.value + range.start.value + range.length.value > sourceLength.value)
            return fail(ErrorKind::InvalidInput, from.file.string(),
                        Message::of("is cut short: a range to be copied lies beyond its end"));
    UniqueFd target(::open(to.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!target)
        return fail(errnoError(errno, to.string(), Message::of("making it")));
    const auto work = [&]() -> Result<void> {
        if (::ftruncate(target.get(), static_cast<off_t>(size.value)) != 0)
            return fail(errnoError(errno, to.string(), Message::of("setting its length")));
        // Holes of the source stay holes: a fresh file reads as zeros there as well.
        LANDFALL_ASSIGN(RangeList data, dataRangesOf(source.get(), from.file));
        RangeList wanted;
        for (const ByteRange& range : ranges)
            wanted.push_back({from.start + ByteCount{range.start.value}, range.length});
        RangeList copied;
        for (const ByteRange& range : intersection(wanted, data))
            copied.push_back({ByteOffset{range.start.value - from.start.value}, range.length});
        Copier copier{source.get(), target.get(), from.file, to, CopyWay::Reflink, {}};
        auto done = copyAll(copier, from, copied);
        if (!done && done.error().kind() == ErrorKind::NoSpace) {
            (void)!::ftruncate(target.get(), 0);
            return fail(noRoom(to, copied));
        }
        return done;
    };
    auto done = work();
    if (!done)
        ::unlink(to.c_str());
    return done;
}

}  // namespace landfall
