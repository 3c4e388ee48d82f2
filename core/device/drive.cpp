#include "core/device/drive.h"

#include <fcntl.h>
#include <libudev.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "core/base/byte_codec.h"
#include "core/base/card_marks.h"
#include "core/base/file_io.h"
#include "core/base/unique_fd.h"
#include "core/eligibility/eligibility.h"

namespace landfall {
namespace {

struct UdevDeleter {
    void operator()(udev* context) const { udev_unref(context); }
    void operator()(udev_enumerate* list) const { udev_enumerate_unref(list); }
    void operator()(udev_device* device) const { udev_device_unref(device); }
};
using Udev = std::unique_ptr<udev, UdevDeleter>;
using UdevList = std::unique_ptr<udev_enumerate, UdevDeleter>;
using UdevDevice = std::unique_ptr<udev_device, UdevDeleter>;

std::string property(const UdevDevice& device, const char* name) {
    const char* value = device ? udev_device_get_property_value(device.get(), name) : nullptr;
    return value == nullptr ? "" : value;
}

UdevDevice deviceOf(const Udev& context, DeviceNumber number) {
    return UdevDevice(
        udev_device_new_from_devnum(context.get(), 'b', makedev(number.major, number.minor)));
}

/// The disk id of an MBR lies at byte 440, little-endian; 55 AA ends the sector.
bool isMarkedUnfinished(const std::string& node) {
    const UniqueFd fd(open(node.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    std::array<char, 512> sector{};
    if (!fd || !readFully(fd.get(), sector, ByteOffset{0}, node))
        return false;
    return loadLittleEndian<std::uint32_t>(sector.data() + 440) == kUnfinishedDiskId &&
           loadBigEndian<std::uint16_t>(sector.data() + 510) == 0x55AA;
}

/// ID_PART_TABLE_UUID of an MBR is its disk id, eight lower-case hex digits.
bool isUnfinished(const UdevDevice& device, const std::string& node) {
    char reserved[9];
    std::snprintf(reserved, sizeof reserved, "%08x", kUnfinishedDiskId);
    // Without a udev that has looked at it, root can look for itself.
    return device && udev_device_get_is_initialized(device.get()) != 0
               ? property(device, "ID_PART_TABLE_UUID") == reserved
               : isMarkedUnfinished(node);
}

std::string titleOf(const DiskFacts& facts) {
    std::string title = facts.vendor;
    if (!facts.model.empty())
        title += (title.empty() ? "" : " ") + facts.model;
    return title.empty() ? facts.name : title;
}

Drive describe(const Udev& context, const Sysroot& machine, const DiskFacts& facts) {
    Drive drive;
    drive.path = facts.node;
    drive.identity = facts.identity();
    drive.title = titleOf(facts);
    drive.bus = facts.bus;
    drive.kind = facts.kind;
    const UdevDevice disk = deviceOf(context, facts.number);
    drive.unfinished = isUnfinished(disk, facts.node);
    if (const std::string label = property(disk, "ID_FS_LABEL"); !label.empty())
        drive.labels.push_back(label);
    for (const DiskPart& part : facts.parts)
        if (const std::string label = property(deviceOf(context, part.number), "ID_FS_LABEL");
            !label.empty())
            drive.labels.push_back(label);
    if (const auto mounts = mountsOn(machine, facts))
        for (const Mount& mount : *mounts)
            drive.mounts.push_back(mount.point);
    if (const auto judged = assess(machine, facts); !judged)
        drive.refusal = judged.error();
    return drive;
}

Result<Udev> openUdev() {
    Udev context(udev_new());
    if (!context)
        return fail(errnoError(errno, "udev", Message::of("looking for drives")));
    return context;
}

}  // namespace

std::string driveLine(const Drive& drive) {
    return drive.title + ", " + humanSize(drive.identity.size);
}

Result<std::vector<Drive>> listDrives() {
    LANDFALL_ASSIGN(const Udev context, openUdev());
    const UdevList list(udev_enumerate_new(context.get()));
    udev_enumerate_add_match_subsystem(list.get(), "block");
    if (udev_enumerate_scan_devices(list.get()) < 0)
        return fail(errnoError(errno, "udev", Message::of("looking for drives")));

    const Sysroot machine = Sysroot::ofThisMachine();
    std::vector<Drive> drives;
    udev_list_entry* entry = nullptr;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(list.get())) {
        const UdevDevice device(
            udev_device_new_from_syspath(context.get(), udev_list_entry_get_name(entry)));
        const char* type = device ? udev_device_get_devtype(device.get()) : nullptr;
        if (type == nullptr || std::string_view(type) != "disk")
            continue;
        const dev_t number = udev_device_get_devnum(device.get());
        // One that went away while we looked is simply not there.
        const auto facts = readDisk(machine, {major(number), minor(number)});
        if (!facts || facts->size.value == 0)
            continue;
        if (facts->kind == DriveClass::Loop && geteuid() != 0)
            continue;
        drives.push_back(describe(context, machine, *facts));
    }
    std::sort(drives.begin(), drives.end(),
              [](const Drive& a, const Drive& b) { return a.path < b.path; });
    return drives;
}

Result<Drive> findDrive(const std::string& path) {
    struct stat info {};
    if (stat(path.c_str(), &info) != 0)
        return fail(errnoError(errno, path, Message::of("looking for the drive")));
    if (!S_ISBLK(info.st_mode))
        return fail(ErrorKind::InvalidInput, path, Message::of("is not a block device"));
    LANDFALL_ASSIGN(const Udev context, openUdev());
    const Sysroot machine = Sysroot::ofThisMachine();
    LANDFALL_ASSIGN(const DiskFacts facts,
                    readDisk(machine, {major(info.st_rdev), minor(info.st_rdev)}));
    return describe(context, machine, facts);
}

}  // namespace landfall
