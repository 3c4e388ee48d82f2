#include "app/helper/direct_io.h"

#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <utility>

namespace landfall::helper {
namespace {

/// A page of the processor's larger size: the kernel then has a few pages to hold on to for each
/// read or write, instead of hundreds.
constexpr std::size_t kLargePage = 2 * kMiB;
constexpr std::size_t kMapped = DirectIo::kBuffers * DirectIo::kBufferSize + kLargePage;

}  // namespace

Result<DirectIo> DirectIo::make(int device) {
    aio_context_t context = 0;
    if (syscall(SYS_io_setup, kBuffers, &context) != 0) {
        if (errno == EAGAIN)
            return fail(
                ErrorKind::NoSpace, "",
                Message::of("the kernel's limit on asynchronous I/O is reached (fs.aio-max-nr)"));
        return fail(errnoError(errno, "", Message::of("setting up direct I/O")));
    }
    // What lies before and behind the buffers is never touched, and takes no memory.
    void* mapping =
        mmap(nullptr, kMapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED) {
        const int number = errno;
        syscall(SYS_io_destroy, context);
        return fail(errnoError(number, "", Message::of("allocating buffers")));
    }
    // Best effort: a token passes through them, and large pages spare work.
    (void)madvise(mapping, kMapped, MADV_DONTDUMP);
    (void)madvise(mapping, kMapped, MADV_HUGEPAGE);
    return DirectIo(device, context, static_cast<std::byte*>(mapping));
}

DirectIo::DirectIo(DirectIo&& other) noexcept
    : device_(other.device_),
      context_(std::exchange(other.context_, 0)),
      mapping_(std::exchange(other.mapping_, nullptr)),
      requests_(other.requests_),
      splicePipe_(std::move(other.splicePipe_)) {}

DirectIo::~DirectIo() {
    // First the context: it waits for what is still in flight into the buffers.
    if (context_ != 0)
        syscall(SYS_io_destroy, context_);
    if (mapping_ != nullptr)
        munmap(mapping_, kMapped);
}

std::span<std::byte> DirectIo::buffer(std::size_t index) const {
    const std::size_t ahead = -reinterpret_cast<std::uintptr_t>(mapping_) % kLargePage;
    return {mapping_ + ahead + index * kBufferSize, kBufferSize};
}

Result<void> DirectIo::start(Direction direction, const Move& move) {
    iocb& request = requests_[move.buffer];
    request = {};
    request.aio_data = move.buffer;
    request.aio_lio_opcode = direction == Direction::Read ? IOCB_CMD_PREAD : IOCB_CMD_PWRITE;
    request.aio_fildes = static_cast<std::uint32_t>(device_);
    request.aio_buf = reinterpret_cast<std::uint64_t>(buffer(move.buffer).data() + move.offset);
    request.aio_nbytes = move.length;
    request.aio_offset = static_cast<std::int64_t>(move.at.value);
    iocb* list[] = {&request};
    while (syscall(SYS_io_submit, context_, 1, list) != 1)
        if (errno != EINTR && errno != EAGAIN)
            return fail(errnoError(errno, "", Message::of("starting direct I/O")));
    return {};
}

Result<std::optional<DirectIo::Completion>> DirectIo::wait() {
    timespec patience{0, 250'000'000};
    io_event event{};
    const long got = syscall(SYS_io_getevents, context_, 1, 1, &event, &patience);
    if (got == 0 || (got < 0 && errno == EINTR))
        return std::nullopt;
    if (got < 0)
        return fail(errnoError(errno, "", Message::of("waiting for direct I/O")));
    return Completion{static_cast<std::size_t>(event.data), event.res};
}

}  // namespace landfall::helper
