#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/preset.h"
#include "core/flash/batch.h"

namespace landfall {

// Raspberry Pi Connect's auth keys: each signs in one device, once, so each card has its own.

/// InvalidInput ("secrets.connectKeys") unless there are as many as cards, each once, where the
/// preset wants them.
[[nodiscard]] Result<void> requireConnectKeys(const Preset& preset, const BatchOrder& order);

/// That of one of the order's jobs; null where there is none for it.
[[nodiscard]] std::shared_ptr<const Secret> connectKeyOf(const BatchOrder& order,
                                                         const CardJob& job);

}  // namespace landfall
