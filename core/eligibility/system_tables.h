#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/eligibility/sysroot.h"

namespace landfall {

/// One line of /proc/self/mountinfo (proc(5)).
struct Mount {
    std::uint64_t id = 0;
    DeviceNumber device;  ///< anonymous (major 0) for btrfs, overlay, network
    std::string point;
    std::string type;
    std::string source;
    bool operator==(const Mount&) const = default;
};

/// In the kernel's order: later ones may lie on top of earlier ones.
[[nodiscard]] Result<std::vector<Mount>> readMounts(const Sysroot& machine);
/// The same from the text of mountinfo; `file` is named in errors.
[[nodiscard]] Result<std::vector<Mount>> parseMounts(std::string_view text,
                                                     const std::string& file);

/// The files and devices of /proc/swaps.
[[nodiscard]] Result<std::vector<std::string>> readSwaps(const Sysroot& machine);

/// The kernel names of the members of each array in /proc/mdstat, running or not.
[[nodiscard]] Result<std::vector<std::string>> readRaidMembers(const Sysroot& machine);

/// A device named in fstab(5), crypttab(5) or a unit of systemd's, as written there.
struct NamedDevice {
    std::string table;          ///< "/etc/fstab", "/etc/crypttab" or the unit's file
    std::string specification;  ///< "UUID=…", "/dev/sdb1"
    std::string use;            ///< the mount point, or the volume's or the unit's name
};

/// What fstab(5), crypttab(5), systemd.mount(5) and systemd.swap(5) units name, unquoted and
/// unescaped, key devices of crypttab included.
[[nodiscard]] Result<std::vector<NamedDevice>> readNamedDevices(const Sysroot& machine);

/// The link below /dev that a specification stands for: "disk/by-uuid/…" for "UUID=…", "sdb1" for
/// "/dev/sdb1"; empty for what is no device. Encoded as udev names its links.
[[nodiscard]] std::string linkOf(const std::string& specification);

/// The links below /dev that udev has made for this device, from /run/udev/data (root's own).
[[nodiscard]] Result<std::vector<std::string>> linksOf(const Sysroot& machine, DeviceNumber number);

/// What udev saw on this device, as blkid(8) names it ("vfat", "LVM2_member"); empty for nothing.
[[nodiscard]] Result<std::string> contentOf(const Sysroot& machine, DeviceNumber number);

}  // namespace landfall
