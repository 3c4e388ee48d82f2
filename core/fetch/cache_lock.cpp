#include "core/fetch/cache_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <thread>

namespace landfall {

namespace {

Result<UniqueFd> openLockFile(const std::filesystem::path& file) {
    UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd)
        return fail(errnoError(errno, file.string(), Message::of("opening a lock of the cache")));
    return fd;
}

/// A lock file may be unlinked by its holder: a lock on the unlinked one guards nothing.
bool isStillThere(const UniqueFd& fd, const std::filesystem::path& file) {
    struct stat held {};
    struct stat named {};
    return ::fstat(fd.get(), &held) == 0 && ::stat(file.c_str(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

}  // namespace

Result<std::optional<UniqueFd>> tryLock(const std::filesystem::path& file, LockMode mode) {
    const int operation = (mode == LockMode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    for (;;) {
        LANDFALL_ASSIGN(UniqueFd fd, openLockFile(file));
        if (::flock(fd.get(), operation) != 0) {
            if (errno == EWOULDBLOCK)
                return std::optional<UniqueFd>();
            if (errno == EINTR)
                continue;
            return fail(errnoError(errno, file.string(), Message::of("locking the cache")));
        }
        if (isStillThere(fd, file))
            return std::optional<UniqueFd>(std::move(fd));
    }
}

Result<void> pauseForLock(const std::filesystem::path& file, const CancelToken& cancel) {
    if (cancel.cancelled())
        return fail(ErrorKind::Cancelled, file.string(),
                    Message::of("cancelled while another process was making it"));
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return {};
}

Result<UniqueFd> waitForLock(const std::filesystem::path& file, LockMode mode,
                             const CancelToken& cancel) {
    for (;;) {
        LANDFALL_ASSIGN(auto lock, tryLock(file, mode));
        if (lock)
            return std::move(*lock);
        LANDFALL_TRY(pauseForLock(file, cancel));
    }
}

}  // namespace landfall
