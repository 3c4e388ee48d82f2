// Whatever an image's first and last sectors say, libfdisk and what stands before it end, with a
// table within the image or a refusal that can be read.
//   The input is the first bytes of a disk of 1 MiB, the rest of it what goes to its end.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/unique_fd.h"
#include "core/disk/partition_table.h"
#include "tests/fuzz/require.h"

using namespace landfall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kDisk = kMiB;
    constexpr std::size_t kHead = 34 * 512;
    static const UniqueFd fd(memfd_create("table", MFD_CLOEXEC));
    const std::size_t head = std::min(size, kHead);
    const std::size_t tail = std::min(size - head, kHead);
    if (!fd || ftruncate(fd.get(), 0) != 0 || ftruncate(fd.get(), kDisk) != 0 ||
        pwrite(fd.get(), data, head, 0) != static_cast<ssize_t>(head) ||
        pwrite(fd.get(), data + head, tail, static_cast<off_t>(kDisk - tail)) !=
            static_cast<ssize_t>(tail))
        return 0;
    const auto table = readPartitionTable("/proc/self/fd/" + std::to_string(fd.get()));
    if (!table) {
        requireReadable(table.error());
        return 0;
    }
    require(table->entries.size() <= 8192, "a table has an end");
    return 0;
}
