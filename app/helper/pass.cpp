#include "app/helper/pass.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#include "app/helper/sources.h"

namespace landfall::helper {
namespace {

wire::Failed failedAt(ByteOffset at, int number, const std::string& doing) {
    const Error error = errnoError(number, "", doing + " at byte " + std::to_string(at.value));
    return {error.kind(), number, at, error.message()};
}

}  // namespace

std::optional<wire::Failed> Pass::run() {
    bool more = true;
    while (true) {
        for (std::size_t i = 0; i < inFlight_.size() && more && !failure_; ++i) {
            if (inFlight_[i])
                continue;
            inFlight_[i] = nextPiece();
            more = inFlight_[i].has_value();
            if (more)
                startOne(i);
        }
        const bool idle = std::none_of(inFlight_.begin(), inFlight_.end(),
                                       [](const auto& piece) { return piece.has_value(); });
        if (idle)
            return failure_;
        auto completion = io_.wait();
        if (!completion)
            // Without completions nothing is known of the buffers: this process is of no more use.
            _exit(70);
        if (*completion)
            take(**completion);
        if (listener_(acknowledged_) == Wish::Stop)
            giveUp({ErrorKind::Cancelled, 0, std::nullopt, "was cancelled"});
    }
}

std::optional<Pass::Piece> Pass::nextPiece() {
    const ExtentList& extents = work_.extents;
    if (cursor_.extent == extents.size())
        return std::nullopt;
    Piece piece{cursor_, extents[cursor_.extent].target + ByteCount{cursor_.offset}, 0};
    const std::size_t room =
        DirectIo::kBufferSize - static_cast<std::size_t>(piece.at.value % DirectIo::kBufferSize);
    while (piece.length < room && cursor_.extent < extents.size()) {
        const Extent& extent = extents[cursor_.extent];
        if (extent.target + ByteCount{cursor_.offset} != piece.at + ByteCount{piece.length})
            break;
        const std::uint64_t part =
            std::min<std::uint64_t>(room - piece.length, extent.length.value - cursor_.offset);
        piece.length += static_cast<std::size_t>(part);
        cursor_.offset += part;
        if (cursor_.offset == extent.length.value)
            cursor_ = {cursor_.extent + 1, 0};
    }
    return piece;
}

void Pass::startOne(std::size_t buffer) {
    const Piece& piece = *inFlight_[buffer];
    const bool writes = work_.task == Task::Write;
    if (writes)
        if (auto filled = fill(piece.from, io_.buffer(buffer).first(piece.length)); !filled) {
            inFlight_[buffer].reset();
            auto failure = wire::toFailed(filled.error());
            failure.offset = piece.at;
            return giveUp(std::move(failure));
        }
    const auto direction = writes ? DirectIo::Direction::Write : DirectIo::Direction::Read;
    if (auto started = io_.start(direction, buffer, piece.at, piece.length); !started) {
        auto failure = wire::toFailed(started.error());
        failure.offset = piece.at;
        inFlight_[buffer].reset();
        giveUp(std::move(failure));
    }
}

void Pass::take(const DirectIo::Completion& completion) {
    const Piece piece = *inFlight_[completion.buffer];
    inFlight_[completion.buffer].reset();
    if (completion.result < 0)
        return giveUp(failedAt(piece.at, static_cast<int>(-completion.result), doing()));
    const auto moved = static_cast<std::size_t>(completion.result);
    if (moved != piece.length)
        // The kernel stops at the first bad sector: that is where the next try would fail.
        return giveUp(failedAt(piece.at + ByteCount{moved}, EIO, doing()));
    const auto bytes = io_.buffer(completion.buffer).first(piece.length);
    if (work_.task == Task::Verify)
        if (auto wrong = compare(piece, bytes))
            return giveUp(std::move(*wrong));
    if (work_.task == Task::CopyOut)
        if (auto copied = copyOut(piece, bytes); !copied)
            return giveUp(wire::toFailed(copied.error()));
    acknowledged_ += ByteCount{piece.length};
}

Result<void> Pass::fill(Cursor cursor, std::span<std::byte> into) {
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
        cursor = {cursor.extent + 1, 0};
    }
    return {};
}

std::optional<wire::Failed> Pass::compare(const Piece& piece, std::span<const std::byte> found) {
    expected_.resize(DirectIo::kBufferSize);
    const auto expected = std::span(expected_).first(found.size());
    if (auto filled = fill(piece.from, expected); !filled) {
        auto failure = wire::toFailed(filled.error());
        failure.offset = piece.at;
        return failure;
    }
    if (std::memcmp(expected.data(), found.data(), found.size()) == 0)
        return std::nullopt;
    const auto [wrong, ignored] = std::mismatch(found.begin(), found.end(), expected.begin());
    const ByteOffset at = piece.at + ByteCount{static_cast<std::uint64_t>(wrong - found.begin())};
    return wire::Failed{
        ErrorKind::Mismatch, 0, at,
        "reads back differently from what was written at byte " + std::to_string(at.value)};
}

Result<void> Pass::copyOut(const Piece& piece, std::span<const std::byte> found) {
    std::uint64_t to = piece.at.value - work_.extents.front().target.value;
    while (!found.empty()) {
        const ssize_t put =
            pwrite(work_.descriptors[0].get(), found.data(), found.size(), static_cast<off_t>(to));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return fail(errnoError(put < 0 ? errno : EIO, "", "handing over what was read"));
        found = found.subspan(static_cast<std::size_t>(put));
        to += static_cast<std::uint64_t>(put);
    }
    return {};
}

void Pass::giveUp(wire::Failed failure) {
    // Of several in flight the one nearest to the card's beginning is told; a failure outweighs the
    // wish to stop.
    const bool earlier =
        !failure_ || failure_->kind == ErrorKind::Cancelled ||
        (failure.offset && failure_->offset && *failure.offset < *failure_->offset);
    if (earlier)
        failure_ = std::move(failure);
}

const char* Pass::doing() const {
    return work_.task == Task::Write ? "writing" : "reading back";
}

}  // namespace landfall::helper
