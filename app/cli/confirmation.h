#pragma once

#include <string>

#include "app/cli/options.h"
#include "core/base/result.h"

namespace landfall::cli {

/// Nothing is erased without a yes: `--yes`, or typed at a terminal. `what` has a line for each
/// drive or file that there is; where it is empty, nothing is asked.
[[nodiscard]] Result<void> confirmErasing(const Options& options, const std::string& what);

/// The same for what is sent to a server: `what` is shown first.
[[nodiscard]] Result<void> confirmSending(const Options& options, const std::string& whom,
                                          const std::string& what);

}  // namespace landfall::cli
