#pragma once

#include <span>
#include <vector>

#include "core/base/extent.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {

/// Refuses (InvalidInput) what may keep this process in the kernel for as long as somebody likes,
/// in mid-read or when it is closed: all but memfds and regular files of filesystems that are
/// mounted here and that no program serves (FUSE). Asks the kernel alone. `mounts` is an open
/// mountinfo (proc(5)), `what` names the descriptor.
[[nodiscard]] Result<void> checkServer(const UniqueFd& fd, const UniqueFd& mounts, Message what);

/// Refuses (InvalidInput) what is not a regular file, or not open for reading only, or a
/// memfd whose content could still change or shrink. Returns the sizes as they are now.
[[nodiscard]] Result<std::vector<ByteCount>> checkSources(std::span<const UniqueFd> sources);

/// The list in a memfd of exactly `count` records, sealed for good; refuses anything else.
[[nodiscard]] Result<ExtentList> readSealedExtents(const UniqueFd& memory, std::uint32_t count);

/// Refuses what is not a memfd of this size, open for reading and writing, its size sealed.
[[nodiscard]] Result<void> checkDestination(const UniqueFd& memory, ByteCount length);

/// Reads all of `into` with pread(2), never by mapping: a file that became shorter is an error, not
/// a signal. `index` names the source in the message.
[[nodiscard]] Result<void> readSource(int fd, std::uint32_t index, std::span<std::byte> into,
                                      ByteOffset from);

}  // namespace landfall::helper
