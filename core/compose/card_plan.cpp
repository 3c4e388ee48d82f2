#include "core/compose/card_plan.h"

#include <algorithm>
#include <map>

#include "core/compose/accounts.h"
#include "core/compose/fstab.h"
#include "core/compose/kept_layout.h"
#include "core/compose/mount_places.h"
#include "core/compose/plan_checks.h"
#include "core/config/validate.h"
#include "core/image/disk_image.h"
#include "core/image/disk_references.h"

namespace landfall {
namespace {

// What logs, packages and temporary files of a first boot take beside the payload.
constexpr std::uint64_t kMargin = 16 * kMiB;

Result<ByteCount> sizeOf(const ContentFile& file, const LocalFiles& files) {
    if (const auto* text = std::get_if<std::string>(&file.content))
        return ByteCount{text->size()};
    const auto& source = std::get<std::filesystem::path>(file.content);
    if (const LocalFile* known = files.find(source))
        return known->size;
    return fail(ErrorKind::NotFound, source.string(),
                Message::of("there is no such file, and it should go to %1", Path(file.path)));
}

// The files of this computer that the content takes in.
std::vector<LocalFile> sourcesOf(const CardContent& content, const LocalFiles& files) {
    std::vector<LocalFile> sources;
    for (const ContentFile& file : content.files)
        if (const auto* source = std::get_if<std::filesystem::path>(&file.content))
            if (const LocalFile* known = files.find(*source))
                sources.push_back(*known);
    return sources;
}

// Whole blocks, one more for each name (extents, folders that grow), and a margin.
Result<ByteCount> rootPayload(const BaseFacts& facts, const CardContent& content,
                              const LocalFiles& files) {
    const std::uint64_t block = std::max<std::uint64_t>(facts.rootBlockSize.value, 1024);
    std::uint64_t sum = 0;
    for (const ContentFile& file : content.files) {
        LANDFALL_ASSIGN(const ByteCount size, sizeOf(file, files));
        if (file.place != Place::Root)
            continue;
        sum += alignUp(size.value, block) + block;
    }
    sum += (content.directories.size() + content.symlinks.size()) * block;
    sum += (content.systemUsers.size() + content.loginUsers.size() * 8) * block;
    return ByteCount{sum == 0 ? 0 : sum + sum / 20 + kMargin};
}

// The id that stands for the card's own in the shared root: not in the text by chance.
std::string diskIdPlaceholder(const std::string& fstab, const BaseFacts& facts) {
    const std::string rest = replaceDiskId(fstab, DiskNames::of(facts), "", TableFormat::Mbr);
    for (std::uint32_t id = 0x1a4dfa11;; ++id)
        if (rest.find(diskIdText(id)) == std::string::npos)
            return diskIdText(id);
}

Result<OwnerTable> ownersAfter(const BaseFacts& facts, const CardContent& content) {
    OwnerTable owners;
    for (const AccountFacts& user : facts.users)
        owners.users.try_emplace(user.name, user.id);
    for (const AccountFacts& group : facts.groups)
        owners.groups.try_emplace(group.name, group.id);
    LANDFALL_TRY(assignNumbers(owners, content));
    return owners;
}

bool isNew(const PlannedPartition& partition) {
    return partition.role == PartitionRole::Data && !partition.mount.empty();
}

// A mount point's owner and mode are the partition's root's; where the preset leaves them at
// root:root 0755 and the join or first boot wants others (Consul's data), theirs hold.
void adoptOwners(CardPlan& plan) {
    for (PlannedPartition& partition : plan.partitions) {
        if (!isNew(partition) || partition.owner != "root" || partition.group != "root" ||
            partition.mode != 0755)
            continue;
        for (const ContentDirectory& folder : plan.content.directories)
            if (folder.path == partition.mount) {
                partition.owner = folder.owner.user;
                partition.group = folder.owner.group;
                partition.mode = folder.mode;
            }
    }
}

// The root's fstab: the card's disk id, the boot partition's options, the new partitions.
Result<void> addFstab(const BaseFacts& facts, const OwnerTable& owners, CardPlan& plan) {
    const std::string id = diskIdPlaceholder(facts.fstab, facts);
    std::string text = facts.fstab;
    if (plan.hasOwnId())
        text = replaceDiskId(facts.fstab, DiskNames::of(facts), id, plan.table);
    const bool mounted = !ownFilesInRoot(facts);
    if (mounted)
        text = addMountOptions(text, facts.bootMount, plan.content.bootMountOptions);
    if (mounted && !plan.content.bootMountOptions.empty() &&
        !mountsAt(facts.fstab, facts.bootMount))
        plan.warnings.push_back(
            {"base",
             Message::of("no line of its fstab mounts the boot partition, so its options are not "
                         "set: everybody may be able to read it")});
    for (const PlannedPartition& partition : plan.partitions) {
        const bool swap = partition.filesystem == Filesystem::Swap;
        if (!isNew(partition) && !swap)
            continue;
        if (!swap && mountsAt(facts.fstab, partition.mount))
            return fail(ErrorKind::InvalidInput, "layout.partitions",
                        Message::of("the base's own fstab mounts %1 already; accepted is another "
                                    "mount point",
                                    Path(partition.mount)));
        LANDFALL_ASSIGN(const OwnerNumbers owner,
                        resolveOwner(owners, {partition.owner, partition.group},
                                     "layout.partitions (" + partition.label + ") owner"));
        text += fstabLine(partition, partUuid(id, partition.number, plan.table), owner);
        const auto& folders = plan.content.directories;
        if (!swap && std::none_of(folders.begin(), folders.end(), [&](const auto& folder) {
                return folder.path == partition.mount;
            }))
            plan.content.directories.push_back({partition.mount, {}, 0755});
    }
    if (text == facts.fstab)
        return {};
    plan.content.files.push_back(
        {Place::Root, "/etc/fstab", text, {}, 0644, ContentOrigin::Layout});
    if (text.find(id) != std::string::npos)
        plan.content.placeholders.push_back({"/etc/fstab", id, PlaceholderValue::DiskId});
    return {};
}

bool isWritten(const CardContent& content, const std::string& path) {
    return std::any_of(content.files.begin(), content.files.end(),
                       [&](const ContentFile& file) {
                           return file.place == Place::Root && file.path == path;
                       }) ||
           std::any_of(content.removals.begin(), content.removals.end(),
                       [&](const std::string& gone) { return isAtOrBelow(path, gone); });
}

Result<void> requireText(const DiskIdFile& file) {
    if (file.changeable)
        return {};
    return fail(ErrorKind::NotSupported, "base",
                Message::of("its %1 names a partition by the disk's id (line %2) and is no text: "
                            "a card has an id of its own, and this file cannot follow it",
                            Path(file.path), file.line));
}

// What else names the base's partitions by its disk's id: the card's own stands there.
Result<void> addDiskIds(const BaseFacts& facts, CardPlan& plan) {
    if (!plan.hasOwnId())
        return {};
    for (const DiskIdFile& file : facts.bootDiskIds)
        LANDFALL_TRY(requireText(file));
    for (const DiskIdFile& file : facts.rootDiskIds) {
        if (isWritten(plan.content, file.path))
            continue;
        LANDFALL_TRY(requireText(file));
        const std::string id = diskIdPlaceholder(file.text, facts);
        plan.content.files.push_back(
            {Place::Root,
             file.path,
             replaceDiskId(file.text, DiskNames::of(facts), id, plan.table),
             {std::to_string(file.uid), std::to_string(file.gid)},
             file.mode,
             ContentOrigin::Layout});
        plan.content.placeholders.push_back({file.path, id, PlaceholderValue::DiskId});
    }
    for (const DiskIdFile& file : facts.otherDiskIds)
        plan.warnings.push_back(
            {"base", Message::of("its %1, on a partition that is neither its root nor its boot "
                                 "partition, names a partition by the disk's id (line %2), which "
                                 "is another on a card: what needs it will not find it",
                                 Path(file.path), file.line)});
    for (const std::string& path : facts.diskIdNames)
        plan.warnings.push_back(
            {"base", Message::of("%1 is called after a partition of the base's disk, which has "
                                 "another id on a card: the system will not find it",
                                 Path(path))});
    return {};
}

// A base that does not start itself makes cards that do not start.
void addRootWarnings(const BaseFacts& facts, CardPlan& plan) {
    for (const RootSpec& root : facts.rootSpecs)
        if (facts.table != TableFormat::None && namesPartition(root.spec) &&
            partitionBySpec(facts, root.spec) == nullptr)
            plan.warnings.push_back(
                {"base", Message::of("its %1 says root=%2, which is no partition of it: cards will "
                                     "not start",
                                     Path(root.file), root.spec)});
}

void addPasswordPlaceholder(CardContent& content) {
    const bool wanted = std::any_of(content.loginUsers.begin(), content.loginUsers.end(),
                                    [](const ContentLoginUser& user) { return user.password; });
    const bool there =
        std::any_of(content.placeholders.begin(), content.placeholders.end(),
                    [](const Placeholder& p) { return p.value == PlaceholderValue::PasswordHash; });
    if (wanted && !there)
        content.placeholders.push_back(
            {"/etc/shadow", passwordPlaceholder(), PlaceholderValue::PasswordHash});
}

void addSpaceWarning(const BaseFacts& facts, CardPlan& plan) {
    if (!plan.hasOwnId() && facts.growth != GrowthTrigger::None)
        return;  // its first boot takes the rest
    ByteOffset end;
    for (const PlannedPartition& partition : plan.partitions)
        end = std::max(end, partition.start + partition.size);
    const ByteCount left{plan.cardSize.value - std::min(plan.cardSize.value, end.value)};
    if (left.value >= kGiB)
        plan.warnings.push_back(
            {"layout", Message::of("%1 at the card's end stay unused", exactAndRounded(left))});
}

}  // namespace

Result<CardPlan> planWithContent(const BaseFacts& facts, const Preset& preset, CardContent content,
                                 const LocalFiles& files, ByteCount cardSize) {
    CardPlan plan;
    plan.architecture = architectureName(facts.architecture);
    plan.content = std::move(content);
    LANDFALL_TRY(addPresetFiles(facts, preset, plan));
    LANDFALL_TRY(checkPlaces(facts, plan.content));

    // 1. Where partitions go, with room for what is added.
    LANDFALL_ASSIGN(const ByteCount payload, rootPayload(facts, plan.content, files));
    plan.sources = sourcesOf(plan.content, files);
    LANDFALL_ASSIGN(ResolvedLayout layout,
                    resolveLayout(facts, preset.layout, {payload, cardSize}));
    plan.table = layout.table;
    plan.cardSize = layout.cardSize;
    plan.smallestCard = layout.smallestCard;
    plan.partitions = std::move(layout.partitions);
    plan.asItIs = !whyAsItIs(facts).empty();
    plan.tableStays = layout.tableStays;
    addSpaceWarning(facts, plan);
    if (preset.layout.table == TableKind::Gpt && facts.table != TableFormat::Gpt)
        plan.warnings.push_back(
            {"layout.table",
             Message::of("a GPT is read by the boot loader of Raspberry Pi 4, 400, 5 and their "
                         "Compute Modules (EEPROM of 2020-09-03 or later); older models do not "
                         "start from it and want \"mbr\"")});
    addRootWarnings(facts, plan);
    if (plan.asItIs)
        return plan;

    // 2. What the base must have for it.
    adoptOwners(plan);
    LANDFALL_TRY(checkDrivers(facts, preset.layout, plan));
    LANDFALL_TRY(checkMounts(preset.layout, plan.content));
    LANDFALL_TRY(checkBaseMounts(facts, plan.content));
    LANDFALL_ASSIGN(const OwnerTable owners, ownersAfter(facts, plan.content));
    LANDFALL_TRY(checkOwners(owners, preset, plan.content));

    // 3. What follows from the layout for the root's files.
    LANDFALL_TRY(addFstab(facts, owners, plan));
    LANDFALL_TRY(addDiskIds(facts, plan));
    addPasswordPlaceholder(plan.content);
    return plan;
}

Result<CardPlan> planAsItIs(const BaseFacts& facts, ByteCount cardSize) {
    CardPlan plan;
    plan.architecture = architectureName(facts.architecture);
    LANDFALL_ASSIGN(ResolvedLayout layout, layoutAsItIs(facts, cardSize));
    plan.table = layout.table;
    plan.cardSize = layout.cardSize;
    plan.smallestCard = layout.smallestCard;
    plan.partitions = std::move(layout.partitions);
    plan.asItIs = true;
    addSpaceWarning(facts, plan);
    addRootWarnings(facts, plan);
    return plan;
}

}  // namespace landfall
