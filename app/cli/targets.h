#pragma once

#include <memory>
#include <string>

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/flash/batch.h"
#include "core/helper/helper_client.h"

namespace landfall::cli {

enum class FixedDrives { Refuse, Allow };

/// Reads one `TARGET[=HOST]`: a block device is looked up and judged now, anything else is a file's
/// path.
[[nodiscard]] Result<CardJob> readTarget(const std::string& word, FixedDrives fixed,
                                         ByteCount fileSize);

/// The one card that exists already and that `--to` names, for commands that write no new one.
[[nodiscard]] Result<CardJob> readNamedCard(const Options& options);

/// The helper's client of a command line.
[[nodiscard]] HelperOptions askingAtTheTerminal();

/// Opens it: a drive through the helper, or a card image to be changed in place.
[[nodiscard]] Result<std::unique_ptr<CardDevice>> openCard(const CardJob& job,
                                                           HelperClient& helper);

struct NamedCard {
    CardJob job;
    std::unique_ptr<CardDevice> card;
};

/// Both.
[[nodiscard]] Result<NamedCard> openNamedCard(const Options& options, HelperClient& helper);

}  // namespace landfall::cli
