#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/base/subprocess.h"

namespace landfall {

/// Runs a foreign program as run() does, confined by its rules (tool_rules.h) and by what the
/// kernel has (sandbox.h). It sees the files whose descriptors are in `process.inherit`, as
/// /proc/self/fd/N, and may do with each what the descriptor may; no other file of a person's, no
/// device, no network. Timeout where it runs longer than its rules have it; Internal for a program
/// that has no rules.
[[nodiscard]] Result<SubprocessOutcome> runTool(Subprocess process);

/// The same, with runChecked()'s demand on the exit code.
[[nodiscard]] Result<SubprocessOutcome> runToolChecked(Subprocess process,
                                                       const std::vector<int>& allowedExitCodes = {
                                                           0});

}  // namespace landfall
