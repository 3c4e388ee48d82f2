#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace landfall {

/// A foreign program to run: no shell, an environment of its own (LC_ALL=C.UTF-8, PATH with the
/// sbin folders, and `environment`), standard input from `input`, every other descriptor closed but
/// those in `inherit`.
struct Subprocess {
    std::string program;  ///< searched in PATH, /usr/sbin and /sbin
    std::vector<std::string> arguments;
    std::string input;
    std::vector<std::string> environment;  ///< "NAME=value" each
    std::vector<int> inherit;              ///< descriptors that keep their number in the child
    std::filesystem::path workingDirectory;
};

struct SubprocessOutcome {
    int exitCode = 0;  ///< 128 + signal when a signal ended it
    std::string output;
    std::string errors;
};

/// Runs to the end and returns what it printed, whatever its exit code. Fails with NotFound (naming
/// the program) where it cannot be started. Output beyond 64 MiB a stream is an error.
[[nodiscard]] Result<SubprocessOutcome> run(const Subprocess& process);

/// Like run(), but an exit code other than 0 is an Io error that quotes the program's own last
/// words. `allowedExitCodes` lists the other codes that count as good (e2fsck: 1 = corrected).
[[nodiscard]] Result<SubprocessOutcome> runChecked(const Subprocess& process,
                                                   const std::vector<int>& allowedExitCodes = {0});

}  // namespace landfall
