#include "core/eligibility/eligibility.h"

#include <algorithm>
#include <array>

#include "core/eligibility/kernel_users.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kSystemFolders{"/boot", "/usr", "/home", "/var"};
constexpr std::array<std::string_view, 3> kMediaFolders{"/media", "/run/media", "/mnt"};

bool liesIn(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

template <typename Folders>
bool liesInOneOf(std::string_view path, const Folders& folders) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](std::string_view folder) { return liesIn(path, folder); });
}

bool isSystem(const Mount& mount) {
    return mount.point == "/" || liesInOneOf(mount.point, kSystemFolders);
}

auto refuse(const DiskFacts& disk, Message why) {
    return fail(ErrorKind::Refused, disk.node, std::move(why));
}

/// Answers "does this lie on the disk?", looking downwards from what is in use.
class Footprint {
public:
    Footprint(const Sysroot& machine, const DiskFacts& disk, const std::vector<Mount>& mounts)
        : machine_(machine), disk_(disk), mounts_(mounts) {}

    [[nodiscard]] bool carries(DeviceNumber number, int depth = 0) const {
        const auto under = devicesUnder(machine_, number);
        return under.contains(disk_.number) ||
               std::any_of(under.begin(), under.end(),
                           [&](DeviceNumber one) { return carriesBacking(one, depth + 1); });
    }
    [[nodiscard]] bool carries(const Mount& mount, int depth = 0) const {
        // btrfs shows an anonymous number; its source is a real one of its devices.
        return (mount.device.major != 0 && carries(mount.device, depth)) ||
               carriesNode(mount.source, depth);
    }
    [[nodiscard]] bool carriesNode(const std::string& path, int depth = 0) const {
        const auto number =
            path.starts_with('/') ? machine_.numberOf(path) : std::optional<DeviceNumber>();
        return number && carries(*number, depth);
    }
    /// The filesystem that a file lies in.
    [[nodiscard]] bool carriesFile(std::string_view path, int depth = 0) const {
        const Mount* best = nullptr;
        for (const Mount& mount : mounts_)
            if ((mount.point == "/" || liesIn(path, mount.point)) &&
                (best == nullptr || mount.point.size() >= best->point.size()))
                best = &mount;
        return best != nullptr && carries(*best, depth);
    }

    /// A loop device in use keeps the disk in use that its file lies on, or that it is attached to.
    [[nodiscard]] bool carriesBacking(DeviceNumber loop, int depth = 0) const {
        // A filesystem mounted over the folder of its own backing file would go round for ever.
        constexpr int kDeepest = 8;
        if (depth > kDeepest)
            return false;
        const std::string path =
            readAttribute(machine_.sys("dev/block") / toString(loop) / "loop/backing_file");
        if (path.empty())
            return false;
        const auto number = machine_.backingOf ? machine_.backingOf(loop) : std::nullopt;
        // The number of a filesystem without a device (btrfs, overlay) says nothing.
        return (number && number->major != 0) ? carries(*number, depth) : carriesPath(path, depth);
    }
    /// What is used by this path: a device, or a file.
    [[nodiscard]] bool carriesPath(const std::string& path, int depth = 0) const {
        if (!path.starts_with('/'))
            return false;
        const auto number = machine_.numberOf(path);
        return number ? carries(*number, depth) : carriesFile(path, depth);
    }

private:
    const Sysroot& machine_;
    const DiskFacts& disk_;
    const std::vector<Mount>& mounts_;
};

std::vector<Mount> mountsOfDisk(const Footprint& footprint, const std::vector<Mount>& mounts) {
    std::vector<Mount> out;
    std::copy_if(mounts.begin(), mounts.end(), std::back_inserter(out),
                 [&](const Mount& mount) { return footprint.carries(mount); });
    return out;
}

Result<void> refuseSystem(const DiskFacts& disk, const std::vector<Mount>& own) {
    for (const Mount& mount : own)
        if (isSystem(mount))
            return refuse(disk, Message::of("holds %1 (%2 on %3) of the running system",
                                            Path(mount.point), mount.type, mount.source));
    return {};
}

Result<void> refuseSwap(const Sysroot& machine, const DiskFacts& disk, const Footprint& footprint) {
    LANDFALL_ASSIGN(const auto swaps, readSwaps(machine));
    for (const std::string& swap : swaps)
        if (footprint.carriesPath(swap))
            return refuse(disk, Message::of("is in use as swap (%1)", Path(swap)));
    return {};
}

/// The kernel's names of a disk and its partitions, with their folders in sysfs.
std::vector<std::pair<std::string, fs::path>> foldersOf(const DiskFacts& disk) {
    std::vector<std::pair<std::string, fs::path>> all{{disk.name, disk.sysfs}};
    for (const DiskPart& part : disk.parts)
        all.emplace_back(part.name, disk.sysfs / part.name);
    return all;
}

/// Whoever holds a device shows in sysfs: dm (LVM, crypt, multipath), md, bcache.
Result<void> refuseHolders(const Sysroot& machine, const DiskFacts& disk) {
    for (const auto& [name, folder] : foldersOf(disk))
        for (const fs::path& holder : entriesOf(folder / "holders")) {
            const std::string volume = readAttribute(holder / "dm/name");
            const std::string device = holder.filename().string();
            return refuse(disk,
                          Message::of("%1 is a part of %2, a running RAID, LVM or encrypted volume",
                                      "/dev/" + name,
                                      volume.empty() ? Message::of("%1", device)
                                                     : Message::of("%1 (%2)", device, volume)));
        }
    LANDFALL_ASSIGN(const auto members, readRaidMembers(machine));
    for (const std::string& member : members) {
        const auto number =
            parseDeviceNumber(readAttribute(machine.sys("class/block") / member / "dev"));
        if (number && devicesUnder(machine, *number).contains(disk.number))
            return refuse(disk, Message::of("%1 is a member of a RAID array", "/dev/" + member));
    }
    return {};
}

/// Whoever uses it without being its holder.
Result<void> refuseKernelUsers(const Sysroot& machine, const DiskFacts& disk,
                               const Footprint& footprint) {
    for (const auto& [name, folder] : foldersOf(disk))
        if (!entriesOf(folder / "bcache").empty())
            return refuse(disk, Message::of("is in use by %1", "bcache"));
    for (const KernelUser& user : kernelUsers(machine)) {
        const bool here = user.loop     ? footprint.carriesBacking(*user.loop)
                          : user.device ? footprint.carries(*user.device)
                                        : footprint.carriesPath(user.path);
        if (here)
            return refuse(disk, Message::of("is in use by %1", user.name));
    }
    return {};
}

/// A part of a volume group or an array that is not running: blkid(8) names such "…_member".
Result<void> refuseMembers(const Sysroot& machine, const DiskFacts& disk) {
    std::vector<std::pair<std::string, DeviceNumber>> all{{disk.name, disk.number}};
    for (const DiskPart& part : disk.parts)
        all.emplace_back(part.name, part.number);
    for (const auto& [name, number] : all) {
        LANDFALL_ASSIGN(const std::string content, contentOf(machine, number));
        if (content.ends_with("_member") || content == "bcache" || content == "drbd")
            return refuse(disk, Message::of("%1 is a member of a volume or an array that is not "
                                            "running (%2); take it out of that first",
                                            "/dev/" + name, content));
    }
    return {};
}

Result<void> refuseBtrfs(const Sysroot& machine, const DiskFacts& disk, const Footprint& footprint,
                         const std::vector<Mount>& own) {
    for (const fs::path& filesystem : entriesOf(machine.sys("fs/btrfs"))) {
        const auto devices = entriesOf(filesystem / "devices");
        const bool here = std::any_of(devices.begin(), devices.end(), [&](const fs::path& device) {
            const auto number = parseDeviceNumber(readAttribute(device / "dev"));
            return number && footprint.carries(*number);
        });
        if (here && devices.size() > 1)
            return refuse(disk, Message::of("is a member of a btrfs over %1 devices (%2)",
                                            devices.size(), filesystem.filename().string()));
        if (here && std::none_of(own.begin(), own.end(),
                                 [](const Mount& mount) { return mount.type == "btrfs"; }))
            return refuse(
                disk, Message::of("holds a btrfs that is mounted where Landfall cannot see it"));
    }
    return {};
}

Result<void> refuseNamed(const Sysroot& machine, const DiskFacts& disk,
                         const Footprint& footprint) {
    std::vector<std::string> links;
    LANDFALL_ASSIGN(links, linksOf(machine, disk.number));
    for (const DiskPart& part : disk.parts) {
        LANDFALL_ASSIGN(const auto more, linksOf(machine, part.number));
        links.insert(links.end(), more.begin(), more.end());
    }
    LANDFALL_ASSIGN(const auto named, readNamedDevices(machine));
    for (const NamedDevice& device : named) {
        const std::string link = linkOf(device.specification);
        // A table may also name a node that lies elsewhere than below /dev.
        if (footprint.carriesNode(link.empty() ? device.specification : "/dev/" + link) ||
            std::find(links.begin(), links.end(), link) != links.end())
            return refuse(disk, Message::of("is named in %1 (%2 for %3)", device.table,
                                            device.specification, device.use));
    }
    return {};
}

Result<void> refuseKind(const DiskFacts& disk) {
    if (disk.unfit)
        return refuse(disk, *disk.unfit);
    if (disk.size.value == 0)
        return refuse(disk, disk.kind == DriveClass::Loop
                                ? Message::of("has no file attached")
                                : Message::of("has no card or medium in it"));
    if (disk.readOnly)
        return refuse(disk, Message::of("is write-protected; a card's lock switch may be set"));
    return {};
}

}  // namespace

Result<void> checkSector(const DiskFacts& disk, ByteCount sector) {
    if (sector == kSector)
        return {};
    return refuse(disk,
                  Message::of("has sectors of %1 bytes, and cards are laid out in sectors of 512: "
                              "accepted are drives with those",
                              sector.value));
}

Result<std::vector<Mount>> mountsOn(const Sysroot& machine, const DiskFacts& disk) {
    LANDFALL_ASSIGN(const auto mounts, readMounts(machine));
    return mountsOfDisk(Footprint(machine, disk, mounts), mounts);
}

Result<Eligible> assess(const Sysroot& machine, const DiskFacts& disk) {
    LANDFALL_TRY(refuseKind(disk));
    LANDFALL_ASSIGN(const auto mounts, readMounts(machine));
    const Footprint footprint(machine, disk, mounts);
    const std::vector<Mount> own = mountsOfDisk(footprint, mounts);

    LANDFALL_TRY(refuseSystem(disk, own));
    LANDFALL_TRY(refuseSwap(machine, disk, footprint));
    LANDFALL_TRY(refuseHolders(machine, disk));
    LANDFALL_TRY(refuseKernelUsers(machine, disk, footprint));
    LANDFALL_TRY(refuseBtrfs(machine, disk, footprint, own));
    LANDFALL_TRY(refuseNamed(machine, disk, footprint));
    LANDFALL_TRY(refuseMembers(machine, disk));
    for (const Mount& mount : own)
        if (!liesInOneOf(mount.point, kMediaFolders))
            return refuse(disk,
                          Message::of("is mounted at %1 (%2 on %3); only what lies below /media, "
                                      "/run/media or /mnt is unmounted for you",
                                      Path(mount.point), mount.type, mount.source));
    if (disk.sector.value != 0)
        LANDFALL_TRY(checkSector(disk, disk.sector));
    // What was mounted last may lie on top of what was mounted before.
    return Eligible{{own.rbegin(), own.rend()}};
}

}  // namespace landfall
