#include <algorithm>

#include "core/compose/layer_key.h"
#include "core/compose/layers.h"
#include "core/compose/root_content.h"
#include "core/disk/ext4.h"
#include "core/disk/make_filesystem.h"
#include "core/disk/tool.h"

namespace landfall {
namespace {

ByteCount sumOf(const RangeList& ranges) {
    ByteCount sum;
    for (const ByteRange& range : ranges)
        sum += range.length;
    return sum;
}

ByteCount copiedSize(const CardPlan& plan) {
    ByteCount sum;
    for (const LocalFile& file : plan.sources)
        sum += file.size;
    return sum;
}

// What the root takes in the cache; growing costs inode tables and bitmaps.
Result<ByteCount> neededRoom(const ComposeContext& context) {
    const ByteCount size = findRole(context.plan, PartitionRole::Root)->size;
    LANDFALL_ASSIGN(const VolumeLocation where, baseRoot(context.base));
    LANDFALL_ASSIGN(const Ext4 old, Ext4::open(where, Ext4::Access::ReadOnly));
    LANDFALL_ASSIGN(const RangeList used, old.usedRanges());
    return sumOf(used) + copiedSize(context.plan) + ByteCount{size.value / 256} +
           ByteCount{8 * kMiB};
}

// The root as in the base, as a file of the planned size.
Result<void> copyAndGrow(const ComposeContext& context, const std::filesystem::path& file,
                         ByteCount size) {
    LANDFALL_ASSIGN(const VolumeLocation where, baseRoot(context.base));
    LANDFALL_ASSIGN(const Ext4 old, Ext4::open(where, Ext4::Access::ReadOnly));
    LANDFALL_ASSIGN(const RangeList used, old.usedRanges());
    context.report(Message::of("copying the base's root"));
    LANDFALL_TRY(copyRanges(where, used, file, size));
    LANDFALL_TRY(context.checkCancelled());
    if (old.filesystemSize().value + old.blockSize().value > size.value)
        return {};
    context.report(Message::of("growing the root to %1", ExactSize(size)));
    return growExt4(file);
}

// The mount points' content moves from the root into partitions of their own.
Result<void> makeCopied(const ComposeContext& context, const std::filesystem::path& folder,
                        Ext4& root, const OwnerTable& owners) {
    for (const PlannedPartition& partition : context.plan.partitions) {
        if (!partition.copy || partition.mount.empty())
            continue;
        LANDFALL_TRY(context.checkCancelled());
        context.report(Message::of("moving %1 into its partition", Path(partition.mount)));
        LANDFALL_ASSIGN(const OwnerNumbers owner,
                        resolveOwner(owners, {partition.owner, partition.group},
                                     "layout.partitions (" + partition.label + ") owner"));
        const std::filesystem::path file = folder / copiedLayerFile(partition);
        LANDFALL_TRY(makeVolume(file, partition, owner));
        LANDFALL_ASSIGN(Ext4 volume,
                        Ext4::open({file, {}, partition.size}, Ext4::Access::ReadWrite));
        LANDFALL_TRY(moveTree(root, partition.mount, volume));
        LANDFALL_TRY(volume.close());
    }
    return {};
}

// Our own work, judged by a foreign program once for each layer.
Result<void> checkFilesystem(const std::filesystem::path& file) {
    Subprocess check;
    check.program = "e2fsck";
    check.arguments = {"-fn"};
    const auto outcome = runOn(file, FileUse::Read, check);
    if (outcome)
        return {};
    if (outcome.error().kind() != ErrorKind::Io)
        return fail(outcome.error());
    return fail(ErrorKind::Internal, "root",
                Message::of("the composed filesystem has errors: %1", outcome.error().asMessage()));
}

Result<void> makeRoot(const ComposeContext& context, const std::filesystem::path& folder) {
    const ByteCount size = findRole(context.plan, PartitionRole::Root)->size;
    const std::filesystem::path file = folder / "root.img";
    LANDFALL_TRY(context.checkCancelled());
    LANDFALL_TRY(copyAndGrow(context, file, size));
    LANDFALL_TRY(context.checkCancelled());

    LANDFALL_ASSIGN(Ext4 root, Ext4::open({file, {}, size}, Ext4::Access::ReadWrite));
    const auto before = [&](const Message& step) -> Result<void> {
        context.report(step);
        return context.checkCancelled();
    };
    LANDFALL_ASSIGN(const OwnerTable owners, applyContent(root, context.plan.content, before));
    LANDFALL_TRY(makeCopied(context, folder, root, owners));
    LANDFALL_TRY(root.close());
    // Copied while it was being changed: such a layer is not kept.
    LANDFALL_TRY(requireUnchanged(context.cache, context.plan.sources));

    LANDFALL_TRY(before(Message::of("checking the root")));
    LANDFALL_TRY(checkFilesystem(file));
    for (const PlannedPartition& partition : context.plan.partitions)
        if (partition.copy && !partition.mount.empty())
            LANDFALL_TRY(checkFilesystem(folder / copiedLayerFile(partition)));
    return context.checkCancelled();
}

}  // namespace

Result<void> ComposeContext::checkCancelled() const {
    if (cancel.cancelled())
        return fail(ErrorKind::Cancelled, "", Message::of("composing was cancelled"));
    return {};
}

const PlannedPartition* findRole(const CardPlan& plan, PartitionRole role) {
    const auto found =
        std::find_if(plan.partitions.begin(), plan.partitions.end(),
                     [&](const PlannedPartition& partition) { return partition.role == role; });
    return found == plan.partitions.end() ? nullptr : &*found;
}

const LocalFile* findSource(const CardPlan& plan, const std::filesystem::path& path) {
    const auto found = std::find_if(plan.sources.begin(), plan.sources.end(),
                                    [&path](const LocalFile& file) { return file.path == path; });
    return found == plan.sources.end() ? nullptr : &*found;
}

Result<VolumeLocation> baseRoot(const BaseImage& base) {
    const PartitionFacts* root = base.facts.rootPartition
                                     ? partitionByNumber(base.facts, *base.facts.rootPartition)
                                     : nullptr;
    if (root == nullptr)
        return fail(ErrorKind::Internal, base.name, Message::of("the base has no root"));
    return VolumeLocation{base.file, root->entry.start, root->entry.size};
}

std::string copiedLayerFile(const PlannedPartition& partition) {
    return "partition-" + std::to_string(partition.number) + ".img";
}

Result<Layer> rootLayer(const ComposeContext& context) {
    LANDFALL_TRY(context.checkCancelled());
    LANDFALL_ASSIGN(const std::string key, rootLayerKey(context));
    const auto make = [&](const std::filesystem::path& folder) -> Result<void> {
        // Said before the first byte, with needed and free.
        LANDFALL_ASSIGN(const ByteCount needed, neededRoom(context));
        const Message what = Message::of("the composed root");
        LANDFALL_TRY(context.cache.requireSpace(needed, what));
        return makeRoot(context, folder).map_error([&](Error error) {
            return explainFullDisk(context.cache, std::move(error), needed, what)
                .during(Message::of("composing the root"));
        });
    };
    Layer layer;
    LANDFALL_ASSIGN(layer.lease, context.cache.obtainHeld("layers", key, make, context.cancel));
    layer.file = layer.lease.folder / "root.img";
    return layer;
}

}  // namespace landfall
