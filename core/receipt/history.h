#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset_store.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// Export formats.
enum class HistoryForm {
    Csv,        ///< RFC 4180, with a heading: every receipt, a line each
    Inventory,  ///< Ansible's, as INI: every host that was written, in a group of its preset
    KnownHosts  ///< ssh's: the hosts whose keys were made here
};

/// The id of the run that wrote it. A receipt of before batches had ids is a batch of its own.
[[nodiscard]] const std::string& batchOf(const Receipt& receipt);

/// The newest written card of a preset, and of a host where one is named. `newestFirst` is
/// ReceiptStore::list(); null where there is none.
[[nodiscard]] const Receipt* newestWritten(const std::vector<Receipt>& newestFirst,
                                           const std::string& preset, const std::string& host = {});

/// Who logs in on the hosts of a preset, by its name.
using PresetUsers = std::map<std::string, std::string>;

/// Of the presets that can be read and have a user.
[[nodiscard]] Result<PresetUsers> usersOf(const PresetStore& presets);

/// The last written receipt of each host. `receipts` are newest first, and so
/// is the answer.
[[nodiscard]] std::vector<Receipt> newestOfHosts(const std::vector<Receipt>& receipts);

/// `receipts` newest first, as ReceiptStore::list() has them. NotFound where none of them
/// belongs into that format.
[[nodiscard]] Result<std::string> historyAs(HistoryForm form, const std::vector<Receipt>& receipts,
                                            const PresetUsers& users);

}  // namespace landfall
