#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/eligibility/sysroot.h"

namespace landfall {

/// What the kernel lets read and write a device without claiming it, or without saying so in
/// `holders`: loop devices, zram's backing device, targets for SCSI, NVMe, USB and RNBD, disks of a
/// Xen guest.
struct KernelUser {
    std::string name;                                   ///< "/dev/loop3", "target/fileio_0/disk"
    std::optional<DeviceNumber> loop;                   ///< of a loop device
    std::string path;                                   ///< of others: a device's node, or a file
    std::optional<DeviceNumber> device = std::nullopt;  ///< or the device itself
};

/// All of them. Sources: the kernel's Documentation/ABI/testing/{sysfs-block-loop,sysfs-block-zram,
/// configfs-usb-gadget-mass-storage,sysfs-class-rnbd-server},
/// drivers/target/target_core_configfs.c, drivers/nvme/target/configfs.c and
/// drivers/block/xen-blkback/xenbus.c.
[[nodiscard]] std::vector<KernelUser> kernelUsers(const Sysroot& machine);

}  // namespace landfall
