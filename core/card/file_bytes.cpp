#include "core/card/file_bytes.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace landfall {

Result<void> readFully(int fd, std::span<char> into, ByteOffset from, const std::string& subject) {
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t n = pread(fd, into.data() + done, into.size() - done,
                                static_cast<off_t>(from.value + done));
        if (n < 0 && errno == EINTR)
            continue;
        const std::string where = "reading at byte " + std::to_string(from.value + done);
        if (n < 0)
            return fail(errnoError(errno, subject, where));
        if (n == 0)
            return fail(ErrorKind::Io, subject, where + ": it is shorter than it was");
        done += static_cast<std::size_t>(n);
    }
    return {};
}

Result<void> writeFully(int fd, std::span<const char> bytes, ByteOffset to,
                        const std::string& subject) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = pwrite(fd, bytes.data() + done, bytes.size() - done,
                                 static_cast<off_t>(to.value + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail(errnoError(n < 0 ? errno : EIO, subject,
                                   "writing at byte " + std::to_string(to.value + done)));
        done += static_cast<std::size_t>(n);
    }
    return {};
}

Result<std::vector<ByteCount>> sourceSizes(const std::vector<int>& sources) {
    std::vector<ByteCount> sizes;
    for (const int fd : sources) {
        struct stat info {};
        if (fstat(fd, &info) != 0)
            return fail(errnoError(errno, "source", "looking at it"));
        sizes.push_back({static_cast<std::uint64_t>(info.st_size)});
    }
    return sizes;
}

}  // namespace landfall
