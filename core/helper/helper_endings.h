#pragma once

#include "core/base/error.h"

namespace landfall {

/// The helper, or the worker of one card, ended: the drive itself may still be there.
[[nodiscard]] inline bool isHelperLost(const Error& error) {
    return error.reason() == Reason::HelperLost;
}

/// The helper could not be started at all: that says nothing of the drive, and the error's own
/// words say what to do.
[[nodiscard]] inline bool isHelperUnusable(const Error& error) {
    return error.reason() == Reason::HelperUnusable;
}

}  // namespace landfall
