#include "tests/compose/made_base.h"

#include <fstream>

#include "core/join/join_content.h"

namespace landfall::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWifiPlaceholder =
    "landfall-wifi-key-0000000000000000000000000000000000000000000000";

[[noreturn]] void giveUp(const Error& error) {
    std::fprintf(stderr, "%s\n", error.text().c_str());
    std::abort();
}

Tree rootTree() {
    Tree tree = debianRoot("trixie", 0xB7,
                           "PARTUUID=1a2b3c4d-01  /boot/firmware  vfat  defaults  0  2\n"
                           "PARTUUID=1a2b3c4d-02  /  ext4  defaults,noatime  0  1\n");
    tree.files["/etc/shadow"] = "root:*:19000:0:99999:7:::\nnobody:*:19000:0:99999:7:::\n";
    tree.files["/etc/gshadow"] = "root:*::\nsudo:*::\n";
    tree.files["/etc/skel/.profile"] = "# profile\n";
    tree.files["/usr/lib/modules/6.12.0/modules.builtin"] =
        "kernel/fs/ext4/ext4.ko\nkernel/fs/xfs/xfs.ko\nkernel/fs/fat/vfat.ko\n";
    tree.files["/var/log/old/syslog"] = "a line of a former life\n";
    tree.symlinks["/var/log/latest"] = "old/syslog";
    tree.files["/srv/full/thing"] = "in the way\n";
    tree.folders = {"/home", "/srv/minio", "/boot/firmware", "/usr/local/bin"};
    return tree;
}

Tree bootTree(BaseStyle style) {
    Tree tree;
    const bool cloud = style == BaseStyle::CloudInit;
    tree.files["/cmdline.txt"] = "console=tty1 root=PARTUUID=1a2b3c4d-02 rootfstype=ext4 rootwait" +
                                 std::string(cloud ? " resize" : "") + "\n";
    tree.files["/config.txt"] = "arm_64bit=1\n";
    tree.files["/kernel8.img"] = std::string(3'000'000, 'k');
    if (cloud)
        tree.files["/user-data"] = tree.files["/meta-data"] = "\n";
    return tree;
}

}  // namespace

BaseImage madeBase(const fs::path& folder, BaseStyle style) {
    return madeBase(folder, style, {}, {});
}

BaseImage madeBase(const fs::path& folder, BaseStyle style, const Tree& extraBoot,
                   const Tree& extraRoot) {
    ImageMaker maker(folder);
    Tree root = rootTree().with(extraRoot);
    if (style == BaseStyle::CloudInit) {
        root.files["/usr/bin/cloud-init"] = "#!/usr/bin/python3\n";
        root.files["/var/lib/dpkg/status"] +=
            "Package: cloud-init\nStatus: install ok installed\nVersion: 25.2-1\n\n";
    }
    const fs::path boot = maker.fat("boot", 40, "bootfs", bootTree(style).with(extraBoot));
    const fs::path ext4 = maker.ext4("root", 64, "rootfs", root);
    BaseImage base;
    fs::remove(maker.path("base.img"));
    base.file = maker.disk("base.img", {{boot, "c"}, {ext4, "83"}});
    fs::remove(boot);
    fs::remove(ext4);
    // A boot loader in the gap, which must come through.
    std::fstream(base.file, std::ios::in | std::ios::out).seekp(4096) << "BOOT LOADER IN THE GAP";
    base.id = style == BaseStyle::CloudInit ? "00000000000000c1" : "00000000000000d2";
    base.name = "base.img";
    base.size = ByteCount{fs::file_size(base.file)};
    base.decodedSha256 = base.id;
    auto facts = readFacts(base.file);
    if (!facts)
        giveUp(facts.error());
    base.facts = std::move(*facts);
    return base;
}

Preset madePreset() {
    Preset preset;
    preset.name = "test";
    preset.wifi = Wifi{"hashi", WifiSecurity::Wpa2, "IT", false};
    preset.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, ByteCount{112 * kMiB}, 0};
    PartitionSpec consul;
    consul.label = "consul";
    consul.size.bytes = ByteCount{40 * kMiB};
    consul.mount = "/var/lib/consul";
    PartitionSpec minio;
    minio.label = "minio";
    minio.size.kind = SizeSpec::Kind::Rest;
    minio.filesystem = Filesystem::Xfs;
    minio.mount = "/srv/minio";
    minio.options = {"noatime"};
    minio.mode = 0750;
    preset.layout.partitions = {consul, minio};
    return preset;
}

CardContent madeContent(const fs::path& folder) {
    const fs::path program = folder / "consul";
    std::ofstream out(program, std::ios::binary);
    for (int i = 0; i < 200'000; ++i)
        out << i << " is a part of a program\n";
    out.close();
    CardContent content;
    content.systemUsers = {{"consul", "consul", "/var/lib/consul", "Consul agent"}};
    content.loginUsers = {
        {"ansible", {"ssh-ed25519 AAAA operator"}, true, true, {"sudo", "nosuchgroup"}}};
    content.directories = {{"/var/lib/consul", {"consul", "consul"}, 0700},
                           {"/etc/consul.d", {"root", "consul"}, 02750}};
    content.files = {
        {Place::Root,
         "/etc/consul.d/10-static.json",
         std::string("{}\n"),
         {"root", "consul"},
         0640,
         ContentOrigin::Join},
        {Place::Root, "/usr/local/bin/consul", program, {}, 0755, ContentOrigin::Join},
        {Place::Root,
         "/etc/NetworkManager/system-connections/landfall-wifi.nmconnection",
         "[wifi-security]\npsk=" + std::string(kWifiPlaceholder) + "\n",
         {},
         0600,
         ContentOrigin::FirstBoot},
    };
    content.symlinks = {{"/etc/localtime", "/usr/share/zoneinfo/Europe/Rome"}};
    content.placeholders = {{content.files[2].path, kWifiPlaceholder, PlaceholderValue::WifiKey}};
    content.commandLine.add = {"cfg80211.ieee80211_regdom=IT"};
    content.commandLine.remove = {"resize"};
    content.bootMountOptions = {"umask=0077"};
    return content;
}

CardOwn madeOwn(const std::string& host) {
    CardOwn own;
    own.files = {
        {Place::Boot, kCardPath, "{\"node\": \"" + host + "\"}\n", {}, 0644, ContentOrigin::Join},
        {Place::Boot, kTokenPath, std::string(kTokenFileSize, '\n'), {}, 0644, ContentOrigin::Join},
    };
    own.commandLine.add = {"ds=nocloud;i=" + host};
    return own;
}

Secrets madeSecrets() {
    Secrets secrets;
    secrets.wifi = Secret(kPassphrase);
    secrets.password = Secret(kPassword);
    return secrets;
}

Workshop::Workshop(BaseStyle style) {
    base = madeBase(path("."), style);
    content = madeContent(path("."));
    auto opened = Cache::open(path("cache"));
    if (!opened)
        giveUp(opened.error());
    cache = std::make_unique<Cache>(std::move(*opened));
}

fs::path Workshop::path(const std::string& name) const {
    return fs::path(folder.path().toStdString()) / name;
}

void Workshop::removeBootLoader() const {
    std::fstream(base.file, std::ios::in | std::ios::out).seekp(512) << std::string(33 * 512, '\0');
}

LocalFiles filesOf(const Cache& cache, const CardContent& content) {
    std::vector<fs::path> paths;
    for (const ContentFile& file : content.files)
        if (const auto* path = std::get_if<fs::path>(&file.content))
            paths.push_back(*path);
    auto read = readFiles(cache, paths, {});
    if (!read)
        giveUp(read.error());
    return std::move(*read);
}

LocalFiles Workshop::files() const {
    return filesOf(*cache, content);
}

CardPlan Workshop::plan(ByteCount cardSize) const {
    auto made = planWithContent(base.facts, preset, content, files(), cardSize);
    if (!made)
        giveUp(made.error());
    return std::move(*made);
}

Result<CardImage> Workshop::compose(const CardIdentity& identity, const CardPlan& plan) const {
    return composeWithOwn(*cache, base, preset, plan, identity, madeSecrets(),
                          madeOwn(identity.host), {}, {});
}

CardIdentity firstCard() {
    return {"pi-01", 1, 0x00c0ffee, "receipt-1"};
}

}  // namespace landfall::test
