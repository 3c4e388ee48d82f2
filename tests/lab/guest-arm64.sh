# shellcheck shell=bash
# Sourced by boot-card: a card with a kernel of its own, as the firmware of a Pi would start it: kernel, initramfs, device tree and command
# line are those that firmware.py takes from the card's boot partition. The machine is qemu's general one, whose disk is the card: that is
# the quicker one; or, with --machine pi3, its Raspberry Pi 3, where the card is in the SD slot and Ethernet comes by USB.
: "${here:?}" "${card:=}" "${machine:=}" "${disk:=}" "${netns:=}" "${tap:=}" "${mac:=}" "${clock:=}" "${scratch:=}" "${console:=}" "${memory:=}"

# shellcheck disable=SC2034  # boot-card looks for them
guest_tools=(qemu-system-aarch64 cpio python3) guest_group=full

# systemd takes its patience with devices from a file alone: initramfs-tools' own /run, which becomes the system's, holds it.
add_patience() { # INITRAMFS
    local patience=$scratch/patience
    mkdir -p "$patience/conf/conf.d"
    printf '%s\n' 'mkdir -p /run/systemd/system.conf.d' \
        'printf "[Manager]\nDefaultDeviceTimeoutSec=900\n" > /run/systemd/system.conf.d/emulated.conf' > "$patience/conf/conf.d/emulated"
    truncate -s %512 "$1"
    (cd "$patience" && find . | cpio --quiet -o -H newc) >> "$1"
}

start_guest() { # sets guest to the leader of its process group
    local hardware files=$scratch/firmware file=format=raw,cache=unsafe,file=${disk//,/,,} wire=tap,id=net,ifname=$tap,script=no,downscript=no
    python3 "$here/firmware.py" "$disk" "$files" || die "the card would not start"
    [ -e "$files/initramfs" ] || die "the card has no initramfs"
    add_patience "$files/initramfs"
    if [ "$machine" = pi3 ]; then
        # It has no clock that goes on without power: what --clock says is what it has anyway.
        hardware=(-M raspi3b -m 1G -dtb "$files/device-tree" -drive "if=sd,$file"
            -netdev "$wire" -device "usb-net,netdev=net,mac=$mac")
    else
        hardware=(-M virt -cpu cortex-a72 -smp 2 -m "$memory" -device virtio-rng-pci
            -drive "if=none,id=card,$file" -device 'virtio-blk-pci,drive=card' -netdev "$wire" -device "virtio-net-pci,netdev=net,mac=$mac,romfile=")
        if [ -n "$clock" ]; then hardware+=(-rtc "base=$(date -u -d "@$clock" +%FT%T)"); fi
    fi
    # The card's words come first, as they are; then the console, and what only this machine knows: an emulated processor that shares its
    # host takes minutes for what a Pi does in seconds. A panic ends the machine.
    "$here/inside" "$netns" setsid qemu-system-aarch64 "${hardware[@]}" -accel tcg,thread=multi -nodefaults -no-user-config -no-reboot \
        -display none -serial "file:$console" -kernel "$files/kernel" -initrd "$files/initramfs" \
        -append "$(cat "$files/cmdline") console=ttyAMA0 panic=1 systemd.journald.forward_to_console=1 \
systemd.mask=serial-getty@ttyAMA0.service systemd.default_timeout_start_sec=900" > "$scratch/qemu.log" 2>&1 < /dev/null &
    # shellcheck disable=SC2034
    guest=$!
}
