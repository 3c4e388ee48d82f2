#pragma once

#include <QtCore/QString>
#include <chrono>
#include <string>

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
/// "just now", "5 min ago", "3 days ago".
[[nodiscard]] QString shownAge(std::chrono::seconds age);
/// "4 s", "3 min 20 s".
[[nodiscard]] QString shownDuration(std::chrono::seconds took);

/// The name of a file for the window: as it is, or in quotation marks with '?' for what cannot be
/// shown, where it has such characters.
[[nodiscard]] QString shownFileName(const QString& path);

/// "14:02" where that was today, else "24 Nov 14:02": a time of a receipt (RFC 3339) in the
/// reader's zone and language; empty if it is not a time.
[[nodiscard]] QString shownMoment(const std::string& utc);

}  // namespace landfall
