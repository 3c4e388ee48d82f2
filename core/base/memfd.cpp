#include "core/base/memfd.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <cerrno>
#include <string>

namespace landfall {

Result<UniqueFd> sealedMemfd(const char* name, std::string_view bytes) {
    UniqueFd writable(memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!writable)
        return fail(errnoError(errno, name, Message::of("making a file in memory")));
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t n = write(writable.get(), bytes.data() + written, bytes.size() - written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fail(errnoError(errno, name, Message::of("filling a file in memory")));
        written += static_cast<std::size_t>(n);
    }
    const int seals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    if (fcntl(writable.get(), F_ADD_SEALS, seals) != 0)
        return fail(errnoError(errno, name, Message::of("sealing a file in memory")));
    // A memfd is always O_RDWR; a second open through /proc gives the read-only description.
    const std::string path = "/proc/self/fd/" + std::to_string(writable.get());
    UniqueFd readable(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!readable)
        return fail(errnoError(errno, name, Message::of("opening a file in memory again")));
    return readable;
}

}  // namespace landfall
