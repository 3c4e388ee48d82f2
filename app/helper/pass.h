#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "app/helper/direct_io.h"
#include "core/base/extent.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/wire/messages.h"

namespace landfall::helper {

enum class Task {
    Write,    ///< from the sources to the device
    Verify,   ///< read the device, compare with the sources
    CopyOut,  ///< read the device into the first descriptor, from its beginning
};

/// A whole list that was judged before: from here on it does not change.
struct Work {
    Task task = Task::Write;
    const ExtentList& extents;
    std::span<const UniqueFd> descriptors;
};

/// What the caller wants while a pass runs; asked after each piece and at least four times a
/// second.
enum class Wish { GoOn, Stop };
using Listener = std::function<Wish(ByteCount acknowledged)>;

/// One pass over one list with several buffers in flight, in the order of the list but for the few
/// in flight. Pieces end at multiples of a buffer's size on the card, so that a card is written in
/// its own large blocks. The first failure ends it, after what is in flight has ended.
class Pass {
public:
    Pass(DirectIo& io, const Work& work, const Listener& listener)
        : io_(io), work_(work), listener_(listener) {}

    /// The failure names offset and reason; kind Cancelled when the listener said Stop.
    [[nodiscard]] std::optional<wire::Failed> run();
    [[nodiscard]] ByteCount acknowledged() const { return acknowledged_; }

private:
    /// A place in the list.
    struct Cursor {
        std::size_t extent = 0;
        std::uint64_t offset = 0;
    };
    /// A contiguous part of the card; the list may serve it from several sources.
    struct Piece {
        Cursor from;
        ByteOffset at;
        std::size_t length = 0;
    };
    [[nodiscard]] std::optional<Piece> nextPiece();
    void startOne(std::size_t buffer);
    void take(const DirectIo::Completion& completion);
    /// Fills `into` (or compares it) with what the list says from `cursor` on.
    [[nodiscard]] Result<void> fill(Cursor cursor, std::span<std::byte> into);
    [[nodiscard]] std::optional<wire::Failed> compare(const Piece& piece,
                                                      std::span<const std::byte> found);
    [[nodiscard]] Result<void> copyOut(const Piece& piece, std::span<const std::byte> found);
    void giveUp(wire::Failed failure);
    [[nodiscard]] const char* doing() const;

    DirectIo& io_;
    const Work& work_;
    const Listener& listener_;
    Cursor cursor_;
    std::array<std::optional<Piece>, DirectIo::kBuffers> inFlight_;
    std::vector<std::byte> expected_;
    ByteCount acknowledged_;
    std::optional<wire::Failed> failure_;
};

}  // namespace landfall::helper
