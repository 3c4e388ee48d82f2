#pragma once

#include <linux/filter.h>

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/subprocess.h"
#include "core/base/unique_fd.h"
#include "core/tool/tool_rules.h"

namespace landfall {

/// By what a tool is kept from files, devices and the network.
enum class FileWall {
    None,        ///< the kernel has neither; the limits hold all the same
    Namespaces,  ///< a root folder of its own, without a network (namespaces(7))
    Landlock,    ///< landlock(7)
};

/// What this computer's kernel lets a program do to itself.
struct SandboxForce {
    FileWall wall = FileWall::None;
    int landlockAbi = 0;      ///< of FileWall::Landlock
    bool callFilter = false;  ///< seccomp(2)
    bool operator==(const SandboxForce&) const = default;
};

/// Asked of the kernel once. Any thread.
[[nodiscard]] SandboxForce sandboxInForce();
/// "Landlock (ABI 7), seccomp".
[[nodiscard]] std::string sandboxText(const SandboxForce& force);
/// From now on as if the kernel had no more than this; its own again where it is empty. For tests.
void setSandbox(std::optional<SandboxForce> force);

/// What a child does to itself before it becomes a tool: core/tool/TOOLS.md.
class Sandbox : public ChildSetup {
public:
    /// For a tool that is given these descriptors.
    [[nodiscard]] static Result<Sandbox> prepare(const ToolRules& rules,
                                                 const std::vector<int>& files,
                                                 const SandboxForce& force);
    [[nodiscard]] int enter() const override;

private:
    [[nodiscard]] int limit() const;
    [[nodiscard]] int enterLandlock() const;

    SandboxForce force_;
    ToolRules rules_{};
    ByteCount largestFile_;  ///< RLIMIT_FSIZE
    UniqueFd ruleset_;       ///< of Landlock
    std::string userMap_;    ///< uid_map and gid_map
    std::string groupMap_;
    std::vector<sock_filter> calls_;
};

}  // namespace landfall
