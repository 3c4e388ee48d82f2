# shellcheck shell=bash
# Sourced by sample-base: the replicas of other systems than Raspberry Pi OS (see sample-replica.sh), as far as settings and growth go.

# ubuntu-images' gadget for the Pi names the partitions; cloud-initramfs-tools grows the root, with cloud-init's growpart.
write_ubuntu_files() { # ROOT
    printf 'ubuntu\n' > "$1/etc/hostname"
    printf '127.0.0.1 localhost\n' > "$1/etc/hosts"
    : > "$1/etc/machine-id"
    write_file 0755 "$1/usr/share/initramfs-tools/scripts/local-bottom/growroot" <<< $'#!/bin/sh\n# Grows the root in the initramfs, which user-mode Linux has none of.'
    write_file 0644 "$1/etc/cloud/cloud.cfg.d/99-fake_cloud.cfg" << 'END'
datasource_list: [ NoCloud, None ]
datasource:
  NoCloud:
    seedfrom: file:///boot/firmware/
END
    write_file 0644 "$1/etc/systemd/system/cloud-init-local.service.d/boot.conf" <<< $'[Unit]\nRequiresMountsFor=/boot/firmware'
}

# armbian/build, packages/bsp/common: armbian-firstrun and armbian-resize-filesystem, with their units; root's password is public.
write_armbian_files() { # ROOT
    local units=$1/usr/lib/systemd/system programs=$1/usr/lib/armbian
    printf 'rpi4b\n' > "$1/etc/hostname"
    printf '127.0.0.1   localhost\n127.0.1.1   rpi4b\n' > "$1/etc/hosts"
    : > "$1/etc/machine-id"
    write_file 0644 "$1/etc/armbian-release" <<< $'BOARD=rpi4b\nBOARDFAMILY=bcm2711\nDISTRIBUTION_CODENAME=bookworm'
    write_file 0644 "$1/etc/default/armbian-firstrun" <<< 'OPENSSHD_REGENERATE_HOST_KEYS=true'
    write_file 0600 "$1/root/.not_logged_in_yet" < /dev/null
    usermod --prefix "$1" -p "$(perl -e 'print crypt("1234", q($6$armbian$))')" root
    write_file 0755 "$programs/armbian-firstrun" << 'END'
#!/bin/bash
# This machine's own keys, once, where the defaults say so.
if [ "${OPENSSHD_REGENERATE_HOST_KEYS:-}" = true ]; then
    rm -f /etc/ssh/ssh_host*
    ssh-keygen -A
    systemctl -q is-active ssh && systemctl restart ssh
fi
systemctl disable armbian-firstrun
END
    write_file 0755 "$programs/armbian-resize-filesystem" << 'END'
#!/bin/bash
# The root, where it is the disk's last partition, gets the rest of the disk.
systemctl disable armbian-resize-filesystem
[ ! -e /root/.no_rootfs_resize ] || exit 0
root=$(findmnt -no SOURCE /)
disk=/dev/$(lsblk -no pkname "$root")
number=${root##*[!0-9]}
start=$(parted -sm "$disk" unit s print | awk -F : -v number="$number" 'NR > 2 && $1 == number { print $2 + 0 }')
behind=$(parted -sm "$disk" unit s print | awk -F : -v start="$start" 'NR > 2 && $2 + 0 > start { print $1 }')
if [ -n "$behind" ]; then
    echo "armbian-resize-filesystem: a partition is behind the root: $behind"
else
    echo ', +' | sfdisk --force --no-reread -N "$number" "$disk" && partx -u "$disk"
fi
resize2fs "$root"
END
    write_file 0644 "$units/armbian-firstrun.service" << 'END'
[Unit]
Description=What this machine does once
Before=ssh.service

[Service]
Type=oneshot
RemainAfterExit=yes
EnvironmentFile=/etc/default/armbian-firstrun
ExecStart=/usr/lib/armbian/armbian-firstrun

[Install]
WantedBy=multi-user.target
END
    write_file 0644 "$units/armbian-resize-filesystem.service" << 'END'
[Unit]
Description=The root gets what is left of the disk
DefaultDependencies=no
After=sysinit.target local-fs.target
Before=basic.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/lib/armbian/armbian-resize-filesystem

[Install]
WantedBy=basic.target
END
    enable "$1" multi-user.target.wants armbian-firstrun.service
    enable "$1" basic.target.wants armbian-resize-filesystem.service
}

dietpi_settings() {
    printf '%s\n' '# What the first boot takes.' AUTO_SETUP_LOCALE=C.UTF-8 AUTO_SETUP_KEYBOARD_LAYOUT=gb AUTO_SETUP_TIMEZONE=Europe/London \
        AUTO_SETUP_NET_ETHERNET_ENABLED=1 AUTO_SETUP_NET_HOSTNAME=DietPi AUTO_SETUP_GLOBAL_PASSWORD=dietpi SOFTWARE_DISABLE_SSH_PASSWORD_LOGINS=0
}

# MichaIng/DietPi, rootfs/var/lib/dietpi/services: fs_partition_resize.sh and dietpi-firstboot.bash, with their units.
write_dietpi_files() { # ROOT
    local root=$1 services=$1/var/lib/dietpi/services units=$1/etc/systemd/system
    printf 'DietPi\n' > "$root/etc/hostname"
    printf '127.0.0.1 localhost\n127.0.1.1 DietPi\n' > "$root/etc/hosts"
    : > "$root/etc/machine-id"
    # Its SSH server is dropbear, whose keys are those of its package's installation.
    sha256sum "$root"/etc/dropbear/dropbear_*_host_key | sed "s#$root##" > "$root/usr/share/keys-of-the-image"
    dietpi_settings > "$root/boot/dietpi.txt"
    touch -d '2024-01-01' "$root/boot/dietpi.txt"
    write_file 0755 "$root/boot/dietpi/func/dietpi-globals" <<< '# Functions of all its programs.'
    printf 'auto lo\niface lo inet loopback\n\nallow-hotplug eth0\niface eth0 inet dhcp\n' > "$root/etc/network/interfaces"
    useradd --prefix "$root" -u 1000 -U -m -s /bin/bash dietpi
    usermod --prefix "$root" -p "$(perl -e 'print crypt("dietpi", q($6$dietpi$))')" root
    usermod --prefix "$root" -p "$(perl -e 'print crypt("dietpi", q($6$dietpi$))')" dietpi
    write_file 0755 "$services/fs_partition_resize.sh" << 'END'
#!/bin/bash
# The root gets the room up to the next partition; files of the boot partition that are newer come into /boot.
systemctl disable dietpi-fs_partition_resize
root=$(findmnt -no SOURCE /)
disk=/dev/$(lsblk -no pkname "$root")
boot=$(awk '$2 == "/boot/firmware" { print $1 }' /etc/fstab)
folder=$(mktemp -d)
mount -v "$boot" "$folder" && cp -uv "$folder/dietpi.txt" /boot/ && umount "$folder"
echo ',+' | sfdisk --no-reread --no-tell-kernel -f -N "${root##*[!0-9]}" "$disk"
partx -uv "$root"
resize2fs "$root"
END
    write_file 0755 "$services/dietpi-firstboot.bash" << 'END'
#!/bin/bash
# Once: what dietpi.txt says.
systemctl -q disable dietpi-firstboot
setting() { sed -n "/^[[:blank:]]*$1=/{s/^[^=]*=//p;q}" /boot/dietpi.txt; }
name=$(setting AUTO_SETUP_NET_HOSTNAME)
echo "$name" > /etc/hostname
sed -i "s/^127.0.1.1.*/127.0.1.1 $name/" /etc/hosts
hostname "$name"
password=$(setting AUTO_SETUP_GLOBAL_PASSWORD)
if [ -n "$password" ]; then printf 'root:%s\ndietpi:%s\n' "$password" "$password" | chpasswd; fi
rm -f /etc/machine-id /var/lib/dbus/machine-id
systemd-machine-id-setup
zone=$(setting AUTO_SETUP_TIMEZONE)
[ ! -f "/usr/share/zoneinfo/$zone" ] || ln -snf "/usr/share/zoneinfo/$zone" /etc/localtime
sed -i "s/^XKBLAYOUT=.*/XKBLAYOUT=\"$(setting AUTO_SETUP_KEYBOARD_LAYOUT)\"/" /etc/default/keyboard
for key in /etc/dropbear/dropbear_*_host_key; do
    type=${key#/etc/dropbear/dropbear_} type=${type%_host_key}
    rm -v "$key"
    dropbearkey -t "$type" -f "$key"
done
if [ "$(setting SOFTWARE_DISABLE_SSH_PASSWORD_LOGINS)" = 1 ]; then echo 'DROPBEAR_EXTRA_ARGS="-s"' >> /etc/default/dropbear; fi
card=$(ip -o link | awk -F ': ' '$2 != "lo" && $2 !~ /^sit|^tunl/ { print $2; exit }')
sed -i "s/eth[0-9]/$card/g" /etc/network/interfaces
ifup "$card"
END
    write_file 0644 "$units/dietpi-fs_partition_resize.service" << 'END'
[Unit]
Description=The root gets the disk, once
DefaultDependencies=no
Wants=local-fs-pre.target
After=systemd-remount-fs.service -.mount
Before=var-swap.swap swap.target local-fs-pre.target

[Service]
Type=oneshot
ExecStart=/var/lib/dietpi/services/fs_partition_resize.sh

[Install]
WantedBy=local-fs.target
END
    write_file 0644 "$units/dietpi-firstboot.service" << 'END'
[Unit]
Description=What this system does once
Wants=getty-pre.target
Before=network-pre.target getty-pre.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/var/lib/dietpi/services/dietpi-firstboot.bash

[Install]
WantedBy=multi-user.target
END
    mkdir -p "$units/local-fs.target.wants"
    ln -s /etc/systemd/system/dietpi-fs_partition_resize.service "$units/local-fs.target.wants/"
    ln -s /etc/systemd/system/dietpi-firstboot.service "$units/multi-user.target.wants/"
}
