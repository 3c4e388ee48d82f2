#pragma once

#include <QtCore/QString>
#include <chrono>

#include "core/base/bytes.h"

namespace landfall {

// Numbers as a person reads them, in the language of the window.

/// "31.9 GB".
[[nodiscard]] QString shownSize(ByteCount count);
/// "31,914,983,424 bytes (29.7 GiB)" as exactly as it is.
[[nodiscard]] QString shownExactly(ByteCount count);
/// "24.1 MB/s".
[[nodiscard]] QString shownSpeed(double bytesPerSecond);
/// "about 20 s left", "1 min left", "2 h left".
[[nodiscard]] QString shownTimeLeft(std::chrono::seconds left);
/// "4 s", "3 min 20 s".
[[nodiscard]] QString shownDuration(std::chrono::seconds took);

}  // namespace landfall
