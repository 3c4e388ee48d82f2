#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/bytes.h"

/// The bounds that core/wire/PROTOCOL.md sets; both ends check them.
namespace landfall::wire {

inline constexpr std::uint32_t kVersion = 4;
/// With it the helper only says of which release it is: "landfall-helper 0.1.0 protocol 4".
inline constexpr std::string_view kVersionArgument = "version";
inline constexpr std::size_t kLargestMessage = 1024;
inline constexpr std::size_t kSerialRoom = 128;
inline constexpr std::size_t kFailureRoom = 992;
inline constexpr std::size_t kLongestFailureText = 512;
/// What a `failed` of version 3 or before is long.
inline constexpr std::size_t kOlderFailedSize = 560;
inline constexpr std::uint32_t kMostCards = 32;
inline constexpr std::uint32_t kMostSources = 64;
/// 8 MiB of records; a composer merges neighbouring extents before a list exceeds this.
inline constexpr std::uint32_t kMostExtents = 262'144;
inline constexpr std::size_t kExtentSize = 32;
inline constexpr ByteCount kLargestRead{kGiB};
/// The extents and the sources of one transfer.
inline constexpr std::size_t kMostDescriptors = kMostSources + 1;

}  // namespace landfall::wire
