#pragma once

#include <linux/aio_abi.h>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "app/helper/pieces.h"
#include "app/helper/splice_pipe.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall::helper {

/// Several direct reads or writes of one device in flight at once, by Linux's own asynchronous I/O
/// (io_submit(2)): no threads, and only two system calls to allow. Its buffers are aligned and kept
/// out of core dumps. One thread.
class DirectIo {
public:
    static constexpr std::size_t kBuffers = 4;
    static constexpr std::size_t kBufferSize = kPieceSize;

    enum class Direction { Read, Write };
    struct Completion {
        std::size_t buffer = 0;
        std::int64_t result = 0;  ///< bytes moved, or a negative errno
    };

    [[nodiscard]] static Result<DirectIo> make(int device);
    ~DirectIo();
    DirectIo(DirectIo&& other) noexcept;
    DirectIo(const DirectIo&) = delete;
    DirectIo& operator=(const DirectIo&) = delete;
    DirectIo& operator=(DirectIo&&) = delete;

    [[nodiscard]] std::span<std::byte> buffer(std::size_t index) const;
    /// A part of a buffer and its place on the device; all in whole sectors.
    struct Move {
        std::size_t buffer = 0;
        std::size_t offset = 0;  ///< in the buffer
        std::size_t length = 0;
        ByteOffset at;
    };
    /// Starts moving a part of a buffer of which nothing is in flight.
    [[nodiscard]] Result<void> start(Direction direction, const Move& move);
    /// As SplicePipe::move(): writes and waits at once, beside what is in flight.
    [[nodiscard]] bool splice(int source, ByteOffset from, ByteOffset to, std::size_t length) {
        return splicePipe_.move(source, from, device_, to, length);
    }
    /// One that is done; nothing after a quarter of a second without.
    [[nodiscard]] Result<std::optional<Completion>> wait();

private:
    DirectIo(int device, aio_context_t context, std::byte* mapping)
        : device_(device), context_(context), mapping_(mapping) {}
    int device_;
    aio_context_t context_;
    std::byte* mapping_;  ///< the buffers lie in it, at a large page's beginning
    std::array<iocb, kBuffers> requests_{};
    SplicePipe splicePipe_;
};

}  // namespace landfall::helper
