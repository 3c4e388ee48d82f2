#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/device_identity.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/flash/batch.h"
#include "core/flash/erase.h"

namespace landfall {

/// A drive as the window shows it.
struct DriveSummary {
    std::string path;         ///< "/dev/sdb"
    std::string model;        ///< "SanDisk Ultra"; empty where the drive says none
    std::string bus;          ///< as the kernel calls it: "usb", "sd", "loop"
    std::string content;      ///< what is on it now: "bootfs, rootfs"; empty where nothing is known
    Message refusal;          ///< why it may not be chosen; empty where it may
    bool unfinished = false;  ///< Landfall began to write it and did not end
    bool fixed = false;       ///< built in: needs the stronger authorisation
    DeviceIdentity identity;
    bool operator==(const DriveSummary&) const = default;
};

/// Drives, for the view models. Every call blocks and comes from a worker thread; several may run
/// at once. The same holds for the other backends.
class DriveBackend {
public:
    virtual ~DriveBackend() = default;

    /// All drives, refused and built-in ones included.
    [[nodiscard]] virtual Result<std::vector<DriveSummary>> listDrives() = 0;
    /// Makes a drive one empty partition again; `job` names it, and no host.
    [[nodiscard]] virtual Result<ErasedCard> erase(const CardJob& job,
                                                   const EraseProgress& progress,
                                                   const CancelToken& cancel) = 0;
};

}  // namespace landfall
