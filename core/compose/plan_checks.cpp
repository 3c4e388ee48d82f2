#include "core/compose/plan_checks.h"

#include <algorithm>

#include "core/compose/kept_layout.h"
#include "core/compose/mount_places.h"

namespace landfall {
namespace {

std::string field(std::size_t index, const char* key) {
    return "layout.partitions[" + std::to_string(index) + "]." + key;
}

}  // namespace

Result<void> checkPlaces(const BaseFacts& facts, const CardContent& content) {
    const bool wantsLine = !content.commandLine.add.empty() || !content.commandLine.remove.empty();
    const bool wantsBoot =
        wantsLine || std::any_of(content.files.begin(), content.files.end(),
                                 [](const ContentFile& file) { return file.place == Place::Boot; });
    const bool wantsRoot =
        !content.directories.empty() || !content.symlinks.empty() || !content.removals.empty() ||
        !content.systemUsers.empty() || !content.loginUsers.empty() ||
        std::any_of(content.files.begin(), content.files.end(),
                    [](const ContentFile& file) { return file.place == Place::Root; });
    const Message why = whyAsItIs(facts);
    if (wantsRoot && !why.empty())
        return fail(
            ErrorKind::NotSupported, "base",
            Message::of("its root cannot take these settings (%1); it can only be written as it is",
                        why));
    if (wantsBoot && !facts.bootPartition)
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("it has no FAT boot partition, where a card's own files and the "
                                "command line would go"));
    // A file of the preset may be one.
    const bool hasLine =
        !facts.commandLine.empty() || !facts.commandLineFiles.empty() ||
        std::any_of(content.files.begin(), content.files.end(), [](const ContentFile& file) {
            return file.place == Place::Boot && file.origin == ContentOrigin::Extra;
        });
    if (wantsLine && !hasLine)
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("its boot partition has no cmdline.txt, and the kernel's command "
                                "line must be changed"));
    return {};
}

Result<void> checkDrivers(const BaseFacts& facts, const Layout& layout, CardPlan& plan) {
    const auto& known = facts.kernelFilesystems;
    for (std::size_t i = 0; i < layout.partitions.size(); ++i) {
        const Filesystem wanted = layout.partitions[i].filesystem;
        const std::string name(filesystemName(wanted));
        if (wanted == Filesystem::None || wanted == Filesystem::Swap ||
            wanted == Filesystem::Ext4 ||
            std::find(known.begin(), known.end(), name) != known.end())
            continue;
        if (known.empty()) {
            plan.warnings.push_back(
                {field(i, "filesystem"),
                 Message::of("the base holds no kernel modules, so it is not known whether its "
                             "kernel can mount %1",
                             name)});
            continue;
        }
        return fail(ErrorKind::NotSupported, field(i, "filesystem"),
                    Message::of("the base's kernel has no driver for %1; it has %2", name,
                                listWithCommas({known.begin(), known.end()})));
    }
    return {};
}

Result<void> checkMounts(const Layout& layout, const CardContent& content) {
    const auto& specs = layout.partitions;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].mount.empty())
            continue;
        const std::string hidden = pathBelow(content, specs[i].mount);
        if (!specs[i].copy && !hidden.empty())
            return fail(ErrorKind::InvalidInput, field(i, "mount"),
                        Message::of("%1 would hide %2, which is written to the root; accepted is "
                                    "another mount point, or \"copy\": true, which moves it in",
                                    Path(specs[i].mount), Path(hidden)));
        for (std::size_t k = 0; k < specs.size(); ++k)
            if (k != i && specs[k].mount == specs[i].mount)
                return fail(ErrorKind::InvalidInput, field(std::max(i, k), "mount"),
                            Message::of("%1 is used twice", Path(specs[i].mount)));
    }
    return {};
}

Result<void> checkOwners(const OwnerTable& owners, const Preset& preset,
                         const CardContent& content) {
    for (std::size_t i = 0; i < preset.layout.partitions.size(); ++i) {
        const PartitionSpec& spec = preset.layout.partitions[i];
        LANDFALL_TRY(resolveOwner(owners, {spec.owner, spec.group}, field(i, "owner")));
    }
    for (std::size_t i = 0; i < preset.files.size(); ++i)
        LANDFALL_TRY(resolveOwner(owners, {preset.files[i].owner, preset.files[i].group},
                                  "files[" + std::to_string(i) + "].owner"));
    for (const ContentFile& file : content.files)
        if (file.place == Place::Root)
            LANDFALL_TRY(resolveOwner(owners, file.owner, file.path));
    for (const ContentDirectory& folder : content.directories)
        LANDFALL_TRY(resolveOwner(owners, folder.owner, folder.path));
    return {};
}

}  // namespace landfall
