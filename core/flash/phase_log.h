#pragma once

#include <chrono>
#include <vector>

#include "core/flash/events.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// How long each of write, verify, join and finish took, and how it went. One thread.
class PhaseLog {
public:
    PhaseLog();
    /// The phase under way is done; this one begins. Again the same one goes on; decode and compose
    /// are no phases of a card.
    void begin(Phase phase);
    /// Ends the phase under way.
    void end(PhaseOutcome outcome);
    /// Says of a phase that was not or is not under way how it went.
    void say(Phase phase, PhaseOutcome outcome);
    [[nodiscard]] const std::vector<PhaseRecord>& records() const { return records_; }

private:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] PhaseRecord* find(Phase phase);
    std::vector<PhaseRecord> records_;
    PhaseRecord* current_ = nullptr;
    Clock::time_point began_;
};

}  // namespace landfall
