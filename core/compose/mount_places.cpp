#include "core/compose/mount_places.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/config/letter_case.h"
#include "core/config/validate.h"
#include "core/image/root_texts.h"

namespace landfall {
namespace {

// What every system mounts over, whatever its fstab says.
constexpr std::array<const char*, 4> kVirtualFolders{"/proc", "/sys", "/dev", "/run"};

// A symlink that leads to itself ends here, as the kernel's 40 do.
constexpr int kMostLinks = 40;

bool isBelow(const std::string& path, const std::string& folder) {
    return path != folder && isAtOrBelow(path, folder);
}

// What the base mounts at boot beside its root.
std::vector<FstabLine> bootMounts(const BaseFacts& facts) {
    std::vector<FstabLine> mounts = parseFstab(facts.fstab);
    std::erase_if(mounts, [](const FstabLine& line) {
        const auto has = [&](const char* option) {
            return std::find(line.options.begin(), line.options.end(), option) !=
                   line.options.end();
        };
        return !line.mountPoint.starts_with('/') || line.mountPoint == "/" ||
               (has("noauto") && !has("x-systemd.automount"));
    });
    return mounts;
}

// The deepest of these mounts that hides the path; null where none does.
const FstabLine* mountOver(const std::vector<FstabLine>& mounts, const std::string& path) {
    const FstabLine* deepest = nullptr;
    for (const FstabLine& line : mounts)
        if (isBelow(path, line.mountPoint) &&
            (deepest == nullptr || line.mountPoint.size() > deepest->mountPoint.size()))
            deepest = &line;
    return deepest;
}

// The folder of a path with its symlinks followed, as the system does; empty where it leads nowhere
// yet.
Result<std::string> realFolder(const Ext4& root, const std::string& path) {
    std::string rest = path.substr(0, path.rfind('/'));
    std::string real;
    int links = 0;
    while (!rest.empty()) {
        const std::size_t end = rest.find('/', 1);
        const std::string part = rest.substr(0, end);
        rest = end == std::string::npos ? std::string() : rest.substr(end);
        if (part == "/" || part == "/.")
            continue;
        if (part == "/..") {
            real.resize(real.empty() ? 0 : real.rfind('/'));
            continue;
        }
        LANDFALL_ASSIGN(const auto info, root.statLink(real + part));
        if (!info || info->type != NodeType::Symlink) {
            real += part;
            continue;
        }
        if (++links > kMostLinks)
            return std::string();
        LANDFALL_ASSIGN(const std::string target, root.readLink(real + part));
        if (target.starts_with('/'))
            real.clear();
        rest = (target.starts_with('/') ? target : "/" + target) + rest;
    }
    return real;
}

}  // namespace

Result<void> addPresetFiles(const BaseFacts& facts, const Preset& preset, CardPlan& plan) {
    const std::vector<FstabLine> mounts = bootMounts(facts);
    std::set<std::string> onBoot;
    for (std::size_t i = 0; i < preset.files.size(); ++i) {
        const ExtraFile& extra = preset.files[i];
        const std::string field = "files[" + std::to_string(i) + "].";
        const FstabLine* mount = mountOver(mounts, extra.path);
        ContentFile file{Place::Root, extra.path,          extra.source, {extra.owner, extra.group},
                         extra.mode,  ContentOrigin::Extra};
        if (mount != nullptr && mount->mountPoint != facts.bootMount)
            return fail(ErrorKind::InvalidInput, field + "path",
                        Message::of("%1 is below %2, where the base's fstab mounts %3, and would "
                                    "be hidden; accepted is a path outside",
                                    Path(extra.path), Path(mount->mountPoint), mount->spec));
        if (mount != nullptr) {
            file.place = Place::Boot;
            file.path = extra.path.substr(facts.bootMount.size());
            if (!onBoot.insert(lowerCase(file.path)).second)
                return fail(ErrorKind::InvalidInput, field + "path",
                            Message::of("%1 is given twice: the boot partition's FAT does not tell "
                                        "capital letters from small ones; accepted is each path "
                                        "once",
                                        Path(extra.path)));
            const ExtraFile plain;
            if (extra.owner != plain.owner || extra.group != plain.group ||
                extra.mode != plain.mode)
                plan.warnings.push_back(
                    {field + "mode",
                     Message::of("%1 goes onto the boot partition, whose FAT keeps neither owner "
                                 "nor mode: any computer with a card reader reads it",
                                 Path(extra.path))});
            file.owner = {};
            file.mode = plain.mode;
        }
        plan.content.files.push_back(std::move(file));
    }
    return {};
}

Result<void> checkBaseMounts(const BaseFacts& facts, const CardContent& content) {
    for (const FstabLine& mount : bootMounts(facts)) {
        const std::string hidden = pathBelow(content, mount.mountPoint);
        if (hidden.empty() || mount.mountPoint == facts.bootMount)
            continue;
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("its fstab mounts %1 at %2, which would hide %3, written to the "
                                "root; accepted is a base without that mount",
                                mount.spec, Path(mount.mountPoint), Path(hidden)));
    }
    return {};
}

Result<void> checkLinkedFolders(const Ext4& root, const BaseFacts& facts, const CardPlan& plan) {
    std::vector<std::string> mounts(kVirtualFolders.begin(), kVirtualFolders.end());
    for (const FstabLine& line : bootMounts(facts))
        mounts.push_back(line.mountPoint);
    for (const PlannedPartition& partition : plan.partitions)
        if (!partition.mount.empty() && partition.mount != "/")
            mounts.push_back(partition.mount);
    for (const ContentFile& file : plan.content.files) {
        if (file.place != Place::Root || file.origin != ContentOrigin::Extra)
            continue;
        LANDFALL_ASSIGN(const std::string folder, realFolder(root, file.path));
        const std::string name = file.path.substr(file.path.rfind('/'));
        const std::string real = folder + name;
        if (real == file.path)
            continue;
        for (const std::string& mount : mounts)
            if (isBelow(real, mount))
                return fail(ErrorKind::InvalidInput, "files (" + file.path + ") path",
                            Message::of("leads by symlinks of the base to %1, below the mount "
                                        "point %2, and would be hidden; accepted is the path "
                                        "without symlinks",
                                        Path(real), Path(mount)));
    }
    return {};
}

std::string pathBelow(const CardContent& content, const std::string& folder) {
    for (const ContentFile& file : content.files)
        if (file.place == Place::Root && isBelow(file.path, folder))
            return file.path;
    for (const ContentDirectory& each : content.directories)
        if (isBelow(each.path, folder))
            return each.path;
    for (const ContentSymlink& link : content.symlinks)
        if (isBelow(link.path, folder))
            return link.path;
    for (const ContentLoginUser& user : content.loginUsers)
        if (isBelow("/home/" + user.name, folder))
            return "/home/" + user.name;
    return {};
}

}  // namespace landfall
