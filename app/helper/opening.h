#pragma once

#include <string>

#include "core/base/device_identity.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/eligibility/disk_facts.h"
#include "core/wire/messages.h"

namespace landfall::helper {

enum class LoopDevices { Refuse, Allow };

/// What the person was asked for: polkit's action, and whether it was root who asked.
struct Grants {
    Authorisation authorisation = Authorisation::Removable;
    LoopDevices loops = LoopDevices::Refuse;
    std::string asker;  ///< the number of the user who asked
};

/// A card that is locked, unmounted and ours alone.
struct HeldCard {
    UniqueFd lock;    ///< read-only, with flock(LOCK_EX)
    UniqueFd device;  ///< O_RDWR | O_EXCL | O_DIRECT
    ByteCount size;
    std::uint32_t sector = 512;
};

/// In the order of app/helper/SECURITY.md, "Which drive". The node is found by number in sysfs,
/// never named by the client. May block in the kernel for long (a medium that spins up, an unmount
/// that flushes): runs in the card's own process.
[[nodiscard]] Result<HeldCard> openCard(const Sysroot& machine, const DeviceIdentity& identity,
                                        const Grants& grants);

/// Whether `device`, that openCard() opened, is still what was shown. Opens the drive once more, by
/// which the kernel notices an exchanged medium; may block as openCard() does.
[[nodiscard]] Result<void> checkCard(const Sysroot& machine, int device,
                                     const DeviceIdentity& identity);

}  // namespace landfall::helper
