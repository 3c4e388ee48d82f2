# shellcheck shell=bash
# Sourced by the jobs of `drives`, in its guest: disks in use as a system uses them, and what Landfall says when it is to erase them.

say() { printf '%s\n' "$*"; }
die() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

# What the disk of this device holds, whoever has it in memory.
bytes() { # DEVICE
    sync
    dd if="/dev/$(lsblk -nrso NAME,TYPE "$1" | awk '$2 == "disk" { print $1 }')" iflag=direct bs=1M status=none | sha256sum
}

# Both ways: the client, which looks first, and the helper, asked by somebody who does not. Nothing is written.
refused() { # WHAT DEVICE WORDS
    local said code before
    before=$(bytes "$2")
    for option in '' fixed; do
        code=0
        said=$(/lab/bin/landfall-cli erase --yes --to "$2" ${option:+--fixed} 2>&1) || code=$?
        [ $code = 4 ] || die "$1: landfall-cli: exit $code: $said"
        grep -qF -- "$3" <<< "$said" || die "$1: landfall-cli says: $said"
        code=0
        said=$(/lab/bin/ask_helper /usr/local/libexec/landfall/landfall-helper "$2" $option 2>&1) || code=$?
        [ $code = 4 ] || die "$1: the helper: exit $code: $said"
        grep -qF -- "$3" <<< "$said" || die "$1: the helper says: $said"
    done
    [ "$(bytes "$2")" = "$before" ] || die "$1: the disk holds something else than before"
    say "$1: $said"
}

# The rest of what runs is as if it had been started from there: in a mount namespace whose / it is.
within() { # ROOT FUNCTION ARGUMENT...
    # shellcheck disable=SC2016  # what is quoted is the inner shell's
    unshare -m bash -euo pipefail -c '
        root=$1; shift
        mount --make-rprivate /
        for name in usr etc var lab run sys proc dev tmp; do mkdir -p "$root/$name"; mount --rbind "/$name" "$root/$name"; done
        for name in bin sbin lib lib64; do ln -sfn "usr/$name" "$root/$name"; done
        mkdir -p "$root/former"
        # Nobody else writes to it meanwhile.
        mount -o remount,ro "$root"
        cd "$root"
        pivot_root . former
        cd /
        . /lab/drives_guest.sh
        "$@"' within "$@"
}

one_partition() { # DISK
    wipefs -qa "$1" > /dev/null
    printf 'label: dos\nstart=2048, type=83\n' | sfdisk -q "$1" > /dev/null
    udevadm settle
}

on_ext4() {
    one_partition /dev/sda
    mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 /dev/sda1
    mkdir -p /target
    mount /dev/sda1 /target
    within /target refused 'the disk under /, ext4' /dev/sda 'holds / (ext4 on /dev/sda1) of the running system'
    umount /target
}

on_btrfs() {
    one_partition /dev/sda
    mkfs.btrfs -q -f /dev/sda1 > /dev/null
    mount /dev/sda1 /target
    btrfs -q subvolume create /target/@
    umount /target
    mount -o subvol=@ /dev/sda1 /target
    within /target refused 'the disk under /, btrfs' /dev/sda 'holds / (btrfs on /dev/sda1) of the running system'
    umount /target
}

on_several_btrfs() {
    one_partition /dev/sda
    one_partition /dev/sdb
    mkfs.btrfs -q -f /dev/sda1 /dev/sdb1 > /dev/null
    mount -o ro /dev/sda1 /target
    refused 'the second disk of a btrfs' /dev/sdb 'is a member of a btrfs over 2 devices'
    umount /target
}

on_overlay() {
    one_partition /dev/sda
    mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 /dev/sda1
    mkdir -p /run/live/medium /run/live/changes
    mount -o ro /dev/sda1 /run/live/medium
    mkdir -p /run/live/changes/upper /run/live/changes/work
    mount -t overlay -o lowerdir=/run/live/medium,upperdir=/run/live/changes/upper,workdir=/run/live/changes/work overlay /target
    within /target refused 'the stick under a live system' /dev/sda '/run/live/medium (ext4 on /dev/sda1)'
    umount /target /run/live/medium
}

on_lvm_over_luks() {
    one_partition /dev/sda
    printf 'a passphrase' > /run/passphrase
    cryptsetup -q luksFormat --type luks2 --cipher "$1" --key-size "$2" --pbkdf pbkdf2 --pbkdf-force-iterations 1000 /dev/sda1 /run/passphrase
    cryptsetup open --key-file /run/passphrase /dev/sda1 vault
    vgcreate -q group /dev/mapper/vault > /dev/null
    lvcreate -q -n root -l 100%FREE group > /dev/null
    mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 /dev/group/root
    mount /dev/group/root /target
    within /target refused 'the disk under /, LVM over LUKS' /dev/sda 'holds / (ext4 on /dev/mapper/group-root) of the running system'
    umount /target
    refused 'LVM over LUKS that is not mounted' /dev/sda 'a running RAID, LVM or encrypted volume'
    refused 'the volume itself' /dev/dm-0 'is a device-mapper volume'
    once_free vgchange -q -an group > /dev/null
    once_free cryptsetup close vault
}

as_swap() {
    one_partition /dev/sda
    mkswap /dev/sda1 > /dev/null
    swapon /dev/sda1
    refused swap /dev/sda 'is in use as swap (/dev/sda1)'
    swapoff /dev/sda1
}

# udev looks at what is new, and holds it meanwhile.
once_free() { # COMMAND...
    for _ in $(seq 60); do
        udevadm settle
        ! "$@" 2> /dev/null || return 0
        sleep 1
    done
    "$@"
}

in_raid() {
    one_partition /dev/sda
    one_partition /dev/sdb
    mdadm --create /dev/md0 --quiet --run --metadata=1.2 --level=1 --assume-clean --raid-devices=2 /dev/sda1 /dev/sdb1
    once_free mdadm --readonly --quiet /dev/md0
    refused 'the first member of a RAID' /dev/sda 'a running RAID, LVM or encrypted volume'
    refused 'the second' /dev/sdb 'a running RAID, LVM or encrypted volume'
    once_free mdadm --stop --quiet /dev/md0
    wipefs -qa /dev/sda1 /dev/sdb1 > /dev/null
}

in_fstab() {
    one_partition /dev/sda
    mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 -U 5d1c1b1e-0000-4000-8000-00000000cafe /dev/sda1
    udevadm settle
    echo 'UUID=5d1c1b1e-0000-4000-8000-00000000cafe /srv ext4 noauto 0 0' > /etc/fstab
    refused 'named in fstab' /dev/sda 'is named in /etc/fstab'
    : > /etc/fstab
}

in_unit() {
    one_partition /dev/sda
    printf '[Mount]\nWhat=/dev/sda1\nWhere=/srv/data\n' > /etc/systemd/system/srv-data.mount
    refused 'named in a mount unit' /dev/sda 'is named in /etc/systemd/system/srv-data.mount (/dev/sda1 for srv-data.mount)'
    rm /etc/systemd/system/srv-data.mount
}

# What the kernel reads and writes without claiming it.

under_loop() {
    local upper
    one_partition /dev/sda
    upper=$(losetup -f --show /dev/sda1)
    refused 'under a loop device' /dev/sda "is in use by $upper"
    mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 "$upper"
    mkdir -p /media/upper
    mount -o ro "$upper" /media/upper
    refused 'under a loop device that is mounted' /dev/sda "is in use by $upper"
    findmnt /media/upper > /dev/null || die 'under a loop device: its mount is gone'
    umount /media/upper
    losetup -d "$upper"
    # By a node that is no more.
    mknod /dev/gone b "$((0x$(stat -c %t /dev/sda)))" "$((0x$(stat -c %T /dev/sda)))"
    upper=$(losetup -f --show /dev/gone)
    rm /dev/gone
    refused 'under a loop device, by a node that is no more' /dev/sda "is in use by $upper"
    losetup -d "$upper"
}

under_target() {
    local store=/sys/kernel/config/target/core/fileio_0/disk
    one_partition /dev/sda
    modprobe -a target_core_mod target_core_file
    mountpoint -q /sys/kernel/config || mount -t configfs none /sys/kernel/config
    mkdir -p $store
    echo "fd_dev_name=/dev/sda1,fd_dev_size=$(blockdev --getsize64 /dev/sda1)" > $store/control
    echo 1 > $store/enable
    refused 'behind a SCSI target' /dev/sda 'is in use by target/fileio_0/disk'
    rmdir $store /sys/kernel/config/target/core/fileio_0
}

# The superblock of a backing device (the kernel's include/uapi/linux/bcache.h), as make-bcache(8) writes it.
bcache_superblock() { # DEVICE
    python3 - "$1" <<'END'
import struct, sys
table = []
for i in range(256):
    crc = i << 56
    for _ in range(8):
        crc = ((crc << 1) ^ 0x42F0E1EBA9EA3693 if crc >> 63 else crc << 1) & (2**64 - 1)
    table.append(crc)
magic = bytes.fromhex("c68573f64e1a45ca8265f57f48ba6d81")
body = struct.pack("<QQ16s16s16s32sQQ8Q", 8, 1, magic, b"u" * 16, b"s" * 16, b"card".ljust(32, b"\0"), 0, 0, *[0] * 8)
body += struct.pack("<QHHHHIHH", 16, 1, 0, 0, 0, 0, 0, 0)  # its data begin at sector 16, in blocks of one sector
crc = 2**64 - 1
for byte in body:
    crc = (table[((crc >> 56) ^ byte) & 255] ^ (crc << 8)) & (2**64 - 1)
with open(sys.argv[1], "r+b") as device:
    device.seek(4096)
    device.write(struct.pack("<Q", crc ^ (2**64 - 1)) + body)
END
}

under_bcache() {
    one_partition /dev/sda
    modprobe bcache
    bcache_superblock /dev/sda1
    udevadm settle
    [ -d /sys/block/sda/sda1/bcache ] || echo /dev/sda1 > /sys/fs/bcache/register
    refused 'in a bcache' /dev/sda '/dev/sda1 is a part of bcache0'
    echo 1 > /sys/block/sda/sda1/bcache/stop
    once_free wipefs -qa /dev/sda1
}

in_stopped_lvm() {
    one_partition /dev/sda
    pvcreate -q /dev/sda1 > /dev/null
    vgcreate -q spare /dev/sda1 > /dev/null
    lvcreate -q -n data -l 100%FREE spare > /dev/null
    once_free vgchange -q -an spare > /dev/null
    refused 'LVM that is not active' /dev/sda '/dev/sda1 is a member of a volume or an array that is not running (LVM2_member)'
    vgremove -q -f spare > /dev/null
    pvremove -q /dev/sda1 > /dev/null
}

# As nbd-server(1) and a virtual machine have their disks.
written_by_another() {
    local holder
    one_partition /dev/sda
    python3 -c 'import time; disk = open("/dev/sda1", "r+b", buffering=0); time.sleep(1000)' &
    holder=$!
    until ls -l /proc/$holder/fd 2> /dev/null | grep -q /dev/sda1; do sleep 0.1; done
    refused 'written to by a process' /dev/sda "is in use: something else on this computer holds it: python3 ($holder)"
    kill $holder
}

mounted() {
    one_partition /dev/sda
    mkfs.vfat /dev/sda1 > /dev/null
    mkdir -p /media/card /srv/card
    mount -o ro /dev/sda1 /srv/card
    refused 'mounted elsewhere' /dev/sda 'is mounted at /srv/card (vfat on /dev/sda1)'
    umount /srv/card
    mount /dev/sda1 /media/card
    (cd /media/card && exec sleep 1000) &
    local holder=$! code=0 said
    said=$(/lab/bin/landfall-cli erase --yes --to /dev/sda 2>&1) || code=$?
    [ $code = 4 ] || die "busy: exit $code: $said"
    grep -qF "/media/card is busy and cannot be unmounted: it is held by sleep ($holder)" <<< "$said" || die "busy: $said"
    say "mounted and busy: $said"
    kill $holder
    umount /media/card
    refused 'a partition' /dev/sda1 'partition'
    blockdev --setro /dev/sda
    refused 'write-protected' /dev/sda 'is write-protected'
    blockdev --setrw /dev/sda
}

# Not the system's, and not removable: by the stronger authorisation alone.
built_in() {
    local said code=0
    rmmod scsi_debug
    modprobe scsi_debug dev_size_mb=64 removable=0 delay=0
    until [ -b /dev/sda ]; do sleep 0.1; done
    udevadm settle
    said=$(/lab/bin/landfall-cli erase --yes --to /dev/sda 2>&1) || code=$?
    if [ $code != 4 ] || ! grep -qF 'is a fixed drive, not a card' <<< "$said"; then die "built in: landfall-cli: exit $code: $said"; fi
    code=0
    said=$(/lab/bin/ask_helper /usr/local/libexec/landfall/landfall-helper /dev/sda 2>&1) || code=$?
    if [ $code != 4 ] || ! grep -qF 'is a built-in disk, which needs the authorisation' <<< "$said"; then die "built in: the helper: exit $code: $said"; fi
    /lab/bin/landfall-cli erase --yes --to /dev/sda --fixed > /dev/null
    say "built in: $said; and with it, erased"
}

# The cards of the batch: loop devices over device-mapper over loop devices over files of the host's.

under() { # NAME SECTORS: prints the device below
    truncate -s $(($2 * 512)) "/lab/cards/$1.img"
    losetup -f --show "/lab/cards/$1.img"
}

above() { # NAME: a drive that Landfall may write, over the volume of that name
    local loop
    loop=$(losetup --direct-io=on -f --show "/dev/mapper/$1")
    ln -s "$loop" "/run/card-$1"
}

# From `bad` on, one page: what lies before and behind is good.
faulty() { # NAME SECTORS BAD LINES-OF-THE-BAD-PAGE...
    local below name=$1 sectors=$2 bad=$3
    below=$(under "$name" "$sectors")
    printf '0 %d linear %s 0\n%d 8 %s\n%d %d linear %s %d\n' "$bad" "$below" "$bad" "${4//BELOW/$below $bad}" \
        $((bad + 8)) $((sectors - bad - 8)) "$below" $((bad + 8)) | dmsetup create "$name"
    above "$name"
}

slow() { # NAME SECTORS MILLISECONDS
    printf '0 %d delay %s 0 %d\n' "$2" "$(under "$1" "$2")" "$3" | dmsetup create "$1"
    above "$1"
}
