#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"

namespace landfall {

/// Whether Consul's or one of our units' behaviour depends on what is in it: a file in
/// /etc/consul.d, a drop-in of a unit of the join.
[[nodiscard]] bool addsToJoin(const ExtraFile& file);

/// What such a file holds, checked as Consul and systemd read it: an error where the host would not
/// join or the file would not be read, warnings where it contradicts the preset. `subject` is
/// "files[0]". Pure.
[[nodiscard]] Result<std::vector<PlanWarning>> checkAddedFile(const ExtraFile& file,
                                                              const std::string& text,
                                                              const JoinSettings& settings,
                                                              const std::string& subject);

}  // namespace landfall
