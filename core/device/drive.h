#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/device_identity.h"
#include "core/base/result.h"
#include "core/eligibility/disk_facts.h"

namespace landfall {

/// One whole disk as a person sees it, and whether it may be written.
struct Drive {
    std::string path;  ///< "/dev/sdb"
    DeviceIdentity identity;
    std::string title;  ///< "SanDisk Ultra", or what the kernel calls it
    std::string bus;
    DriveClass kind = DriveClass::Fixed;
    std::vector<std::string> mounts;  ///< mount points of what is on it now
    std::vector<std::string> labels;  ///< labels of the filesystems on it now
    bool unfinished = false;          ///< Landfall began to write it and did not finish
    std::optional<Error> refusal;     ///< why it may not be written, whoever asks
};

/// "SanDisk Ultra, 31.9 GB".
[[nodiscard]] std::string driveLine(const Drive& drive);

/// All whole disks with a medium, by libudev, sorted by path. Loop devices only where the caller is
/// root.
[[nodiscard]] Result<std::vector<Drive>> listDrives();

/// One by its path (links followed). NotFound; Refused for a partition, naming the whole disk.
[[nodiscard]] Result<Drive> findDrive(const std::string& path);

}  // namespace landfall
