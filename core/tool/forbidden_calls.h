#pragma once

#include <linux/filter.h>

#include <vector>

namespace landfall {

/// A filter for seccomp(2): what no tool needs fails with EPERM (clone3(2) with ENOSYS, so that
/// threads are made by clone(2), whose flags can be seen). Empty for a processor that is not known.
/// The groups are in core/tool/TOOLS.md.
[[nodiscard]] const std::vector<sock_filter>& forbiddenCalls();

}  // namespace landfall
