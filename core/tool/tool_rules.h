#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/byte_count.h"

namespace landfall {

/// What a tool does with the files that it is given by descriptor, and by nothing else.
enum class FileUse {
    Read,    ///< the descriptors are open for reading only
    Change,  ///< and one of them for writing: what it may write is that file, no longer than it is
};

/// The limits of one foreign program. What all of them may do is in core/tool/TOOLS.md.
struct ToolRules {
    std::string_view program;
    std::string_view task;
    FileUse files;
    ByteCount memory;              ///< RLIMIT_DATA: in memory of its own; mapped, twice as much
    std::chrono::seconds longest;  ///< by the clock; the processor's time as well (RLIMIT_CPU)
    ByteCount output;              ///< of each of its two streams
};

/// One for each foreign program that is run, sorted by name.
[[nodiscard]] std::span<const ToolRules> allToolRules();
/// Null where it is not run by Landfall.
[[nodiscard]] const ToolRules* toolRules(std::string_view program);

/// What each tool may do, as a table of text: the one in core/tool/TOOLS.md.
[[nodiscard]] std::string toolListing();

}  // namespace landfall
