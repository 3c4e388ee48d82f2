#pragma once

#include <QtCore/QString>

#include "core/base/error.h"
#include "core/base/message.h"

namespace landfall {

/// A message of core in the window's language: its text translated (context "Message"), sizes,
/// numbers and spans of time as the language writes them. Main thread, or any while no translator
/// is installed or removed.
[[nodiscard]] QString messageText(const Message& message);

/// An error with its chain of causes: "layout.root.size: 4 GiB is too small".
[[nodiscard]] QString messageText(const Error& error);

}  // namespace landfall
