#include "core/config/packer_partitions.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/config/preset_rules.h"
#include "core/config/quantities.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

/// sfdisk(8): a number alone counts sectors.
Result<SizeSpec> sizeOf(const PackerPartition& partition) {
    const std::string& text = partition.size;
    const std::string where = partition.where + ".size";
    if (text == "0" || text.empty())
        return SizeSpec{SizeSpec::Kind::Rest, {}, 0};
    if (allOf(text, isDigit)) {
        LANDFALL_ASSIGN(const ByteCount sectors, parseByteCount(text, where));
        if (sectors.value > (std::uint64_t{1} << 40U))
            return refuse(where, Message::of("%1 is not a size", foundText(text)),
                          Message::of("a number of sectors"));
        return SizeSpec{SizeSpec::Kind::Bytes, ByteCount{sectors.value * kSector.value}, 0};
    }
    return parseSize(text, where);
}

Result<Filesystem> filesystemOf(const PackerPartition& partition) {
    const std::string& name = partition.filesystem;
    if (name.empty())
        return Filesystem::None;
    if (name == "fat" || name == "fat32")
        return Filesystem::Vfat;
    for (const Filesystem kind : {Filesystem::Ext4, Filesystem::Xfs, Filesystem::Btrfs,
                                  Filesystem::F2fs, Filesystem::Vfat, Filesystem::Swap})
        if (filesystemName(kind) == name)
            return kind;
    return refuse(partition.where + ".filesystem",
                  Message::of("%1 is not a filesystem that can be made", foundText(name)),
                  Message::of("ext4, xfs, btrfs, f2fs, vfat or swap"));
}

void remarkOn(const PackerPartition& partition, PackerLayout& to) {
    if (partition.makeOptions)
        to.remarks.push_back(
            Message::of("%1: left out; filesystems are made with a fixed set of features",
                        partition.where + ".filesystem_make_options"));
    for (const std::string& name : partition.unknown)
        to.remarks.push_back(Message::of("%1: left out; Packer's ARM builder does not know it",
                                         partition.where + "." + sanitised(name)));
}

}  // namespace

bool isPackerPartitionField(std::string_view name) {
    static constexpr std::array<std::string_view, 8> known{"int",
                                                           "name",
                                                           "type",
                                                           "size",
                                                           "start_sector",
                                                           "filesystem",
                                                           "filesystem_make_options",
                                                           "mountpoint"};
    return std::find(known.begin(), known.end(), name) != known.end();
}

Result<void> addPackerPartition(const PackerPartition& partition, PackerLayout& to) {
    const std::string& mount = partition.mountpoint;
    if (mount == "/boot" || mount.starts_with("/boot/")) {
        to.remarks.push_back(Message::of("%1 (%2): left out; the boot partition is the base's own",
                                         partition.where, sanitised(mount)));
        return {};
    }
    LANDFALL_ASSIGN(const SizeSpec size, sizeOf(partition));
    remarkOn(partition, to);
    if (mount == "/") {
        to.layout.rootSize = size;
        return {};
    }
    PartitionSpec made;
    made.size = size;
    made.label = partition.name;
    LANDFALL_TRY(validateLabel(made.label, partition.where + ".name"));
    LANDFALL_ASSIGN(made.filesystem, filesystemOf(partition));
    if (!mount.empty()) {
        LANDFALL_TRY(validateMountPoint(mount, partition.where + ".mountpoint"));
        made.mount = mount;
    }
    to.layout.partitions.push_back(std::move(made));
    return {};
}

}  // namespace landfall
