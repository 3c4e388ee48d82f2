#include "core/eligibility/disk_facts.h"

#include <algorithm>
#include <charconv>

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kLoopMajor = 7;
constexpr std::uint32_t kOpticalMajor = 11;
constexpr std::uint32_t kNbdMajor = 43;
constexpr std::size_t kLongestSerial = 128;

std::uint64_t numberIn(const fs::path& file) {
    const std::string text = readAttribute(file);
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

fs::path folderOf(const Sysroot& machine, DeviceNumber number) {
    std::error_code error;
    const fs::path folder =
        fs::canonical(machine.sys("dev/block") / landfall::toString(number), error);
    return error ? fs::path() : folder;
}

std::optional<DeviceNumber> numberOfFolder(const fs::path& folder) {
    return parseDeviceNumber(readAttribute(folder / "dev"));
}

bool isThere(const fs::path& path) {
    std::error_code error;
    return fs::exists(path, error);
}

std::string subsystemOf(const fs::path& folder) {
    std::error_code error;
    return fs::read_symlink(folder / "subsystem", error).filename().string();
}

/// The nearest ancestor (or the folder itself) of this subsystem; empty where there is none.
fs::path ancestor(const Sysroot& machine, fs::path folder, std::string_view subsystem) {
    std::error_code error;
    const fs::path top = fs::canonical(machine.sys("devices"), error);
    while (!error && folder != top && folder.has_relative_path() &&
           folder != folder.parent_path()) {
        if (subsystemOf(folder) == subsystem)
            return folder;
        folder = folder.parent_path();
    }
    return {};
}

std::string printable(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c >= 0x20 && c < 0x7f)
            out += c;
    const auto first = out.find_first_not_of(' ');
    out =
        first == std::string::npos ? "" : out.substr(first, out.find_last_not_of(' ') - first + 1);
    return out.substr(0, kLongestSerial);
}

std::string serialOf(const Sysroot& machine, const fs::path& folder) {
    for (const fs::path& file : {folder / "serial", folder / "device/serial"})
        if (std::string serial = printable(readAttribute(file)); !serial.empty())
            return serial;
    if (const fs::path usb = ancestor(machine, folder, "usb"); !usb.empty()) {
        // The interface comes first on the way up; the serial is the device's, one above.
        for (const fs::path& level : {usb, usb.parent_path()})
            if (std::string serial = printable(readAttribute(level / "serial")); !serial.empty())
                return serial;
    }
    // SCSI's unit serial number page (SPC-4, 7.8.15): four bytes of header, then the text.
    const std::string page = readSmallFile(folder / "device/vpd_pg80").value_or(std::string());
    return page.size() > 4 ? printable(std::string_view(page).substr(4)) : std::string();
}

std::string busOf(const Sysroot& machine, const DiskFacts& disk, const std::string& mmcType) {
    if (disk.number.major == kLoopMajor)
        return "loop";
    if (mmcType == "SD")
        return "sd";
    if (!mmcType.empty())
        return "mmc";
    for (const char* bus : {"usb", "nvme", "virtio"})
        if (!ancestor(machine, disk.sysfs, bus).empty())
            return bus;
    if (disk.sysfs.string().find("/ata") != std::string::npos)
        return "ata";
    return ancestor(machine, disk.sysfs, "scsi").empty() ? "" : "scsi";
}

/// What app/helper/SECURITY.md says is never written, by its kind.
std::optional<Message> unfitBecause(const Sysroot& machine, const DiskFacts& disk) {
    const std::string& name = disk.name;
    if (disk.number.major == kOpticalMajor || readAttribute(disk.sysfs / "device/type") == "5")
        return Message::of("is an optical drive");
    if (disk.number.major == kNbdMajor)
        return Message::of("is a network block device");
    if (isThere(disk.sysfs / "dm"))
        return Message::of("is a device-mapper volume (%1)", readAttribute(disk.sysfs / "dm/name"));
    if (isThere(disk.sysfs / "md"))
        return Message::of("is a RAID array");
    if (name.starts_with("mmcblk") && name.find_first_not_of("0123456789", 6) != std::string::npos)
        return Message::of("is a hardware partition of an eMMC (boot, RPMB or general purpose)");
    if (name.starts_with("zram"))
        return Message::of("is a compressed RAM disk (zram)");
    if (disk.number.major == kLoopMajor)
        return std::nullopt;
    std::error_code error;
    const fs::path top = fs::canonical(machine.sys("devices"), error);
    if (disk.sysfs.string().starts_with((top / "virtual").string() + "/"))
        return Message::of("is a virtual device, not a drive");
    return std::nullopt;
}

DriveClass classOf(const Sysroot& machine, const DiskFacts& disk, const std::string& mmcType) {
    if (disk.number.major == kLoopMajor)
        return DriveClass::Loop;
    // A card in a built-in slot says removable=0: its type tells it from soldered memory.
    if (mmcType == "SD" || disk.ejectable || !ancestor(machine, disk.sysfs, "usb").empty())
        return DriveClass::Removable;
    return DriveClass::Fixed;
}

std::string nodeOf(const fs::path& folder, const std::string& name) {
    const std::string uevent = readAttribute(folder / "uevent");
    constexpr std::string_view kKey = "DEVNAME=";
    const auto at = uevent.find(kKey);
    if (at == std::string::npos)
        return "/dev/" + name;
    const auto from = at + kKey.size();
    return "/dev/" + uevent.substr(from, uevent.find('\n', from) - from);
}

void collectUnder(const Sysroot& machine, DeviceNumber number, std::set<DeviceNumber>& seen) {
    if (!seen.insert(number).second)
        return;
    const fs::path folder = folderOf(machine, number);
    if (folder.empty())
        return;
    if (isThere(folder / "partition"))
        if (const auto whole = numberOfFolder(folder.parent_path()))
            collectUnder(machine, *whole, seen);
    for (const fs::path& slave : entriesOf(folder / "slaves"))
        if (const auto below = numberOfFolder(slave))
            collectUnder(machine, *below, seen);
}

}  // namespace

Result<DiskFacts> readDisk(const Sysroot& machine, DeviceNumber number) {
    DiskFacts disk;
    disk.number = number;
    disk.sysfs = folderOf(machine, number);
    if (disk.sysfs.empty())
        return fail(ErrorKind::NotFound, "block device " + landfall::toString(number),
                    Message::of("there is no such drive"));
    disk.name = disk.sysfs.filename().string();
    disk.node = nodeOf(disk.sysfs, disk.name);
    if (isThere(disk.sysfs / "partition")) {
        const fs::path whole = disk.sysfs.parent_path();
        return fail(ErrorKind::Refused, disk.node,
                    Message::of("is a partition; accepted is the whole drive, %1",
                                nodeOf(whole, whole.filename().string())));
    }
    disk.size = ByteCount{numberIn(disk.sysfs / "size") * kSector.value};
    disk.diskSequence = numberIn(disk.sysfs / "diskseq");
    disk.sector = ByteCount{numberIn(disk.sysfs / "queue/logical_block_size")};
    disk.readOnly = readAttribute(disk.sysfs / "ro") == "1";
    disk.ejectable = readAttribute(disk.sysfs / "removable") == "1";
    const bool isMmc = !ancestor(machine, disk.sysfs, "mmc").empty();
    const std::string mmcType = isMmc ? readAttribute(disk.sysfs / "device/type") : "";
    disk.kind = classOf(machine, disk, mmcType);
    disk.bus = busOf(machine, disk, mmcType);
    disk.serial = serialOf(machine, disk.sysfs);
    disk.vendor = printable(readAttribute(disk.sysfs / "device/vendor"));
    disk.model = printable(readAttribute(disk.sysfs / "device/model"));
    if (isMmc)
        disk.model = printable(readAttribute(disk.sysfs / "device/name"));
    disk.unfit = unfitBecause(machine, disk);
    for (const fs::path& entry : entriesOf(disk.sysfs))
        if (isThere(entry / "partition"))
            if (const auto part = numberOfFolder(entry))
                disk.parts.push_back({*part, entry.filename().string()});
    return disk;
}

std::set<DeviceNumber> devicesUnder(const Sysroot& machine, DeviceNumber number) {
    std::set<DeviceNumber> seen;
    collectUnder(machine, number, seen);
    return seen;
}

}  // namespace landfall
