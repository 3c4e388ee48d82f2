#include "core/flash/keeping_awake.h"

#include "core/power/sleep_inhibitor.h"

namespace landfall {

UniqueFd keepAwake(const std::vector<CardJob>& jobs, const EventSink& events) {
    auto awake = inhibitSleep(Message::of("Cards are being written"));
    if (awake)
        return std::move(*awake);
    if (awake.error().kind() == ErrorKind::NotFound)
        return {};
    const Message warning =
        Message::of("this computer may go to sleep meanwhile: %1", awake.error().asMessage());
    for (const CardJob& job : jobs)
        events({CardEvent::Kind::Warning, job.target, Phase::Write, {}, {}, warning});
    return {};
}

}  // namespace landfall
