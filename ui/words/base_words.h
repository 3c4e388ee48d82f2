#pragma once

#include <QtCore/QStringList>

#include "core/image/base_image.h"

namespace landfall {

// What was found inside a base, as the window says it.

/// "64-bit ARM"; empty where it is not known.
[[nodiscard]] QString processorsOf(Architecture architecture);
/// By what the base takes its settings; empty where it takes none.
[[nodiscard]] QString mechanismOf(const BaseFacts& facts);
/// What of a preset it cannot take, a sentence each.
[[nodiscard]] QStringList limitsOf(const BaseFacts& facts);

}  // namespace landfall
