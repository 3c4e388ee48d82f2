#pragma once

#include <vector>

#include "core/base/unique_fd.h"
#include "core/flash/batch.h"

namespace landfall {

/// Open as long as this computer is to stay awake for the jobs. Invalid where that could not be
/// had; each job is warned then, unless nothing here would put the computer to sleep. Blocks as
/// inhibitSleep() does.
[[nodiscard]] UniqueFd keepAwake(const std::vector<CardJob>& jobs, const EventSink& events);

}  // namespace landfall
