#pragma once

#include "core/flash/batch.h"

namespace landfall {

/// Writes one card from locking to finish, in the order of README.md ("The order for each
/// card"). Blocks; any thread.
[[nodiscard]] CardOutcome writeCard(const CardJob& job, const BatchRequest& request,
                                    const BatchServices& services, const EventSink& events);

}  // namespace landfall
