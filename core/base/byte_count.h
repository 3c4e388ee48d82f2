#pragma once

#include <compare>
#include <cstdint>

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

}  // namespace landfall
