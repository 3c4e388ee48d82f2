# shellcheck shell=bash
# Sourced by sample-base: what the arm64 kind has that the others have not, a kernel of its own and an initramfs that grows the root
# as Raspberry Pi OS's does. It starts on qemu's general machine and on its Raspberry Pi 3. The caller has set `here`, `work`, `distribution`, `say` and `die` before it calls.
: "${here:?}" "${work:=}" "${distribution:=}"

missing() { say "MISSING: $*"; exit 77; }

require_arm64() {
    local tool
    [ "$distribution" = debian ] || missing "Debian's package sources: $distribution keeps arm64 elsewhere than amd64"
    for tool in qemu-aarch64-static arch-test cpio; do
        command -v $tool > /dev/null || missing "$tool: run packaging/deps full"
    done
    provide_interpreter
}

# The kernel is to run programs of arm64 while the packages are configured. Packages of qemu tell it where systemd or binfmt-support is.
provide_interpreter() {
    local rule=/usr/lib/binfmt.d/qemu-aarch64.conf folder=/proc/sys/fs/binfmt_misc
    if arch-test arm64 > /dev/null 2>&1; then return; fi
    [ -s $rule ] || missing 'qemu-user-static: run packaging/deps full'
    [ "$(id -u)" = 0 ] || missing "root, once, for: cat $rule > $folder/register"
    [ -e $folder/register ] || mount -t binfmt_misc binfmt_misc $folder || missing 'a kernel with binfmt_misc'
    cat $rule > $folder/register 2> /dev/null || true
    arch-test arm64 > /dev/null || missing 'a kernel that starts programs of arm64 by qemu-user-static'
    say 'told the kernel to start programs of arm64 by qemu-user-static, until the next start of this machine'
}

# A hook of mmdebstrap's: packages that are unpacked, not installed (the kernel's would make an initramfs, for minutes, in emulation),
# and the libraries of what goes into ours. $1 is the root's folder.
fetch_arm64_parts() { # ROOT
    local packages=$work/packages kernel archive
    export APT_CONFIG=$MMDEBSTRAP_APT_CONFIG
    kernel=$(apt-cache depends linux-image-arm64 | awk '$1 == "Depends:" && $2 ~ /^linux-image-/ { print $2; exit }')
    [ -n "$kernel" ] || die 'linux-image-arm64 names no kernel'
    mkdir -p "$packages"
    (cd "$packages" && apt-get -q download "$kernel" busybox-static) >&2
    for archive in "$packages"/*.deb; do dpkg-deb -x "$archive" "$work/unpacked"; done
    chroot "$1" ldd /usr/sbin/parted | grep -oE '/[^ ]+' > "$work/parted.libraries"
}

# Drivers of what no emulated machine has: half of them all.
readonly left_out='sound drivers/gpu drivers/media drivers/infiniband drivers/staging drivers/net/ethernet drivers/net/wireless'

# From the unpacked kernel package, whichever of /lib and /usr/lib its modules lie in.
add_arm64_modules() { # ROOT: its modules, and into `kernel_version` whose they are
    local folder
    folder=$(find "$work/unpacked" -type d -path '*/lib/modules/*' -prune -print -quit)
    kernel_version=$(basename "$folder")
    mkdir -p "$1/usr/lib/modules"
    cp -r "$folder" "$1/usr/lib/modules/"
    # Word splitting is wanted: one folder each.
    # shellcheck disable=SC2086
    (cd "$1/usr/lib/modules/$kernel_version/kernel" && rm -r $left_out)
    depmod -b "$1" "$kernel_version"
}

make_initramfs() { # ROOT FILE
    local root=$1 tree=$work/initramfs module file
    mkdir -p "$tree"/{bin,dev,proc,sys,run,root,boot,usr/sbin}
    cp "$here/sample-initramfs" "$tree/init"
    chmod 0755 "$tree/init"
    cp "$(find "$work/unpacked" -path '*bin/busybox' -type f -print -quit)" "$tree/bin/busybox"
    cp "$root/usr/sbin/parted" "$tree/usr/sbin/"
    while read -r file; do
        mkdir -p "$tree$(dirname "$file")"
        cp -L "$root$file" "$tree$file"
    done < "$work/parted.libraries"
    # The modules that the init names, with those that they need; plain, for not every busybox unpacks them.
    sed -n 's/^readonly modules="\(.*\)"/\1/p' "$here/sample-initramfs" | tr ' ' '\n' |
        xargs -n 1 modprobe -d "$root" -S "$kernel_version" --show-depends | awk '$1 == "insmod" { print $2 }' | sort -u |
        while read -r file; do
            module=${file#"$root"}
            module=$tree/${module#/usr}
            mkdir -p "$(dirname "$module")"
            cp "$file" "$module"
        done
    find "$tree" -name '*.ko.xz' -exec xz -d {} +
    cp "$root/usr/lib/modules/$kernel_version"/modules.{builtin,builtin.modinfo,order} "$tree/lib/modules/$kernel_version/"
    depmod -b "$tree" "$kernel_version"
    (cd "$tree" && find . | LC_ALL=C sort | cpio --quiet -o -H newc -R 0:0) | gzip -1 > "$2"
}

# The names are those of Raspberry Pi OS: its firmware takes kernel8.img, and by auto_initramfs=1 initramfs8 beside it; by
# upstream_kernel=1 the device tree has the name that Debian's kernel gives it, as on Debian's own cards (raspi-firmware).
add_arm64_boot_files() { # FOLDER
    cp "$(find "$work/unpacked/boot" -name 'vmlinuz-*' -print -quit)" "$1/kernel8.img"
    cp "$(find "$work/unpacked" -name 'bcm2837-rpi-3-b.dtb' -print -quit)" "$work/initramfs8" "$1/"
    printf 'arm_64bit=1\nauto_initramfs=1\nupstream_kernel=1\n' > "$1/config.txt"
}
