# shellcheck shell=bash
# Sourced by boot-card: a card with a kernel of its own, as the firmware of a Pi would start it: kernel, initramfs and command line are
# those of the card's boot partition. The machine is qemu's, for the Pi's own is too slow in emulation; the card is its disk.
: "${card:=}" "${boot_offset:=}" "${words:=}" "${disk:=}" "${netns:=}" "${tap:=}" "${mac:=}" "${clock:=}" "${scratch:=}" "${console:=}" "${memory:=}"

# shellcheck disable=SC2034  # boot-card looks for them
guest_tools=(qemu-system-aarch64 cpio) guest_group=full

start_guest() { # sets guest to the leader of its process group
    local started=() patience=$scratch/patience
    mcopy -n -i "$disk@@$boot_offset" ::kernel8.img ::initramfs8 "$scratch/" || die "the card's boot partition holds no kernel and initramfs"
    # systemd takes its patience with devices from a file alone: initramfs-tools' own /run, which becomes the system's, holds it.
    mkdir -p "$patience/conf/conf.d"
    printf '%s\n' 'mkdir -p /run/systemd/system.conf.d' \
        'printf "[Manager]\nDefaultDeviceTimeoutSec=900\n" > /run/systemd/system.conf.d/emulated.conf' > "$patience/conf/conf.d/emulated"
    truncate -s %512 "$scratch/initramfs8"
    (cd "$patience" && find . | cpio --quiet -o -H newc) >> "$scratch/initramfs8"
    if [ -n "$clock" ]; then started=(-rtc "base=$(date -u -d "@$clock" +%FT%T)"); fi
    # The card's words come first, as they are; then the console, and what only this machine knows: an emulated processor that shares its
    # host takes minutes for what a Pi does in seconds. A panic ends the machine.
    "$here/inside" "$netns" setsid qemu-system-aarch64 -M virt -cpu cortex-a72 -smp 2 -m "$memory" -accel tcg,thread=multi "${started[@]}" \
        -nodefaults -no-user-config -no-reboot -display none -serial "file:$console" \
        -kernel "$scratch/kernel8.img" -initrd "$scratch/initramfs8" \
        -append "$words console=ttyAMA0 panic=1 systemd.journald.forward_to_console=1 systemd.mask=serial-getty@ttyAMA0.service \
systemd.default_timeout_start_sec=900" \
        -drive "if=none,id=card,format=raw,cache=unsafe,file=${disk//,/,,}" -device virtio-blk-pci,drive=card \
        -netdev "tap,id=net,ifname=$tap,script=no,downscript=no" -device "virtio-net-pci,netdev=net,mac=$mac,romfile=" \
        -device virtio-rng-pci > "$scratch/qemu.log" 2>&1 < /dev/null &
    # shellcheck disable=SC2034
    guest=$!
}
