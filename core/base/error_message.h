#pragma once

#include "core/base/error.h"
#include "core/base/message.h"

namespace landfall {

/// An error's text() as a message, for a message that has the error as a part.
[[nodiscard]] inline Message messageOf(const Error& error) {
    if (error.cause() != nullptr)
        return Message::of("%1: %2", error.message(), messageOf(*error.cause()));
    if (error.subject().empty())
        return error.message();
    return Message::of("%1: %2", error.subject(), error.message());
}

}  // namespace landfall
