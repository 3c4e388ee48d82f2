#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset_store.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// As what the receipts are handed on to other programs.
enum class HistoryForm {
    Csv,        ///< RFC 4180, with a heading: every receipt, a line each
    Inventory,  ///< Ansible's, as INI: every host that was written, in a group of its preset
    KnownHosts  ///< ssh's: the hosts whose keys were made here
};

/// Who logs in on the hosts of a preset, by its name.
using PresetUsers = std::map<std::string, std::string>;

/// Of the presets that can be read and have a user.
[[nodiscard]] Result<PresetUsers> usersOf(const PresetStore& presets);

/// The written receipt of each host that counts: its last one. `receipts` are newest first, and so
/// is the answer.
[[nodiscard]] std::vector<Receipt> newestOfHosts(const std::vector<Receipt>& receipts);

/// `receipts` newest first, as ReceiptStore::list() has them. NotFound where they hold nothing for
/// that form.
[[nodiscard]] Result<std::string> historyAs(HistoryForm form, const std::vector<Receipt>& receipts,
                                            const PresetUsers& users);

}  // namespace landfall
