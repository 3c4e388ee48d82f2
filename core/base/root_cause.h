#pragma once

#include "core/base/error.h"

namespace landfall {

/// The innermost error of a chain, which says what was found; the others say during what.
[[nodiscard]] inline const Error& rootCause(const Error& error) {
    const Error* last = &error;
    while (last->cause() != nullptr)
        last = last->cause();
    return *last;
}

}  // namespace landfall
