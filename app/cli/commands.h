#pragma once

#include "app/cli/keychain.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/base/cancel.h"

namespace landfall::cli {

/// One function per command. Each prints its own answer and leaves errors to the caller. The value
/// is the exit code, which is not always 0 (a batch of which some cards failed).
struct Command {
    const Options& options;
    const Output& output;
    CancelToken cancel;
    int interruption = -1;  ///< readable once `cancel` is set, for poll(2)
    Keychain& keychain;
};

[[nodiscard]] Result<int> inspectBase(const Command& command);
[[nodiscard]] Result<int> showPlan(const Command& command);
[[nodiscard]] Result<int> writeCards(const Command& command);
[[nodiscard]] Result<int> listDevices(const Command& command);
[[nodiscard]] Result<int> rejoinTarget(const Command& command);
[[nodiscard]] Result<int> verifyTarget(const Command& command);
[[nodiscard]] Result<int> eraseTarget(const Command& command);
[[nodiscard]] Result<int> watchBatch(const Command& command);

[[nodiscard]] Result<int> listPresets(const Command& command);
[[nodiscard]] Result<int> showPreset(const Command& command);
[[nodiscard]] Result<int> validatePreset(const Command& command);
[[nodiscard]] Result<int> importPreset(const Command& command);
[[nodiscard]] Result<int> exportPreset(const Command& command);
[[nodiscard]] Result<int> deletePreset(const Command& command);

[[nodiscard]] Result<int> listBases(const Command& command);
[[nodiscard]] Result<int> addBase(const Command& command);
[[nodiscard]] Result<int> removeBase(const Command& command);
[[nodiscard]] Result<int> clearBases(const Command& command);

[[nodiscard]] Result<int> listCatalog(const Command& command);
[[nodiscard]] Result<int> refreshCatalog(const Command& command);

[[nodiscard]] Result<int> listReceipts(const Command& command);
[[nodiscard]] Result<int> showReceipt(const Command& command);
[[nodiscard]] Result<int> printKnownHosts(const Command& command);
[[nodiscard]] Result<int> printCsv(const Command& command);
[[nodiscard]] Result<int> printInventory(const Command& command);
[[nodiscard]] Result<int> printReport(const Command& command);
[[nodiscard]] Result<int> revokeToken(const Command& command);

[[nodiscard]] Result<int> setUpVault(const Command& command);

}  // namespace landfall::cli
