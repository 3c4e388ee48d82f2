# shellcheck shell=bash
# Sourced by sample-base, with sample-boards.sh: what the replicas hold. A replica is made of Debian's packages, with the state files, units and first-boot
# scripts that a vendor's image has: their names, their modes and the order of events are the vendor's, each with its source named
# below; their text is this project's. The caller has set `here`, `kind` and `disk_id`, and gives write_file.
#
#   trixie            Raspberry Pi OS of trixie: a seed on the boot partition, cloud-init renames `pi`
#   trixie-no-seed    the same as its first images are, without the seed
#   bookworm          Raspberry Pi OS of bookworm: init=…/firstboot, userconf-pi's wizard
#   trixie-lived, bookworm-lived    the same after a first boot and an owner, `ops`
#   ubuntu, armbian, dietpi         the names, marks and first boots of those, as far as settings and growth go
: "${here:?}" "${kind:=}" "${disk_id:=}" "${work:=}"

readonly replicas='trixie trixie-no-seed trixie-lived bookworm bookworm-lived ubuntu armbian dietpi'
# What the former owner still logs in with.
readonly former_password='correct former horse'

is_replica() { [[ " $replicas " == *" $1 "* ]]; } # KIND
is_lived() { [[ $1 == *-lived ]]; }               # KIND

replica_suite() { # KIND
    case $1 in trixie* | ubuntu) printf trixie ;; *) printf bookworm ;; esac
}

replica_packages() { # KIND
    local common=systemd,systemd-sysv,systemd-timesyncd,libpam-systemd,udev,dbus,kmod,iproute2,ca-certificates,sudo,e2fsprogs
    common+=,dosfstools,fdisk,parted,tzdata,netbase,procps,locales,adduser,rfkill,wpasupplicant,keyboard-configuration,console-setup,curl
    case $1 in
        trixie* | ubuntu) printf '%s,openssh-server,network-manager,cloud-init,netplan.io' "$common" ;;
        dietpi) printf '%s,dropbear,openssh-client,ifupdown,isc-dhcp-client' "$common" ;;
        *) printf '%s,openssh-server,network-manager' "$common" ;;
    esac
}

former_hash() { perl -e 'print crypt($ARGV[0], q($6$formerowner$))' "$former_password"; }

enable() { # ROOT TARGET UNIT
    mkdir -p "$1/etc/systemd/system/$2"
    ln -sf "/usr/lib/systemd/system/$3" "$1/etc/systemd/system/$2/$3"
}

write_replica_files() { # ROOT
    local root=$1
    # mmdebstrap calls it 0000debian.sources or so; images call it by its plain name.
    find "$root/etc/apt/sources.list.d" -name '0000*' -exec mv {} "$root/etc/apt/sources.list.d/debian.sources" \;
    rm -f "$root/var/lib/dbus/machine-id" "$root"/etc/ssh/ssh_host_*
    mkdir -p "$root/boot/firmware"
    write_file 0644 "$root/etc/fstab" << END
proc            /proc           proc    defaults          0       0
PARTUUID=$disk_id-01  /boot/firmware  vfat    defaults          0       2
PARTUUID=$disk_id-02  /               ext4    defaults,noatime  0       1
END
    case $kind in
        trixie* | bookworm*) write_raspberry_files "$root" ;;
        ubuntu) write_ubuntu_files "$root" ;;
        armbian) write_armbian_files "$root" ;;
        dietpi) write_dietpi_files "$root" ;;
    esac
    if is_lived "$kind"; then write_owner_files "$root"; fi
}

# pi-gen, master and bookworm: stage1/01-sys-tweaks and 02-net-tweaks, stage2/01-sys-tweaks and 02-net-tweaks,
# export-image/01-user-rename and 05-finalise.
write_raspberry_files() { # ROOT
    local root=$1 group
    printf 'raspberrypi\n' > "$root/etc/hostname"
    printf '127.0.0.1\tlocalhost\n::1\t\tlocalhost ip6-localhost ip6-loopback\n127.0.1.1\t\traspberrypi\n' > "$root/etc/hosts"
    printf 'A replica of Raspberry Pi OS, made by sample-base\n' > "$root/etc/rpi-issue"
    printf 'FWLOC=/boot/firmware\n' > "$root/etc/default/raspberrypi-sys-mods"
    # The account that waits for its name: adduser --disabled-login, and the groups of stage2.
    for group in input spi i2c gpio; do groupadd --prefix "$root" -f -r $group; done
    useradd --prefix "$root" -u 1000 -U -c ,,, -s /bin/bash pi
    usermod --prefix "$root" -a -G adm,dialout,cdrom,audio,users,sudo,video,games,plugdev,input,gpio,spi,i2c,netdev,render pi
    cp -r "$root/etc/skel" "$root/home/pi"
    chown -R 1000:1000 "$root/home/pi"
    chmod 0700 "$root/home/pi"
    # raspberrypi-sys-mods, etc/sudoers.d.
    write_file 0440 "$root/etc/sudoers.d/010_pi-nopasswd" <<< 'pi ALL=(ALL) NOPASSWD: ALL'
    # No radio until a country is known (02-net-tweaks/01-run.sh).
    for group in 107d50c000.serial 3f215040.serial 20215040.serial fe215040.serial soc; do
        write_file 0644 "$root/var/lib/systemd/rfkill/platform-$group:bluetooth" <<< 0
    done
    write_file 0644 "$root/var/lib/NetworkManager/NetworkManager.state" <<< $'[main]\nWirelessEnabled=false'
    # `setupcon --save-only`, whose result wins over /etc/default/keyboard.
    write_file 0755 "$root/etc/console-setup/cached_setup_keyboard.sh" <<< $'#!/bin/sh\n: the keyboard that the image was made with'
    # ENABLE_SSH=0.
    rm -f "$root"/etc/systemd/system/multi-user.target.wants/ssh.service "$root/etc/systemd/system/sshd.service"
    write_sys_mods "$root"
    write_userconf "$root"
    if [ "$(replica_suite "$kind")" = bookworm ]; then write_bookworm_files "$root"; else write_trixie_files "$root"; fi
}

# raspberrypi-sys-mods, both branches: usr/lib/raspberrypi-sys-mods, and its units.
write_sys_mods() { # ROOT
    local programs=$1/usr/lib/raspberrypi-sys-mods units=$1/usr/lib/systemd/system
    write_file 0755 "$programs/get_fw_loc" << 'END'
#!/bin/sh
# Where the boot partition is mounted.
. /etc/default/raspberrypi-sys-mods
echo "${FWLOC:?}"
END
    write_file 0755 "$programs/regenerate_ssh_host_keys" << 'END'
#!/bin/sh
# All keys go, others come, once.
rm -f /etc/ssh/ssh_host_*_key* || exit
ssh-keygen -A > /dev/null || exit
systemctl -q disable regenerate_ssh_host_keys
END
    write_file 0755 "$programs/sshswitch" << 'END'
#!/bin/sh
# A file `ssh` on the boot partition switches SSH on, once.
folder=$(/usr/lib/raspberrypi-sys-mods/get_fw_loc) || exit
[ -e "$folder/ssh" ] || [ -e "$folder/ssh.txt" ] || exit 0
rm -f "$folder/ssh" "$folder/ssh.txt"
systemctl enable --now --no-block ssh
END
    write_file 0644 "$units/regenerate_ssh_host_keys.service" << 'END'
[Unit]
Description=New SSH host keys
Before=ssh.service
ConditionFileIsExecutable=/usr/bin/ssh-keygen

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/lib/raspberrypi-sys-mods/regenerate_ssh_host_keys

[Install]
WantedBy=multi-user.target
END
    write_file 0644 "$units/sshswitch.service" << 'END'
[Unit]
Description=SSH by a file on the boot partition
After=regenerate_ssh_host_keys.service boot-firmware.mount

[Service]
Type=oneshot
ExecStart=/usr/lib/raspberrypi-sys-mods/sshswitch

[Install]
WantedBy=multi-user.target
END
    enable "$1" multi-user.target.wants sshswitch.service
}

# userconf-pi 0.9 and 0.15: userconf, userconf-service, cancel-rename, and what rename-user leaves on a system without a desktop.
write_userconf() { # ROOT
    local root=$1 programs=$1/usr/lib/userconf-pi after=systemd-user-sessions.service
    write_file 0755 "$programs/userconf" << 'END'
#!/bin/sh
# userconf [OLD] NAME [HASH]: number 1000 gets this name, and its password.
if [ $# -eq 3 ]; then
    old=$1 old_group=$1
    shift
else
    old=$(getent passwd 1000 | cut -d : -f 1) old_group=$(getent group 1000 | cut -d : -f 1)
fi
if [ "$old" != "$1" ]; then
    usermod -l "$1" "$old"
    usermod -m -d "/home/$1" "$1"
    groupmod -n "$1" "$old_group"
    sed -i "s/^$old:/$1:/" /etc/subuid /etc/subgid
    if [ -f /etc/sudoers.d/90-cloud-init-users ]; then rules=90-cloud-init-users; else rules=010_pi-nopasswd; fi
    sed -i "s/^$old /$1 /" "/etc/sudoers.d/$rules"
fi
[ -z "$2" ] || printf '%s:%s\n' "$1" "$2" | chpasswd -e
/usr/bin/cancel-rename "$1"
END
    write_file 0755 "$programs/userconf-service" << 'END'
#!/bin/sh
# A name and a hash on the boot partition are taken; without them somebody at the console is asked, which here is nobody.
folder=$(/usr/lib/raspberrypi-sys-mods/get_fw_loc) || exit
for file in "$folder/userconf" "$folder/userconf.txt"; do
    [ -f "$file" ] || continue
    IFS=: read -r name hash rest < "$file"
    /usr/lib/userconf-pi/userconf "$name" "$hash" && rm "$file"
    exit
done
[ "$(getent passwd 1000 | cut -d : -f 1)" != pi ] || exec sleep infinity
END
    write_file 0755 "$root/usr/bin/cancel-rename" << 'END'
#!/bin/sh
# The wizard is over (on a system without a desktop).
rm -f /etc/systemd/system/getty@tty1.service.d/autologin.conf /var/lib/userconf-pi/autologin /etc/ssh/sshd_config.d/rename_user.conf
systemctl --quiet disable userconfig
systemctl --quiet enable getty@tty1
if systemctl --quiet is-active ssh; then systemctl --quiet reload ssh; fi
systemctl --quiet --no-block start getty@tty1
END
    write_file 0644 "$root/usr/share/userconf-pi/sshd_banner" <<< 'SSH may not work until a user has been set up.'
    if [ "$(replica_suite "$kind")" = trixie ]; then after+=' cloud-config.service'; fi
    write_file 0644 "$root/usr/lib/systemd/system/userconfig.service" << END
[Unit]
Description=Who is to use this system?
After=$after
Before=lightdm.service

[Service]
Type=oneshot
ExecStart=/usr/lib/userconf-pi/userconf-service
StandardInput=tty
TTYPath=/dev/tty8
TTYReset=yes

[Install]
WantedBy=multi-user.target
END
    write_file 0644 "$root/etc/ssh/sshd_config.d/rename_user.conf" <<< 'Banner /usr/share/userconf-pi/sshd_banner'
    enable "$root" multi-user.target.wants userconfig.service
    rm -f "$root/etc/systemd/system/getty.target.wants/getty@tty1.service"
}

# raspberrypi-sys-mods, bookworm, usr/lib/raspberrypi-sys-mods/firstboot; pi-gen, bookworm: journald.conf, an empty machine-id.
write_bookworm_files() { # ROOT
    : > "$1/etc/machine-id"
    sed -i 's/^#\?Storage=.*/Storage=volatile/' "$1/etc/systemd/journald.conf"
    enable "$1" multi-user.target.wants regenerate_ssh_host_keys.service
    write_file 0755 "$1/usr/lib/raspberrypi-sys-mods/firstboot" << 'END'
#!/bin/bash
# The kernel's first program, once: it takes its own name from the command line, makes the host's keys, and gives the disk an id of its
# own, after which all that names the partitions by the old one is changed. Then it restarts.
mountpoint -q /proc || mount -t proc proc /proc
mountpoint -q /sys || mount -t sysfs sys /sys
mountpoint -q /dev || mount -t devtmpfs dev /dev
mountpoint -q /run || mount -t tmpfs tmp /run
mkdir -p /run/systemd
folder=$(/usr/lib/raspberrypi-sys-mods/get_fw_loc)
mount "$folder" -o rw
sed -i 's| init=/usr/lib/raspberrypi-sys-mods/firstboot||' "$folder/cmdline.txt"
mount / -o remount,rw
/usr/lib/raspberrypi-sys-mods/regenerate_ssh_host_keys
disk=/dev/$(lsblk -no pkname "$(findmnt / -no source)")
old=$(fdisk -l "$disk" | sed -n 's/^Disk identifier: 0x//p')
[ -c /dev/hwrng ] && source=/dev/hwrng || source=/dev/urandom
new=$(dd if=$source bs=4 count=1 status=none | od -An -tx4 | tr -d ' \n')
if printf 'x\ni\n0x%s\nr\nw\n' "$new" | fdisk "$disk" > /dev/null; then
    sed -i "s/$old/$new/g" /etc/fstab
    sed -i "s/$old/$new/" "$folder/cmdline.txt"
fi
echo "firstboot: the disk's id is 0x$new"
sync
umount "$folder"
mount / -o remount,ro
sync
reboot -f 1
END
}

# raspberrypi-sys-mods, pios/trixie, debian/raspberrypi-sys-mods.rpi-resize.service; pi-gen 372e563..cb05dfc, stage2/04-cloud-init; the
# distribution's own class of cloud-init.
write_trixie_files() { # ROOT
    local root=$1
    printf 'uninitialized\n' > "$root/etc/machine-id"
    write_file 0644 "$root/usr/lib/systemd/system/rpi-resize.service" << 'END'
[Unit]
Description=The root filesystem fills its partition, once
DefaultDependencies=no
Wants=first-boot-complete.target systemd-growfs-root.service fstrim.service
After=systemd-remount-fs.service systemd-growfs-root.service
Before=first-boot-complete.target fstrim.service shutdown.target
Conflicts=shutdown.target
ConditionFirstBoot=yes

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/true
ExecStartPost=/usr/bin/systemctl disable %n

[Install]
WantedBy=sysinit.target
END
    enable "$root" sysinit.target.wants rpi-resize.service
    enable "$root" multi-user.target.wants regenerate_ssh_host_keys.service
    write_file 0644 "$root/etc/cloud/cloud.cfg.d/99_raspberry-pi.cfg" << 'END'
datasource_list: [ NoCloud, None ]
datasource:
  NoCloud:
    seedfrom: file:///boot/firmware
ssh:
  emit_keys_to_console: false
no_ssh_fingerprints: true
ssh_deletekeys: false
ssh_genkeytypes: []
END
    write_file 0600 "$root/usr/lib/netplan/00-network-manager-all.yaml" <<< $'network:\n  version: 2\n  renderer: NetworkManager'
    write_file 0644 "$root/etc/systemd/system/cloud-init-local.service.d/boot.conf" <<< $'[Unit]\nRequiresMountsFor=/boot/firmware'
    python3 "$here/sample-cloud-init" "$root"
}

# Who ran it: what he did, and what a system keeps of that. It ends by switching itself off; the image is then a base that has lived.
write_owner_files() { # ROOT
    write_file 0700 "$1/usr/local/sbin/owner" << 'END'
#!/bin/sh
# Waits until the first boot has made `ops`, whom its files on the boot partition name, and the wizard has come to its end: the
# console's login is the last thing that cancel-rename brings back.
until [ "$(getent passwd 1000 | cut -d : -f 1)" = ops ] && systemctl --quiet is-enabled getty@tty1 &&
    [ "$(systemctl is-active userconfig)" != activating ]; do sleep 1; done
if command -v cloud-init > /dev/null; then cloud-init status --wait; fi
mkdir -p /home/ops/.ssh
ssh-keygen -q -t ed25519 -N '' -C ops -f /home/ops/.ssh/id_ed25519
cat /home/ops/.ssh/id_ed25519.pub >> /home/ops/.ssh/authorized_keys
echo 'what ops wrote' > /home/ops/notes
chown -R ops:ops /home/ops
nmcli connection add type wifi con-name former ifname '*' ssid former wifi-sec.key-mgmt wpa-psk wifi-sec.psk 'a former passphrase'
nmcli radio wifi off
[ -s /etc/ssh/ssh_host_ed25519_key.pub ] && cat /etc/ssh/ssh_host_ed25519_key.pub > /home/ops/former-host-key
cp /etc/machine-id /home/ops/former-machine-id
rm -f /etc/systemd/system/multi-user.target.wants/owner.service /etc/systemd/system/owner.service /usr/local/sbin/owner
echo 'the owner is done'
systemctl poweroff
END
    write_file 0644 "$1/etc/systemd/system/owner.service" << 'END'
[Unit]
Description=Somebody lives here for a while
After=NetworkManager.service

[Service]
Type=exec
ExecStart=/usr/local/sbin/owner
StandardOutput=journal+console

[Install]
WantedBy=multi-user.target
END
    ln -s ../owner.service "$1/etc/systemd/system/multi-user.target.wants/"
}

# pi-gen, stage1/00-boot-files and stage2/04-cloud-init: the files of the boot partition.
write_replica_boot_files() { # FOLDER
    local folder=$1 words="console=serial0,115200 console=tty1 root=PARTUUID=$disk_id-02 rootfstype=ext4 fsck.repair=yes rootwait"
    printf 'arm_64bit=1\n' > "$folder/config.txt"
    case $kind in
        trixie*) words+=' resize' ;;
        bookworm*) words+=' init=/usr/lib/raspberrypi-sys-mods/firstboot' ;;
        armbian) words+=' fsck.make=yes' ;;
        dietpi) dietpi_settings > "$folder/dietpi.txt" ;;
    esac
    printf '%s\n' "$words" > "$folder/cmdline.txt"
    case $kind in
        trixie | trixie-lived)
            printf 'dsmode: local\ninstance_id: rpios-image\n' > "$folder/meta-data"
            printf '#cloud-config\n\n# Nothing is asked for.\n#hostname: raspberrypi\n#ssh_pwauth: false\n' > "$folder/user-data"
            printf '# Nothing is described.\n#network:\n#  version: 2\n' > "$folder/network-config"
            ;;
        ubuntu)
            printf 'dsmode: local\ninstance_id: cloud-image\n' > "$folder/meta-data"
            printf '#cloud-config\nchpasswd:\n  expire: true\n  users:\n  - {name: debian, password: debian, type: text}\nssh_pwauth: true\n' > "$folder/user-data"
            printf 'network:\n  version: 2\n  ethernets:\n    wired: {match: {name: "e*"}, dhcp4: true, optional: true}\n    virtual: {match: {name: "v*"}, dhcp4: true, optional: true}\n' > "$folder/network-config"
            ;;
    esac
    # What the Imager writes for somebody (rpi-imager, customization): his name, his password, SSH.
    case $kind in
        bookworm-lived)
            printf 'ops:%s\n' "$(former_hash)" > "$folder/userconf.txt"
            : > "$folder/ssh"
            ;;
        trixie-lived)
            printf '#cloud-config\nhostname: former\nmanage_etc_hosts: true\nusers:\n- name: ops\n  groups: users,adm,dialout,sudo,video\n  shell: /bin/bash\n' > "$folder/user-data"
            printf '  lock_passwd: false\n  passwd: %s\n  sudo: ALL=(ALL) NOPASSWD:ALL\nssh_pwauth: true\n' "$(former_hash)" >> "$folder/user-data"
            ;;
    esac
}

replica_labels() { # boot and root
    case $kind in
        ubuntu) printf 'system-boot writable' ;;
        armbian) printf 'RPICFG armbi_root' ;;
        *) printf 'bootfs rootfs' ;;
    esac
}

# Boots it until its owner switches it off.
live() { # DISK
    local scratch code=0
    scratch=$(mktemp -d /dev/shm/landfall-live.XXXXXX)
    say "booting it, for somebody to live in"
    timeout 1800 "$here/../tests/lab/uml-machine" "$scratch" "$1" mem=1024M umid=live uml_dir="$scratch/" \
        systemd.default_timeout_start_sec=600 2>&1 < /dev/null | cat > "$work/console.log" || code=$?
    rm -rf "$scratch"
    if ! grep -q 'the owner is done' "$work/console.log"; then
        tail -n 40 "$work/console.log" >&2
        die "nobody could live in it (exit $code)"
    fi
}
