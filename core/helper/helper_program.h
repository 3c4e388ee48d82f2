#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/card/card_opener.h"

namespace landfall {

/// The helper that may be started: `wanted`; or for root the one of the build that the running
/// program is of, where there is one; or the installed one. Only a regular file, it and all
/// folders above it owned by root and writable by nobody else; Refused otherwise, NotFound where
/// there is none. Links resolved.
[[nodiscard]] Result<std::filesystem::path> findHelper(const std::filesystem::path& wanted);

/// Refuses (NotSupported) a helper of an older release than this program's, with the command that
/// installs the right one. It is asked as whoever this program runs as, before anybody is asked for
/// an authorisation; one that does not say of which release it is is judged by its greeting.
[[nodiscard]] Result<void> checkRelease(const std::filesystem::path& helper);

/// A helper that was started, and the memfd that it and pkexec have as their standard error.
struct StartedHelper {
    pid_t process = -1;
    UniqueFd errors;
};

/// Starts it with `channel` as its standard input: directly for root, else by pkexec.
[[nodiscard]] Result<StartedHelper> startHelper(const std::filesystem::path& helper,
                                                Authorisation authorisation, int channel);

/// What the end of a helper that never greeted means: pkexec(1)'s codes (126 dismissed, 127 not
/// authorised or a failure), told apart by what it said.
[[nodiscard]] Error explainStartFailure(const std::filesystem::path& helper, int waitStatus,
                                        const std::string& said);

/// The shell command that installs the helper of this release where `helper` is.
[[nodiscard]] std::string installCommand(const std::filesystem::path& helper);

/// Why a helper that speaks this version of the protocol is not used, and which command installs
/// the right one.
[[nodiscard]] Error explainOtherVersion(const std::filesystem::path& helper, std::uint32_t version);

/// What was written to standard error so far; the first 4 KiB.
[[nodiscard]] std::string whatWasSaid(const UniqueFd& errors);

}  // namespace landfall
