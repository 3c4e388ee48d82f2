#pragma once

#include <string>

#include "app/cli/options.h"
#include "core/base/result.h"

namespace landfall::cli {

/// Asks before erasing, unless `--yes` was given or `what` is empty; `what` has one line for each
/// drive or file. Cancelled unless "yes" is typed; Usage without a terminal.
[[nodiscard]] Result<void> confirmErasing(const Options& options, const std::string& what);

/// The same before sending `what` to the server `whom`.
[[nodiscard]] Result<void> confirmSending(const Options& options, const std::string& whom,
                                          const std::string& what);

}  // namespace landfall::cli
