#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/device_identity.h"
#include "core/eligibility/sysroot.h"

namespace landfall {

enum class DriveClass {
    Removable,  ///< a card, a stick, or anything else behind USB
    Fixed,      ///< built in: needs the stronger authorisation
    Loop,       ///< an attached file: for root alone
};

struct DiskPart {
    DeviceNumber number;
    std::string name;  ///< the kernel's: "sdb1"
};

/// What sysfs says about one whole disk.
struct DiskFacts {
    DeviceNumber number;
    std::string name;  ///< the kernel's: "sdb"
    std::string node;  ///< "/dev/sdb"
    ByteCount size;    ///< 0: no medium
    ByteCount sector;  ///< the logical one; 0 where the kernel does not say
    std::uint64_t diskSequence = 0;
    std::string serial;  ///< at most 128 printable bytes
    std::string vendor;
    std::string model;
    std::string bus;  ///< "usb", "sd", "mmc", "nvme", "ata", "scsi", "virtio", "loop", or empty
    DriveClass kind = DriveClass::Fixed;
    bool readOnly = false;
    bool ejectable = false;  ///< the reader says that its medium can be taken out
    /// Set where it is of a kind that is never written: says of which.
    std::optional<Message> unfit;
    std::vector<DiskPart> parts;
    std::filesystem::path sysfs;

    [[nodiscard]] DeviceIdentity identity() const {
        return {number.major, number.minor, diskSequence, size, serial};
    }
};

/// Reads the facts of the disk with this number. Refused for a partition (the message names the
/// whole disk), NotFound where there is no such block device.
/// Source: the kernel's Documentation/ABI/{stable,testing}/sysfs-block and sysfs-bus-mmc.
[[nodiscard]] Result<DiskFacts> readDisk(const Sysroot& machine, DeviceNumber number);

/// `number` itself and every block device below it: a partition's disk, what dm and md are made of
/// (`slaves`), all the way down.
[[nodiscard]] std::set<DeviceNumber> devicesUnder(const Sysroot& machine, DeviceNumber number);

}  // namespace landfall
