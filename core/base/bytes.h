#pragma once

#include <string>
#include <string_view>

#include "core/base/byte_count.h"
#include "core/base/result.h"

namespace landfall {

/// Reads "8GiB", "8G" (binary, as every partitioning tool has it), "32GB" (decimal), "512MiB",
/// "1000000" (bytes), "1.5GiB". Refuses signs, other text, zero-length and what overflows 2^63.
/// `subject` names the field in the error.
[[nodiscard]] Result<ByteCount> parseByteCount(std::string_view text, std::string_view subject);

/// "31.9 GB": decimal units, three significant digits, as a person reads a card's size.
[[nodiscard]] std::string humanSize(ByteCount count);

/// "8 GiB", "512 MiB", "1536 MiB": exact in binary units where the number is, else bytes.
[[nodiscard]] std::string exactSize(ByteCount count);

}  // namespace landfall
