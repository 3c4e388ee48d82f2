#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/cancel.h"
#include "core/base/extent.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/wire/operation.h"

namespace landfall {

/// Called in the thread of transfer() with the bytes written or compared so far, of the list's
/// total; for a VerifyUpdated, of the bytes that the Update wrote.
using ProgressFunction = std::function<void(ByteCount done)>;

/// Extents and where their bytes come from. `sources[i]` is a regular file or a sealed memfd, open
/// for reading only; extents name it by index. The descriptors stay the caller's.
struct Transfer {
    const ExtentList& extents;
    const std::vector<int>& sources;
};

/// One card that is open, locked and ours: a block device behind the privileged helper, a regular
/// file, or the in-memory fake. Blocking calls from one thread of its own; the destructor closes
/// the card in any state.
class CardDevice {
public:
    virtual ~CardDevice() = default;

    /// Its size in bytes; a multiple of 512.
    [[nodiscard]] virtual ByteCount size() const = 0;
    /// How a message names it: "/dev/sdb (SanDisk Ultra, 31.9 GB)" or a file's path.
    [[nodiscard]] virtual std::string name() const = 0;
    /// True where the target was made fresh and reads as zeros where nothing was written.
    [[nodiscard]] virtual bool startsBlank() const = 0;

    /// Writes or compares. Errors name the card, the byte offset and the kernel's reason. A list
    /// that is unsorted, overlaps, or leaves the card or a source is refused before its first byte.
    [[nodiscard]] virtual Result<void> transfer(Operation operation, const Transfer& what,
                                                const ProgressFunction& progress,
                                                const CancelToken& cancel) = 0;
    /// A bounded range (at most 1 GiB, one boot partition) into an unlinked memfd.
    [[nodiscard]] virtual Result<UniqueFd> read(ByteOffset from, ByteCount length) = 0;
    /// Bytes written to the card since it was opened, as far as they were acknowledged.
    [[nodiscard]] virtual ByteCount written() const = 0;
    /// Everything acknowledged so far is on the medium.
    [[nodiscard]] virtual Result<void> flush() = 0;
    [[nodiscard]] virtual Result<FinishOutcome> finish() = 0;

protected:
    CardDevice() = default;
    CardDevice(const CardDevice&) = delete;
    CardDevice& operator=(const CardDevice&) = delete;
};

}  // namespace landfall
