#include "core/helper/helper_card.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <thread>
#include <vector>

#include "core/base/memfd.h"
#include "core/helper/served_sources.h"
#include "core/wire/extent_records.h"

namespace landfall {
namespace {

using Clock = std::chrono::steady_clock;

Result<UniqueFd> sealedRecords(const ExtentList& extents) {
    std::string records;
    records.reserve(extents.size() * wire::kExtentSize);
    for (const Extent& extent : extents) {
        const auto record = wire::encodeExtent(extent);
        records.append(reinterpret_cast<const char*>(record.data()), record.size());
    }
    return sealedMemfd("landfall-extents", records);
}

/// Whether the kernel still has this medium in this drive.
bool isThere(const DeviceIdentity& identity) {
    const std::string folder = "/sys/dev/block/" + std::to_string(identity.major) + ":" +
                               std::to_string(identity.minor) + "/";
    const auto number = [&](const char* file) {
        std::uint64_t value = 0;
        std::ifstream(folder + file) >> value;
        return value;
    };
    return number("size") != 0 && number("diskseq") == identity.diskSequence;
}

/// A drive that is pulled fails what is under way first, and is gone a moment later.
bool wentAway(const DeviceIdentity& identity) {
    constexpr std::chrono::seconds kMoment{1};
    constexpr std::chrono::milliseconds kGlance{50};
    for (const auto end = Clock::now() + kMoment; isThere(identity);) {
        if (Clock::now() >= end)
            return false;
        std::this_thread::sleep_for(kGlance);
    }
    return true;
}

/// A place to read into: the helper takes no memory whose size could still change.
Result<UniqueFd> makeDestination(ByteCount length, const std::string& name) {
    UniqueFd memory(memfd_create("landfall-read", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory || ftruncate(memory.get(), static_cast<off_t>(length.value)) != 0 ||
        fcntl(memory.get(), F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK) != 0)
        return fail(errnoError(errno, name, Message::of("making a memfd")));
    return memory;
}

Result<std::vector<ByteCount>> sizesOf(const std::vector<int>& sources, const std::string& name) {
    std::vector<ByteCount> sizes;
    for (const int source : sources) {
        struct stat status {};
        if (fstat(source, &status) != 0)
            return fail(errnoError(errno, name, Message::of("looking at a source")));
        sizes.push_back(ByteCount{static_cast<std::uint64_t>(status.st_size)});
    }
    return sizes;
}

}  // namespace

HelperCard::HelperCard(std::shared_ptr<HelperSession> session, OpenedChannel opened,
                       DeviceIdentity identity, std::string name, const HelperOptions& options)
    : session_(std::move(session)),
      opened_(std::move(opened)),
      identity_(std::move(identity)),
      name_(std::move(name)),
      stallTimeout_(options.stallTimeout),
      timeAsleep_(options.timeAsleep),
      slept_(timeAsleep_()) {}

HelperCard::~HelperCard() {
    opened_.channel.reset();
    session_->release(opened_.card);
}

Result<void> HelperCard::transfer(Operation operation, const Transfer& what,
                                  const ProgressFunction& progress, const CancelToken& cancel) {
    if (what.extents.empty() || what.extents.size() > wire::kMostExtents ||
        what.sources.size() > wire::kMostSources)
        return fail(
            ErrorKind::Internal, name_,
            Message::of("%1 extents from %2 sources are more (or fewer) than one transfer takes",
                        what.extents.size(), what.sources.size()));
    if (const auto served = servedSources(what.sources); !served.empty())
        return transferServed(operation, what, served, progress, cancel);
    return transferAtOnce(operation, what, progress, cancel);
}

Result<void> HelperCard::transferServed(Operation operation, const Transfer& what,
                                        const std::vector<bool>& served,
                                        const ProgressFunction& progress,
                                        const CancelToken& cancel) {
    // As the helper would, before the first byte: it sees the parts alone.
    LANDFALL_ASSIGN(const auto sizes, sizesOf(what.sources, name_));
    LANDFALL_TRY(wire::checkExtents(what.extents, {opened_.size, 512, sizes}));
    // What an update leaves behind for its verification is of one list: here all is written, and
    // all is read back.
    if (operation == Operation::Update)
        operation = Operation::Write;
    if (operation == Operation::VerifyUpdated)
        operation = Operation::Verify;
    ServedReader reader(what, served);
    ByteCount before;
    while (true) {
        LANDFALL_ASSIGN(const auto part, reader.next());
        if (!part)
            return {};
        LANDFALL_TRY(transferAtOnce(
            operation, {part->extents, part->sources},
            [&](ByteCount done) { progress(before + done); }, cancel));
        before += totalLength(part->extents);
    }
}

Result<void> HelperCard::transferAtOnce(Operation operation, const Transfer& what,
                                        const ProgressFunction& progress,
                                        const CancelToken& cancel) {
    LANDFALL_ASSIGN(const UniqueFd records, sealedRecords(what.extents));
    std::vector<int> descriptors{records.get()};
    descriptors.insert(descriptors.end(), what.sources.begin(), what.sources.end());
    LANDFALL_TRY(ask(
        wire::Transfer{operation, static_cast<std::uint32_t>(what.extents.size()),
                       static_cast<std::uint32_t>(what.sources.size()), totalLength(what.extents)},
        descriptors));
    return await(progress, cancel);
}

Result<UniqueFd> HelperCard::read(ByteOffset from, ByteCount length) {
    LANDFALL_ASSIGN(UniqueFd memory, makeDestination(length, name_));
    const std::array<int, 1> descriptors{memory.get()};
    LANDFALL_TRY(ask(wire::Read{from, length}, descriptors));
    LANDFALL_TRY(await([](ByteCount) {}, CancelToken()));
    return memory;
}

Result<void> HelperCard::flush() {
    LANDFALL_TRY(ask(wire::Flush{}, {}));
    return await([](ByteCount) {}, CancelToken());
}

Result<FinishOutcome> HelperCard::finish() {
    LANDFALL_TRY(checkAfterSleep());
    opened_.channel.reset();
    return session_->finish(opened_.card, name_);
}

Result<void> HelperCard::checkAfterSleep() {
    // The two clocks are not read in the same moment.
    constexpr std::chrono::milliseconds kNoSleep{500};
    const std::chrono::milliseconds slept = timeAsleep_();
    if (slept - slept_ < kNoSleep)
        return {};
    slept_ = slept;
    auto checked = session_->check(opened_.card, name_);
    if (!checked) {
        opened_.channel.reset();
        return fail(std::move(checked).error().during(Message::of("after this computer slept")));
    }
    return {};
}

Error HelperCard::judged(const wire::Failed& failed) const {
    // A drive without its medium ends at byte 0: what is written there finds no space.
    if (failed.kind != ErrorKind::Io && failed.kind != ErrorKind::NoSpace)
        return session_->said(failed, name_);
    if (wentAway(identity_))
        return session_->said(
            {ErrorKind::Gone, failed.offset, Message::of("is no longer there: %1", failed.message)},
            name_);
    return session_->said({ErrorKind::Io, failed.offset, failed.message}, name_);
}

Error HelperCard::lost() {
    opened_.channel.reset();
    return session_->whyChannelClosed(opened_.card, name_);
}

Result<void> HelperCard::ask(const wire::CardRequest& request, std::span<const int> descriptors) {
    if (!opened_.channel)
        return fail(ErrorKind::Gone, name_, Message::of("was given up before"));
    LANDFALL_TRY(checkAfterSleep());
    const auto frame = wire::encode({++sequence_, opened_.card}, request);
    auto sent = wire::send(opened_.channel.get(), frame, descriptors, wire::Waiting::Block);
    if (sent)
        return {};
    if (sent.error().kind() == ErrorKind::Gone)
        return fail(lost());
    return fail(std::move(sent).error().during(Message::of("sending a request for %1", name_)));
}

Result<std::optional<wire::CardEvent>> HelperCard::nextEvent() {
    constexpr int kGlance = 100;
    pollfd polled{opened_.channel.get(), POLLIN, 0};
    if (poll(&polled, 1, kGlance) <= 0)
        return std::nullopt;
    LANDFALL_ASSIGN(auto packet, wire::receive(opened_.channel.get(), wire::Waiting::Block));
    auto message = wire::parseCardEvent(packet->bytes);
    if (!message)
        return fail(std::move(message).error());
    return std::move(message->body);
}

Result<void> HelperCard::await(const ProgressFunction& progress, const CancelToken& cancel) {
    constexpr std::chrono::seconds kLastWords{20};
    const ByteCount before = written_;
    ByteCount done;
    auto deadline = Clock::now() + stallTimeout_;
    bool cancelling = false;
    while (true) {
        LANDFALL_TRY(checkAfterSleep());
        auto event = nextEvent();
        if (!event)
            return fail(lost());
        if (*event) {
            if (const auto* failed = std::get_if<wire::Failed>(&**event))
                return fail(judged(*failed));
            const auto* told = std::get_if<wire::Progress>(&**event);
            if (told == nullptr) {
                const auto& end = std::get<wire::Done>(**event);
                written_ = before + end.written;
                progress(end.done);
                return {};
            }
            if (told->done != done && !cancelling)
                deadline = Clock::now() + stallTimeout_;
            done = told->done;
            written_ = before + told->written;
            progress(done);
        }
        if (cancel.cancelled() && !cancelling) {
            cancelling = true;
            deadline = Clock::now() + kLastWords;
            LANDFALL_TRY(ask(wire::Cancel{}, {}));
        }
        if (Clock::now() < deadline)
            continue;
        // Stuck in the kernel: left to itself, and released without waiting when this object goes.
        opened_.channel.reset();
        if (cancelling)
            return fail(ErrorKind::Cancelled, name_,
                        Message::of("was cancelled; the drive does not answer"));
        return fail(
            ErrorKind::Timeout, name_,
            Message::of("moved nothing for %1 s after %2 bytes and was given up",
                        std::chrono::duration_cast<std::chrono::seconds>(stallTimeout_).count(),
                        done.value));
    }
}

}  // namespace landfall
