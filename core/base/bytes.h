#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// A number of bytes. A type of its own so that it is never mixed up with an offset or a sector.
struct ByteCount {
    std::uint64_t value = 0;
    // clang-tidy 14 takes the rewritten comparison for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    constexpr auto operator<=>(const ByteCount&) const = default;
};

/// A place on a card or in a file, in bytes from its start.
struct ByteOffset {
    std::uint64_t value = 0;
    // clang-tidy 14 takes the rewritten comparison for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    constexpr auto operator<=>(const ByteOffset&) const = default;
};

constexpr ByteCount operator+(ByteCount a, ByteCount b) {
    return {a.value + b.value};
}
constexpr ByteCount operator-(ByteCount a, ByteCount b) {
    return {a.value - b.value};
}
constexpr ByteCount& operator+=(ByteCount& a, ByteCount b) {
    return a.value += b.value, a;
}
constexpr ByteOffset operator+(ByteOffset a, ByteCount b) {
    return {a.value + b.value};
}
constexpr ByteOffset& operator+=(ByteOffset& a, ByteCount b) {
    return a.value += b.value, a;
}
constexpr ByteCount operator-(ByteOffset a, ByteOffset b) {
    return {a.value - b.value};
}

inline constexpr ByteCount kSector{512};
inline constexpr std::uint64_t kKiB = 1024;
inline constexpr std::uint64_t kMiB = 1024 * kKiB;
inline constexpr std::uint64_t kGiB = 1024 * kMiB;

[[nodiscard]] constexpr std::uint64_t alignUp(std::uint64_t value, std::uint64_t alignment) {
    return (value + alignment - 1) / alignment * alignment;
}
[[nodiscard]] constexpr std::uint64_t alignDown(std::uint64_t value, std::uint64_t alignment) {
    return value / alignment * alignment;
}

/// Reads "8GiB", "8G" (binary, as every partitioning tool has it), "32GB" (decimal), "512MiB",
/// "1000000" (bytes), "1.5GiB". Refuses signs, other text, zero-length and what overflows 2^63.
/// `subject` names the field in the error.
[[nodiscard]] Result<ByteCount> parseByteCount(std::string_view text, std::string_view subject);

/// "31.9 GB": decimal units, three significant digits, as a person reads a card's size.
[[nodiscard]] std::string humanSize(ByteCount count);

/// "8 GiB", "512 MiB", "1536 MiB": exact in binary units where the number is, else bytes.
[[nodiscard]] std::string exactSize(ByteCount count);

}  // namespace landfall
