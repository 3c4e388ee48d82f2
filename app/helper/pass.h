#pragma once

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "app/helper/compare_budget.h"
#include "app/helper/direct_io.h"
#include "app/helper/pieces.h"
#include "core/base/extent.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/wire/messages.h"

namespace landfall::helper {

enum class Task {
    Write,    ///< from the sources to the device
    Update,   ///< read the device where that pays, write what differs from the sources
    Verify,   ///< read the device, compare with the sources
    Sample,   ///< read the device, count what is equal to the sources; bad sectors are not
    CopyOut,  ///< read the device into the first descriptor, from its beginning
};

/// A validated list; it does not change from here on.
struct Work {
    Task task = Task::Write;
    const ExtentList& extents;
    std::span<const UniqueFd> descriptors;
};

/// How far a pass is, in bytes that the device has acknowledged.
struct Moved {
    ByteCount done;     ///< of the list: moved, or found equal
    ByteCount written;  ///< of them
    ByteCount sampled;  ///< counts as nothing done
    ByteCount sampledEqual;
};

/// Whether a pass goes on; asked after each piece and at least four times a
/// second.
enum class Proceed { Continue, Stop };
using Listener = std::function<Proceed(const Moved& moved)>;

/// A piece whose bytes are in a buffer, each at its distance from the piece's start.
struct InFlight {
    Piece piece;
    DirectIo::Direction direction = DirectIo::Direction::Read;
    DirectIo::Move move;    ///< under way
    std::uint32_t due = 0;  ///< blocks that are still to be written, a bit each
    ByteCount written;
};

/// One pass over pieces of one list with several buffers in flight, in the order of the list but
/// for the few in flight. A piece that lies in one file is written without a buffer, at once. The
/// first failure ends it, after what is in flight has ended.
class Pass {
public:
    Pass(DirectIo& io, const Work& work, const Pieces& pieces, const Listener& listener)
        : io_(io), work_(work), pieces_(pieces), listener_(listener) {}
    /// An update: `budget` says what is compared, and what is written goes into `changed`.
    Pass(DirectIo& io, const Work& work, CompareBudget& budget, BlockSet& changed,
         const Listener& listener)
        : Pass(io, work, Pieces(work.extents), listener) {
        budget_ = &budget;
        changed_ = &changed;
    }

    /// The failure names offset and reason; kind Cancelled when the listener said Stop.
    [[nodiscard]] std::optional<wire::Failed> run();
    [[nodiscard]] const Moved& moved() const { return moved_; }

private:
    void begin(std::size_t buffer);
    void read(std::size_t buffer);
    /// Writes what is due of the buffer, whose due blocks are as the sources have them.
    void writeNextRun(std::size_t buffer);
    void writeUncompared(std::size_t buffer);
    /// Whether the piece, which lies in one file then, was written uncopied.
    [[nodiscard]] bool splicePiece(const Piece& piece);
    void launch(std::size_t buffer);
    void takeNext();
    void take(const DirectIo::Completion& completion);
    void takeWritten(std::size_t buffer);
    /// An update's or a sample's reading. What cannot be read differs.
    void takeCompared(std::size_t buffer, bool readable);
    void takeRead(std::size_t buffer);
    void end(std::size_t buffer);
    void abandon(std::size_t buffer, wire::Failed failure);

    /// What the list says of a piece; valid until the next call.
    [[nodiscard]] Result<std::span<const std::byte>> expect(const Piece& piece);
    /// Fills `into` with what the list says from `cursor` on, which is behind it then.
    [[nodiscard]] Result<void> fill(Cursor& cursor, std::span<std::byte> into);
    [[nodiscard]] std::optional<wire::Failed> compare(const Piece& piece,
                                                      std::span<const std::byte> found);
    [[nodiscard]] Result<void> copyOut(const Piece& piece, std::span<const std::byte> found);
    void giveUp(wire::Failed failure);

    DirectIo& io_;
    const Work& work_;
    Pieces pieces_;
    const Listener& listener_;
    CompareBudget* budget_ = nullptr;
    BlockSet* changed_ = nullptr;
    std::array<std::optional<InFlight>, DirectIo::kBuffers> inFlight_;
    std::vector<std::byte> expected_;
    Moved moved_;
    std::optional<wire::Failed> failure_;
};

}  // namespace landfall::helper
