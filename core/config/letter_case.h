#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/text.h"

namespace landfall {

// ASCII only, whatever the locale.

constexpr char lowerCase(char c) {
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Two host names are one host's where these are equal (RFC 4343).
[[nodiscard]] inline std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

}  // namespace landfall
