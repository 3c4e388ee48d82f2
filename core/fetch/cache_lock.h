#pragma once

#include <filesystem>
#include <optional>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

enum class LockMode { Shared, Exclusive };

/// Locks a lock file by flock(2), made where it is missing, and waits for it (asking `cancel` every
/// few milliseconds: a flock(2) that waits cannot be cancelled). The lock goes with the
/// descriptor.
[[nodiscard]] Result<UniqueFd> waitForLock(const std::filesystem::path& file, LockMode mode,
                                           const CancelToken& cancel);
/// The same without waiting: empty where another descriptor holds it.
[[nodiscard]] Result<std::optional<UniqueFd>> tryLock(const std::filesystem::path& file,
                                                      LockMode mode);
/// The pause between two tries; Cancelled instead of it where `cancel` says so.
[[nodiscard]] Result<void> pauseForLock(const std::filesystem::path& file,
                                        const CancelToken& cancel);

}  // namespace landfall
