#include "tests/compose/odd_disk.h"

#include <QtGlobal>
#include <fstream>

namespace landfall::test {
namespace {

namespace fs = std::filesystem;

Tree rootTree(const std::string& fstab) {
    Tree tree = debianRoot("trixie", 0xB7, fstab);
    tree.files["/etc/shadow"] = "root:*:19000:0:99999:7:::\nnobody:*:19000:0:99999:7:::\n";
    tree.files["/etc/gshadow"] = "root:*::\nsudo:*::\n";
    tree.files["/etc/hosts"] = "127.0.0.1\tlocalhost\n";
    tree.files["/usr/sbin/NetworkManager"] = "x";
    tree.files["/usr/lib/modules/6.12.0/modules.builtin"] =
        "kernel/fs/ext4/ext4.ko\nkernel/fs/fat/vfat.ko\n";
    tree.files["/boot/vmlinuz"] = std::string(500'000, 'k');
    tree.folders = {"/home", "/usr/local/bin"};
    return tree;
}

std::string partition(const char* type, int number, const std::string& more) {
    return std::string(type) + ", uuid=" + oddGuid(number) + more;
}

// Names of partitions as texts have them: fstab, a kernel's command line, extlinux.conf (U-Boot,
// doc/develop/distro.rst), a mount unit (systemd.mount(5)), crypttab(5).
fs::path gptDisk(ImageMaker& maker, bool systemd) {
    const fs::path loader = maker.path("loader");
    shell("yes 'a boot loader of a kind' | head -c 1M > '" + loader.string() + "' || true");
    const fs::path boot = maker.fat(
        "boot", 34, "BOOT",
        {.files = {
             {"/cmdline.txt", "console=tty1 root=PARTUUID=" + oddGuid(3) + " rootwait\n"},
             {"/extlinux/extlinux.conf", "label l\n  append root=PARTUUID=" + oddGuid(3) + " rw\n"},
             {"/readme.txt", "not a matter of ours\n"}}});
    Tree tree = rootTree("PARTUUID=" + oddGuid(3) + " / ext4 defaults 0 1\n/dev/disk/by-partuuid/" +
                         oddGuid(2) + " /boot/efi vfat defaults 0 2\n");
    tree.files["/etc/crypttab"] = "x PARTUUID=A1B2C3D4-1111-4222-8333-000000000003 none noauto\n";
    tree.files["/etc/systemd/system/x.service"] =
        "[Unit]\nAfter=dev-disk-by\\x2dpartuuid-a1b2c3d4\\x2d1111\\x2d4222\\x2d8333\\x2d"
        "000000000002.device\n";
    if (!systemd)
        tree.files.erase("/usr/lib/systemd/systemd");
    const fs::path root = maker.ext4("root", 64, "rootfs", tree);
    return maker.disk(
        "disk.img",
        {{loader, partition("21686148-6449-6E6F-744E-656564454649", 1, ", name=\"loader\"")},
         {boot, partition("uefi", 2, ", name=\"esp\", attrs=\"LegacyBIOSBootable GUID:59\"")},
         {root, partition("B921B045-1DF0-41C3-AF44-4C6F280D3FAE", 3, "")}},
        "", "gpt");
}

fs::path logicalDisk(ImageMaker& maker) {
    const fs::path boot = maker.fat(
        "boot", 34, "BOOT",
        {.files = {{"/cmdline.txt", "console=tty1 root=PARTUUID=1a2b3c4d-05 rootwait\n"}}});
    const fs::path root = maker.ext4("root", 64, "rootfs",
                                     rootTree("PARTUUID=1a2b3c4d-05 / ext4 defaults 0 1\n"
                                              "PARTUUID=1a2b3c4d-01 /boot vfat defaults 0 2\n"));
    const std::string image = maker.path("disk.img").string();
    const auto copy = [&](const fs::path& part, int at) {
        return " && dd if='" + part.string() + "' of='" + image +
               "' bs=1M seek=" + std::to_string(at) + " conv=notrunc,sparse status=none";
    };
    (void)shell("truncate -s 112M '" + image +
                "' && printf 'label: dos\nlabel-id: 0x1a2b3c4d\nstart=8192,size=69632,type=c\n"
                "start=79872,size=141312,type=5\nstart=81920,size=131072,type=83\n' | sfdisk -q '" +
                image + "'" + copy(boot, 4) + copy(root, 40));
    return image;
}

fs::path logicalBootDisk(ImageMaker& maker) {
    const fs::path boot = maker.fat(
        "boot", 34, "BOOT",
        {.files = {{"/cmdline.txt", "console=tty1 root=PARTUUID=1a2b3c4d-07 rootwait\n"}}});
    const fs::path root = maker.ext4("root", 64, "rootfs",
                                     rootTree("PARTUUID=1a2b3c4d-07 / ext4 defaults 0 1\n"
                                              "PARTUUID=1a2b3c4d-06 /boot vfat defaults 0 2\n"));
    const std::string image = maker.path("disk.img").string();
    const auto copy = [&](const fs::path& part, int at) {
        return " && dd if='" + part.string() + "' of='" + image +
               "' bs=1M seek=" + std::to_string(at) + " conv=notrunc,sparse status=none";
    };
    (void)shell("truncate -s 112M '" + image +
                "' && printf 'label: dos\nlabel-id: 0x1a2b3c4d\nstart=8192,size=215040,type=5\n"
                "start=10240,size=2048,type=da\nstart=16384,size=69632,type=c\n"
                "start=90112,size=131072,type=83\n' | sfdisk -q '" +
                image + "'" + copy(boot, 8) + copy(root, 44));
    return image;
}

fs::path made(ImageMaker& maker, const std::string& layout) {
    if (layout == "bare")
        return maker.fat("disk.img", 34, "BOOT", {.files = {{"/readme.txt", "no table\n"}}});
    if (layout == "plain")
        return plainDisk(maker, "disk.img");
    if (layout == "logical")
        return logicalDisk(maker);
    if (layout == "logical-boot")
        return logicalBootDisk(maker);
    if (layout == "single" || layout == "unmounted") {
        const fs::path root = maker.ext4(
            "root", 64, "rootfs",
            rootTree("PARTUUID=1a2b3c4d-0" + std::string(layout == "single" ? "1" : "2") +
                     " / ext4 defaults 0 1\n"));
        if (layout == "single")
            return maker.disk("disk.img", {{root, "83"}});
        const fs::path boot =
            maker.fat("boot", 34, "BOOT", {.files = {{"/cmdline.txt", "root=LABEL=rootfs\n"}}});
        return maker.disk("disk.img", {{boot, "c"}, {root, "83"}});
    }
    const fs::path image = gptDisk(maker, layout != "alien");
    if (layout == "hybrid")
        (void)shell("sgdisk --hybrid=2 '" + image.string() + "'");
    if (layout == "moved")
        (void)shell("sgdisk --move-main-table=4096 '" + image.string() + "'");
    return image;
}

}  // namespace

std::string oddGuid(int number) {
    return "a1b2c3d4-1111-4222-8333-00000000000" + std::to_string(number);
}

BaseImage oddDisk(ImageMaker& maker, const std::string& layout) {
    BaseImage base;
    base.id = base.decodedSha256 = "0123456789abcdef";
    base.file = made(maker, layout);
    if (layout == "single" || layout == "plain")
        std::fstream(base.file, std::ios::in | std::ios::out).seekp(4096)
            << "BOOT LOADER IN THE GAP";
    base.size = ByteCount{fs::file_size(base.file)};
    const auto facts = readFacts(base.file);
    if (!facts)
        qFatal("%s", facts.error().text().c_str());
    base.facts = *facts;
    return base;
}

OddBench::OddBench(const std::string& layout)
    : maker(folder.path().toStdString()), base(oddDisk(maker, layout)) {
    auto opened = Cache::open(path("cache"));
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    cache = std::make_unique<Cache>(std::move(*opened));
}

}  // namespace landfall::test
