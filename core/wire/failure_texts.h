#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What the helper can say, by number: core/wire/PROTOCOL.md, "A failure".
namespace landfall::wire {

struct FailureText {
    std::uint16_t number = 0;
    const char* text = nullptr;  ///< an id of Message's
};

/// Shown as its only argument is; carries what has no number.
inline constexpr std::uint16_t kPlainFailure = 1;
/// The answer to another version's `hello`; its argument is the helper's version.
inline constexpr std::uint16_t kSpeaksVersion = 2;

/// All of them, by rising number.
[[nodiscard]] std::span<const FailureText> failureTexts();

[[nodiscard]] const char* failureText(std::uint16_t number);  ///< nullptr for an unknown one
[[nodiscard]] std::optional<std::uint16_t> failureNumber(std::string_view text);

/// The text of a number that is in no table; %1 is the number, and its arguments follow.
[[nodiscard]] const char* unknownFailureText();

}  // namespace landfall::wire
