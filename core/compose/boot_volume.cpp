#include "core/compose/boot_volume.h"

#include <fstream>
#include <iterator>

#include "core/compose/fstab.h"
#include "core/disk/fat.h"
#include "core/disk/make_filesystem.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

constexpr const char* kCommandLine = "/cmdline.txt";

Result<std::string> bytesOf(const ContentFile& file) {
    if (const auto* text = std::get_if<std::string>(&file.content))
        return *text;
    const auto& source = std::get<std::filesystem::path>(file.content);
    std::ifstream in(source, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return fail(ErrorKind::Io, source.string(), Message::of("it could not be read"));
    return bytes;
}

bool isEmpty(const CommandLineEdit& edit) {
    return edit.add.empty() && edit.remove.empty();
}

Result<void> writeCommandLine(Fat& boot, const ComposeContext& context, const CommandLineEdit& own,
                              std::uint32_t diskId) {
    LANDFALL_ASSIGN(const auto old, boot.readFile(kCommandLine));
    const CommandLineEdit& shared = context.plan.content.commandLine;
    if (!old && isEmpty(shared) && isEmpty(own))
        return {};
    if (!old)
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("its boot partition has no cmdline.txt, and the kernel's command "
                                "line must be changed"));
    std::string line = editCommandLine(editCommandLine(*old, shared), own);
    // A base that is written as it is keeps its table and so its id.
    if (findRole(context.plan, PartitionRole::Root) != nullptr)
        line =
            replaceDiskId(line, context.base.facts.diskId, diskIdText(diskId), context.plan.table);
    line += "\n";
    return line == *old ? Result<void>() : boot.writeFile(kCommandLine, line);
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
    LANDFALL_TRY(writeCommandLine(boot, context, own.commandLine, identity.diskId));
    std::vector<ContentFile> files;
    for (const ContentFile& file : context.plan.content.files)
        if (file.place == Place::Boot)
            files.push_back(file);
    files.insert(files.end(), own.files.begin(), own.files.end());
    bool hasToken = false;
    for (const ContentFile& file : files) {
        LANDFALL_TRY(context.checkCancelled());
        LANDFALL_ASSIGN(const std::string bytes, bytesOf(file));
        LANDFALL_TRY(boot.writeFile(file.path, bytes).map_error([](Error error) {
            return std::move(error).during(Message::of("filling the boot partition"));
        }));
        hasToken = hasToken || file.path == kTokenPath;
    }

    // From here on the volume never changes.
    LANDFALL_ASSIGN(made.used, boot.usedRanges());
    if (hasToken) {
        LANDFALL_ASSIGN(made.token, tokenRanges(boot));
    }
    return made;
}

}  // namespace landfall
