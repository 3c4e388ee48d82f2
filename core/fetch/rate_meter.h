#pragma once

#include <chrono>
#include <optional>

#include "core/base/bytes.h"
#include "core/base/message.h"

namespace landfall {

/// Tells the speed of something that goes on, and the time that is left. The clock is the
/// caller's. One thread.
class RateMeter {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `done` of it is there at `now`.
    void add(ByteCount done, Time now);
    /// Over the last seconds, so that a stall shows; nothing until there is enough to tell.
    [[nodiscard]] std::optional<ByteCount> bytesPerSecond() const;
    /// Nothing where the total is not known (0) or nothing moves.
    [[nodiscard]] std::optional<std::chrono::seconds> left(ByteCount total) const;

private:
    std::optional<Time> since_;
    ByteCount doneSince_;
    Time now_;
    ByteCount done_;
    double perSecond_ = 0;
};

/// "12.3 MB/s, 2 min 5 s left"; empty where nothing can be told yet.
[[nodiscard]] Message rateText(const RateMeter& meter, ByteCount total);

}  // namespace landfall
