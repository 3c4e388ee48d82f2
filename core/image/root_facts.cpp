#include "core/image/root_facts.h"

#include <algorithm>

#include "core/image/locale_facts.h"
#include "core/image/root_reader.h"
#include "core/image/root_texts.h"

namespace landfall {

namespace {

constexpr ByteCount kLargestPackageList{16 * kMiB};

/// yescrypt came with libxcrypt 4.3; Debian's libcrypt1 with an epoch is libxcrypt, as is any
/// libcrypt.so.2.
bool readYescrypt(const RootReader& root, const std::map<std::string, std::string>& packages) {
    const auto package = packages.find("libcrypt1");
    if (package != packages.end()) {
        const std::size_t epoch = package->second.find(':');
        const std::string version =
            epoch == std::string::npos ? package->second : package->second.substr(epoch + 1);
        return !versionBefore(version, "4.3");
    }
    return root.hasAny({"/usr/lib/libcrypt.so.2", "/usr/lib64/libcrypt.so.2"});
}

/// `seedfrom` of /etc/cloud/cloud.cfg.d, the last file that has one: cloud-init merges them by name
/// (cloudinit/util.py, read_conf_d).
std::string readSeedFolder(const RootReader& root) {
    std::string folder;
    constexpr std::size_t kMostFiles = 1000;
    std::vector<std::string> names = root.names("/etc/cloud/cloud.cfg.d");
    names.resize(std::min(names.size(), kMostFiles));
    for (const std::string& name : names) {
        if (!name.ends_with(".cfg"))
            continue;
        const std::string found = seedFolderOf(root.text("/etc/cloud/cloud.cfg.d/" + name));
        if (!found.empty())
            folder = found;
    }
    return folder;
}

/// armbian/build, packages/bsp/common: armbian-resize-filesystem, its unit and what holds it off.
/// MichaIng/DietPi, rootfs: fs_partition_resize.sh and its unit; its dietpi.txt is in /boot, and
/// one on the boot partition that is newer goes over it.
void readOtherKinds(const RootReader& root, RootEvidence& evidence, BaseFacts& facts) {
    evidence.isArmbian = root.has("/etc/armbian-release");
    // Older images have their boot partition at /boot, and that folder on it.
    evidence.isDietPi = root.hasAny({"/boot/dietpi/func/dietpi-globals", "/var/lib/dietpi"});
    evidence.hasArmbianResize =
        evidence.isArmbian && !root.has("/root/.no_rootfs_resize") &&
        root.hasLink("/etc/systemd/system/basic.target.wants/armbian-resize-filesystem.service");
    evidence.hasDietPiResize =
        evidence.isDietPi &&
        root.hasLink(
            "/etc/systemd/system/local-fs.target.wants/dietpi-fs_partition_resize.service");
    if (evidence.isDietPi)
        facts.ownFile = root.text("/boot/dietpi.txt");
}

void readNetworking(const RootReader& root, BaseFacts& facts) {
    facts.hasResolved =
        root.hasAny({"/usr/lib/systemd/systemd-resolved", "/lib/systemd/systemd-resolved"});
    facts.hasNetworkManager = root.hasAny({"/usr/sbin/NetworkManager", "/usr/bin/NetworkManager"});
    constexpr std::string_view kWants = "/etc/systemd/system/multi-user.target.wants";
    facts.hasNetworkd = root.hasLink(std::string(kWants) + "/systemd-networkd.service");
    facts.hasNetplan = root.has("/usr/sbin/netplan");
    facts.hasIfupdown = root.hasAny({"/usr/sbin/ifup", "/sbin/ifup"}) &&
                        leavesInterfacesToFolder(root.text("/etc/network/interfaces"));
    facts.hasWpaSupplicant = root.hasAny({"/usr/sbin/wpa_supplicant", "/sbin/wpa_supplicant"});
}

bool isProgram(const Ext4& volume, const std::string& path) {
    const auto info = volume.stat(path);
    return info && *info && (*info)->type == NodeType::File && ((*info)->mode & 0111) != 0;
}

/// What a base brings of the join itself, as one that Packer made does.
void readJoin(const Ext4& volume, BaseFacts& facts) {
    for (const char* name : {"consul", "vault", "bao", "consul-template"}) {
        for (const char* folder : {"/usr/local/bin/", "/usr/bin/", "/usr/sbin/", "/opt/bin/"}) {
            if (!isProgram(volume, std::string(folder) + name))
                continue;
            facts.joinPrograms.push_back(std::string(folder) + name);
            break;
        }
    }
    for (const std::string& name : RootReader(volume).names("/etc/consul.d")) {
        if (name.ends_with(".json") || name.ends_with(".hcl"))
            facts.consulConfig.push_back("/etc/consul.d/" + name);
    }
}

}  // namespace

Result<bool> looksLikeRoot(const Ext4& volume) {
    // The one look that may not fail quietly: what cannot be read here cannot be read at all.
    LANDFALL_TRY(volume.list("/"));
    return RootReader(volume).hasAny({"/etc/os-release", "/usr/lib/os-release",
                                      "/usr/lib/systemd/systemd", "/lib/systemd/systemd",
                                      "/sbin/init", "/usr/sbin/init"});
}

Result<RootEvidence> readRootFacts(const Ext4& volume, BaseFacts& facts) {
    LANDFALL_TRY(volume.list("/"));
    const RootReader root(volume);
    facts.rootFree = volume.freeSpace();
    facts.rootUsed = volume.filesystemSize() - volume.freeSpace();
    facts.rootBlockSize = volume.blockSize();

    std::string release = root.text("/etc/os-release");
    if (release.empty())
        release = root.text("/usr/lib/os-release");
    std::map<std::string, std::string> values = parseOsRelease(release);
    facts.prettyName = values["PRETTY_NAME"];
    facts.osId = values["ID"];
    facts.codename = values["VERSION_CODENAME"];
    facts.fstab = root.text("/etc/fstab");
    facts.hosts = root.text("/etc/hosts");
    facts.users = parseAccounts(root.text("/etc/passwd"));
    facts.groups = parseAccounts(root.text("/etc/group"));

    const auto packages = parseDpkgStatus(root.text("/var/lib/dpkg/status", kLargestPackageList));
    RootEvidence evidence;
    for (const std::string& feature : volume.features()) {
        evidence.countsQuotas = evidence.countsQuotas || feature == "quota" || feature == "project";
        evidence.hasClusters = evidence.hasClusters || feature == "bigalloc";
    }
    evidence.hasRpiPreseed = packages.contains("rpi-preseed");
    evidence.hasGrowrootScript =
        root.has("/usr/share/initramfs-tools/scripts/local-bottom/growroot") ||
        packages.contains("cloud-initramfs-growroot");
    evidence.hasGrowpart = root.has("/usr/bin/growpart");
    evidence.growrootDisabled = root.has("/etc/growroot-disabled");
    evidence.hasRaspiResizeScript =
        root.has("/etc/initramfs-tools/scripts/local-bottom/rpi-resizerootfs");
    readOtherKinds(root, evidence, facts);
    evidence.cloudInitDisabled = root.has("/etc/cloud/cloud-init.disabled");
    evidence.seedFolder = readSeedFolder(root);
    // pi-gen, export-image/05-finalise/01-run.sh, writes the one; stage2 installs the other.
    // DietPi for the Pi has a package of the other's name, of its own making.
    facts.isRaspberryPiOs =
        (root.has("/etc/rpi-issue") || packages.contains("raspberrypi-sys-mods")) &&
        !evidence.isDietPi && !evidence.isArmbian;

    facts.hasSystemd = root.hasAny({"/usr/lib/systemd/systemd", "/lib/systemd/systemd"});
    facts.hasCloudInit = root.has("/usr/bin/cloud-init") && !evidence.cloudInitDisabled;
    facts.hasCurl = root.has("/usr/bin/curl");
    facts.hasAvahi = root.has("/usr/sbin/avahi-daemon");
    facts.hasOpenSsh = root.has("/usr/sbin/sshd");
    facts.hasDropbear = root.has("/usr/sbin/dropbear");
    facts.hasRpiConnect = root.has("/usr/bin/rpi-connect");
    facts.hasLocaleGen = root.has("/usr/sbin/locale-gen");
    facts.hasYescrypt = readYescrypt(root, packages);
    readNetworking(root, facts);
    readPeople(volume, facts);
    readJoin(volume, facts);
    readLocaleFacts(volume, facts);
    facts.logins = findLogins(volume);
    readProcessor(volume, facts);
    facts.kernelFilesystems = readKernelFilesystems(volume);
    facts.traces = findTraces(volume);
    facts.formerNetworks = findFormerNetworks(volume);
    facts.formerCard = findFormerCard(volume);
    return evidence;
}

std::vector<std::string> readKernelFilesystems(const Ext4& volume) {
    const RootReader root(volume);
    std::string folder = "/usr/lib/modules/";
    std::vector<std::string> kernels = root.names(folder);
    if (kernels.empty())
        kernels = root.names(folder = "/lib/modules/");
    constexpr std::size_t kMostKernels = 100;
    kernels.resize(std::min(kernels.size(), kMostKernels));
    std::sort(kernels.begin(), kernels.end(),
              [](const std::string& a, const std::string& b) { return versionBefore(b, a); });
    for (const std::string& kernel : kernels) {
        // A folder that a removed kernel left behind has neither list.
        std::string lists = root.text(folder + kernel + "/modules.builtin");
        lists += root.text(folder + kernel + "/modules.dep");
        if (!lists.empty())
            return parseFilesystemModules(lists);
    }
    return {};
}

}  // namespace landfall
