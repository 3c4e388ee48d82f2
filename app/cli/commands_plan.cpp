#include "app/cli/commands.h"
#include "app/cli/plan_output.h"
#include "app/cli/preset_source.h"
#include "core/config/validate.h"
#include "core/flash/batch.h"
#include "core/flash/preparation.h"
#include "core/join/vault_client.h"

namespace landfall::cli {

Result<int> showPlan(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(Preset preset, findPreset(options.preset));
    ByteCount size;
    if (!options.cardSize.empty()) {
        LANDFALL_ASSIGN(size, parseByteCount(options.cardSize, "--card-size"));
    }
    std::string host = options.host;
    if (host.empty()) {
        LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
        LANDFALL_ASSIGN(const std::uint32_t number, receipts.nextNumber(preset.host));
        LANDFALL_ASSIGN(host, expandHostPattern(preset.host, number));
    }
    LANDFALL_TRY(validateHostName(host, "--host"));
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_ASSIGN(const Preparation ready, prepare(
                                                 cache, options.base, std::move(preset),
                                                 [](ByteCount, ByteCount) {}, command.cancel));
    LANDFALL_ASSIGN(const CardPlan plan, planFor(ready, size));

    std::string text = "host " + host + ", base " + ready.base.name + " (" +
                       ready.base.facts.prettyName + ")\n" + planText(plan);
    QJsonObject object = planObject(plan, host);
    object["base"] = qt(ready.base.id);
    if (ready.preset.join) {
        const VaultSettings& vault = ready.preset.join->vault;
        text += "\nPolicy of the machine (role " + vault.approle.role + "):\n" +
                machinePolicy(vault) + "\nPolicy of the operator who mints tokens:\n" +
                operatorPolicy(vault);
        object["machinePolicy"] = qt(machinePolicy(vault));
        object["operatorPolicy"] = qt(operatorPolicy(vault));
    }
    command.output.answer(text, object);
    return 0;
}

}  // namespace landfall::cli
