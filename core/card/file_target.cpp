#include "core/card/file_target.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include "core/base/file_io.h"
#include "core/card/file_bytes.h"
#include "core/wire/extent_records.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kChunk = kMiB;

Result<void> lockAlone(const UniqueFd& fd, const fs::path& path) {
    if (flock(fd.get(), LOCK_EX | LOCK_NB) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return fail(ErrorKind::Refused, path.string(),
                    Message::of("is being written by another Landfall"));
    return fail(errnoError(errno, path.string(), Message::of("locking it")));
}

/// The name still means the file that was locked: its writer before us may have finished between
/// our open and our lock, and what we hold would then be his finished card.
bool stillNamed(const UniqueFd& fd, const fs::path& path) {
    struct stat ours {};
    struct stat named {};
    return fstat(fd.get(), &ours) == 0 && lstat(path.c_str(), &named) == 0 &&
           ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
}

/// A mistyped drive must not become a file among the device nodes.
Result<void> refuseAmongDevices(const fs::path& path) {
    std::error_code error;
    const std::string full = fs::weakly_canonical(path, error).string();
    if (!error && full.starts_with("/dev/") && !full.starts_with("/dev/shm/"))
        return fail(ErrorKind::NotFound, path.string(), Message::of("there is no such drive"));
    return {};
}

Result<UniqueFd> openTemporary(const fs::path& temporary, const fs::path& path) {
    constexpr int kTries = 10;
    for (int i = 0; i < kTries; ++i) {
        // Not O_EXCL: what a killed run left behind is taken over, once its lock is ours.
        UniqueFd fd(open(temporary.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!fd)
            return fail(
                errnoError(errno, temporary.string(), Message::of("making the card image")));
        struct stat info {};
        if (fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
            return fail(ErrorKind::InvalidInput, temporary.string(),
                        Message::of("is not a regular file"));
        LANDFALL_TRY(lockAlone(fd, path));
        if (stillNamed(fd, temporary))
            return fd;
    }
    return fail(ErrorKind::Refused, path.string(),
                Message::of("is being written by another Landfall"));
}

Result<void> refuseOtherThanFile(const fs::path& path) {
    struct stat info {};
    if (stat(path.c_str(), &info) != 0) {
        if (errno == ENOENT)
            return {};
        return fail(errnoError(errno, path.string(), Message::of("looking at it")));
    }
    if (S_ISREG(info.st_mode))
        return {};
    return fail(ErrorKind::InvalidInput, path.string(),
                Message::of("is neither a whole drive nor a regular file"));
}

}  // namespace

Result<std::unique_ptr<CardDevice>> FileTarget::create(const fs::path& path, ByteCount size) {
    LANDFALL_TRY(refuseAmongDevices(path));
    LANDFALL_TRY(refuseOtherThanFile(path));
    if (size.value < 2 * kMiB || size.value % kSector.value != 0)
        return fail(ErrorKind::InvalidInput, path.string(),
                    Message::of("a card image of %1 was asked for; accepted are multiples of 512 "
                                "bytes from 2 MiB",
                                ExactSize(size)));
    const fs::path temporary = path.string() + ".part";
    LANDFALL_ASSIGN(UniqueFd fd, openTemporary(temporary, path));
    std::unique_ptr<FileTarget> target(new FileTarget(path, std::move(fd), size));
    target->temporary_ = temporary;
    if (fchmod(target->fd_.get(), 0600) != 0 || ftruncate(target->fd_.get(), 0) != 0 ||
        ftruncate(target->fd_.get(), static_cast<off_t>(size.value)) != 0)
        return fail(
            errnoError(errno, temporary.string(), Message::of("setting the card image's size")));
    return std::unique_ptr<CardDevice>(std::move(target));
}

Result<std::unique_ptr<CardDevice>> FileTarget::openExisting(const fs::path& path) {
    UniqueFd fd(open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, path.string(), Message::of("opening the card image")));
    LANDFALL_TRY(refuseOtherThanFile(path));
    LANDFALL_TRY(lockAlone(fd, path));
    struct stat info {};
    if (fstat(fd.get(), &info) != 0)
        return fail(errnoError(errno, path.string(), Message::of("looking at it")));
    const ByteCount size{static_cast<std::uint64_t>(info.st_size)};
    if (size.value < 2 * kMiB || size.value % kSector.value != 0)
        return fail(ErrorKind::InvalidInput, path.string(),
                    Message::of("is not a card image: it has %1, and accepted are multiples of 512 "
                                "bytes from 2 MiB",
                                ExactSize(size)));
    return std::unique_ptr<CardDevice>(new FileTarget(path, std::move(fd), size));
}

FileTarget::~FileTarget() {
    if (!temporary_.empty())
        unlink(temporary_.c_str());
}

Result<void> FileTarget::transfer(Operation operation, const Transfer& what,
                                  const ProgressFunction& progress, const CancelToken& cancel) {
    LANDFALL_ASSIGN(const std::vector<ByteCount> sizes, sourceSizes(what.sources));
    LANDFALL_TRY(wire::checkExtents(what.extents, {size_, 512, sizes}));
    const bool writes = operation == Operation::Write || operation == Operation::Update;
    if (!writes) {
        LANDFALL_TRY(flush());
        // From the disk, not from what was just written into memory.
        posix_fadvise(fd_.get(), 0, 0, POSIX_FADV_DONTNEED);
    }
    expected_.resize(kChunk);
    found_.resize(kChunk);
    ByteCount done;
    for (const Extent& whole : what.extents) {
        for (std::uint64_t at = 0; at < whole.length.value; at += kChunk) {
            if (cancel.cancelled())
                return fail(ErrorKind::Cancelled, name(), Message::of("was cancelled"));
            Extent part = whole;
            part.length = {std::min(kChunk, whole.length.value - at)};
            part.target += ByteCount{at};
            part.sourceOffset += ByteCount{at};
            const int source = whole.source == kZeroSource ? -1 : what.sources[whole.source];
            LANDFALL_TRY(writes ? writeExtent(part, source) : verifyExtent(part, source));
            done += part.length;
            if (writes)
                written_ += part.length;
            progress(done);
        }
    }
    return {};
}

Result<void> FileTarget::writeZeros(const Extent& extent) {
    // A punched hole reads as zeros and costs nothing; filesystems without holes get the zeros.
    if (fallocate(fd_.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                  static_cast<off_t>(extent.target.value),
                  static_cast<off_t>(extent.length.value)) == 0)
        return {};
    const auto zeros = std::span(expected_).first(extent.length.value);
    std::fill(zeros.begin(), zeros.end(), '\0');
    return writeFully(fd_.get(), zeros, extent.target, name());
}

Result<void> FileTarget::writeExtent(const Extent& extent, int source) {
    if (source < 0)
        return writeZeros(extent);
    const auto bytes = std::span(expected_).first(extent.length.value);
    LANDFALL_TRY(readFully(source, bytes, extent.sourceOffset, "source of " + name()));
    return writeFully(fd_.get(), bytes, extent.target, name());
}

Result<void> FileTarget::verifyExtent(const Extent& extent, int source) {
    const auto expected = std::span(expected_).first(extent.length.value);
    const auto found = std::span(found_).first(extent.length.value);
    if (source < 0)
        std::fill(expected.begin(), expected.end(), '\0');
    else
        LANDFALL_TRY(readFully(source, expected, extent.sourceOffset, "source of " + name()));
    LANDFALL_TRY(readFully(fd_.get(), found, extent.target, name()));
    const auto [wrong, ignored] = std::mismatch(found.begin(), found.end(), expected.begin());
    if (wrong == found.end())
        return {};
    const auto at = extent.target.value + static_cast<std::uint64_t>(wrong - found.begin());
    return fail(ErrorKind::Mismatch, name(),
                Message::of("reads back differently from what was written at byte %1", at));
}

Result<UniqueFd> FileTarget::read(ByteOffset from, ByteCount length) {
    if (length.value > kGiB || from.value > size_.value || length.value > size_.value - from.value)
        return fail(ErrorKind::Internal, name(),
                    Message::of("the range to read lies outside of the card"));
    UniqueFd memory(memfd_create("landfall-read", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory || ftruncate(memory.get(), static_cast<off_t>(length.value)) != 0)
        return fail(errnoError(errno, name(), Message::of("making a memfd")));
    std::vector<char> buffer(kChunk);
    for (std::uint64_t at = 0; at < length.value; at += kChunk) {
        const std::span<char> part(buffer.data(), std::min(kChunk, length.value - at));
        LANDFALL_TRY(readFully(fd_.get(), part, {from.value + at}, name()));
        LANDFALL_TRY(writeFully(memory.get(), part, {at}, name()));
    }
    return memory;
}

Result<void> FileTarget::flush() {
    if (fsync(fd_.get()) != 0)
        return fail(errnoError(errno, name(), Message::of("flushing")));
    return {};
}

Result<FinishOutcome> FileTarget::finish() {
    LANDFALL_TRY(flush());
    if (!temporary_.empty()) {
        if (rename(temporary_.c_str(), path_.c_str()) != 0)
            return fail(errnoError(errno, name(), Message::of("renaming the card image")));
        temporary_.clear();
        const fs::path folder = path_.has_parent_path() ? path_.parent_path() : fs::path(".");
        const UniqueFd parent(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (parent)
            (void)fsync(parent.get());
    }
    return FinishOutcome::HeldSafe;
}

}  // namespace landfall
