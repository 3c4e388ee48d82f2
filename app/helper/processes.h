#pragma once

#include <sys/types.h>

#include "core/base/message.h"
#include "core/eligibility/disk_facts.h"

/// Who holds something, for a refusal: "bash (1234), gedit (77)", three at most; empty for nobody.
/// Never asks a program that serves a filesystem (FUSE), which might not answer.
namespace landfall::helper {

/// With a file or a folder of this filesystem. Nobody where it is a mount in another namespace.
[[nodiscard]] Message processesIn(dev_t filesystem);

/// With the drive, one of its partitions or its generic SCSI node open for writing in any thread,
/// this process aside: nothing in the kernel keeps such a one from writing. What holds it otherwise
/// than by a descriptor (memory that maps it, io_uring) is not seen.
[[nodiscard]] Message processesWritingTo(const DiskFacts& disk);

}  // namespace landfall::helper
