#pragma once

#include <chrono>
#include <cstddef>

#include "core/base/bytes.h"
#include "core/fetch/transfer.h"

namespace landfall {

/// Whether a connection still brings something: not a byte for FetchSettings::stall, or less than
/// FetchSettings::leastRate over a whole FetchSettings::slow, and it counts as stalled. The clock
/// is the caller's. One thread.
class StallWatch {
public:
    using Time = std::chrono::steady_clock::time_point;
    enum class State { Moving, Silent, Slow };

    StallWatch(const FetchSettings& settings, Time now)
        : settings_(settings), lastByte_(now), since_(now) {}

    /// So many bytes came.
    void came(std::size_t bytes, Time now) {
        lastByte_ = now;
        bytes_ += ByteCount{bytes};
    }

    [[nodiscard]] State look(Time now) {
        if (now - lastByte_ > settings_.stall)
            return State::Silent;
        if (now - since_ < settings_.slow)
            return State::Moving;
        const bool slow = isSlow(bytes_, now - since_, settings_);
        since_ = now;
        bytes_ = {};
        return slow ? State::Slow : State::Moving;
    }

    /// Whether so many bytes in that time are fewer than leastRate.
    [[nodiscard]] static bool isSlow(ByteCount bytes, std::chrono::steady_clock::duration time,
                                     const FetchSettings& settings) {
        const double seconds = std::chrono::duration<double>(time).count();
        return static_cast<double>(bytes.value) <
               static_cast<double>(settings.leastRate.value) * seconds;
    }

private:
    const FetchSettings& settings_;
    Time lastByte_;
    Time since_;       ///< of the stretch under way
    ByteCount bytes_;  ///< in it
};

}  // namespace landfall
