#include "core/eligibility/sysroot.h"

#include <fcntl.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <cerrno>
#include <charconv>

#include "core/base/file_io.h"
#include "core/base/unique_fd.h"

namespace landfall {
namespace {

constexpr ByteCount kLargestFile{16 * kMiB};

std::optional<DeviceNumber> numberOfNode(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0 || !S_ISBLK(status.st_mode))
        return std::nullopt;
    return DeviceNumber{gnu_dev_major(status.st_rdev), gnu_dev_minor(status.st_rdev)};
}

std::optional<DeviceNumber> backingOfLoop(DeviceNumber loop) {
    std::error_code error;
    const std::filesystem::path folder =
        std::filesystem::read_symlink("/sys/dev/block/" + toString(loop), error);
    const UniqueFd fd(
        open(("/dev" / folder.filename()).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    loop_info64 info{};
    if (!fd || ioctl(fd.get(), LOOP_GET_STATUS64, &info) != 0)
        return std::nullopt;
    const std::uint64_t number = info.lo_rdevice != 0 ? info.lo_rdevice : info.lo_device;
    return DeviceNumber{gnu_dev_major(number), gnu_dev_minor(number)};
}

}  // namespace

std::string toString(DeviceNumber number) {
    return std::to_string(number.major) + ":" + std::to_string(number.minor);
}

std::optional<DeviceNumber> parseDeviceNumber(std::string_view text) {
    DeviceNumber out;
    const char* end = text.data() + text.size();
    const auto [colon, first] = std::from_chars(text.data(), end, out.major);
    if (first != std::errc() || colon == end || *colon != ':')
        return std::nullopt;
    const auto [last, second] = std::from_chars(colon + 1, end, out.minor);
    if (second != std::errc() || last != end)
        return std::nullopt;
    return out;
}

Sysroot Sysroot::ofThisMachine() {
    return {"/", numberOfNode, backingOfLoop};
}

std::filesystem::path Sysroot::sys(std::string_view below) const {
    return root / "sys" / below;
}

Result<std::string> readSmallFile(const std::filesystem::path& file) {
    const UniqueFd fd(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!fd) {
        if (errno == ENOENT || errno == ENOTDIR || errno == EACCES)
            return std::string();
        return fail(errnoError(errno, file.string(), Message::of("opening it")));
    }
    return readToEnd(fd.get(), kLargestFile, file.string());
}

std::string readAttribute(const std::filesystem::path& file) {
    std::string text = readSmallFile(file).value_or(std::string());
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}

std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> out;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        out.push_back(entry->path());
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace landfall
