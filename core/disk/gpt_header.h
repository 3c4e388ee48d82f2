#pragma once

#include <filesystem>

#include "core/base/byte_count.h"
#include "core/base/result.h"

namespace landfall {

/// InvalidInput where a GPT header of the image claims more entries than 1 MiB holds: libfdisk
/// reads as much as they are said to take, up to 4 GiB, before it looks at them
/// (libfdisk/src/gpt.c, gpt_read_entries()). The headers are those that it looks for: in the second
/// sector, in the last one, and where the first says that the other is (UEFI 2.10, 5.3.2).
[[nodiscard]] Result<void> checkGptHeaders(int fd, ByteCount length,
                                           const std::filesystem::path& image);

}  // namespace landfall
