#include "core/flash/phase_log.h"

#include <algorithm>

namespace landfall {

PhaseLog::PhaseLog() {
    for (const Phase phase : {Phase::Write, Phase::Verify, Phase::Join, Phase::Finish}) {
        PhaseRecord record;
        record.phase = phaseName(phase);
        records_.push_back(std::move(record));
    }
}

void PhaseLog::begin(Phase phase) {
    PhaseRecord* next = find(phase);
    if (next == nullptr || next == current_)
        return;
    end(PhaseOutcome::Done);
    current_ = next;
    began_ = Clock::now();
}

void PhaseLog::end(PhaseOutcome outcome) {
    if (current_ == nullptr)
        return;
    current_->seconds += std::chrono::duration<double>(Clock::now() - began_).count();
    // What was said of it already is more than that it is done.
    if (current_->outcome == PhaseOutcome::NotReached || outcome != PhaseOutcome::Done)
        current_->outcome = outcome;
    current_ = nullptr;
}

void PhaseLog::say(Phase phase, PhaseOutcome outcome) {
    if (PhaseRecord* record = find(phase))
        record->outcome = outcome;
}

PhaseRecord* PhaseLog::find(Phase phase) {
    const auto found = std::find_if(
        records_.begin(), records_.end(),
        [phase](const PhaseRecord& record) { return record.phase == phaseName(phase); });
    return found == records_.end() ? nullptr : &*found;
}

}  // namespace landfall
