#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/compose/composer.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/image/base_facts.h"

namespace landfall {

// What is a card's own, on a base without a boot partition: files of the shared root below
// ownFolder(), whose bytes are laid over on each card.

/// The files of any card of the preset, as they go onto a boot partition, in the root: each as long
/// as the longest that a card has there, all of it a placeholder; the token's as it is written.
/// Errors are those of firstBootCardFiles().
[[nodiscard]] Result<void> addOwnPlaces(const BaseFacts& facts, const Preset& preset,
                                        CardContent& content);

/// The placeholder's value on one card: its file of that path, filled up with newlines to the
/// placeholder's length. Internal where it has none, or one that is too long.
[[nodiscard]] Result<std::string> ownText(const Placeholder& place, const CardOwn& own);

/// The token's file, as the running host has it.
[[nodiscard]] std::string tokenPathOnHost(const BaseFacts& facts);

/// Whether `rejoin` finds a place for a later token on a card from this base: a boot partition that
/// it can read.
[[nodiscard]] bool rejoinReaches(const BaseFacts& facts);

}  // namespace landfall
