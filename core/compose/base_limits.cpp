#include "core/compose/base_limits.h"

#include "core/compose/plan_checks.h"
#include "core/config/preset_rules.h"
#include "core/firstboot/first_boot.h"

namespace landfall {

namespace {

/// Presets of one setting each.
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
    if (facts.kind == BaseKind::Unknown)
        return {Error(ErrorKind::NotSupported, "base", facts.reason)};
    std::vector<Error> limits;
    for (const Preset& probe : probes()) {
        const auto content = firstBootContent(facts, probe);
        if (content)
            continue;
        // What is wrong with the base as such is said once.
        if (content.error().subject() == "base")
            return {content.error()};
        limits.push_back(content.error());
    }
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

}  // namespace landfall
