#include "app/helper/worker.h"

#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <span>

#include "app/helper/compare_budget.h"
#include "app/helper/pass.h"
#include "app/helper/sources.h"
#include "core/wire/channel.h"
#include "core/wire/extent_records.h"

namespace landfall::helper {
namespace {

std::int64_t milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

class Worker {
public:
    Worker(WorkerCard& card, DirectIo& io) : card_(card), io_(io) {}

    WorkerEnd serve() {
        while (!end_) {
            auto packet = wire::receive(card_.channel.get(), wire::Waiting::Block);
            if (!packet)
                return packet.error().kind() == ErrorKind::Gone ? WorkerEnd::ClosedByClient
                                                                : WorkerEnd::BrokenProtocol;
            checkServers((*packet)->descriptors);
            if (const auto request = accept(**packet))
                dispatch(*request, (*packet)->descriptors);
        }
        return *end_;
    }

private:
    /// A descriptor that may not come back from the kernel, not even from close(2), is no more
    /// touched; the drive is let go before this process ends, or tries to.
    void checkServers(std::span<const UniqueFd> descriptors) {
        for (std::size_t i = 0; i < descriptors.size(); ++i) {
            // The first one of a transfer is its list, that of a read its destination.
            const Message what =
                i == 0 ? Message::of("the first descriptor") : Message::of("source %1", i - 1);
            const auto checked = checkServer(descriptors[i], card_.mounts, what);
            if (checked)
                continue;
            card_.device.reset();
            breakOff(checked.error().message());
            card_.channel.reset();
            _exit(static_cast<int>(WorkerEnd::BrokenProtocol));
        }
    }

    /// Form: the right card, the next sequence.
    std::optional<wire::CardRequest> accept(const wire::Packet& packet) {
        auto message = wire::parseCardRequest(packet.bytes);
        if (!message || message->envelope.card != card_.number ||
            message->envelope.sequence != sequence_ + 1) {
            breakOff(message ? Message::of("a message is out of sequence")
                             : message.error().message());
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
            return breakOff(Message::of("a message carries descriptors that it does not take"));
        if (std::holds_alternative<wire::Flush>(request))
            return serveFlush();
        // A cancel that crossed the answer to what it meant: nothing to do.
    }

    void serveTransfer(const wire::Transfer& transfer, std::span<const UniqueFd> descriptors) {
        if (descriptors.size() != std::size_t{transfer.sources} + 1)
            return breakOff(
                Message::of("a transfer carries another number of descriptors than it says"));
        auto extents = validate(transfer, descriptors);
        if (!extents)
            return answer(wire::toFailed(extents.error()));
        const auto sources = descriptors.subspan(1);
        switch (transfer.operation) {
            case Operation::Write:
                updated_.reset();
                dirty_ = true;
                return perform(Work{Task::Write, *extents, sources}, Pieces(*extents));
            case Operation::Update:
                dirty_ = true;
                return update(std::move(*extents), sources);
            case Operation::Verify:
            case Operation::VerifyUpdated:
                return verify(transfer.operation, *extents, sources);
        }
    }

    void update(ExtentList extents, std::span<const UniqueFd> sources) {
        updated_.reset();
        Updated updated{std::move(extents), {}};
        const Work sampling{Task::Sample, updated.extents, sources};
        Pass sample(io_, sampling, Pieces::sample(updated.extents), listener_);
        if (auto failure = run(sample))
            return conclude(sample, std::move(failure));
        CompareBudget budget(totalLength(updated.extents), sample.moved().sampled,
                             sample.moved().sampledEqual);
        const Work updating{Task::Update, updated.extents, sources};
        Pass pass(io_, updating, budget, updated.changed, listener_);
        auto failure = run(pass);
        if (!failure)
            updated_ = std::move(updated);
        conclude(pass, std::move(failure));
    }

    void verify(Operation operation, const ExtentList& extents, std::span<const UniqueFd> sources) {
        const bool chosen = operation == Operation::VerifyUpdated;
        if (chosen && (!updated_ || updated_->extents != extents))
            return answer(
                wire::Failed{ErrorKind::InvalidInput, std::nullopt,
                             Message::of("no update of this list went before its verification")});
        if (auto flushed = flush(); !flushed)
            return answer(wire::toFailed(flushed.error()));
        perform(Work{Task::Verify, extents, sources},
                chosen ? Pieces(extents, updated_->changed) : Pieces(extents));
    }

    Result<ExtentList> validate(const wire::Transfer& transfer,
                                std::span<const UniqueFd> descriptors) {
        LANDFALL_ASSIGN(ExtentList extents, readSealedExtents(descriptors[0], transfer.extents));
        LANDFALL_ASSIGN(const auto sizes, checkSources(descriptors.subspan(1)));
        LANDFALL_TRY(wire::checkExtents(extents, {card_.size, card_.sector, sizes}));
        if (totalLength(extents) != transfer.total)
            return fail(ErrorKind::InvalidInput, "extents",
                        Message::of("the extents have another sum than the transfer says"));
        return extents;
    }

    void serveRead(const wire::Read& read, std::span<const UniqueFd> descriptors) {
        if (descriptors.size() != 1)
            return breakOff(Message::of("a read carries another number of descriptors than one"));
        const ExtentList range{{read.from, read.length, {}, kZeroSource}};
        auto checked = wire::checkExtents(range, {card_.size, card_.sector, {}});
        if (checked)
            checked = checkDestination(descriptors[0], read.length);
        // What was written must not be read back from a write that is still on its way.
        if (checked)
            checked = flush();
        if (!checked)
            return answer(wire::toFailed(checked.error()));
        perform(Work{Task::CopyOut, range, descriptors}, Pieces(range));
    }

    void serveFlush() {
        if (auto flushed = flush(); !flushed)
            return answer(wire::toFailed(flushed.error()));
        answer(wire::Done{});
    }

    Result<void> flush() {
        if (!dirty_)
            return {};
        if (fsync(card_.device.get()) != 0)
            return fail(errnoError(errno, "", Message::of("flushing the card")));
        dirty_ = false;
        return {};
    }

    void perform(const Work& work, const Pieces& pieces) {
        Pass pass(io_, work, pieces, listener_);
        auto failure = run(pass);
        conclude(pass, std::move(failure));
    }

    std::optional<wire::Failed> run(Pass& pass) {
        lastProgress_ = milliseconds();
        return pass.run();
    }

    void conclude(const Pass& pass, std::optional<wire::Failed> failure) {
        if (end_)
            return;
        if (failure)
            return answer(std::move(*failure));
        answer(wire::Done{pass.moved().done, pass.moved().written});
    }

    Proceed listen(const Moved& moved) {
        constexpr std::int64_t kPause = 50;
        if (const std::int64_t now = milliseconds(); now - lastProgress_ >= kPause) {
            lastProgress_ = now;
            tell(wire::Progress{moved.done, moved.written}, wire::Waiting::DoNotBlock);
        }
        if (end_)
            return Proceed::Stop;
        auto packet = wire::receive(card_.channel.get(), wire::Waiting::DoNotBlock,
                                    wire::Descriptors::Refuse);
        if (packet && !*packet)
            return Proceed::Continue;
        if (!packet && packet.error().kind() == ErrorKind::Gone) {
            end_ = WorkerEnd::ClosedByClient;
            return Proceed::Stop;
        }
        // Whatever has descriptors is no cancel.
        const auto request =
            packet ? accept(**packet) : std::optional<wire::CardRequest>(wire::Flush{});
        if (request && !std::holds_alternative<wire::Cancel>(*request))
            breakOff(Message::of("a request came while another was under way"));
        return Proceed::Stop;
    }

    void tell(const wire::CardEvent& event, wire::Waiting waiting) {
        const auto frame = wire::encode({answers_, card_.number}, event);
        auto sent = wire::send(card_.channel.get(), frame, {}, waiting);
        // Progress may be dropped where the client does not read.
        if (!sent && sent.error().kind() != ErrorKind::Timeout)
            end_ = WorkerEnd::ClosedByClient;
    }
    void answer(const wire::CardEvent& event) { tell(event, wire::Waiting::Block); }

    void breakOff(Message why) {
        tell(wire::Failed{ErrorKind::InvalidInput, std::nullopt, std::move(why)},
             wire::Waiting::DoNotBlock);
        end_ = WorkerEnd::BrokenProtocol;
    }

    /// A list that the card holds by an update, and which of its blocks that wrote.
    struct Updated {
        ExtentList extents;
        BlockSet changed;
    };

    WorkerCard& card_;
    DirectIo& io_;
    const Listener listener_ = [this](const Moved& moved) { return listen(moved); };
    std::uint32_t sequence_ = 0;  ///< of the last request accepted
    std::uint32_t answers_ = 0;   ///< of the request that is being answered
    std::int64_t lastProgress_ = 0;
    bool dirty_ = true;  ///< written to since the last flush, or before it was ours
    std::optional<Updated> updated_;
    std::optional<WorkerEnd> end_;
};

}  // namespace

WorkerEnd serveCard(WorkerCard& card, DirectIo& io) {
    return Worker(card, io).serve();
}

}  // namespace landfall::helper
