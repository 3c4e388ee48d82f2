"""The guest with USB and an SD slot: qemu's emulated PC (no KVM), Debian's or Ubuntu's own kernel, drives that come and go by QMP."""
import glob
import json
import lzma
import os
import re
import shutil
import socket
import subprocess
import tempfile

from guest import INSTALL, Guest, guest_image, module_paths
from small_card import Missing, need, run, wait_for

MODULES = ("virtio_pci", "virtio_blk", "crc32c_generic", "crct10dif_generic", "ext4", "9pnet_virtio", "9p", "xhci_pci", "usb_storage", "uas",
           "sd_mod", "sdhci_pci", "mmc_block", "nls_cp437", "nls_ascii", "nls_iso8859-1", "vfat", "loop")
KERNELS = ("linux-image-amd64", "linux-image-generic")
INIT = """#!/bin/busybox sh
bb=/bin/busybox
$bb mount -t proc proc /proc; $bb mount -t sysfs sys /sys; $bb mount -t devtmpfs dev /dev
while read -r module; do $bb insmod /modules/$module || echo "no $module"; done < /modules/order
until [ -b /dev/vda ]; do $bb sleep 0.1; done
$bb mount -t ext4 /dev/vda /root
for name in proc sys dev; do $bb mount --move /$name /root/$name; done
exec $bb switch_root /root /sbin/init
"""


def kernel_packages():
    """The packages that hold this distribution's kernel and its modules."""
    for name in KERNELS:
        done = subprocess.run(["apt-cache", "depends", "--recurse", "--no-recommends", "--no-suggests", "--no-conflicts", "--no-breaks",
                               "--no-replaces", "--no-enhances", name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
        found = sorted(set(re.findall(r"^linux-(?:image|modules)-\d\S*", done.stdout, re.MULTILINE)))
        if found:
            return found
    raise Missing("a kernel's package (" + ", ".join(KERNELS) + ")")


def unpacked(vmlinuz):
    """The ELF within: unpacking it under emulation takes longer than booting it."""
    with open(vmlinuz, "rb") as file:
        data = file.read()
    start = data.find(b"\xfd7zXZ\x00")
    if start >= 0:
        elf = lzma.LZMADecompressor().decompress(data[start:])
    else:
        start = data.find(b"\x28\xb5\x2f\xfd")
        assert start >= 0, f"{vmlinuz} is packed in a way that is not known here"
        elf = subprocess.run(["zstd", "-dcq"], input=data[start:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    assert elf[:4] == b"\x7fELF", f"{vmlinuz} holds no ELF"
    return elf


def kernel_in(cache):
    """A folder with vmlinux and initrd, made once for each kernel."""
    packages = kernel_packages()
    folder = os.path.join(cache, "kernel-" + packages[0].replace("linux-image-", ""))
    if os.path.exists(os.path.join(folder, "initrd")):
        return folder
    with tempfile.TemporaryDirectory(prefix="landfall-kernel-", dir="/var/tmp") as work:
        os.chmod(work, 0o755)
        subprocess.run(["apt-get", "-q", "download", *packages], cwd=work, check=True, stdout=subprocess.DEVNULL)
        for package in glob.glob(work + "/*.deb"):
            run("dpkg-deb", "-x", package, work + "/root")
        modules = glob.glob(work + "/root/lib/modules/*")[0]
        run("depmod", "-b", work + "/root", os.path.basename(modules))
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "vmlinux"), "wb") as file:
            file.write(unpacked(glob.glob(work + "/root/boot/vmlinuz-*")[0]))
        make_initrd(work, modules, os.path.join(folder, "initrd"))
    return folder


def make_initrd(work, modules, out):
    tree = work + "/initrd"
    for name in ("bin", "modules", "proc", "sys", "dev", "root"):
        os.makedirs(f"{tree}/{name}")
    shutil.copy("/bin/busybox", tree + "/bin/busybox")
    order = []
    for path in module_paths(modules, *MODULES):
        shutil.copy(path, tree + "/modules")
        order.append(os.path.basename(path))
    with open(tree + "/modules/order", "w", encoding="ascii") as file:
        file.write("\n".join(order) + "\n")
    with open(tree + "/init", "w", encoding="ascii") as file:
        file.write(INIT)
    os.chmod(tree + "/init", 0o755)
    with open(out + ".part", "wb") as file:
        subprocess.run("find . | cpio -o -H newc --quiet", shell=True, cwd=tree, stdout=file, check=True)
    os.rename(out + ".part", out)


class Qmp:
    """The machine's own control: one command at a time."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        wait_for("qemu's control socket", lambda: os.path.exists(path), 30)
        self.socket.connect(path)
        self.socket.settimeout(60)
        self.lines = self.socket.makefile("r", encoding="utf-8")
        self.lines.readline()  # its greeting
        self.ask("qmp_capabilities")

    def ask(self, command, **arguments):
        request = {"execute": command, "arguments": {key.replace("_", "-"): value for key, value in arguments.items()}}
        self.socket.sendall((json.dumps(request) + "\n").encode())
        while True:
            answer = json.loads(self.lines.readline())
            if "return" in answer:
                return answer["return"]
            assert "error" not in answer, f"{command}: {answer['error']['desc']}"


class QemuGuest(Guest):
    """USB sticks by plug() and pull(), an SD card by insert() and remove(); `card` is in its slot from the beginning."""

    def __init__(self, share, card):
        need("qemu-system-x86_64", "cpio", "dpkg-deb", "apt-get", "depmod", "/bin/busybox")
        image = guest_image()
        kernel = kernel_in(os.path.dirname(image))
        self.scratch = tempfile.mkdtemp(prefix="landfall-qemu-", dir="/var/tmp")
        control = os.path.join(self.scratch, "qmp")
        super().__init__(share, subprocess.Popen(
            ["qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "Nehalem", "-M", "q35", "-smp", "2", "-m", "1024", "-nodefaults",
             "-display", "none", "-serial", "stdio", "-no-reboot", "-kernel", kernel + "/vmlinux", "-initrd", kernel + "/initrd",
             "-append", "console=ttyS0 quiet", "-drive", f"file={image},format=raw,if=virtio,snapshot=on",
             "-virtfs", f"local,path={share.folder},mount_tag=lab,security_model=none", "-qmp", f"unix:{control},server=on,wait=off",
             "-device", "qemu-xhci,id=usb", "-device", "sdhci-pci,id=sdhci",
             "-blockdev", f"driver=raw,node-name=first,file.driver=file,file.filename={card}", "-device", "sd-card,id=slot,drive=first"],
            env=dict(os.environ, TMPDIR=self.scratch), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace", start_new_session=True))
        self.qmp = Qmp(control)

    def await_boot(self):
        super().await_boot()
        self.run(INSTALL)

    def node(self, name, file, bad_sector=None, pace=None, read_only=False):
        """A block node over a file: with an error when that sector is written, with a pace of (writes, reads) in bytes a second."""
        node = {"driver": "file", "filename": file}
        if bad_sector is not None:
            node = {"driver": "blkdebug", "image": node,
                    "inject-error": [{"event": "none", "iotype": "write", "errno": 5, "sector": bad_sector, "once": False}]}
        node = {"driver": "raw", "file": node}
        if pace:
            self.qmp.ask("object-add", **{"qom-type": "throttle-group", "id": "pace-" + name,
                                          "limits": {"bps-write": pace[0], "bps-read": pace[1]}})
            node = {"driver": "throttle", "throttle-group": "pace-" + name, "file": node}
        self.qmp.ask("blockdev-add", **{**node, "node-name": name, "read-only": read_only})

    def plug(self, name, file, **how):
        self.node(name, file, **how)
        self.qmp.ask("device_add", driver="usb-storage", id="stick-" + name, drive=name, removable=True, serial=name, bus="usb.0")

    def pull(self, name):
        self.qmp.ask("device_del", id="stick-" + name)

    def insert(self, name, file, **how):
        self.node(name, file, **how)
        self.qmp.ask("blockdev-insert-medium", id="slot", node_name=name)

    def remove(self):
        self.qmp.ask("blockdev-remove-medium", id="slot")

    def stop(self):
        super().stop()
        shutil.rmtree(self.scratch, ignore_errors=True)
