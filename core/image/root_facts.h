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
    bool isArmbian = false;             ///< /etc/armbian-release
    bool isDietPi = false;              ///< its programs or what they keep
    bool hasArmbianResize = false;      ///< armbian-resize-filesystem.service is enabled
    bool hasDietPiResize = false;       ///< dietpi-fs_partition_resize.service is
    bool cloudInitDisabled = false;     ///< /etc/cloud/cloud-init.disabled
    bool hasClusters = false;           ///< ext4's bigalloc, which is not changed here
    bool countsQuotas = false;          ///< which a change from outside would break
    /// Where cloud-init's configuration has NoCloud look: "/boot/firmware", "" where it says none.
    std::string seedFolder;
};

/// Whether a volume looks like the root of a system: it has an os-release or an init.
[[nodiscard]] Result<bool> looksLikeRoot(const Ext4& volume);

/// Fills in what the root tells. A file that is lacking, too large or damaged leaves its facts
/// empty; fails only where the filesystem cannot be read at all.
[[nodiscard]] Result<RootEvidence> readRootFacts(const Ext4& root, BaseFacts& facts);

/// Whether a host ever ran this root.
[[nodiscard]] bool hasRun(const Ext4& root);

/// Who has an account of his own in this root, and whether a wizard waits to make one. `facts` has
/// the rest of what the root tells.
void readPeople(const Ext4& root, BaseFacts& facts);

/// Which processors this root is made for.
void readProcessor(const Ext4& root, BaseFacts& facts);

/// What a host that ran this root left behind and a card must not inherit: SSH host keys, a
/// machine-id, leases, cloud-init's and Consul's state. Paths in the root, sorted.
[[nodiscard]] std::vector<std::string> findTraces(const Ext4& root);

/// Network profiles that NetworkManager, netplan or wpa_supplicant hold of the host that ran this
/// root. Those of a root that never ran are the base's own settings, and stay.
[[nodiscard]] std::vector<std::string> findFormerNetworks(const Ext4& root);

/// What Landfall itself put into this root, where it is a card's: units, scripts, settings, the
/// marks of what was done, the former host's SecretID and rendered secrets. Programs stay.
[[nodiscard]] std::vector<std::string> findFormerCard(const Ext4& root);

/// The accounts of people (parsePeople), with what lets them in.
[[nodiscard]] std::vector<LoginFacts> findLogins(const Ext4& root);

/// Drivers of the newest kernel that has its module lists, built in or as modules; empty where none
/// has them.
[[nodiscard]] std::vector<std::string> readKernelFilesystems(const Ext4& root);

}  // namespace landfall
