#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace landfall {

/// A value, or the reason why there is none. Fallible functions return it and never throw across
/// a folder.
template <typename T>
using Result = tl::expected<T, Error>;

using tl::unexpected;

/// Makes the failing side of a Result in one word.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string subject,
                                                Message message) {
    return tl::unexpected<Error>(Error(kind, std::move(subject), std::move(message)));
}

/// Passes a failure on, prefixed by what this hop was doing ("composing the root: ...").
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace landfall

/// Leaves the calling function with the error of `expression` (a Result<void>) when it has one.
#define LANDFALL_TRY(expression)                                                          \
    do {                                                                                  \
        if (auto landfallTried = (expression); !landfallTried)                            \
            return ::tl::unexpected<::landfall::Error>(std::move(landfallTried).error()); \
    } while (false)

#define LANDFALL_CONCAT_(a, b) a##b
#define LANDFALL_CONCAT(a, b) LANDFALL_CONCAT_(a, b)

/// `LANDFALL_ASSIGN(auto x, f())`: declares x from the Result of f(), or leaves with its error.
#define LANDFALL_ASSIGN(declaration, expression) \
    LANDFALL_ASSIGN_(declaration, expression, LANDFALL_CONCAT(landfallResult, __COUNTER__))
#define LANDFALL_ASSIGN_(declaration, expression, name)                      \
    auto name = (expression);                                                \
    if (!name)                                                               \
        return ::tl::unexpected<::landfall::Error>(std::move(name).error()); \
    declaration = std::move(*name)
