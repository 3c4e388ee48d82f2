#include "core/fetch/rate_meter.h"

#include <cmath>

namespace landfall {

namespace {

/// What is measured counts for this long: half of it is forgotten in so many seconds.
constexpr double kHalfLife = 3.0;
/// Shorter stretches are measured together.
constexpr std::chrono::milliseconds kStretch{250};

}  // namespace

void RateMeter::add(ByteCount done, Time now) {
    if (!since_ || done < done_) {  // the first, or it began anew
        since_ = now;
        doneSince_ = done;
        perSecond_ = 0;
    }
    now_ = now;
    done_ = done;
    if (now - *since_ < kStretch)
        return;
    const double seconds = std::chrono::duration<double>(now - *since_).count();
    const double current = static_cast<double>((done - doneSince_).value) / seconds;
    const double kept = perSecond_ == 0 ? 0 : std::exp2(-seconds / kHalfLife);
    perSecond_ = kept * perSecond_ + (1 - kept) * current;
    since_ = now;
    doneSince_ = done;
}

std::optional<ByteCount> RateMeter::bytesPerSecond() const {
    if (perSecond_ < 1)
        return std::nullopt;
    return ByteCount{static_cast<std::uint64_t>(perSecond_)};
}

std::optional<std::chrono::seconds> RateMeter::left(ByteCount total) const {
    if (perSecond_ < 1 || total <= done_)
        return std::nullopt;
    return std::chrono::seconds(
        std::llround(std::ceil(static_cast<double>((total - done_).value) / perSecond_)));
}

Message rateText(const RateMeter& meter, ByteCount total) {
    const std::optional<ByteCount> rate = meter.bytesPerSecond();
    if (!rate)
        return {};
    const auto left = meter.left(total);
    if (!left)
        return Message::of("%1/s", *rate);
    const std::int64_t seconds = left->count();
    if (seconds >= 3600)
        return Message::of("%1/s, %2 h %3 min left", *rate, seconds / 3600, seconds / 60 % 60);
    if (seconds >= 60)
        return Message::of("%1/s, %2 min %3 s left", *rate, seconds / 60, seconds % 60);
    return Message::of("%1/s, %2 s left", *rate, seconds);
}

}  // namespace landfall
