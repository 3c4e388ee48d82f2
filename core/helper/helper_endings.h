#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace landfall {

// How a session says that the helper, or the worker of one card, is no more: the drive may be there
// all the same, which a person must be told otherwise than that it was pulled.

inline constexpr std::string_view kHelperName = "landfall-helper";
inline constexpr std::string_view kAuthoriser = "pkexec";
inline constexpr std::string_view kHelperEnded = "Landfall's helper ended";
inline constexpr std::string_view kWorkerEnded = "its worker ended in mid-work";

/// What went away was the helper, not the device.
[[nodiscard]] inline bool isHelperLost(const Error& error) {
    const Error* last = &error;
    while (last->cause() != nullptr)
        last = last->cause();
    const std::string& said = last->message();
    return last->kind() == ErrorKind::Gone &&
           (said.starts_with(kHelperEnded) || said.starts_with(kWorkerEnded));
}

/// The helper could not be started at all: that says nothing of the drive, and the error's own
/// words say what to do.
[[nodiscard]] inline bool isHelperUnusable(const Error& error) {
    const Error* last = &error;
    while (last->cause() != nullptr)
        last = last->cause();
    return last->subject() == kAuthoriser || last->subject().ends_with(kHelperName);
}

}  // namespace landfall
