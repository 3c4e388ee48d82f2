#pragma once

#include <cstdint>

#include "app/helper/direct_io.h"
#include "core/base/bytes.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {

/// What a worker works on. Its descriptors are all that it has.
struct WorkerCard {
    UniqueFd channel;  ///< the card channel's end
    UniqueFd device;
    UniqueFd mounts;  ///< /proc/self/mountinfo
    std::uint32_t number = 0;
    ByteCount size;
    std::uint32_t sector = 512;
};

/// How serving ended; the process's exit code.
enum class WorkerEnd : int {
    ClosedByClient = 0,
    BrokenProtocol = 2,
};

/// Serves the card channel until the client closes it or breaks the protocol. Runs confined: uses
/// only the system calls of installFilter().
[[nodiscard]] WorkerEnd serveCard(WorkerCard& card, DirectIo& io);

}  // namespace landfall::helper
