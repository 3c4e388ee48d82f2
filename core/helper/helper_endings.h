#pragma once

#include <string>
#include <string_view>

#include "core/base/root_cause.h"

namespace landfall {

// How a session says that the helper, or the worker of one card, is no more: the drive may be there
// all the same, which a person must be told otherwise than that it was pulled.

inline constexpr std::string_view kHelperName = "landfall-helper";
inline constexpr std::string_view kAuthoriser = "pkexec";
inline constexpr std::string_view kHelperEnded = "Landfall's helper ended";
inline constexpr std::string_view kWorkerEnded = "its worker ended in mid-work";

/// What went away was the helper, not the device.
[[nodiscard]] inline bool isHelperLost(const Error& error) {
    const Error& root = rootCause(error);
    const std::string& said = root.message();
    return root.kind() == ErrorKind::Gone &&
           (said.starts_with(kHelperEnded) || said.starts_with(kWorkerEnded));
}

/// The helper could not be started at all: that says nothing of the drive, and the error's own
/// words say what to do.
[[nodiscard]] inline bool isHelperUnusable(const Error& error) {
    const std::string& subject = rootCause(error).subject();
    return subject == kAuthoriser || subject.ends_with(kHelperName);
}

}  // namespace landfall
