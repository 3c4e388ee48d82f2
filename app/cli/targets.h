#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/flash/batch.h"

namespace landfall::cli {

enum class FixedDrives { Refuse, Allow };

/// Reads one `TARGET[=HOST]`: a block device is looked up and judged now, anything else is a file's
/// path.
[[nodiscard]] Result<CardJob> readTarget(const std::string& word, FixedDrives fixed,
                                         ByteCount fileSize);

}  // namespace landfall::cli
