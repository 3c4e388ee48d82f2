#pragma once

#include <cstddef>

#include "core/base/bytes.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {

/// Moves a file's pages from the page cache to the device without copying them (splice(2) through a
/// pipe), which takes half of the CPU time of writing. Waits for the device. One thread.
class SplicePipe {
public:
    SplicePipe();

    /// Whether the device took all of it; whole sectors. Where not, the caller writes it through a
    /// buffer, which also reports what is wrong with the file or the device.
    [[nodiscard]] bool move(int source, ByteOffset from, int device, ByteOffset to,
                            std::size_t length);

private:
    UniqueFd out_;
    UniqueFd in_;  ///< invalid once splicing has failed
};

}  // namespace landfall::helper
