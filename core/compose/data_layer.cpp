#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include "core/base/unique_fd.h"
#include "core/compose/accounts.h"
#include "core/compose/layer_key.h"
#include "core/compose/layers.h"
#include "core/disk/ext4.h"
#include "core/disk/make_filesystem.h"

namespace landfall {
namespace {

Result<OwnerTable> ownersInLayer(const Layer& root, const CardPlan& plan) {
    const ByteCount size = findRole(plan, PartitionRole::Root)->size;
    LANDFALL_ASSIGN(const Ext4 filesystem,
                    Ext4::open({root.file, {}, size}, Ext4::Access::ReadOnly));
    AccountFiles files;
    LANDFALL_ASSIGN(files.passwd, filesystem.readFile("/etc/passwd"));
    LANDFALL_ASSIGN(files.group, filesystem.readFile("/etc/group"));
    return ownersOf(files);
}

// What mkfs writes for a moment: XFS a log of 64 MiB, ext4 its inode tables.
ByteCount neededToMake(const PlannedPartition& partition) {
    return std::min(partition.size, ByteCount{partition.size.value / 64 + 72 * kMiB});
}

}  // namespace

Error explainFullDisk(const Cache& cache, Error error, ByteCount needed, const std::string& what) {
    if (error.kind() == ErrorKind::NoSpace || error.kind() == ErrorKind::Cancelled)
        return error;
    const std::string words = error.text();
    if (words.find(errnoText(ENOSPC)) == std::string::npos && cache.requireSpace({kMiB}, what))
        return error;
    std::error_code ignored;
    const std::filesystem::space_info space = std::filesystem::space(cache.folder(), ignored);
    return Error(ErrorKind::NoSpace, cache.folder().string(),
                 what + " needs up to " + humanSize(needed) + ", and the disk has " +
                     humanSize(ByteCount{space.available}) + " free: " + words);
}

Result<std::string> freshUuid() {
    std::array<unsigned char, 16> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        return fail(errnoError(errno, "", "getting random bytes"));
    // RFC 4122, section 4.4: version 4, variant 1.
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        char digits[4];
        std::snprintf(digits, sizeof digits, "%02x", bytes[i]);
        text += (i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "") + std::string(digits);
    }
    return text;
}

Result<void> makeVolume(const std::filesystem::path& file, const PlannedPartition& partition,
                        OwnerNumbers owner) {
    const UniqueFd fd(open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
    if (!fd || ftruncate(fd.get(), static_cast<off_t>(partition.size.value)) != 0)
        return fail(errnoError(errno, file.string(), "making it"));
    FilesystemSpec spec;
    spec.kind = partition.filesystem;
    spec.label = partition.label;
    LANDFALL_ASSIGN(spec.uuid, freshUuid());
    spec.uid = owner.uid;
    spec.gid = owner.gid;
    spec.mode = partition.mode;
    return makeFilesystem(file, spec);
}

Result<Layer> dataLayer(const ComposeContext& context, const PlannedPartition& partition,
                        const Layer& root) {
    LANDFALL_TRY(context.goOn());
    LANDFALL_ASSIGN(const OwnerTable owners, ownersInLayer(root, context.plan));
    LANDFALL_ASSIGN(const OwnerNumbers owner,
                    resolveOwner(owners, {partition.owner, partition.group},
                                 "layout.partitions (" + partition.label + ") owner"));
    const auto make = [&](const std::filesystem::path& folder) -> Result<void> {
        context.tell("making the filesystem \"" + partition.label + "\"");
        const std::string what = "the filesystem \"" + partition.label + "\"";
        const ByteCount needed = neededToMake(partition);
        LANDFALL_TRY(context.cache.requireSpace(needed, what));
        return makeVolume(folder / "volume.img", partition, owner).map_error([&](Error error) {
            return explainFullDisk(context.cache, std::move(error), needed, what);
        });
    };
    Layer layer;
    LANDFALL_ASSIGN(layer.lease, context.cache.obtainHeld("layers", dataLayerKey(partition, owner),
                                                          make, context.cancel));
    layer.file = layer.lease.folder / "volume.img";
    return layer;
}

}  // namespace landfall
