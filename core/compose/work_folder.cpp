#include "core/compose/work_folder.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace landfall {
namespace {

namespace fs = std::filesystem;

Result<UniqueFd> openFolder(const fs::path& folder) {
    UniqueFd fd(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, folder.string(), Message::of("opening it")));
    return fd;
}

// Under the parent's lock: nobody is between making and locking a folder.
void removeLeftovers(const fs::path& parent) {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(parent, ignored)) {
        const auto fd = openFolder(entry.path());
        if (fd && flock(fd->get(), LOCK_EX | LOCK_NB) == 0)
            fs::remove_all(entry.path(), ignored);
    }
}

}  // namespace

Result<WorkFolder> WorkFolder::make(const Cache& cache) {
    const fs::path parent = cache.folder() / "work";
    if (mkdir(parent.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(errnoError(errno, parent.string(), Message::of("making it")));
    LANDFALL_ASSIGN(const UniqueFd parentLock, openFolder(parent));
    while (flock(parentLock.get(), LOCK_EX) != 0)
        if (errno != EINTR)
            return fail(errnoError(errno, parent.string(), Message::of("locking it")));
    removeLeftovers(parent);
    std::string name = (parent / "card-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        return fail(errnoError(errno, parent.string(), Message::of("making a folder in it")));
    auto lock = openFolder(name);
    if (!lock || flock(lock->get(), LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        std::error_code ignored;
        fs::remove_all(name, ignored);
        return fail(errnoError(reason, name, Message::of("locking it")));
    }
    return WorkFolder(name, std::move(*lock));
}

WorkFolder::WorkFolder(WorkFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})), lock_(std::move(other.lock_)) {}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    if (!path_.empty())
        fs::remove_all(path_, ignored);
}

}  // namespace landfall
