#include "app/helper/ejection.h"

#include <linux/cdrom.h>
#include <scsi/scsi_ioctl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>

namespace landfall::helper {

Result<FinishOutcome> eject(int device) {
    if (fsync(device) != 0)
        return fail(errnoError(errno, "", Message::of("flushing the card")));
    // The kernel locked the door when it was opened for writing; a reader without one says no.
    (void)ioctl(device, SCSI_IOCTL_DOORUNLOCK);
    if (ioctl(device, CDROMEJECT) == 0)
        return FinishOutcome::Ejected;
    return FinishOutcome::HeldSafe;
}

}  // namespace landfall::helper
