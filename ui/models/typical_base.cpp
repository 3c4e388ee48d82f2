#include "ui/models/typical_base.h"

namespace landfall {

BaseFacts typicalBase() {
    PartitionFacts boot;
    boot.entry.number = 1;
    boot.entry.start = {8 * kMiB};
    boot.entry.size = {512 * kMiB};
    boot.entry.type = 0x0c;
    boot.filesystem = "vfat";
    boot.label = "bootfs";
    PartitionFacts root;
    root.entry.number = 2;
    root.entry.start = {520 * kMiB};
    root.entry.size = {2256 * kMiB};
    root.entry.type = 0x83;
    root.filesystem = "ext4";
    root.label = "rootfs";

    BaseFacts facts;
    facts.size = ByteCount{2776 * kMiB};
    facts.table = TableFormat::Mbr;
    facts.partitions = {boot, root};
    facts.bootPartition = 1;
    facts.rootPartition = 2;
    facts.bootMount = "/boot/firmware";
    facts.kind = BaseKind::RaspberryPiCloudInit;
    facts.architecture = Architecture::Arm64;
    facts.prettyName = "Raspberry Pi OS Lite";
    facts.osId = "debian";
    facts.hasSystemd = facts.hasNetworkManager = facts.hasNetplan = true;
    facts.hasCloudInit = facts.hasYescrypt = true;
    facts.kernelFilesystems = {"btrfs", "ext4", "f2fs", "vfat", "xfs"};
    facts.users = {{"root", 0}};
    facts.groups = {{"root", 0}, {"sudo", 27}};
    facts.rootUsed = ByteCount{1900 * kMiB};
    facts.rootFree = ByteCount{200 * kMiB};
    return facts;
}

}  // namespace landfall
