#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/disk/ext4.h"
#include "core/image/base_facts.h"

namespace landfall {

/// What was seen in a root that decides about kind and growth, beyond the facts themselves.
struct RootEvidence {
    bool hasRpiPreseed = false;
    bool hasGrowrootScript = false;     ///< Ubuntu's cloud-initramfs-growroot
    bool hasGrowpart = false;           ///< the program that cloud-init grows the root with
    bool growrootDisabled = false;      ///< /etc/growroot-disabled
    bool hasRaspiResizeScript = false;  ///< Debian raspi's rpi-resizerootfs in the initramfs
    bool cloudInitDisabled = false;     ///< /etc/cloud/cloud-init.disabled
    bool hasClusters = false;           ///< ext4's bigalloc, which is not changed here
    bool countsQuotas = false;          ///< which a change from outside would break
};

/// Whether a volume looks like the root of a system: it has an os-release or an init.
[[nodiscard]] Result<bool> looksLikeRoot(const Ext4& volume);

/// Fills in what the root tells. A file that is lacking, too large or damaged leaves its facts
/// empty; fails only where the filesystem cannot be read at all.
[[nodiscard]] Result<RootEvidence> readRootFacts(const Ext4& root, BaseFacts& facts);

/// What a host that ran this root left behind and a card must not inherit: SSH host keys, a
/// machine-id, leases, cloud-init's and Consul's state. Paths in the root, sorted.
[[nodiscard]] std::vector<std::string> findTraces(const Ext4& root);

/// Drivers of the newest kernel that has its module lists, built in or as modules; empty where none
/// has them.
[[nodiscard]] std::vector<std::string> readKernelFilesystems(const Ext4& root);

}  // namespace landfall
