#include "core/disk/file_access.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace landfall {

Result<UniqueFd> openFile(const std::filesystem::path& file, int flags) {
    UniqueFd fd(::open(file.c_str(), flags | O_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, file.string(), "opening it"));
    return fd;
}

Result<ByteCount> fileLength(int fd, const std::filesystem::path& file) {
    // lseek tells a block device's size as well, where st_size is 0.
    const off_t end = ::lseek(fd, 0, SEEK_END);
    if (end < 0)
        return fail(errnoError(errno, file.string(), "asking for its length"));
    return ByteCount{static_cast<std::uint64_t>(end)};
}

Result<void> readAt(int fd, const std::filesystem::path& file, ByteOffset at,
                    std::span<unsigned char> into) {
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::pread(fd, into.data() + done, into.size() - done,
                                    static_cast<off_t>(at.value + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errnoError(errno, file.string(),
                                   "reading at byte " + std::to_string(at.value + done)));
        if (got == 0)
            return fail(
                ErrorKind::InvalidInput, file.string(),
                "is cut short: it ends before byte " + std::to_string(at.value + into.size()));
        done += static_cast<std::size_t>(got);
    }
    return {};
}

Result<void> writeAt(int fd, const std::filesystem::path& file, ByteOffset at,
                     std::span<const unsigned char> bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::pwrite(fd, bytes.data() + done, bytes.size() - done,
                                     static_cast<off_t>(at.value + done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return fail(errnoError(errno, file.string(),
                                   "writing at byte " + std::to_string(at.value + done)));
        done += static_cast<std::size_t>(put);
    }
    return {};
}

}  // namespace landfall
