#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

/// Opens a file that must exist, close-on-exec. `flags` as open(2) takes them.
[[nodiscard]] Result<UniqueFd> openFile(const std::filesystem::path& file, int flags);

/// The length of a regular file or block device.
[[nodiscard]] Result<ByteCount> fileLength(int fd, const std::filesystem::path& file);

/// Fills `into` from `at`; a file that ends before is InvalidInput ("is cut short").
[[nodiscard]] Result<void> readAt(int fd, const std::filesystem::path& file, ByteOffset at,
                                  std::span<unsigned char> into);

/// Writes all of `bytes` at `at`.
[[nodiscard]] Result<void> writeAt(int fd, const std::filesystem::path& file, ByteOffset at,
                                   std::span<const unsigned char> bytes);

}  // namespace landfall
