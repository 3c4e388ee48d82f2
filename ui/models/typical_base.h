#pragma once

#include "core/image/base_facts.h"

namespace landfall {

/// The shape of Raspberry Pi OS Lite, to draw partitions on before a base is chosen.
[[nodiscard]] BaseFacts typicalBase();

}  // namespace landfall
