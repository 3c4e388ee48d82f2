#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"

namespace landfall {

/// Which drive exactly was shown to the person: the helper opens it only while all four still hold,
/// so that a card exchanged between listing and opening is refused.
struct DeviceIdentity {
    std::uint32_t major = 0;
    std::uint32_t minor = 0;
    std::uint64_t diskSequence = 0;  ///< BLKGETDISKSEQ / sysfs diskseq: new for each medium
    ByteCount size;
    std::string serial;  ///< empty where the drive has none; at most 128 bytes
    bool operator==(const DeviceIdentity&) const = default;
};

}  // namespace landfall
