#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/base/message.h"

/// A failure's bytes: core/wire/PROTOCOL.md, "A failure".
namespace landfall::wire {

/// Writes it to `room` (kFailureRoom zero bytes) and returns its length. A text without a number,
/// and what does not fit, goes as plain English, cut where it must be.
[[nodiscard]] std::size_t encodeFailure(const Message& message, std::span<std::byte> room);

/// Nothing where it is not all of `bytes`, or not as encodeFailure() makes it. A number that is in
/// no table makes a message that says so.
[[nodiscard]] std::optional<Message> parseFailure(std::span<const std::byte> bytes);

/// Whether a number in it, or in what it names, is in no table: the helper is of another release.
[[nodiscard]] bool namesUnknownFailure(const Message& message);

}  // namespace landfall::wire
