#pragma once

#include <filesystem>
#include <string>

#include "core/base/byte_count.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

/// Opens a file of this computer whose content goes onto a card, for reading: a regular file on a
/// filesystem that stores files. NotFound where there is none; InvalidInput, saying what it is, for
/// a folder, a device, a FIFO, a socket, and for what the kernel makes up while it is read (/proc,
/// /sys and their like), which is neither opened nor waited for. Symlinks are followed.
[[nodiscard]] Result<UniqueFd> openOrdinaryFile(const std::filesystem::path& file);

/// All of it; InvalidInput where it is longer than `most`.
[[nodiscard]] Result<std::string> readOrdinaryFile(const std::filesystem::path& file,
                                                   ByteCount most);

}  // namespace landfall
