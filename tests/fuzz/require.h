#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/base/error.h"
#include "core/base/text.h"

namespace landfall {

/// Ends a fuzzer's run where what must always hold does not.
inline void require(bool holds, const char* what, const std::string& detail = {}) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n%s\n", what, detail.c_str());
    std::abort();
}

/// An error is one short sentence that can be printed.
inline void requireReadable(const Error& error) {
    const std::string text = error.text();
    require(text.size() < 2000, "the error is short", text);
    require(validateText(text, 2000, "error").has_value(), "the error is visible", text);
}

}  // namespace landfall
