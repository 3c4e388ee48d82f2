#include <QJsonArray>

#include "app/cli/commands.h"
#include "app/cli/plan_output.h"
#include "app/cli/preset_source.h"
#include "app/cli/transfer_view.h"
#include "core/config/no_preset.h"
#include "core/config/secrets.h"
#include "core/config/validate.h"
#include "core/flash/batch.h"
#include "core/flash/preparation.h"
#include "core/join/join_summary.h"
#include "core/join/vault_client.h"

namespace landfall::cli {
namespace {

/// Checks in Vault that cards could join, if the operator's token was given; mints nothing.
Result<void> askVault(const Command& command, const Preset& preset, const std::string& host,
                      CardPlan& plan) {
    if (command.options.secrets.empty() || !preset.join)
        return {};
    LANDFALL_ASSIGN(Secrets secrets, loadSecrets(command.options.secrets));
    if (secrets.vaultToken.empty())
        return {};
    VaultClient client(preset.join->vault, std::move(secrets.vaultToken));
    auto found = client.preflight(1, certificatesOf(*preset.join, {host}));
    if (!found) {
        plan.warnings.push_back(
            {found.error().subject(), Message::of("No card of this plan would get its token: %1",
                                                  found.error().asMessage())});
        return {};
    }
    plan.warnings.insert(plan.warnings.end(), found->begin(), found->end());
    return {};
}

/// The card's host name; none without a preset.
Result<std::string> hostOf(const Options& options, const Preset& preset) {
    if (isNone(preset))
        return std::string();
    std::string host = options.host;
    if (host.empty()) {
        LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
        LANDFALL_ASSIGN(const std::uint32_t number, receipts.nextNumber(preset.host));
        LANDFALL_ASSIGN(host, expandHostPattern(preset.host, number));
    }
    LANDFALL_TRY(validateHostName(host, "--host"));
    return host;
}

std::string joinText(const JoinSettings& join) {
    std::string out = "\njoin:\n";
    for (const JoinStep& step : joinSteps(join))
        out += "  " + step.whom.english() + ": " + step.what.english() + "\n";
    return out + "\npolicy of the machines (role " + join.vault.approle.role + "):\n" +
           machinePolicy(join.vault) + "\npolicy of the operator who mints tokens:\n" +
           operatorPolicy(join.vault);
}

QJsonArray stepsArray(const JoinSettings& join) {
    QJsonArray out;
    for (const JoinStep& step : joinSteps(join))
        out.append(
            QJsonObject{{"whom", qt(step.whom.english())}, {"what", qt(step.what.english())}});
    return out;
}

std::string programsText(const std::optional<JoinPrograms>& programs) {
    if (!programs || programs->origins.empty())
        return {};
    std::string out = "\nprograms:\n";
    for (const ProgramOrigin& origin : programs->origins)
        out += "  " + originText(origin).english() + "\n";
    return out;
}

QJsonArray programsArray(const std::optional<JoinPrograms>& programs) {
    QJsonArray out;
    if (!programs)
        return out;
    for (const ProgramOrigin& origin : programs->origins)
        out.append(QJsonObject{{"name", qt(origin.name)},
                               {"version", qt(origin.version)},
                               {"architecture", qt(origin.architecture)},
                               {"address", qt(origin.address)},
                               {"signedBy", qt(origin.fingerprint)},
                               {"keyring", qt(origin.keyring)},
                               {"license", qt(origin.license)},
                               {"size", static_cast<qint64>(origin.size.value)}});
    return out;
}

}  // namespace

Result<int> showPlan(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(Preset preset, presetOrNone(options));
    ByteCount size;
    if (!options.cardSize.empty()) {
        LANDFALL_ASSIGN(size, parseByteCount(options.cardSize, "--card-size"));
    }
    LANDFALL_ASSIGN(const std::string host, hostOf(options, preset));
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    TransferView view(command.output);
    LANDFALL_ASSIGN(BaseImage base, resolveBase(cache, options.base, &preset, network, view.sink(),
                                                command.cancel));
    view.finish();
    LANDFALL_ASSIGN(const Preparation ready,
                    prepare(cache, std::move(base), std::move(preset), network, command.cancel));
    LANDFALL_ASSIGN(const std::shared_ptr<const CardPlan> planned, planFor(ready, size));
    CardPlan plan = *planned;
    LANDFALL_TRY(askVault(command, ready.preset, host, plan));

    const std::string& system = ready.base.facts.prettyName;
    std::string text = (host.empty() ? "no preset" : "host " + host) + ", base " + ready.base.name +
                       (system.empty() ? "" : " (" + system + ")") + "\n" + planText(plan);
    QJsonObject object = planObject(plan, host);
    object["base"] = qt(ready.base.id);
    object["programs"] = programsArray(ready.programs);
    text += programsText(ready.programs);
    if (ready.preset.join) {
        const VaultSettings& vault = ready.preset.join->vault;
        text += joinText(*ready.preset.join);
        object["join"] = stepsArray(*ready.preset.join);
        object["machinePolicy"] = qt(machinePolicy(vault));
        object["operatorPolicy"] = qt(operatorPolicy(vault));
    }
    command.output.answer(text, object);
    return 0;
}

}  // namespace landfall::cli
