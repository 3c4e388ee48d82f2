#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace landfall {

/// What of a GPT an image may have otherwise than it is written here.
struct GptShape {
    bool hybridMbr = false;  ///< the first sector describes partitions beside the protective one
    bool usual = true;       ///< 128 entries of 128 bytes, from the third sector on
};

/// UEFI specification 5.2.3 (protective MBR) and 5.3.2 (header), of an image that has a GPT. Io
/// where it cannot be read.
[[nodiscard]] Result<GptShape> readGptShape(const std::filesystem::path& image);

}  // namespace landfall
