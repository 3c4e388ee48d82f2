#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/base/subprocess.h"

namespace landfall::test {

/// Shell: fills the folder `tree` with programs and texts of this machine up to 58 % of 2 GiB, as a
/// root of a card would hold them; the same ones each time.
inline constexpr const char* kFillTree = R"(
mkdir -p tree
budget=$((2048 * 58 / 100 * 1048576 - 40 * 1048576))
find /usr/lib /usr/bin /usr/share -xdev -type f -size -64M -printf '%s %p\n' |
    LC_ALL=C sort -k2 |
    awk -v budget="$budget" '{ size = int(($1 + 4095) / 4096) * 4096
        if (sum + size <= budget) { sum += size; print substr($0, index($0, " ") + 2) } }' > list
tar -c -C / --files-from=list 2> /dev/null | tar -x -C tree
rm list
)";

/// Makes what is to be measured: the shell's lines `make` in `folder`, with the tree, unless all of
/// `ready` (words of ls) is there. Ends the program where that fails.
inline void setUp(const std::filesystem::path& folder, const std::string& ready,
                  const std::string& make) {
    Subprocess process;
    process.program = "bash";
    process.arguments = {"-euc",
                         "mkdir -p \"$1\"; cd \"$1\"; ls " + ready +
                             " > /dev/null 2>&1 && exit 0; rm -rf tree\n" + kFillTree + make,
                         "bash", folder.string()};
    if (const auto made = runChecked(process); !made) {
        std::fprintf(stderr, "%s\n", made.error().text().c_str());
        std::exit(1);
    }
}

}  // namespace landfall::test
