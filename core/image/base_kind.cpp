#include "core/image/base_kind.h"

#include <algorithm>

#include "core/image/root_texts.h"

namespace landfall {

namespace {

std::string labelOf(const BaseFacts& facts, const std::optional<int>& number) {
    const PartitionFacts* partition = number ? partitionByNumber(facts, *number) : nullptr;
    return partition != nullptr ? partition->label : std::string();
}

/// initramfs-tools' resize_early looks for " resize" in /proc/cmdline: any word that begins so.
bool hasResizeWord(const BaseFacts& facts) {
    const std::vector<std::string> words = wordsOf(facts.commandLine);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word.starts_with("resize"); });
}

bool hasFirstbootInit(const BaseFacts& facts) {
    return commandLineValue(facts.commandLine, "init") == "/usr/lib/raspberrypi-sys-mods/firstboot";
}

/// Why a base is Unknown; empty where it is not.
Message whyUnknown(const RootEvidence& root, const BaseFacts& facts) {
    if (facts.table == TableFormat::None)
        return Message::of("the image has no partition table, only one filesystem (%1)",
                           facts.partitions.front().filesystem);
    if (!facts.rootPartition)
        return Message::of("no ext4 partition with a Linux system was found");
    if (!facts.hasSystemd)
        return Message::of("the root (partition %1) has no systemd, which takes the settings",
                           *facts.rootPartition);
    if (root.countsQuotas)
        return Message::of(
            "the root (partition %1) has ext4's feature quota or project, whose "
            "accounting a change from outside would break",
            *facts.rootPartition);
    if (root.hasClusters)
        return Message::of(
            "the root (partition %1) has ext4's feature bigalloc, with which it "
            "cannot be changed or grown",
            *facts.rootPartition);
    if (facts.bootPartition && facts.bootMount.empty())
        return Message::of(
            "no line of its fstab mounts the boot partition (%1), from which a host "
            "reads what is its own",
            *facts.bootPartition);
    return {};
}

}  // namespace

GrowthTrigger findGrowth(const RootEvidence& root, const BaseFacts& facts) {
    if (hasFirstbootInit(facts))
        return GrowthTrigger::FirstbootInit;
    if (hasResizeWord(facts))
        return GrowthTrigger::ResizeWord;
    if (root.hasRaspiResizeScript)
        return GrowthTrigger::DebianRaspiService;
    const bool byCloudInit = facts.hasCloudInit && root.hasGrowpart;
    if (!root.growrootDisabled && (root.hasGrowrootScript || byCloudInit))
        return GrowthTrigger::InitramfsGrowroot;
    if (root.hasArmbianResize)
        return GrowthTrigger::ArmbianService;
    if (root.hasDietPiResize)
        return GrowthTrigger::DietPiService;
    return GrowthTrigger::None;
}

void decideKind(const BootEvidence& boot, const RootEvidence& root, BaseFacts& facts) {
    const auto decide = [&](BaseKind kind, Message reason) {
        facts.kind = kind;
        facts.reason = std::move(reason);
    };
    if (Message unknown = whyUnknown(root, facts); !unknown.empty())
        return decide(BaseKind::Unknown, std::move(unknown));

    const std::string bootLabel = labelOf(facts, facts.bootPartition);
    const std::string rootLabel = labelOf(facts, facts.rootPartition);
    const bool seed = boot.hasUserData && boot.hasMetaData;
    if (bootLabel == "system-boot" && rootLabel == "writable" && facts.hasCloudInit)
        return decide(BaseKind::UbuntuPi,
                      Message::of("the partitions are called system-boot and writable, and "
                                  "cloud-init is installed"));
    if (seed && facts.hasCloudInit && (bootLabel == "bootfs" || boot.hasConfigTxt))
        return decide(BaseKind::RaspberryPiCloudInit,
                      hasResizeWord(facts)
                          ? Message::of("the boot partition has user-data and meta-data, and "
                                        "cloud-init is installed; the command line asks for a "
                                        "resize")
                          : Message::of("the boot partition has user-data and meta-data, and "
                                        "cloud-init is installed"));
    // The first images of trixie have no seed; their cloud-init reads one all the same (pi-gen
    // 372e563..cb05dfc, stage2/04-cloud-init/01-run.sh and files/99_raspberry-pi.cfg).
    if (facts.isRaspberryPiOs && facts.hasCloudInit && !facts.bootMount.empty() &&
        root.seedFolder == facts.bootMount)
        return decide(BaseKind::RaspberryPiCloudInit,
                      Message::of("it is Raspberry Pi OS, and its cloud-init reads a seed from the "
                                  "boot partition"));
    if (hasFirstbootInit(facts))
        return decide(BaseKind::RaspberryPiFirstboot,
                      Message::of("the command line starts Raspberry Pi OS's firstboot"));
    if (root.hasRpiPreseed)
        return decide(BaseKind::RaspberryPiPreseed,
                      Message::of("the package rpi-preseed is installed"));
    if (bootLabel == "RASPIFIRM" && rootLabel == "RASPIROOT")
        return decide(BaseKind::DebianRaspi,
                      Message::of("the partitions are called RASPIFIRM and RASPIROOT"));
    if (root.isArmbian)
        return decide(BaseKind::Armbian, Message::of("it has Armbian's /etc/armbian-release"));
    if (root.isDietPi)
        return decide(BaseKind::DietPi, Message::of("it has DietPi's programs"));
    decide(
        BaseKind::SystemdRoot,
        seed && !facts.hasCloudInit
            ? Message::of("the root (partition %1) is ext4 and has systemd; the cloud-init "
                          "files on the boot partition have no cloud-init to read them",
                          *facts.rootPartition)
            : Message::of("the root (partition %1) is ext4 and has systemd", *facts.rootPartition));
}

std::string_view baseKindName(BaseKind kind) {
    switch (kind) {
        case BaseKind::RaspberryPiCloudInit:
            return "raspberry-pi-cloud-init";
        case BaseKind::RaspberryPiFirstboot:
            return "raspberry-pi-firstboot";
        case BaseKind::RaspberryPiPreseed:
            return "raspberry-pi-preseed";
        case BaseKind::UbuntuPi:
            return "ubuntu-pi";
        case BaseKind::DebianRaspi:
            return "debian-raspi";
        case BaseKind::Armbian:
            return "armbian";
        case BaseKind::DietPi:
            return "dietpi";
        case BaseKind::SystemdRoot:
            return "systemd-root";
        case BaseKind::Unknown:
            return "unknown";
    }
    return "unknown";
}

std::string_view architectureName(Architecture architecture) {
    switch (architecture) {
        case Architecture::Arm64:
            return "arm64";
        case Architecture::Arm:
            return "arm";
        case Architecture::Amd64:
            return "amd64";
        case Architecture::Unknown:
            return "unknown";
    }
    return "unknown";
}

const PartitionFacts* partitionByNumber(const BaseFacts& facts, int number) {
    const auto found = std::find_if(
        facts.partitions.begin(), facts.partitions.end(),
        [&](const PartitionFacts& partition) { return partition.entry.number == number; });
    return found == facts.partitions.end() ? nullptr : &*found;
}

bool ownFilesInRoot(const BaseFacts& facts) {
    return !facts.bootPartition && facts.bootMount.empty();
}

std::string ownFolder(const BaseFacts& facts) {
    return ownFilesInRoot(facts) ? "/boot" : facts.bootMount;
}

}  // namespace landfall
