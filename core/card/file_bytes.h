#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

/// The length of each source by fstat(2); Io where that fails.
[[nodiscard]] Result<std::vector<ByteCount>> sourceSizes(const std::vector<int>& sources);

}  // namespace landfall
