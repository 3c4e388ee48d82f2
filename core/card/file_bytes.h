#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

/// pread(2) until all is there; a short read is an error that names `subject` and the offset.
[[nodiscard]] Result<void> readFully(int fd, std::span<char> into, ByteOffset from,
                                     const std::string& subject);

/// pwrite(2) until all is written.
[[nodiscard]] Result<void> writeFully(int fd, std::span<const char> bytes, ByteOffset to,
                                      const std::string& subject);

/// The length of each source, or why it cannot be had.
[[nodiscard]] Result<std::vector<ByteCount>> sourceSizes(const std::vector<int>& sources);

}  // namespace landfall
