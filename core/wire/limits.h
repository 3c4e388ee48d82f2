#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"

/// The bounds that core/wire/PROTOCOL.md sets; both ends check them.
namespace landfall::wire {

inline constexpr std::uint32_t kVersion = 3;
inline constexpr std::size_t kLargestMessage = 560;
inline constexpr std::size_t kSerialRoom = 128;
inline constexpr std::size_t kTextRoom = 512;
inline constexpr std::uint32_t kMostCards = 32;
inline constexpr std::uint32_t kMostSources = 64;
/// 8 MiB of records; whoever composes a list joins what is closer together before it gets longer.
inline constexpr std::uint32_t kMostExtents = 262'144;
inline constexpr std::size_t kExtentSize = 32;
inline constexpr ByteCount kLargestRead{kGiB};
/// The extents and the sources of one transfer.
inline constexpr std::size_t kMostDescriptors = kMostSources + 1;

}  // namespace landfall::wire
