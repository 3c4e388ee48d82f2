#pragma once

#include <sys/types.h>

#include <filesystem>

#include "core/base/result.h"
#include "core/helper/card_opener.h"

namespace landfall {

/// The helper that may be started: `wanted`; or for root the one of the build that the running
/// program is of, where there is one; or the installed one. Rule 9: a regular file, it and all
/// folders above it owned by root and writable by nobody else; Refused otherwise, NotFound where
/// there is none. Links resolved.
[[nodiscard]] Result<std::filesystem::path> findHelper(const std::filesystem::path& wanted);

/// Starts it with `channel` as its standard input: directly for root, else by pkexec. Returns the
/// process.
[[nodiscard]] Result<pid_t> startHelper(const std::filesystem::path& helper,
                                        Authorisation authorisation, int channel);

/// What the end of a helper that never said a word means (pkexec(1): 126 refused, 127 no answer).
[[nodiscard]] Error explainStartFailure(const std::filesystem::path& helper, int waitStatus);

}  // namespace landfall
