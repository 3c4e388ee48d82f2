#!/usr/bin/env python3
"""firmware.py takes what a Raspberry Pi 3's firmware would: made-up boot partitions, one rule of config.txt each."""
import os
import pathlib
import subprocess
import sys
import tempfile

from firmware import Choice, Fault, hand_over

READER = pathlib.Path(__file__).resolve().parent / "firmware.py"
KERNEL = bytes(56) + b"ARM\x64" + b"the kernel"
FILES = ("kernel7.img kernel8.img initramfs8 cmdline.txt bcm2710-rpi-3-b.dtb bcm2837-rpi-3-b.dtb vmlinuz initrd.img other.img other.txt "
         "new/vmlinuz new/kernel8.img new/initramfs8 new/cmdline.txt new/bcm2710-rpi-3-b.dtb "
         "half/kernel8.img half/cmdline.txt test-kernel8.img test-bcm2710-rpi-3-b.dtb test-cmdline.txt").split()
OLD, NEW = "bcm2710-rpi-3-b.dtb", "bcm2837-rpi-3-b.dtb"
CASES = {  # config.txt: kernel, device tree, initramfs, command line
    "arm_64bit=1": ("kernel8.img", OLD, [], "cmdline.txt"),
    "kernel=kernel8.img": ("kernel8.img", OLD, [], "cmdline.txt"),
    # Raspberry Pi OS
    "arm_64bit=1\nauto_initramfs=1": ("kernel8.img", OLD, ["initramfs8"], "cmdline.txt"),
    "arm_64bit=1\nauto_initramfs=0": ("kernel8.img", OLD, [], "cmdline.txt"),
    # Only a kernel of the usual names has an initramfs of that rule.
    "arm_64bit=1\nauto_initramfs=1\nkernel=other.img": ("other.img", OLD, [], "cmdline.txt"),
    # Debian
    "arm_64bit=1\nupstream_kernel=1\nkernel=vmlinuz\ninitramfs initrd.img": ("vmlinuz", NEW, ["initrd.img"], "cmdline.txt"),
    # Ubuntu
    "[all]\narm_64bit=1\nkernel=vmlinuz\ncmdline=cmdline.txt\ninitramfs initrd.img followkernel": ("vmlinuz", OLD, ["initrd.img"], "cmdline.txt"),
    "arm_64bit=1\ninitramfs initrd.img,initramfs8 followkernel": ("kernel8.img", OLD, ["initrd.img", "initramfs8"], "cmdline.txt"),
    "arm_64bit=1\nramfsfile=initrd.img": ("kernel8.img", OLD, ["initrd.img"], "cmdline.txt"),
    # What says which wins over the rule by name; and is left out where it is missing.
    "arm_64bit=1\nauto_initramfs=1\ninitramfs gone.img": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\ndevice_tree=bcm2837-rpi-3-b.dtb": ("kernel8.img", NEW, [], "cmdline.txt"),
    "arm_64bit=1\ncmdline=other.txt": ("kernel8.img", OLD, [], "other.txt"),
    # Sections
    "arm_64bit=1\n[pi4]\nkernel=other.img\n[all]\nauto_initramfs=1": ("kernel8.img", OLD, ["initramfs8"], "cmdline.txt"),
    "arm_64bit=1\n[pi3]\nkernel=other.img\n[pi4]\nkernel=vmlinuz": ("other.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\n[pi3+]\nkernel=other.img": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\n[board-type=0x08]\ncmdline=other.txt\n[board-type=0x0d]\ncmdline=gone.txt": ("kernel8.img", OLD, [], "other.txt"),
    "arm_64bit=1\n[EDID=X-Y]\nkernel=gone\n[pi3]\nkernel=gone\n[all]\n": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\n[none]\nkernel=gone\n[pi3]\nkernel=gone": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\n[0x12345678]\nkernel=gone\n[gpio4=1]\nkernel=gone\n[tryboot]\nkernel=gone": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\n [pi3]\n  cmdline=other.txt": ("kernel8.img", OLD, [], "other.txt"),
    # Lines
    "arm_64bit=0\narm_64bit=1\n#kernel=gone\r\ncmdline=other.txt\r": ("kernel8.img", OLD, [], "other.txt"),
    "arm_64bit=1\ncmdline =other.txt": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\ninclude more.txt\n": ("other.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\n[pi4]\ninclude more.txt\n": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\ninclude config.txt": ("kernel8.img", OLD, [], "cmdline.txt"),
    # A prefix: of a folder or of names, without kernel or device tree, and not for what is absolute.
    "arm_64bit=1\nauto_initramfs=1\nos_prefix=new/": ("new/kernel8.img", "new/" + OLD, ["new/initramfs8"], "new/cmdline.txt"),
    "arm_64bit=1\nos_prefix=test-": ("test-kernel8.img", "test-" + OLD, [], "test-cmdline.txt"),
    "arm_64bit=1\nos_prefix=half/": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\nos_prefix=gone/": ("kernel8.img", OLD, [], "cmdline.txt"),
    "arm_64bit=1\nos_prefix=new/\ncmdline=/other.txt": ("new/kernel8.img", "new/" + OLD, [], "other.txt"),
    "arm_64bit=1\nos_prefix=new/\nkernel=/other.img": ("other.img", "new/" + OLD, [], "new/cmdline.txt"),
    "arm_64bit=1\nos_prefix=new/\nupstream_kernel=1": ("new/kernel8.img", "new/" + OLD, [], "new/cmdline.txt"),
}
REFUSED = {
    "": "32-bit",
    "arm_64bit=1\nkernel=kernel7.img": "32-bit",
    "kernel=vmlinuz": "32-bit",
    "arm_64bit=1\nkernel=gone.img": "no gone.img",
    "arm_64bit=1\ncmdline=gone.txt": "no gone.txt",
    "arm_64bit=1\nkernel=initrd.img": "none of arm64",
}


class Made:
    """A boot partition of FILES, each of which holds its own name."""

    def __init__(self, config):
        kernels = ("kernel8.img", "vmlinuz", "other.img")
        self.files = {name: KERNEL if name.endswith(kernels) else name.encode() for name in FILES}
        self.files |= {"config.txt": config.encode(), "more.txt": b"kernel=other.img\n"}
        self.has, self.read = self.files.__contains__, self.files.get


def judge(config, wanted):
    choice = Choice(Made(config))
    found = (choice.kernel, choice.tree, choice.initramfs, choice.cmdline)
    return [] if found == wanted else [f"{config!r}: expected {wanted}, found {found}"]


def judge_refused(config, words):
    try:
        hand_over(Made(config))
    except Fault as fault:
        return [] if words in str(fault) else [f"{config!r}: expected {words!r}, found {fault}"]
    return [f"{config!r} is taken"]


def judge_card():
    """A partition table and a FAT by the foreign programs: what lies there comes out."""
    with tempfile.TemporaryDirectory(prefix="landfall-firmware-") as folder:
        card = os.path.join(folder, "card.img")
        subprocess.run(["truncate", "-s", "64M", card], check=True)
        subprocess.run(["sfdisk", "--quiet", card], input="label: dos\nstart=2048, size=81920, type=c\n", text=True, check=True)
        subprocess.run(["mkfs.vfat", "--offset", "2048", "-F", "32", card, "40960"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made = Made("arm_64bit=1\nauto_initramfs=1\n[pi3]\nos_prefix=new/\n")
        made.files["new/cmdline.txt"] = b"root=/dev/mmcblk0p2 \nand what nobody reads\n"
        subprocess.run(["mmd", "-i", card + "@@1048576", "::new", "::half"], check=True)
        for name, content in made.files.items():
            subprocess.run(["mcopy", "-i", card + "@@1048576", "-", "::" + name], input=content, check=True)
        environment = dict(os.environ, PATH=os.environ["PATH"] + ":/usr/sbin:/sbin")
        subprocess.run([sys.executable, READER, card, folder + "/out"], check=True, env=environment)
        found = {path.name: path.read_bytes() for path in pathlib.Path(folder, "out").iterdir()}
        wanted = {"kernel": KERNEL, "cmdline": b"root=/dev/mmcblk0p2", "device-tree": b"new/" + OLD.encode(), "initramfs": b"new/initramfs8"}
        return [] if found == wanted else [f"the card: expected {wanted}, found {found}"]


def main():
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    faults = [line for config, wanted in CASES.items() for line in judge(config, wanted)]
    faults += [line for config, words in REFUSED.items() for line in judge_refused(config, words)]
    faults += judge_card()
    print("\n".join(faults) if faults else f"{len(CASES) + len(REFUSED)} boot partitions and a card, each as the firmware takes it")
    return 1 if faults else 0


sys.exit(main())
