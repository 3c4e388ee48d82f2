#include "core/compose/base_limits.h"

#include "core/compose/card_plan.h"
#include "core/compose/kept_layout.h"
#include "core/compose/plan_checks.h"
#include "core/config/preset_rules.h"

namespace landfall {

namespace {

/// A preset that sets nothing but what each card needs, and others of one setting more.
std::vector<Preset> probes() {
    std::vector<Preset> all(5);
    all[0].host.pattern = "probe-{n}";
    all[1].wifi = Wifi{"probe", WifiSecurity::Wpa2, "DE", false};
    all[2].ethernet.dhcp = false;
    all[2].ethernet.address = "192.0.2.{n}/24";
    all[3].user = LoginUser{"probe", {}, true, false};
    all[4].firstBoot.packages = {"probe"};
    return all;
}

Layout layoutWith(Filesystem filesystem) {
    PartitionSpec partition;
    partition.label = "probe";
    partition.filesystem = filesystem;
    Layout layout;
    layout.partitions = {partition};
    return layout;
}

}  // namespace

std::vector<Error> baseLimits(const BaseFacts& facts) {
    const BaseUse use = baseUse(facts);
    // What is wrong with the base as such is said once.
    if (!use.whyNoSettings.empty())
        return {Error(ErrorKind::NotSupported, "base", use.whyNoSettings)};
    std::vector<Error> limits;
    for (const Preset& probe : probes()) {
        const auto plan = planCard(facts, probe, std::nullopt, {}, {});
        if (plan)
            continue;
        if (plan.error().subject() == "base")
            return {plan.error()};
        limits.push_back(plan.error());
    }
    if (!use.whyNoLayout.empty())
        limits.emplace_back(ErrorKind::NotSupported, "layout", use.whyNoLayout);
    for (const Filesystem filesystem : {Filesystem::Xfs, Filesystem::Btrfs, Filesystem::F2fs}) {
        CardPlan plan;
        const auto driven = checkDrivers(facts, layoutWith(filesystem), plan);
        if (!driven)
            limits.emplace_back(ErrorKind::NotSupported,
                                "layout." + std::string(filesystemName(filesystem)),
                                driven.error().message());
    }
    return limits;
}

BaseUse baseUse(const BaseFacts& facts) {
    if (Message why = whyAsItIs(facts); !why.empty())
        return {why, why};
    // The rules for what any preset puts onto a card, on a card that is as small as it can be.
    if (const auto plan = planCard(facts, {}, std::nullopt, {}, {}); !plan)
        return {plan.error().message(), plan.error().message()};
    Preset divided;
    divided.layout = layoutWith(Filesystem::None);
    divided.layout.partitions.front().size.bytes = kPartitionAlignment;
    if (const auto plan = planCard(facts, divided, std::nullopt, {}, {}); !plan)
        return {{}, plan.error().message()};
    return {};
}

}  // namespace landfall
