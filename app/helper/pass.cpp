#include "app/helper/pass.h"

#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>

#include "app/helper/sources.h"
#include "core/base/file_io.h"

namespace landfall::helper {
namespace {

/// Of a failure of ours while a piece was served.
wire::Failed failedAt(ByteOffset at, const Error& error) {
    wire::Failed failure = wire::toFailed(error);
    failure.offset = at;
    return failure;
}

/// Bits 0 to `count`-1, of the 16 compare blocks that a piece has at most.
constexpr std::uint32_t firstBlocks(std::size_t count) {
    return (std::uint32_t{1} << count) - 1;
}

}  // namespace

std::optional<wire::Failed> Pass::run() {
    bool more = true;
    while (true) {
        for (std::size_t i = 0; i < inFlight_.size() && more && !failure_; ++i) {
            if (inFlight_[i])
                continue;
            const auto piece = pieces_.next();
            more = piece.has_value();
            if (more) {
                inFlight_[i].emplace().piece = *piece;
                begin(i);
            }
            // Done at once: the listener is asked first.
            if (!inFlight_[i])
                break;
        }
        const bool idle = std::none_of(inFlight_.begin(), inFlight_.end(),
                                       [](const auto& slot) { return slot.has_value(); });
        if (idle && (!more || failure_))
            return failure_;
        if (!idle)
            takeNext();
        if (listener_(moved_) == Proceed::Stop)
            giveUp({ErrorKind::Cancelled, std::nullopt, Message::of("was cancelled")});
    }
}

void Pass::takeNext() {
    auto completion = io_.wait();
    if (!completion)
        // Without completions nothing is known of the buffers: this process is of no more use.
        _exit(70);
    if (*completion)
        take(**completion);
}

void Pass::begin(std::size_t buffer) {
    const std::size_t length = inFlight_[buffer]->piece.length;
    if (work_.task == Task::Write || (work_.task == Task::Update && !budget_->spend(length)))
        return writeUncompared(buffer);
    read(buffer);
}

void Pass::read(std::size_t buffer) {
    InFlight& request = *inFlight_[buffer];
    request.direction = DirectIo::Direction::Read;
    request.move = {buffer, 0, request.piece.length, request.piece.at};
    launch(buffer);
}

void Pass::writeUncompared(std::size_t buffer) {
    InFlight& request = *inFlight_[buffer];
    const Piece& piece = request.piece;
    if (budget_ != nullptr)
        budget_->wroteUncompared(piece.length);
    if (splicePiece(piece)) {
        if (changed_ != nullptr)
            for (std::size_t i = 0; i < blockCount(piece); ++i)
                changed_->add(piece.firstBlock + i);
        request.written = ByteCount{piece.length};
        return end(buffer);
    }
    Cursor cursor = piece.from;
    if (auto filled = fill(cursor, io_.buffer(buffer).first(piece.length)); !filled)
        return abandon(buffer, failedAt(piece.at, filled.error()));
    request.due = firstBlocks(blockCount(piece));
    writeNextRun(buffer);
}

bool Pass::splicePiece(const Piece& piece) {
    const Extent& extent = work_.extents[piece.from.extent];
    const ByteCount offset{piece.from.offset};
    return extent.source != kZeroSource && extent.length - offset >= ByteCount{piece.length} &&
           io_.splice(work_.descriptors[extent.source].get(), extent.sourceOffset + offset,
                      piece.at, piece.length);
}

void Pass::writeNextRun(std::size_t buffer) {
    InFlight& request = *inFlight_[buffer];
    const auto first = static_cast<std::size_t>(std::countr_zero(request.due));
    const auto count = static_cast<std::size_t>(std::countr_one(request.due >> first));
    request.due &= ~(firstBlocks(count) << first);
    if (changed_ != nullptr)
        for (std::size_t i = first; i < first + count; ++i)
            changed_->add(request.piece.firstBlock + i);
    const std::size_t from = blockPlace(request.piece, first).offset;
    const BlockPlace last = blockPlace(request.piece, first + count - 1);
    request.direction = DirectIo::Direction::Write;
    request.move = {buffer, from, last.offset + last.length - from,
                    request.piece.at + ByteCount{from}};
    launch(buffer);
}

void Pass::launch(std::size_t buffer) {
    const InFlight& request = *inFlight_[buffer];
    if (auto started = io_.start(request.direction, request.move); !started)
        abandon(buffer, failedAt(request.move.at, started.error()));
}

void Pass::take(const DirectIo::Completion& completion) {
    const InFlight& request = *inFlight_[completion.buffer];
    const bool whole = completion.result == static_cast<std::int64_t>(request.move.length);
    const bool writes = request.direction == DirectIo::Direction::Write;
    if (!writes && (work_.task == Task::Update || work_.task == Task::Sample))
        return takeCompared(completion.buffer, whole);
    if (!whole) {
        const bool partly = completion.result >= 0;
        // The kernel stops at the first bad sector: that is where the next try would fail.
        const ByteCount moved{partly ? static_cast<std::uint64_t>(completion.result) : 0};
        const int number = partly ? EIO : static_cast<int>(-completion.result);
        const ByteOffset at = request.move.at + moved;
        const Message doing = writes ? Message::of("writing at byte %1", at.value)
                                     : Message::of("reading back at byte %1", at.value);
        return abandon(completion.buffer, failedAt(at, errnoError(number, "", doing)));
    }
    if (writes)
        return takeWritten(completion.buffer);
    takeRead(completion.buffer);
}

void Pass::takeWritten(std::size_t buffer) {
    InFlight& request = *inFlight_[buffer];
    request.written += ByteCount{request.move.length};
    if (request.due != 0 && !failure_)
        return writeNextRun(buffer);
    end(buffer);
}

void Pass::takeCompared(std::size_t buffer, bool readable) {
    InFlight& request = *inFlight_[buffer];
    const Piece& piece = request.piece;
    const auto wanted = expect(piece);
    if (!wanted)
        return abandon(buffer, failedAt(piece.at, wanted.error()));
    const auto found = io_.buffer(buffer).first(piece.length);
    std::size_t equal = 0;
    for (std::size_t i = 0; i < blockCount(piece); ++i) {
        const auto [offset, length] = blockPlace(piece, i);
        if (readable && std::memcmp(&found[offset], &(*wanted)[offset], length) == 0)
            equal += length;
        else
            request.due |= std::uint32_t{1} << i;
    }
    if (work_.task == Task::Sample) {
        moved_.sampled += ByteCount{piece.length};
        moved_.sampledEqual += ByteCount{equal};
        inFlight_[buffer].reset();
        return;
    }
    budget_->foundEqual(equal);
    if (request.due == 0 || failure_)
        return end(buffer);
    std::memcpy(found.data(), wanted->data(), found.size());
    writeNextRun(buffer);
}

void Pass::takeRead(std::size_t buffer) {
    const Piece& piece = inFlight_[buffer]->piece;
    const auto bytes = io_.buffer(buffer).first(piece.length);
    if (work_.task == Task::Verify)
        if (auto wrong = compare(piece, bytes))
            return abandon(buffer, std::move(*wrong));
    if (work_.task == Task::CopyOut)
        if (auto copied = copyOut(piece, bytes); !copied)
            return abandon(buffer, wire::toFailed(copied.error()));
    end(buffer);
}

void Pass::end(std::size_t buffer) {
    const InFlight& request = *inFlight_[buffer];
    // A piece whose rest is no longer wanted counts as far as it was written.
    moved_.written += request.written;
    moved_.done += request.due == 0 ? ByteCount{request.piece.length} : request.written;
    inFlight_[buffer].reset();
}

void Pass::abandon(std::size_t buffer, wire::Failed failure) {
    inFlight_[buffer].reset();
    giveUp(std::move(failure));
}

Result<std::span<const std::byte>> Pass::expect(const Piece& piece) {
    expected_.resize(DirectIo::kBufferSize);
    const auto expected = std::span(expected_).first(piece.length);
    Cursor cursor = piece.from;
    LANDFALL_TRY(fill(cursor, expected));
    return expected;
}

Result<void> Pass::fill(Cursor& cursor, std::span<std::byte> into) {
    while (!into.empty()) {
        const Extent& extent = work_.extents[cursor.extent];
        const auto part = into.first(static_cast<std::size_t>(
            std::min<std::uint64_t>(into.size(), extent.length.value - cursor.offset)));
        if (extent.source == kZeroSource)
            std::memset(part.data(), 0, part.size());
        else
            LANDFALL_TRY(readSource(work_.descriptors[extent.source].get(), extent.source, part,
                                    extent.sourceOffset + ByteCount{cursor.offset}));
        into = into.subspan(part.size());
        cursor.offset += part.size();
        if (cursor.offset == extent.length.value)
            cursor = {cursor.extent + 1, 0};
    }
    return {};
}

std::optional<wire::Failed> Pass::compare(const Piece& piece, std::span<const std::byte> found) {
    // A compare block at a time: what the sources say is then still in the processor's cache.
    expected_.resize(DirectIo::kBufferSize);
    Cursor cursor = piece.from;
    for (std::size_t from = 0; from < found.size(); from += kCompareBlock) {
        const auto part = found.subspan(from, std::min(kCompareBlock, found.size() - from));
        const auto wanted = std::span(expected_).first(part.size());
        if (auto filled = fill(cursor, wanted); !filled)
            return failedAt(piece.at, filled.error());
        if (std::memcmp(wanted.data(), part.data(), part.size()) == 0)
            continue;
        const auto [wrong, ignored] = std::mismatch(part.begin(), part.end(), wanted.begin());
        const ByteOffset at =
            piece.at + ByteCount{from + static_cast<std::uint64_t>(wrong - part.begin())};
        return wire::Failed{
            ErrorKind::Mismatch, at,
            Message::of("reads back differently from what was written at byte %1", at.value)};
    }
    return std::nullopt;
}

Result<void> Pass::copyOut(const Piece& piece, std::span<const std::byte> found) {
    const ByteOffset to{piece.at.value - work_.extents.front().target.value};
    const std::span<const char> chars(reinterpret_cast<const char*>(found.data()), found.size());
    return writeFully(work_.descriptors[0].get(), chars, to, "").map_error([](Error error) {
        return std::move(error).during(Message::of("returning what was read"));
    });
}

void Pass::giveUp(wire::Failed failure) {
    // Of several in flight the one nearest to the card's beginning is told; a failure outweighs a
    // request to stop.
    const bool earlier =
        !failure_ || failure_->kind == ErrorKind::Cancelled ||
        (failure.offset && failure_->offset && *failure.offset < *failure_->offset);
    if (earlier)
        failure_ = std::move(failure);
}

}  // namespace landfall::helper
