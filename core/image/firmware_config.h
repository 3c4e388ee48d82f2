#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace landfall {

/// The text of a file of the boot partition, by its path; empty where there is none.
using BootText = std::function<std::string(const std::string& path)>;
/// Whether the boot partition has a file of this path.
using BootHas = std::function<bool(const std::string& path)>;

/// The files from which Raspberry Pi's firmware may take the kernel's command line, as config.txt
/// has it (`os_prefix=`, `upstream_kernel=`, `cmdline=`, sections, `include`), those that are
/// there: first the one that counts where no condition holds. Without a config.txt it is
/// cmdline.txt. Source: Raspberry Pi's documentation, "config.txt", its sections "Boot options",
/// "Conditional filters" and "include".
[[nodiscard]] std::vector<std::string> commandLineFiles(const BootText& text, const BootHas& has);

}  // namespace landfall
