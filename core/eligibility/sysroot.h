#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace landfall {

/// A block device's number, as sysfs has it in `dev`.
struct DeviceNumber {
    std::uint32_t major = 0;
    std::uint32_t minor = 0;
    // clang-tidy 14 takes the rewritten comparison for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    auto operator<=>(const DeviceNumber&) const = default;
};

/// "8:16", as in /sys/dev/block.
[[nodiscard]] std::string toString(DeviceNumber number);
[[nodiscard]] std::optional<DeviceNumber> parseDeviceNumber(std::string_view text);

/// The machine that is looked at: /sys, /proc, /etc, /run and /usr below `root`. Tests put a
/// made-up tree there and answer for the device nodes, which need not exist.
struct Sysroot {
    std::filesystem::path root = "/";
    /// The number behind a path when it is a block device node, links followed (st_rdev).
    std::function<std::optional<DeviceNumber>(const std::string& path)> numberOf;
    /// What a loop device is attached to, whatever became of the path: a block device, or the one
    /// of the filesystem that its file lies in (LOOP_GET_STATUS64). Nothing where this user may not
    /// ask.
    std::function<std::optional<DeviceNumber>(DeviceNumber loop)> backingOf = nullptr;

    [[nodiscard]] static Sysroot ofThisMachine();
    [[nodiscard]] std::filesystem::path sys(std::string_view below) const;
};

/// The content of a file of /sys, /proc, /etc or /run, at most 16 MiB. Empty where it is absent or
/// this user may not read it (the helper is root and reads all). Any other failure is an error, so
/// that a drive is never judged by incomplete facts.
[[nodiscard]] Result<std::string> readSmallFile(const std::filesystem::path& file);

/// A sysfs attribute without its line's end; empty where it is missing.
[[nodiscard]] std::string readAttribute(const std::filesystem::path& file);

/// The entries of a folder in sysfs, sorted; none where it is missing.
[[nodiscard]] std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

}  // namespace landfall
