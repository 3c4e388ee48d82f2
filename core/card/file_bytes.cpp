#include "core/card/file_bytes.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace landfall {

Result<std::vector<ByteCount>> sourceSizes(const std::vector<int>& sources) {
    std::vector<ByteCount> sizes;
    for (const int fd : sources) {
        struct stat info {};
        if (fstat(fd, &info) != 0)
            return fail(errnoError(errno, "source", Message::of("looking at it")));
        sizes.push_back({static_cast<std::uint64_t>(info.st_size)});
    }
    return sizes;
}

}  // namespace landfall
