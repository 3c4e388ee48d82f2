#include "core/base/decimal_text.h"

#include <charconv>
#include <iterator>

namespace landfall {

std::string decimalText(double number, int decimals) {
    char buffer[512];  // the longest double has 309 digits before its point
    const auto [end, error] = std::to_chars(std::begin(buffer), std::end(buffer), number,
                                            std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(buffer, end) : std::string();
}

}  // namespace landfall
