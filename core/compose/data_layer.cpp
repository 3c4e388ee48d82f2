#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>

#include "core/base/byte_codec.h"
#include "core/base/file_io.h"
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

/// A disk with less room than this is full: the last write did not fit.
constexpr std::uint64_t kFull = kMiB;

// What mkfs writes for a moment: XFS a log of 64 MiB, ext4 its inode tables.
ByteCount neededToMake(const PlannedPartition& partition) {
    return std::min(partition.size, ByteCount{partition.size.value / 64 + 72 * kMiB});
}

}  // namespace

Error explainFullDisk(const Cache& cache, Error error, ByteCount needed, const Message& what) {
    if (error.kind() == ErrorKind::NoSpace || error.kind() == ErrorKind::Cancelled)
        return error;
    const Result<ByteCount> free = freeSpace(cache.folder());
    if (!free || free->value >= kFull)
        return error;
    return Error(
        ErrorKind::NoSpace, cache.folder().string(),
        Message::of("%1: %2",
                    Message::of("%1 needs up to %2, and the disk has %3 free", what, needed, *free),
                    error.asMessage()));
}

Result<std::string> freshUuid() {
    std::array<unsigned char, 16> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        return fail(errnoError(errno, "", Message::of("getting random bytes")));
    // RFC 4122, section 4.4: version 4, variant 1.
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    return uuidText(std::span<const unsigned char, 16>(bytes));
}

Result<void> makeVolume(const std::filesystem::path& file, const PlannedPartition& partition,
                        OwnerNumbers owner) {
    const UniqueFd fd(open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
    if (!fd || ftruncate(fd.get(), static_cast<off_t>(partition.size.value)) != 0)
        return fail(errnoError(errno, file.string(), Message::of("making it")));
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
    LANDFALL_TRY(context.checkCancelled());
    LANDFALL_ASSIGN(const OwnerTable owners, ownersInLayer(root, context.plan));
    LANDFALL_ASSIGN(const OwnerNumbers owner,
                    resolveOwner(owners, {partition.owner, partition.group},
                                 "layout.partitions (" + partition.label + ") owner"));
    const auto make = [&](const std::filesystem::path& folder) -> Result<void> {
        context.report(Message::of("making the filesystem %1", Quoted(partition.label)));
        const Message what = Message::of("the filesystem %1", Quoted(partition.label));
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
