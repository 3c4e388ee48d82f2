#include <iterator>

#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/compose/own_places.h"
#include "core/config/no_preset.h"
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

}  // namespace

Result<CardPlan> planCard(const BaseFacts& facts, const Preset& preset,
                          const std::optional<JoinPrograms>& programs, const LocalFiles& files,
                          ByteCount cardSize) {
    if (isNone(preset))
        return planAsItIs(facts, cardSize);
    LANDFALL_ASSIGN(FirstBootContent first, firstBootContent(facts, preset));
    CardContent content = std::move(first.content);
    std::vector<PlanWarning> warnings = std::move(first.warnings);
    addLoginWarning(preset, warnings);
    if (preset.join) {
        if (!programs)
            return fail(ErrorKind::InvalidInput, "join",
                        Message::of("its programs have not been made available"));
        const JoinBase base{std::string(architectureName(facts.architecture)),
                            facts.bootMount,
                            facts.hasResolved,
                            facts.hasCurl,
                            facts.joinPrograms,
                            facts.consulConfig};
        LANDFALL_ASSIGN(JoinContent join,
                        joinContent(*preset.join, base, *programs, files.vaultCa));
        content.append(std::move(join.content));
        std::move(join.warnings.begin(), join.warnings.end(), std::back_inserter(warnings));
        for (PlanWarning& warning : joinNetworkWarnings(preset))
            warnings.push_back(std::move(warning));
        warnings.insert(warnings.end(), files.warnings.begin(), files.warnings.end());
    }
    LANDFALL_ASSIGN(CardPlan plan,
                    planWithContent(facts, preset, std::move(content), files, cardSize));
    LANDFALL_TRY(checkOwnPlaces(facts, preset, plan.content));
    if (preset.join)
        if (const LocalFile* ca = files.find(preset.join->vault.caFile))
            plan.sources.push_back(*ca);
    plan.warnings.insert(plan.warnings.begin(), std::make_move_iterator(warnings.begin()),
                         std::make_move_iterator(warnings.end()));
    return plan;
}

Result<CardImage> composeCard(const Cache& cache, const BaseImage& base, const Preset& preset,
                              const CardPlan& plan, const CardIdentity& identity,
                              const Secrets& secrets, const ComposeProgress& progress,
                              const CancelToken& cancel) {
    CardOwn own;
    if (plan.asItIs)
        return composeWithOwn(cache, base, preset, plan, identity, secrets, own, progress, cancel);
    LANDFALL_ASSIGN(own.files, firstBootCardFiles(base.facts, preset, identity));
    own.commandLine = firstBootCardCommandLine(base.facts, identity);
    // card.json is for landfall-firstboot.service as well, so it does not depend on a join.
    for (ContentFile& file : cardFiles(preset, identity))
        own.files.push_back(std::move(file));
    return composeWithOwn(cache, base, preset, plan, identity, secrets, own, progress, cancel);
}

}  // namespace landfall
