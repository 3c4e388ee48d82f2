// Whatever a boot partition's bytes say, reading it ends, within its bounds.

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/unique_fd.h"
#include "core/disk/fat.h"

using namespace landfall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const UniqueFd fd(memfd_create("fat", MFD_CLOEXEC));
    if (!fd || write(fd.get(), data, size) != static_cast<ssize_t>(size))
        return 0;
    const auto fat =
        Fat::open({"/proc/self/fd/" + std::to_string(fd.get()), ByteOffset{0}, ByteCount{size}});
    if (!fat)
        return 0;
    const auto inside = [size](const Result<RangeList>& ranges) {
        if (!ranges)
            return;
        for (const ByteRange& range : *ranges)
            if (range.start.value + range.length.value > size)
                __builtin_trap();
    };
    inside(fat->usedRanges());
    std::vector<std::string> left{""};
    for (std::size_t i = 0; i < left.size() && left.size() < 200; ++i) {
        const std::string folder = left[i];
        const auto names = fat->list(folder.empty() ? "/" : folder);
        if (!names)
            continue;
        for (const std::string& name : *names) {
            left.push_back(folder + "/" + name);
            inside(fat->fileRanges(left.back()));
            (void)fat->readFile(left.back());
        }
    }
    return 0;
}
