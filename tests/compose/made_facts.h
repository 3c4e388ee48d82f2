#pragma once

#include "core/config/preset.h"
#include "core/image/base_facts.h"

namespace landfall {

/// Facts of a base like Raspberry Pi OS: MBR, FAT32 of 512 MiB at 8 MiB, then an ext4 root.
inline BaseFacts raspberryFacts() {
    BaseFacts facts;
    facts.table = TableFormat::Mbr;
    facts.diskId = 0xdeadbeef;
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
    root.entry.size = {2048 * kMiB};
    root.entry.type = 0x83;
    root.filesystem = "ext4";
    root.label = "rootfs";
    facts.partitions = {boot, root};
    facts.size = ByteCount{(520 + 2048) * kMiB};
    facts.bootPartition = 1;
    facts.rootPartition = 2;
    facts.kind = BaseKind::RaspberryPiCloudInit;
    facts.reason = Message::of("made for a test");
    facts.growth = GrowthTrigger::ResizeWord;
    facts.architecture = Architecture::Arm64;
    facts.bootMount = "/boot/firmware";
    facts.commandLine = "console=tty1 root=PARTUUID=deadbeef-02 rootfstype=ext4 rootwait resize";
    facts.fstab =
        "proc            /proc           proc    defaults          0       0\n"
        "PARTUUID=deadbeef-01  /boot/firmware  vfat    defaults          0       2\n"
        "PARTUUID=DEADBEEF-02  /               ext4    defaults,noatime  0       1\n";
    facts.users = {{"root", 0}, {"daemon", 1}, {"systemd-network", 998}, {"pi", 1000}};
    facts.groups = {{"root", 0}, {"daemon", 1}, {"systemd-network", 998}, {"sudo", 27}};
    facts.hasSystemd = true;
    facts.kernelFilesystems = {"ext4", "vfat", "xfs"};
    facts.rootFree = ByteCount{400 * kMiB};
    facts.rootUsed = ByteCount{1648 * kMiB};
    facts.rootBlockSize = ByteCount{4096};
    facts.bootFree = ByteCount{440 * kMiB};
    return facts;
}

inline SizeSpec bytes(std::uint64_t count) {
    SizeSpec size;
    size.bytes = ByteCount{count};
    return size;
}

inline SizeSpec percent(unsigned hundredths) {
    SizeSpec size;
    size.kind = SizeSpec::Kind::Percent;
    size.hundredths = hundredths;
    return size;
}

inline SizeSpec rest(std::uint64_t least = 0) {
    SizeSpec size;
    size.kind = SizeSpec::Kind::Rest;
    size.bytes = ByteCount{least};
    return size;
}

inline PartitionSpec partition(const char* label, SizeSpec size,
                               Filesystem filesystem = Filesystem::Ext4, const char* mount = "") {
    PartitionSpec spec;
    spec.label = label;
    spec.size = size;
    spec.filesystem = filesystem;
    spec.mount = mount;
    return spec;
}

}  // namespace landfall
