#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/message.h"
#include "core/disk/gpt_shape.h"
#include "core/disk/partition_table.h"
#include "core/disk/range.h"

namespace landfall {

/// Which first-boot mechanism a base has (the table of core/image/BASES.md).
enum class BaseKind {
    RaspberryPiCloudInit,
    RaspberryPiFirstboot,
    RaspberryPiPreseed,
    UbuntuPi,
    DebianRaspi,
    Armbian,
    DietPi,
    SystemdRoot,  ///< any systemd system with an ext4 root: settings go to the root directly
    Unknown,
};

[[nodiscard]] std::string_view baseKindName(BaseKind kind);

/// What makes the base grow its root on first boot.
enum class GrowthTrigger {
    None,
    FirstbootInit,
    ResizeWord,
    InitramfsGrowroot,
    DebianRaspiService,
    ArmbianService,
    DietPiService,
};

enum class Architecture { Unknown, Arm64, Arm, Amd64 };
[[nodiscard]] std::string_view architectureName(Architecture architecture);

/// Which 32-bit Arm processors a base starts on, by the architecture's versions (6: ARMv6, of the
/// Raspberry Pi 1, Zero and Zero W). 0 where that is not known, or where it is of another kind.
struct ArmRange {
    unsigned least = 0;  ///< what its programs and its oldest kernel need
    unsigned most = 0;   ///< what its newest kernel is for
};

struct PartitionFacts {
    TableEntry entry;
    std::string filesystem;  ///< "vfat", "ext4", "" (unknown)
    std::string label;
    std::string uuid;
};

/// A line of /etc/passwd or /etc/group, by name.
struct AccountFacts {
    std::string name;
    std::uint32_t id = 0;
};

/// userconf-pi's wizard waits for the first boot of a Raspberry Pi OS, to give it its user.
struct UserWizardFacts {
    std::string account;     ///< the one that it renames, "pi"; empty where that is somebody's own
    bool autologin = false;  ///< whom it makes is logged in without being asked
    std::string lightdm;     ///< /etc/lightdm/lightdm.conf, where the system starts a desktop
};

/// An account of the base that people log in with, and by what.
struct LoginFacts {
    std::string name;
    bool hasPassword = false;
    std::vector<std::string> sshKeys;  ///< lines of its authorized_keys
};

/// A keyboard layout that the base's XKB has.
struct KeyboardLayout {
    std::string name;   ///< "gb"
    std::string title;  ///< "English (UK)"
    std::vector<std::string> variants;
};

/// Sets the console's keyboard in place of /etc/default/keyboard, where there is one
/// (console-setup, keyboard-setup.sh): `setupcon --save` writes it, as Raspberry Pi OS's images are
/// made with.
inline constexpr const char* kKeyboardCache = "/etc/console-setup/cached_setup_keyboard.sh";

/// A file that names a partition of the base by the id of its disk: a card has another.
struct DiskIdFile {
    std::string path;
    std::size_t line = 0;    ///< the first that does
    bool changeable = true;  ///< it is text
    std::string text;        ///< of a file of the root
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::uint32_t mode = 0644;
};

/// What a kernel's command line calls its root, and the file that has it.
struct RootSpec {
    std::string file;
    std::string spec;  ///< "PARTUUID=1a2b3c4d-02"
};

/// What was found inside a base image, and why we think so. Pure data: planning needs nothing else.
struct BaseFacts {
    ByteCount size;
    TableFormat table = TableFormat::None;
    std::uint32_t diskId = 0;  ///< of an MBR
    GptShape gpt;              ///< of a GPT
    std::vector<PartitionFacts> partitions;
    std::optional<int> bootPartition;  ///< numbers in the table
    std::optional<int> rootPartition;

    BaseKind kind = BaseKind::Unknown;
    Message reason;  ///< one sentence: what was seen that decided the kind
    GrowthTrigger growth = GrowthTrigger::None;
    Architecture architecture = Architecture::Unknown;
    ArmRange arm;
    std::string prettyName;  ///< PRETTY_NAME of os-release
    std::string osId;        ///< ID
    std::string codename;    ///< VERSION_CODENAME
    std::string bootMount;   ///< where the root's fstab mounts the boot partition: "/boot/firmware"
    std::string commandLine;  ///< cmdline.txt, without its newline; empty where there is none
    std::vector<std::string> commandLineFiles;  ///< "/cmdline.txt", or what config.txt says
    std::vector<RootSpec> rootSpecs;            ///< of command lines and extlinux.conf
    std::vector<DiskIdFile> bootDiskIds;        ///< on the boot partition, the command line's too
    std::vector<DiskIdFile> rootDiskIds;        ///< in the root, but for /etc/fstab
    std::vector<DiskIdFile> otherDiskIds;       ///< on partitions that are neither boot nor root
    std::vector<std::string> diskIdNames;       ///< paths in the root whose name has the id
    std::string fstab;                          ///< the root's /etc/fstab
    std::string ownFile;  ///< rpi-preseed.toml, sysconf.txt or dietpi.txt of the boot partition,
                          ///< where its kind reads one

    /// The NoCloud seed of a kind that reads one, as it is on the boot partition.
    std::string seedUserData;
    std::string seedMetaData;
    std::string seedNetworkConfig;

    std::vector<LoginFacts> logins;
    std::vector<AccountFacts> users;
    std::vector<AccountFacts> groups;
    /// Users with a shell from 1000 on, the wizard's aside; and root, where he has a password.
    std::vector<AccountFacts> people;
    std::optional<UserWizardFacts> userWizard;
    std::string sshdConfig;    ///< /etc/ssh/sshd_config
    bool hasOpenSsh = false;   ///< sshd, which reads that
    bool hasDropbear = false;  ///< another SSH server, which does not
    bool hasSystemd = false;
    bool hasResolved = false;  ///< systemd-resolved
    bool hasNetworkManager = false;
    bool hasNetworkd = false;  ///< systemd-networkd enabled
    bool hasNetplan = false;
    bool hasIfupdown = false;  ///< and eth0 and wlan0 are described in interfaces.d
    bool hasWpaSupplicant = false;
    bool hasLocaleGen = false;           ///< locale-gen, which makes a language's locale
    std::vector<std::string> timeZones;  ///< sorted; none where it has no tzdata
    std::map<std::string, std::string> timeZoneLinks;  ///< other names, which it may lack, to zones
    std::vector<KeyboardLayout> keyboards;             ///< none where it has no xkb-data
    bool hasKeyboardCache = false;                     ///< kKeyboardCache
    bool hasCloudInit = false;
    bool hasCurl = false;
    bool hasAvahi = false;       ///< avahi-daemon, by which a host answers as NAME.local
    bool hasRpiConnect = false;  ///< rpi-connect or rpi-connect-lite
    bool hasYescrypt = false;    ///< libxcrypt new enough
    /// Of the join, those that are there already: "/usr/bin/consul", one a name, the first on the
    /// path.
    std::vector<std::string> joinPrograms;
    std::vector<std::string> consulConfig;  ///< of its own: "/etc/consul.d/consul.hcl"
    std::vector<std::string>
        kernelFilesystems;  ///< drivers of the newest kernel: "ext4", "xfs" ... (module or builtin)
    std::vector<std::string>
        traces;  ///< left by a host that ran it: "/etc/ssh/ssh_host_ed25519_key", a
                 ///< machine-id that is set, ...
    std::vector<std::string>
        formerNetworks;                   ///< profiles of that host's networks, with their secrets
    std::vector<std::string> formerCard;  ///< what Landfall put there, where the base is a card
    std::string hosts;                    ///< the root's /etc/hosts
    /// By what makes it so, /etc/rpi-issue or raspberrypi-sys-mods, whatever its first boot reads.
    bool isRaspberryPiOs = false;

    // Measures of the root filesystem, for the plan.
    ByteCount rootFree;
    ByteCount rootUsed;
    ByteCount rootBlockSize;
    ByteCount bootFree;
};

[[nodiscard]] const PartitionFacts* partitionByNumber(const BaseFacts& facts, int number);

/// Whether what is a card's own goes into its root: the base has no boot partition.
[[nodiscard]] bool ownFilesInRoot(const BaseFacts& facts);

/// Where the running system finds what is a card's own: the boot partition's mount point, or the
/// root's "/boot". Empty where it has a boot partition that nothing mounts.
[[nodiscard]] std::string ownFolder(const BaseFacts& facts);

}  // namespace landfall
