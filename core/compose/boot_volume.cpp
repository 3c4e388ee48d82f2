#include "core/compose/boot_volume.h"

#include <set>

#include "core/compose/fstab.h"
#include "core/config/ordinary_file.h"
#include "core/disk/fat.h"
#include "core/disk/make_filesystem.h"
#include "core/fetch/digest.h"
#include "core/image/disk_references.h"
#include "core/image/firmware_config.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

// A file of this computer goes onto each card as the plan read it.
Result<std::string> bytesOf(const CardPlan& plan, const ContentFile& file) {
    if (const auto* text = std::get_if<std::string>(&file.content))
        return *text;
    const auto& source = std::get<std::filesystem::path>(file.content);
    constexpr ByteCount kLargestOnFat{4 * kGiB - 1};
    LANDFALL_ASSIGN(std::string bytes, readOrdinaryFile(source, kLargestOnFat));
    const LocalFile* planned = findSource(plan, source);
    if (planned != nullptr && sha256Of(bytes) != planned->sha256)
        return fail(Error(ErrorKind::Mismatch, source.string(),
                          Message::of("has changed since the plan was made; plan again"))
                        .because(Reason::FileChanged));
    return bytes;
}

bool isEmpty(const CommandLineEdit& edit) {
    return edit.add.empty() && edit.remove.empty();
}

// The files that the firmware may take the kernel's command line from, as they are now.
std::vector<std::string> commandLinesOf(const Fat& boot) {
    const BootText text = [&](const std::string& path) {
        const auto found = boot.readFile(path);
        return found ? found->value_or(std::string()) : std::string();
    };
    const BootHas has = [&](const std::string& path) {
        const auto found = boot.fileSize(path);
        return found && found->has_value();
    };
    return commandLineFiles(text, has);
}

constexpr std::uint64_t kLongestText = 4 * kMiB;

// The card's disk id in place of the base's, in what the base and the preset have on the partition.
Result<void> replaceDiskIds(Fat& boot, const ComposeContext& context, std::uint32_t diskId) {
    const std::vector<std::string> lines = commandLinesOf(boot);
    std::set<std::string> paths(lines.begin(), lines.end());
    for (const DiskIdFile& file : context.base.facts.bootDiskIds)
        paths.insert(file.path);
    for (const ContentFile& file : context.plan.content.files)
        if (file.place == Place::Boot && file.origin == ContentOrigin::Extra)
            paths.insert(file.path);
    const DiskNames names = DiskNames::of(context.base.facts);
    for (const std::string& path : paths) {
        // What is longer is no text that names a partition.
        LANDFALL_ASSIGN(const auto size, boot.fileSize(path));
        if (!size || size->value > kLongestText)
            continue;
        LANDFALL_ASSIGN(const auto old, boot.readFile(path, ByteCount{kLongestText}));
        if (!old || old->find('\0') != std::string::npos)
            continue;
        const std::string text = replaceDiskId(*old, names, diskIdText(diskId), context.plan.table);
        if (text != *old)
            LANDFALL_TRY(boot.writeFile(path, text));
    }
    return {};
}

// The shared edits and the card's own, in each file that the firmware may take the line from.
Result<void> writeCommandLines(Fat& boot, const ComposeContext& context,
                               const CommandLineEdit& own) {
    const CommandLineEdit& shared = context.plan.content.commandLine;
    if (isEmpty(shared) && isEmpty(own))
        return {};
    const std::vector<std::string> files = commandLinesOf(boot);
    if (files.empty())
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("its boot partition has no cmdline.txt, and the kernel's command "
                                "line must be changed"));
    for (const std::string& path : files) {
        LANDFALL_ASSIGN(const auto old, boot.readFile(path));
        if (!old)
            continue;
        const std::string line = editFirstLine(editFirstLine(*old, shared), own);
        if (line != *old)
            LANDFALL_TRY(boot.writeFile(path, line));
    }
    return {};
}

// The first kTokenFileSize bytes of the token's clusters.
Result<RangeList> tokenRanges(const Fat& boot) {
    LANDFALL_ASSIGN(const RangeList clusters, boot.fileRanges(kTokenPath));
    RangeList out;
    std::uint64_t left = alignUp(kTokenFileSize, kSector.value);
    for (const ByteRange& range : clusters) {
        const std::uint64_t length = std::min(left, range.length.value);
        if (length > 0)
            out.push_back({range.start, {length}});
        left -= length;
    }
    if (left > 0)
        return fail(ErrorKind::Internal, kTokenPath, Message::of("its placeholder is too short"));
    return out;
}

}  // namespace

Result<BootVolume> makeBootVolume(const ComposeContext& context, const CardIdentity& identity,
                                  const CardOwn& own, const std::filesystem::path& folder) {
    LANDFALL_TRY(context.checkCancelled());
    context.report(Message::of("writing the boot partition"));
    const PlannedPartition* planned = findRole(context.plan, PartitionRole::Boot);
    const VolumeLocation old{context.base.file, planned->start, planned->size};
    LANDFALL_ASSIGN(const Fat before, Fat::open(old));
    LANDFALL_ASSIGN(const RangeList used, before.usedRanges());

    BootVolume made;
    made.file = folder / "boot.img";
    LANDFALL_TRY(copyRanges(old, used, made.file, planned->size));
    LANDFALL_ASSIGN(Fat boot, Fat::open({made.file, {}, planned->size}));
    std::vector<ContentFile> files;
    for (const ContentFile& file : context.plan.content.files)
        if (file.place == Place::Boot)
            files.push_back(file);
    files.insert(files.end(), own.files.begin(), own.files.end());
    bool hasToken = false;
    for (const ContentFile& file : files) {
        LANDFALL_TRY(context.checkCancelled());
        LANDFALL_ASSIGN(const std::string bytes, bytesOf(context.plan, file));
        LANDFALL_TRY(boot.writeFile(file.path, bytes).map_error([](Error error) {
            return std::move(error).during(Message::of("filling the boot partition"));
        }));
        hasToken = hasToken || file.path == kTokenPath;
    }
    // The preset's files are in place: what they say of partitions and command lines holds.
    if (context.plan.hasOwnId())
        LANDFALL_TRY(replaceDiskIds(boot, context, identity.diskId));
    LANDFALL_TRY(writeCommandLines(boot, context, own.commandLine));

    // From here on the volume never changes.
    LANDFALL_ASSIGN(made.used, boot.usedRanges());
    if (hasToken) {
        LANDFALL_ASSIGN(made.token, tokenRanges(boot));
    }
    return made;
}

}  // namespace landfall
