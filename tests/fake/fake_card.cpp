#include "tests/fake/fake_card.h"

#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/base/file_io.h"
#include "core/card/file_bytes.h"
#include "core/wire/extent_records.h"

namespace landfall {
namespace {

constexpr std::uint64_t kChunk = 256 * kKiB;
constexpr std::uint64_t kGrain = 64 * kKiB;

bool writes(Operation operation) {
    return operation == Operation::Write || operation == Operation::Update;
}

const char* wordOf(Operation operation) {
    switch (operation) {
        case Operation::Write:
            return "write";
        case Operation::Update:
            return "update";
        case Operation::Verify:
        case Operation::VerifyUpdated:
            break;
    }
    return "verify";
}

/// What is moved at once: of an update a grain, which ends at a multiple of its size.
std::uint64_t chunkAt(Operation operation, ByteOffset at) {
    return operation == Operation::Update ? kGrain - at.value % kGrain : kChunk;
}

auto injected(const FakeFault& fault, const std::string& name, const std::string& what) {
    return fail(fault.kind, name, Message::of("%1: injected fault", what));
}

}  // namespace

std::optional<FakeFault> FakeCard::begin(FakeStep step, const std::string& entry) {
    const std::lock_guard lock(state_->mutex);
    state_->log.push_back(entry);
    const unsigned call = ++state_->calls[step];
    for (const FakeFault& fault : state_->faults)
        if (fault.step == step && fault.occurrence == call)
            return fault;
    return std::nullopt;
}

Result<void> FakeCard::judge(Operation operation, const Transfer& what) const {
    LANDFALL_ASSIGN(const std::vector<ByteCount> sizes, sourceSizes(what.sources));
    LANDFALL_TRY(wire::checkExtents(what.extents, {size(), 512, sizes}));
    if (operation == Operation::VerifyUpdated && what.extents != updated_)
        return fail(ErrorKind::InvalidInput, name_,
                    Message::of("no update of this list went before its verification"));
    return {};
}

Result<void> FakeCard::chunk(Operation operation, const Extent& part, int source) {
    std::string bytes(part.length.value, '\0');
    if (source >= 0)
        LANDFALL_TRY(readFully(source, bytes, part.sourceOffset, "source of " + name_));
    const std::lock_guard lock(state_->mutex);
    const bool equal =
        operation != Operation::Write && state_->get(part.target, part.length) == bytes;
    if (writes(operation) && !equal) {
        state_->put(part.target, bytes);
        written_ += part.length;
        changed_.push_back(part);
    }
    if (writes(operation) || equal)
        return {};
    return fail(ErrorKind::Mismatch, name_,
                Message::of("reads back differently from what was written from byte %1",
                            part.target.value));
}

Result<void> FakeCard::transfer(Operation operation, const Transfer& what,
                                const ProgressFunction& progress, const CancelToken& cancel) {
    LANDFALL_TRY(judge(operation, what));
    if (writes(operation)) {
        changed_.clear();
        updated_.clear();
    }
    const ExtentList list = operation == Operation::VerifyUpdated ? changed_ : what.extents;
    const std::string word = wordOf(operation);
    const auto fault = begin(writes(operation) ? FakeStep::Write : FakeStep::Verify,
                             word + " " + std::to_string(totalLength(list).value));
    ByteCount done;
    for (const Extent& whole : list) {
        std::uint64_t length = 0;
        for (std::uint64_t at = 0; at < whole.length.value; at += length) {
            if (cancel.cancelled())
                return fail(ErrorKind::Cancelled, name_, Message::of("was cancelled"));
            if (fault && done >= fault->afterBytes)
                return injected(*fault, name_,
                                word + " at byte " + std::to_string(whole.target.value + at));
            Extent part = whole;
            part.target += ByteCount{at};
            length = std::min(chunkAt(operation, part.target), whole.length.value - at);
            part.length = {length};
            part.sourceOffset += ByteCount{at};
            LANDFALL_TRY(chunk(operation, part,
                               whole.source == kZeroSource ? -1 : what.sources[whole.source]));
            if (state_->pace)
                state_->pace(part.length);
            done += part.length;
            progress(done);
        }
    }
    if (operation == Operation::Update)
        updated_ = what.extents;
    return {};
}

Result<UniqueFd> FakeCard::read(ByteOffset from, ByteCount length) {
    if (const auto fault = begin(FakeStep::Read, "read " + std::to_string(length.value)))
        return injected(*fault, name_, "read");
    const std::lock_guard lock(state_->mutex);
    if (from.value > state_->bytes.size() || length.value > state_->bytes.size() - from.value)
        return fail(ErrorKind::Internal, name_,
                    Message::of("the range to read lies outside of the card"));
    UniqueFd memory(memfd_create("landfall-fake", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory)
        return fail(errnoError(errno, name_, Message::of("making a memfd")));
    const std::string bytes = state_->get(from, length);
    LANDFALL_TRY(writeFully(memory.get(), bytes, {0}, name_));
    return memory;
}

Result<void> FakeCard::flush() {
    if (const auto fault = begin(FakeStep::Flush, "flush"))
        return injected(*fault, name_, "flush");
    return {};
}

Result<FinishOutcome> FakeCard::finish() {
    if (const auto fault = begin(FakeStep::Finish, "finish"))
        return injected(*fault, name_, "finish");
    return FinishOutcome::HeldSafe;
}

void FakeOpener::add(const std::string& path, std::shared_ptr<FakeState> state) {
    const std::lock_guard lock(mutex_);
    cards_[path] = std::move(state);
}

Result<std::unique_ptr<CardDevice>> FakeOpener::open(const std::string& devicePath,
                                                     const DeviceIdentity& identity,
                                                     Authorisation /*authorisation*/) {
    std::shared_ptr<FakeState> state;
    {
        const std::lock_guard lock(mutex_);
        const auto found = cards_.find(devicePath);
        if (found == cards_.end())
            return fail(ErrorKind::NotFound, devicePath, Message::of("there is no such drive"));
        state = found->second;
    }
    const std::lock_guard lock(state->mutex);
    state->log.emplace_back("open");
    const unsigned call = ++state->calls[FakeStep::Open];
    for (const FakeFault& fault : state->faults)
        if (fault.step == FakeStep::Open && fault.occurrence == call)
            return fail(fault.kind, devicePath, Message::of("open: injected fault"));
    if (identity.size.value != state->bytes.size())
        return fail(ErrorKind::Refused, devicePath, Message::of("is not the drive that was shown"));
    return std::unique_ptr<CardDevice>(std::make_unique<FakeCard>(devicePath, state));
}

}  // namespace landfall
