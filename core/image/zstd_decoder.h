#pragma once

#include <memory>
#include <string>

#include "core/image/stream_decoder.h"

namespace landfall {

/// libzstd's streaming decoder over all frames of a file. Windows up to 128 MiB (`zstd --long`),
/// as zstd(1) itself has it. `subject` is the file, for errors.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeZstdDecoder(const std::string& subject);

}  // namespace landfall
