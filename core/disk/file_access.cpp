#include "core/disk/file_access.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "core/base/file_io.h"

namespace landfall {

Result<UniqueFd> openFile(const std::filesystem::path& file, int flags) {
    UniqueFd fd(::open(file.c_str(), flags | O_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, file.string(), Message::of("opening it")));
    return fd;
}

Result<ByteCount> fileLength(int fd, const std::filesystem::path& file) {
    // lseek tells a block device's size as well, where st_size is 0.
    const off_t end = ::lseek(fd, 0, SEEK_END);
    if (end < 0)
        return fail(errnoError(errno, file.string(), Message::of("reading its length")));
    return ByteCount{static_cast<std::uint64_t>(end)};
}

Result<void> readAt(int fd, const std::filesystem::path& file, ByteOffset at,
                    std::span<unsigned char> into) {
    const std::span<char> bytes(reinterpret_cast<char*>(into.data()), into.size());
    LANDFALL_ASSIGN(const std::size_t done, readAtMost(fd, bytes, at, file.string()));
    if (done < into.size())
        return fail(ErrorKind::InvalidInput, file.string(),
                    Message::of("is cut short: it ends before byte %1", at.value + into.size()));
    return {};
}

Result<void> writeAt(int fd, const std::filesystem::path& file, ByteOffset at,
                     std::span<const unsigned char> bytes) {
    return writeFully(fd, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}, at,
                      file.string());
}

}  // namespace landfall
