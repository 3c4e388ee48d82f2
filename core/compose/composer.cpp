#include "core/compose/composer.h"

#include <fcntl.h>

#include <algorithm>

#include "core/compose/boot_volume.h"
#include "core/compose/card_map.h"
#include "core/compose/layers.h"
#include "core/compose/mount_places.h"
#include "core/compose/overlays.h"
#include "core/compose/own_files.h"
#include "core/compose/table_head.h"
#include "core/compose/work_folder.h"
#include "core/disk/ext4.h"
#include "core/disk/file_access.h"
#include "core/disk/make_filesystem.h"

namespace landfall {
namespace {

bool isRemoved(const CardContent& content, const std::string& path) {
    return std::any_of(
        content.removals.begin(), content.removals.end(),
        [&](const std::string& gone) { return path == gone || path.rfind(gone + "/", 0) == 0; });
}

// The first thing that the base holds at a mount point and that stays there.
Result<std::string> occupant(const Ext4& root, const CardContent& content,
                             const std::string& mount) {
    LANDFALL_ASSIGN(const auto info, root.stat(mount));
    if (!info)
        return std::string();
    if (info->type != NodeType::Folder)
        return mount;
    LANDFALL_ASSIGN(const auto names, root.list(mount));
    for (const std::string& name : names)
        if (!isRemoved(content, mount + "/" + name))
            return mount + "/" + name;
    return std::string();
}

bool isNewVolume(const BaseImage& base, const PlannedPartition& partition) {
    return partition.role == PartitionRole::Data &&
           partitionByNumber(base.facts, partition.number) == nullptr;
}

// Some boards' boot loaders lie right behind an MBR, where a GPT has its entries.
Result<void> checkRoomForGpt(const BaseImage& base) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(base.file, O_RDONLY));
    std::vector<unsigned char> bytes((kGptHead - kSector).value);
    LANDFALL_TRY(readAt(fd.get(), base.file, ByteOffset{kSector.value}, bytes));
    if (std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; }))
        return {};
    return fail(ErrorKind::NotSupported, "layout.table",
                Message::of("the base keeps its boot loader where a GPT has its entries; accepted "
                            "is \"mbr\""));
}

// A file cannot replace a folder of the base, unless that is removed first.
Result<void> checkFilePlaces(const Ext4& root, const CardContent& content) {
    for (const ContentFile& file : content.files) {
        if (file.place != Place::Root || isRemoved(content, file.path))
            continue;
        LANDFALL_ASSIGN(const auto there, root.statLink(file.path));
        if (there && there->type == NodeType::Folder)
            return fail(ErrorKind::InvalidInput, "files (" + file.path + ") path",
                        Message::of("%1 is a folder in the base; accepted is the path of a file",
                                    Path(file.path)));
    }
    return {};
}

// The partition that takes over this path of the root; null where it stays.
const PlannedPartition* copiedOver(const CardPlan& plan, const std::string& path) {
    const PlannedPartition* deepest = nullptr;
    for (const PlannedPartition& partition : plan.partitions)
        if (partition.copy && path.starts_with(partition.mount + "/") &&
            (deepest == nullptr || partition.mount.size() > deepest->mount.size()))
            deepest = &partition;
    return deepest;
}

// What this card has of its own in one of its volumes.
Result<void> addOverlays(const VolumeLocation& where, ByteOffset start,
                         const std::vector<Placeholder>& placeholders, const OverlayValues& values,
                         CardMap& map) {
    LANDFALL_ASSIGN(Overlays overlays, makeOverlays(where, placeholders, values));
    if (overlays.source)
        map.addMemory(std::move(overlays.source), std::move(overlays.extents), start);
    return {};
}

// Those below a mount point whose content moved into a partition, by their paths in it; with none
// those that stayed in the root.
std::vector<Placeholder> placeholdersIn(const CardPlan& plan, const PlannedPartition* partition) {
    std::vector<Placeholder> found;
    for (Placeholder placeholder : plan.content.placeholders) {
        const PlannedPartition* moved = copiedOver(plan, placeholder.path);
        if (moved != partition)
            continue;
        if (moved != nullptr)
            placeholder.path.erase(0, moved->mount.size());
        found.push_back(std::move(placeholder));
    }
    return found;
}

// The new partitions' filesystems, laid over.
Result<void> addData(const ComposeContext& context, const Layer& root, const OverlayValues& values,
                     CardMap& map) {
    for (const PlannedPartition& partition : context.plan.partitions) {
        if (!isNewVolume(context.base, partition))
            continue;
        std::filesystem::path file = root.lease.folder / copiedLayerFile(partition);
        Layer layer;
        if (!partition.copy || partition.mount.empty()) {
            LANDFALL_ASSIGN(layer, dataLayer(context, partition, root));
            file = layer.file;
        }
        LANDFALL_ASSIGN(const RangeList used, rangesOfMade(file, partition.filesystem));
        LANDFALL_TRY(map.addVolume(file, partition.start, used));
        const std::vector<Placeholder> own = placeholdersIn(context.plan, &partition);
        LANDFALL_TRY(addOverlays({file, {}, partition.size}, partition.start, own, values, map));
    }
    return {};
}

// Ranges of a volume that begins there.
RangeList onCard(RangeList ranges, ByteOffset start) {
    for (ByteRange& range : ranges)
        range.start = start + ByteCount{range.start.value};
    return ranges;
}

// Where the token's file lies on the card, for a base that has the card's own files in its root.
Result<RangeList> tokenInRoot(const ComposeContext& context, const Ext4& root, ByteOffset start) {
    const std::string path = tokenPathOnHost(context.base.facts);
    const auto& files = context.plan.content.files;
    if (!ownFilesInRoot(context.base.facts) ||
        std::none_of(files.begin(), files.end(), [&](const ContentFile& file) {
            return file.place == Place::Root && file.path == path;
        }))
        return RangeList();
    LANDFALL_ASSIGN(const RangeList blocks, root.fileRanges(path));
    return onCard(blocks, start);
}

// The shared root and what this card has of its own in it; where its token goes.
Result<RangeList> addRoot(const ComposeContext& context, const OverlayValues& values,
                          CardMap& map) {
    const PlannedPartition* planned = findRole(context.plan, PartitionRole::Root);
    LANDFALL_ASSIGN(const Layer layer, rootLayer(context));
    const VolumeLocation where{layer.file, {}, planned->size};
    LANDFALL_ASSIGN(const Ext4 root, Ext4::open(where, Ext4::Access::ReadOnly));
    LANDFALL_ASSIGN(const RangeList used, root.usedRanges());
    LANDFALL_TRY(map.addVolume(layer.file, planned->start, used));
    LANDFALL_TRY(addData(context, layer, values, map));
    LANDFALL_TRY(
        addOverlays(where, planned->start, placeholdersIn(context.plan, nullptr), values, map));
    return tokenInRoot(context, root, planned->start);
}

// At most: the boot partition in full, and a page of the table.
ByteCount neededOfOwn(const CardPlan& plan) {
    const PlannedPartition* boot = findRole(plan, PartitionRole::Boot);
    return (boot == nullptr ? ByteCount{} : boot->size) + ByteCount{kMiB};
}

// What is this card's alone: its boot partition and its table.
Result<RangeList> addOwn(const ComposeContext& context, const CardIdentity& identity,
                         const CardOwn& own, CardMap& map) {
    LANDFALL_ASSIGN(const WorkFolder work, WorkFolder::make(context.cache));
    RangeList token;
    if (const PlannedPartition* boot = findRole(context.plan, PartitionRole::Boot)) {
        LANDFALL_ASSIGN(const BootVolume volume,
                        makeBootVolume(context, identity, own, work.path()));
        LANDFALL_TRY(map.addVolume(volume.file, boot->start, volume.used));
        token = onCard(volume.token, boot->start);
    }
    if (!context.plan.hasOwnId())
        return token;
    LANDFALL_ASSIGN(const TableFile table, makeTable(context, identity.diskId, work.path()));
    LANDFALL_TRY(map.addVolume(table.file, {}, table.ranges));
    // The map keeps the files open; their names go with the folder.
    return token;
}

}  // namespace

Result<void> checkAgainstBase(const BaseImage& base, const CardPlan& plan) {
    if (plan.asItIs)
        return {};
    if (plan.table == TableFormat::Gpt && base.facts.table != TableFormat::Gpt)
        LANDFALL_TRY(checkRoomForGpt(base));
    LANDFALL_ASSIGN(const VolumeLocation where, baseRoot(base));
    LANDFALL_ASSIGN(const Ext4 root, Ext4::open(where, Ext4::Access::ReadOnly));
    LANDFALL_TRY(checkFilePlaces(root, plan.content));
    LANDFALL_TRY(checkLinkedFolders(root, base.facts, plan));
    for (const PlannedPartition& partition : plan.partitions) {
        if (!isNewVolume(base, partition) || partition.mount.empty())
            continue;
        const std::string subject = "layout.partitions (" + partition.label + ") mount";
        if (partition.copy && partition.filesystem != Filesystem::Ext4)
            return fail(ErrorKind::NotSupported, subject,
                        Message::of("\"copy\" moves content into ext4 only as yet"));
        LANDFALL_ASSIGN(const std::string there, occupant(root, plan.content, partition.mount));
        if (!there.empty() && !partition.copy)
            return fail(ErrorKind::InvalidInput, subject,
                        Message::of("%1 is not empty in the base (%2); accepted is another mount "
                                    "point, or \"copy\": true, which moves its content in",
                                    Path(partition.mount), Path(there)));
    }
    return {};
}

Result<CardImage> composeWithOwn(const Cache& cache, const BaseImage& base, const Preset& preset,
                                 const CardPlan& plan, const CardIdentity& identity,
                                 const Secrets& secrets, const CardOwn& own,
                                 const ComposeProgress& progress, const CancelToken& cancel) {
    const ComposeContext context{cache, base, plan, progress, cancel};

    // 1. Whatever can be refused is refused before anything is made.
    LANDFALL_TRY(context.checkCancelled());
    LANDFALL_TRY(checkAgainstBase(base, plan));
    LANDFALL_ASSIGN(const OverlayValues values,
                    overlayValues(preset, plan.content, identity, secrets, own));

    // 2. The lowest sheet: zeros where old signatures hide, then what the base keeps in its gaps.
    CardMap map(plan);
    LANDFALL_TRY(map.addBaseParts(base));
    if (plan.asItIs)
        return map.finish();

    // 3. What all cards of the preset share: root and data partitions from cached layers, with this
    //    card's bytes laid over from memory.
    LANDFALL_ASSIGN(RangeList token, addRoot(context, values, map));

    // 4. What is this card's alone: boot partition and table.
    const ByteCount ownBytes = neededOfOwn(plan);
    LANDFALL_ASSIGN(const RangeList onBoot,
                    addOwn(context, identity, own, map).map_error([&](Error error) {
                        return explainFullDisk(cache, std::move(error), ownBytes,
                                               Message::of("the card's boot partition"));
                    }));
    token.insert(token.end(), onBoot.begin(), onBoot.end());

    // 5. From here on the card never changes.
    LANDFALL_TRY(context.checkCancelled());
    LANDFALL_ASSIGN(CardImage image, map.finish());
    image.tokenRanges = std::move(token);
    if (const PlannedPartition* boot = findRole(plan, PartitionRole::Boot))
        image.bootPartition = {boot->start, boot->size};
    return image;
}

}  // namespace landfall
