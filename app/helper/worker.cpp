#include "app/helper/worker.h"

#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <span>

#include "app/helper/pass.h"
#include "app/helper/sources.h"
#include "core/wire/channel.h"
#include "core/wire/extents.h"

namespace landfall::helper {
namespace {

std::int64_t milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

class Worker {
public:
    Worker(const WorkerCard& card, DirectIo& io) : card_(card), io_(io) {}

    WorkerEnd serve() {
        while (!end_) {
            auto packet = wire::receive(card_.channel.get(), wire::Waiting::Block);
            if (!packet)
                return packet.error().kind() == ErrorKind::Gone ? WorkerEnd::ClosedByClient
                                                                : WorkerEnd::BrokenProtocol;
            if (const auto request = accept(**packet))
                dispatch(*request, (*packet)->descriptors);
        }
        return *end_;
    }

private:
    /// Form: the right card, the next sequence.
    std::optional<wire::CardRequest> accept(const wire::Packet& packet) {
        auto message = wire::parseCardRequest(packet.bytes);
        if (!message || message->envelope.card != card_.number ||
            message->envelope.sequence != sequence_ + 1) {
            breakOff(message ? "a message is out of sequence" : message.error().message());
            return std::nullopt;
        }
        ++sequence_;
        return message->body;
    }

    void dispatch(const wire::CardRequest& request, std::span<const UniqueFd> descriptors) {
        answers_ = sequence_;
        if (const auto* transfer = std::get_if<wire::Transfer>(&request))
            return serveTransfer(*transfer, descriptors);
        if (const auto* read = std::get_if<wire::Read>(&request))
            return serveRead(*read, descriptors);
        if (!descriptors.empty())
            return breakOff("a message brought descriptors that it has no use for");
        if (std::holds_alternative<wire::Flush>(request))
            return serveFlush();
        // A cancel that crossed the answer to what it meant: nothing to do.
    }

    void serveTransfer(const wire::Transfer& transfer, std::span<const UniqueFd> descriptors) {
        if (descriptors.size() != std::size_t{transfer.sources} + 1)
            return breakOff("a transfer brought another number of descriptors than it says");
        auto extents = judge(transfer, descriptors);
        if (!extents)
            return answer(wire::toFailed(extents.error()));
        const bool writes = transfer.kind == wire::TransferKind::Write;
        if (!writes)
            if (auto flushed = flush(); !flushed)
                return answer(wire::toFailed(flushed.error()));
        perform(Work{writes ? Task::Write : Task::Verify, *extents, descriptors.subspan(1)});
    }

    Result<ExtentList> judge(const wire::Transfer& transfer,
                             std::span<const UniqueFd> descriptors) {
        LANDFALL_ASSIGN(ExtentList extents, readSealedExtents(descriptors[0], transfer.extents));
        LANDFALL_ASSIGN(const auto sizes, judgeSources(descriptors.subspan(1)));
        LANDFALL_TRY(wire::checkExtents(extents, {card_.size, card_.sector, sizes}));
        if (totalLength(extents) != transfer.total)
            return fail(ErrorKind::InvalidInput, "extents",
                        "the extents have another sum than the transfer says");
        return extents;
    }

    void serveRead(const wire::Read& read, std::span<const UniqueFd> descriptors) {
        if (descriptors.size() != 1)
            return breakOff("a read brought another number of descriptors than one");
        const ExtentList range{{read.from, read.length, {}, kZeroSource}};
        auto judged = wire::checkExtents(range, {card_.size, card_.sector, {}});
        if (judged)
            judged = judgeDestination(descriptors[0], read.length);
        // What was written must not be read back from a write that is still on its way.
        if (judged)
            judged = flush();
        if (!judged)
            return answer(wire::toFailed(judged.error()));
        perform(Work{Task::CopyOut, range, descriptors});
    }

    void serveFlush() {
        if (auto flushed = flush(); !flushed)
            return answer(wire::toFailed(flushed.error()));
        answer(wire::Done{});
    }

    Result<void> flush() {
        if (fsync(card_.device.get()) != 0)
            return fail(errnoError(errno, "", "flushing the card"));
        return {};
    }

    void perform(const Work& work) {
        lastProgress_ = milliseconds();
        const Listener listener = [this](ByteCount acknowledged) { return listen(acknowledged); };
        Pass pass(io_, work, listener);
        auto failure = pass.run();
        if (end_)
            return;
        if (failure)
            return answer(std::move(*failure));
        answer(wire::Done{pass.acknowledged()});
    }

    Wish listen(ByteCount acknowledged) {
        constexpr std::int64_t kPause = 50;
        if (const std::int64_t now = milliseconds(); now - lastProgress_ >= kPause) {
            lastProgress_ = now;
            tell(wire::Progress{acknowledged}, wire::Waiting::DoNotBlock);
        }
        if (end_)
            return Wish::Stop;
        auto packet = wire::receive(card_.channel.get(), wire::Waiting::DoNotBlock);
        if (packet && !*packet)
            return Wish::GoOn;
        if (!packet) {
            end_ = packet.error().kind() == ErrorKind::Gone ? WorkerEnd::ClosedByClient
                                                            : WorkerEnd::BrokenProtocol;
            return Wish::Stop;
        }
        const auto request = accept(**packet);
        if (request &&
            (!std::holds_alternative<wire::Cancel>(*request) || !(*packet)->descriptors.empty()))
            breakOff("a request came while another was under way");
        return Wish::Stop;
    }

    void tell(const wire::CardEvent& event, wire::Waiting waiting) {
        const auto frame = wire::encode({answers_, card_.number}, event);
        auto sent = wire::send(card_.channel.get(), frame, {}, waiting);
        // Progress may be dropped where the client does not read.
        if (!sent && sent.error().kind() != ErrorKind::Timeout)
            end_ = WorkerEnd::ClosedByClient;
    }
    void answer(const wire::CardEvent& event) { tell(event, wire::Waiting::Block); }

    void breakOff(const std::string& why) {
        tell(wire::Failed{ErrorKind::InvalidInput, 0, std::nullopt, why},
             wire::Waiting::DoNotBlock);
        end_ = WorkerEnd::BrokenProtocol;
    }

    const WorkerCard& card_;
    DirectIo& io_;
    std::uint32_t sequence_ = 0;  ///< of the last request accepted
    std::uint32_t answers_ = 0;   ///< of the request that is being answered
    std::int64_t lastProgress_ = 0;
    std::optional<WorkerEnd> end_;
};

}  // namespace

WorkerEnd serveCard(const WorkerCard& card, DirectIo& io) {
    return Worker(card, io).serve();
}

}  // namespace landfall::helper
