#pragma once

#include <string>

#include "core/base/result.h"
#include "core/eligibility/system_tables.h"

namespace landfall::helper {

/// Unmounts one filesystem, never lazily or by force. Refused, naming the programs that hold it,
/// where it is busy. Changes the process's working folder: for a card's own process only.
[[nodiscard]] Result<void> unmount(const Mount& mount, const std::string& node);

}  // namespace landfall::helper
