#pragma once

#include <memory>
#include <string>

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/flash/batch.h"
#include "core/helper/helper_client.h"

namespace landfall::cli {

enum class FixedDrives { Refuse, Allow };

/// Reads one `TARGET[=HOST]`: a block device is looked up and checked now, anything else is a
/// file's path.
[[nodiscard]] Result<CardJob> readTarget(const std::string& word, FixedDrives fixed,
                                         ByteCount fileSize);

/// The existing card that `--to` names, for commands that do not write a new one.
[[nodiscard]] Result<CardJob> readNamedCard(const Options& options);

/// Options for a helper that asks for the password on the terminal.
[[nodiscard]] HelperOptions askingAtTheTerminal();

/// Opens the card: a drive through the helper, or a card image to be changed in place.
[[nodiscard]] Result<std::unique_ptr<CardDevice>> openCard(const CardJob& job,
                                                           HelperClient& helper);

struct NamedCard {
    CardJob job;
    std::unique_ptr<CardDevice> card;
};

/// readNamedCard() and openCard().
[[nodiscard]] Result<NamedCard> openNamedCard(const Options& options, HelperClient& helper);

}  // namespace landfall::cli
