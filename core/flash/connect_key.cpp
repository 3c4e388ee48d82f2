#include "core/flash/connect_key.h"

namespace landfall {

Result<void> requireConnectKeys(const Preset& preset, const BatchOrder& order) {
    if (!preset.user || !preset.user->raspberryPiConnect)
        return {};
    const std::vector<Secret>& keys = order.secrets.connectKeys;
    // More than cards would be taken from their beginning by the next batch as well.
    if (keys.size() != order.jobs.size())
        return fail(ErrorKind::InvalidInput, "secrets.connectKeys",
                    Message::of("the preset signs in each host to Raspberry Pi Connect by an auth "
                                "key of its own, which works once: %1 key(s) were given for %2 "
                                "card(s); accepted is one for each, in the order of the cards",
                                keys.size(), order.jobs.size()));
    return checkConnectKeys(keys);
}

std::shared_ptr<const Secret> connectKeyOf(const BatchOrder& order, const CardJob& job) {
    const std::vector<Secret>& keys = order.secrets.connectKeys;
    for (std::size_t i = 0; i < order.jobs.size() && i < keys.size(); ++i)
        if (order.jobs[i].target == job.target)
            return std::make_shared<const Secret>(keys[i].duplicate());
    return nullptr;
}

}  // namespace landfall
