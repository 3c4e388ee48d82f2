#include <iterator>

#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/compose/kept_layout.h"
#include "core/compose/own_files.h"
#include "core/compose/own_places.h"
#include "core/config/no_preset.h"
#include "core/disk/fat.h"
#include "core/firstboot/first_boot.h"
#include "core/join/join_summary.h"

namespace landfall {
namespace {

void addLoginWarning(const Preset& preset, std::vector<PlanWarning>& warnings) {
    if (!preset.user || preset.user->passwordLogin)
        return;
    if (preset.user->sshKeys.empty())
        warnings.push_back({"user", Message::of("%1 has neither an SSH key nor a password: nobody "
                                                "can log in as that user",
                                                preset.user->name)});
    else if (!preset.user->passwordlessSudo)
        warnings.push_back(
            {"user.passwordlessSudo",
             Message::of("%1 logs in by key and has no password, and sudo asks for one: as that "
                         "user nobody can administer the host; accepted are passwordlessSudo and "
                         "passwordLogin",
                         preset.user->name)});
}

void addLargeBootWarning(const BaseFacts& facts, const Preset& preset,
                         std::vector<PlanWarning>& warnings) {
    if (!preset.join || !facts.bootPartition || rejoinReaches(facts))
        return;
    warnings.push_back(
        {"base", Message::of("Its boot partition is larger than %1, and rejoin does not read it: a "
                             "token that comes later is put into %2 on the running host.",
                             ExactSize(kLargestReadBoot), Path(tokenPathOnHost(facts)))});
}

void addOwnPlaceWarning(const BaseFacts& facts, const Preset& preset,
                        std::vector<PlanWarning>& warnings) {
    if (!preset.join)
        return;
    warnings.push_back(
        {"base", Message::of("It has no boot partition, which any computer reads: the card's token "
                             "and STATUS.txt are in its root, in %1. A token that comes later is "
                             "put there on the running host, for rejoin has no place for it.",
                             Path(ownFolder(facts) + "/landfall"))});
}

RootGrowth growthOf(bool tableStays) {
    return tableStays ? RootGrowth::AsTheBaseWants : RootGrowth::HeldOff;
}

// A plan of settings, for a table that stays or for one that is written anew.
Result<CardPlan> planSettings(const BaseFacts& facts, const Preset& preset,
                              const std::optional<JoinPrograms>& programs, const LocalFiles& files,
                              ByteCount cardSize, bool tableStays) {
    LANDFALL_ASSIGN(FirstBootContent first, firstBootContent(facts, preset, growthOf(tableStays)));
    CardContent content = std::move(first.content);
    std::vector<PlanWarning> warnings = files.outside;
    std::move(first.warnings.begin(), first.warnings.end(), std::back_inserter(warnings));
    addLoginWarning(preset, warnings);
    if (preset.join) {
        if (!programs)
            return fail(ErrorKind::InvalidInput, "join",
                        Message::of("its programs have not been made available"));
        const JoinBase base{std::string(architectureName(facts.architecture)),
                            ownFolder(facts),
                            facts.hasResolved,
                            facts.hasCurl,
                            facts.joinPrograms,
                            facts.consulConfig,
                            rejoinReaches(facts)};
        LANDFALL_ASSIGN(JoinContent join,
                        joinContent(*preset.join, base, *programs, files.vaultCa));
        content.append(std::move(join.content));
        std::move(join.warnings.begin(), join.warnings.end(), std::back_inserter(warnings));
        for (PlanWarning& warning : joinNetworkWarnings(preset))
            warnings.push_back(std::move(warning));
        warnings.insert(warnings.end(), files.warnings.begin(), files.warnings.end());
    }
    if (whyAsItIs(facts).empty() && ownFilesInRoot(facts)) {
        LANDFALL_TRY(addOwnPlaces(facts, preset, content));
        addOwnPlaceWarning(facts, preset, warnings);
    }
    addLargeBootWarning(facts, preset, warnings);
    LANDFALL_ASSIGN(CardPlan plan,
                    planWithContent(facts, preset, std::move(content), files, cardSize));
    LANDFALL_TRY(checkOwnPlaces(facts, preset, plan.content));
    plan.outside = files.outside;
    if (preset.join)
        if (const LocalFile* ca = files.find(preset.join->vault.caFile))
            plan.sources.push_back(*ca);
    plan.warnings.insert(plan.warnings.begin(), std::make_move_iterator(warnings.begin()),
                         std::make_move_iterator(warnings.end()));
    return plan;
}

}  // namespace

Result<CardPlan> planCard(const BaseFacts& facts, const Preset& preset,
                          const std::optional<JoinPrograms>& programs, const LocalFiles& files,
                          ByteCount cardSize) {
    if (isNone(preset))
        return planAsItIs(facts, cardSize);
    if (mayTableStay(facts, preset.layout)) {
        auto plan = planSettings(facts, preset, programs, files, cardSize, true);
        // What does not fit into the root as it is wants another table, and other settings with it.
        if (!plan || plan->tableStays)
            return plan;
    }
    return planSettings(facts, preset, programs, files, cardSize, false);
}

Result<CardImage> composeCard(const Cache& cache, const BaseImage& base, const Preset& preset,
                              const CardPlan& plan, const CardIdentity& identity,
                              const Secrets& secrets, const ComposeProgress& progress,
                              const CancelToken& cancel) {
    CardOwn own;
    if (plan.asItIs)
        return composeWithOwn(cache, base, preset, plan, identity, secrets, own, progress, cancel);
    LANDFALL_ASSIGN(own.files,
                    firstBootCardFiles(base.facts, preset, identity, growthOf(plan.tableStays)));
    own.commandLine = firstBootCardCommandLine(base.facts, identity);
    // card.json is for landfall-firstboot.service as well, so it does not depend on a join.
    for (ContentFile& file : cardFiles(preset, identity))
        own.files.push_back(std::move(file));
    return composeWithOwn(cache, base, preset, plan, identity, secrets, own, progress, cancel);
}

}  // namespace landfall
