#pragma once

#include <string>

namespace landfall {

/// A number with so many decimals, and a point before them whatever the locale: as the command line
/// reads it.
[[nodiscard]] std::string decimalText(double number, int decimals);

}  // namespace landfall
