#pragma once

#include <cstddef>

#include "core/base/bytes.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {

/// Carries what a file holds in memory to the device uncopied, by a pipe (splice(2)): half of the
/// processor's work of writing. Waits for the device. One thread.
class SplicePipe {
public:
    SplicePipe();

    /// Whether the device took all of it. Otherwise it is to be moved another way, which also says
    /// what is wrong with file or device. Whole sectors.
    [[nodiscard]] bool move(int source, ByteOffset from, int device, ByteOffset to,
                            std::size_t length);

private:
    UniqueFd out_;
    UniqueFd in_;  ///< invalid where nothing can be carried (any more)
};

}  // namespace landfall::helper
