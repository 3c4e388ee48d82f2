#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_count.h"
#include "core/base/result.h"

namespace landfall {

/// What a child does to itself before it becomes the program.
class ChildSetup {
public:
    virtual ~ChildSetup() = default;
    /// In the child, between fork(2) and execve(2): async-signal-safe calls only
    /// (signal-safety(7)), no memory from the heap. 0, or an errno, with which the program is not
    /// started.
    [[nodiscard]] virtual int enter() const = 0;
};

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
    const ChildSetup* setup = nullptr;  ///< none: it may do what this process may
    std::chrono::seconds longest{0};    ///< then it is killed; 0: it may run for ever
    ByteCount mostOutput{64 * kMiB};    ///< of each stream; more is an error
};

struct SubprocessOutcome {
    int exitCode = 0;  ///< 128 + signal when a signal ended it
    std::string output;
    std::string errors;
    bool outOfTime = false;  ///< it was killed because it ran longer than it may
};

/// Runs to the end and returns what it printed, whatever its exit code. Fails with NotFound (naming
/// the program) where it cannot be started. Foreign programs that read what others made are run by
/// runTool() (core/tool), which confines them.
[[nodiscard]] Result<SubprocessOutcome> run(const Subprocess& process);

/// Like run(), but an exit code other than 0 is an Io error that quotes the program's own last
/// words. `allowedExitCodes` lists the other codes that count as good (e2fsck: 1 = corrected).
[[nodiscard]] Result<SubprocessOutcome> runChecked(const Subprocess& process,
                                                   const std::vector<int>& allowedExitCodes = {0});

/// What runChecked() demands of an outcome.
[[nodiscard]] Result<void> requireExitCode(const Subprocess& process,
                                           const SubprocessOutcome& outcome,
                                           const std::vector<int>& allowed);

}  // namespace landfall
