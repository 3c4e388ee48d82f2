#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

/// The length of each source, or why it cannot be had.
[[nodiscard]] Result<std::vector<ByteCount>> sourceSizes(const std::vector<int>& sources);

}  // namespace landfall
