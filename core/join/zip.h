#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace landfall {

/// Whether the file begins as a zip archive does ("PK\3\4"), whatever its name.
[[nodiscard]] bool isZip(const std::filesystem::path& file);

/// Writes the entry whose last path component is `name` to `target` (mode 0755, fsynced). At most
/// 2 GiB. InvalidInput, with `subject`, where the archive has none or is damaged.
[[nodiscard]] Result<void> extractProgram(const std::filesystem::path& zip, const std::string& name,
                                          const std::filesystem::path& target,
                                          const std::string& subject);

}  // namespace landfall
