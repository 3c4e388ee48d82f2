#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace landfall {

/// Checks that the file is an ELF program for "arm64", "arm" or "amd64" (elf(5): magic, class, byte
/// order, e_type, e_machine). InvalidInput says what it is instead; `subject` names the preset's
/// field.
[[nodiscard]] Result<void> checkElfProgram(const std::filesystem::path& file,
                                           const std::string& architecture,
                                           const std::string& subject);

/// armVersionOf() of a file; 0 also where it cannot be read.
[[nodiscard]] unsigned armVersionOfFile(const std::filesystem::path& file);

}  // namespace landfall
