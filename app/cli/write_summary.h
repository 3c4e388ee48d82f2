#pragma once

#include <string>
#include <vector>

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/flash/events.h"

namespace landfall::cli {

/// How each card of a batch ended, and, last, which still need a token and what brings it.
void printSummary(const Output& output, const std::string& batch,
                  const std::vector<CardOutcome>& outcomes, const Options& options);

/// The exit code of a batch (app/cli/CLI.md, "Exit"). A card without a token counts where one was
/// to be minted for it.
[[nodiscard]] int batchExit(const std::vector<CardOutcome>& outcomes);

}  // namespace landfall::cli
