#pragma once

#include <climits>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <string>
#include <string_view>

namespace landfall {

/// char, unsigned char or std::byte.
template <typename T>
concept ByteLike = sizeof(T) == 1;

/// The unsigned number in the sizeof(Number) bytes from `from`, least significant byte first.
template <std::unsigned_integral Number, ByteLike Byte>
[[nodiscard]] constexpr Number loadLittleEndian(const Byte* from) {
    std::uint64_t value = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;)
        value = value << CHAR_BIT | static_cast<unsigned char>(from[i]);
    return static_cast<Number>(value);
}

/// The same, most significant byte first.
template <std::unsigned_integral Number, ByteLike Byte>
[[nodiscard]] constexpr Number loadBigEndian(const Byte* from) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        value = value << CHAR_BIT | static_cast<unsigned char>(from[i]);
    return static_cast<Number>(value);
}

/// Writes sizeof(Number) bytes to `to`, least significant byte first.
template <std::unsigned_integral Number, ByteLike Byte>
constexpr void storeLittleEndian(Byte* to, Number value) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        to[i] = static_cast<Byte>(
            static_cast<unsigned char>(std::uint64_t{value} >> (CHAR_BIT * i) & 0xFFU));
}

/// Two lower-case hexadecimal digits for each byte.
template <std::ranges::contiguous_range Bytes>
requires ByteLike<std::ranges::range_value_t<Bytes>>
[[nodiscard]] std::string hexText(const Bytes& bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * std::ranges::size(bytes));
    for (const auto byte : bytes) {
        text += kDigits[static_cast<unsigned char>(byte) >> 4U];
        text += kDigits[static_cast<unsigned char>(byte) & 15U];
    }
    return text;
}

/// A UUID as text, "8-4-4-4-12" lower-case digits (RFC 4122, section 3), its 16 bytes in the order
/// in which they are shown.
template <ByteLike Byte>
[[nodiscard]] std::string uuidText(std::span<const Byte, 16> bytes) {
    std::string text = hexText(bytes);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        text.insert(at, 1, '-');
    return text;
}

}  // namespace landfall
