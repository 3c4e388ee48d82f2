#include "core/image/sparse_writer.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>

#include "core/base/file_io.h"

namespace landfall {

namespace {

/// How much is collected before the kernel is asked to begin with the disk: the fsync at the end
/// then finds little left to do.
constexpr std::uint64_t kWritebackPiece = 32 * kMiB;
/// Below this a write that waits for the disk takes longer than a copy.
constexpr std::size_t kShortestDirect = 256 * kKiB;

bool isAligned(std::uint64_t number) {
    return number % kDirectAlignment == 0;
}

bool isZero(std::span<const std::byte> bytes) {
    // Comparing the bytes with themselves, one further on, runs at memcmp's speed.
    return bytes.empty() || (bytes[0] == std::byte{0} &&
                             std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

}  // namespace

Result<SparseWriter> SparseWriter::create(const std::filesystem::path& file) {
    UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd)
        return fail(errnoError(errno, file.string(), Message::of("making a file in the cache")));
    UniqueFd direct(::open(file.c_str(), O_WRONLY | O_DIRECT | O_CLOEXEC));
    return SparseWriter(file, std::move(fd), std::move(direct));
}

Result<void> SparseWriter::append(std::span<const std::byte> bytes) {
    std::size_t runStart = 0;  // of what is to be written, within bytes
    std::size_t position = 0;
    while (position < bytes.size()) {
        const std::uint64_t absolute = at_.value + position;
        const std::uint64_t pieceEnd = alignDown(absolute, kHoleSize) + kHoleSize;
        const std::size_t length =
            std::min<std::size_t>(bytes.size() - position, pieceEnd - absolute);
        if (isZero(bytes.subspan(position, length))) {
            LANDFALL_TRY(
                writeRun(bytes.subspan(runStart, position - runStart), at_ + ByteCount{runStart}));
            runStart = position + length;
        }
        position += length;
    }
    LANDFALL_TRY(writeRun(bytes.subspan(runStart), at_ + ByteCount{runStart}));
    at_ += ByteCount{bytes.size()};
    startWriteback();
    return {};
}

/// How much of the run's beginning is on the disk; what fails here is said by the way around it.
std::size_t SparseWriter::writeDirectly(std::span<const std::byte> run, ByteOffset at) {
    const std::size_t length = alignDown(run.size(), kDirectAlignment);
    if (!direct_ || length < kShortestDirect || !isAligned(at.value) ||
        !isAligned(reinterpret_cast<std::uintptr_t>(run.data())))
        return 0;
    const ssize_t written =
        ::pwrite(direct_.get(), run.data(), length, static_cast<off_t>(at.value));
    if (written < 0 && errno != EINTR)
        direct_.reset();
    return written < 0 ? 0 : static_cast<std::size_t>(written);
}

Result<void> SparseWriter::writeRun(std::span<const std::byte> run, ByteOffset at) {
    const std::size_t done = writeDirectly(run, at);
    run = run.subspan(done);
    at += ByteCount{done};
    while (!run.empty()) {
        const ssize_t written =
            ::pwrite(fd_.get(), run.data(), run.size(), static_cast<off_t>(at.value));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && (errno == ENOSPC || errno == EDQUOT)) {
            const ByteCount free = freeSpace(file_.parent_path()).value_or(ByteCount{});
            return fail(
                ErrorKind::NoSpace, file_.parent_path().string(),
                Message::of("the decoded image needs more than %1, and the disk has %2 left",
                            ByteCount{at.value + run.size()}, free));
        }
        if (written < 0)
            return fail(
                errnoError(errno, file_.string(), Message::of("writing the decoded image")));
        run = run.subspan(static_cast<std::size_t>(written));
        at += ByteCount{static_cast<std::uint64_t>(written)};
    }
    return {};
}

void SparseWriter::startWriteback() {
    if (at_.value - pushed_.value < kWritebackPiece)
        return;
    // Advice: the fsync that follows is what counts.
    (void)::sync_file_range(fd_.get(), static_cast<off_t>(pushed_.value),
                            static_cast<off_t>(at_.value - pushed_.value), SYNC_FILE_RANGE_WRITE);
    pushed_ = at_;
}

Result<void> SparseWriter::finish() {
    if (::ftruncate(fd_.get(), static_cast<off_t>(at_.value)) != 0)
        return fail(
            errnoError(errno, file_.string(), Message::of("setting the decoded image's length")));
    if (::fchmod(fd_.get(), 0400) != 0)
        return fail(
            errnoError(errno, file_.string(), Message::of("making the decoded image read-only")));
    return {};
}

}  // namespace landfall
