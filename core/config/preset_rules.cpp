#include "core/config/preset_rules.h"

#include <map>
#include <set>

#include "core/base/text.h"
#include "core/config/addresses.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

tl::unexpected<Error> wrong(std::string subject, Message message) {
    return fail(ErrorKind::InvalidInput, std::move(subject), std::move(message));
}

Result<void> checkBase(const BaseReference& base) {
    const auto parts = splitUrl(base.url);
    if (parts && parts->scheme == "http" && base.sha256.empty() && !isLoopbackHost(parts->host))
        return wrong(
            "base.url",
            Message::of("%1 is plain http, which does not protect the image against changes on "
                        "the way; accepted is https, or http with \"sha256\"",
                        Quoted(base.url)));
    return {};
}

Result<void> checkEthernet(const EthernetSettings& ethernet, std::uint32_t first) {
    if (ethernet.dhcp) {
        if (!ethernet.address.empty() || !ethernet.gateway.empty() || !ethernet.dns.empty())
            return wrong("network.ethernet.method",
                         Message::of("is \"dhcp\", which brings address, gateway and dns; accepted "
                                     "is \"static\" where they are given"));
        return {};
    }
    if (ethernet.address.empty())
        return wrong("network.ethernet.address",
                     Message::of("is missing; accepted for \"static\" is an address with its "
                                 "prefix length, such as \"192.168.1.{n+20}/24\""));
    LANDFALL_ASSIGN(const std::string address, expandAddress(ethernet, first));
    const auto network = parseIpNetwork(address);
    const auto gateway = parseIpAddress(ethernet.gateway);
    if (!network || !gateway)
        return {};
    // IPv6 routers announce link-local addresses: only IPv4's must be in the network.
    const bool reachable = gateway->bits == network->address.bits &&
                           (gateway->bits == 128 || isInside(*gateway, *network));
    if (!reachable)
        return wrong("network.ethernet.gateway",
                     Message::of("%1 cannot be reached from %2; accepted is an address of the "
                                 "same network",
                                 Quoted(ethernet.gateway), Quoted(address)));
    return {};
}

Result<void> checkUser(const Preset& preset) {
    if (preset.join && (preset.user->name == "consul" || preset.user->name == "vault-agent"))
        return wrong("user.name",
                     Message::of("%1 is the account of a service of the join; accepted is another "
                                 "name",
                                 Quoted(preset.user->name)));
    return {};
}

std::string fieldOf(std::size_t index, std::string_view key) {
    return "layout.partitions[" + std::to_string(index) + "]." + std::string(key);
}

/// Fixed sizes, and the least size of `rest` where it is given, against what mkfs needs.
Result<void> checkLeastSize(const PartitionSpec& partition, std::size_t index) {
    const SizeSpec& size = partition.size;
    const bool restWithMin = size.kind == SizeSpec::Kind::Rest && size.bytes.value > 0;
    const bool known = size.kind == SizeSpec::Kind::Bytes || restWithMin;
    const ByteCount least = leastSize(partition.filesystem);
    if (known && size.bytes < least)
        return refuse(fieldOf(index, restWithMin ? "min" : "size"),
                      Message::of("is %1, too small for %2", ExactSize(size.bytes),
                                  filesystemName(partition.filesystem)),
                      Message::of("at least %1", ExactSize(least)));
    return {};
}

/// What a partition asks of its filesystem.
Result<void> checkAbilities(const PartitionSpec& partition, std::size_t index) {
    const Filesystem kind = partition.filesystem;
    const std::string_view name = filesystemName(kind);
    const bool mountable = kind != Filesystem::None && kind != Filesystem::Swap;
    if (!mountable && !partition.mount.empty())
        return wrong(fieldOf(index, "mount"),
                     Message::of("is given for %1, which cannot be mounted; accepted is a "
                                 "filesystem or no mount",
                                 name));
    if (!partition.options.empty() && partition.mount.empty() && kind != Filesystem::Swap)
        return wrong(
            fieldOf(index, "options"),
            Message::of("are given without a mount point; accepted is \"mount\" beside them"));
    if (partition.copy && partition.mount.empty())
        return wrong(
            fieldOf(index, "copy"),
            Message::of("is given without a mount point; accepted is \"mount\" beside it"));
    const PartitionSpec defaults;
    const bool owned = partition.owner != defaults.owner || partition.group != defaults.group;
    const bool keepsOwners = mountable && kind != Filesystem::Vfat;
    if (!keepsOwners && (owned || partition.mode != defaults.mode))
        return wrong(
            fieldOf(index, owned ? "owner" : "mode"),
            kind == Filesystem::Vfat
                ? Message::of("is given for %1, which does not store owners and modes; accepted is "
                              "ext4, xfs, btrfs or f2fs, or the mount options uid=, gid=, umask=",
                              name)
                : Message::of("is given for %1, which does not store owners and modes; accepted is "
                              "ext4, xfs, btrfs or f2fs",
                              name));
    if (partition.label.size() > longestLabel(kind))
        return refuse(
            fieldOf(index, "label"),
            Message::of("%1 has %2 characters", Quoted(partition.label), partition.label.size()),
            Message::of("at most %1 characters for %2", longestLabel(kind), name));
    return {};
}

/// Mount points, each with the partition that has it.
using Mounts = std::map<std::string, std::size_t>;

Result<void> takeMount(Mounts& mounts, const std::string& mount, std::size_t index) {
    for (const auto& [other, owner] : mounts) {
        const std::string partition = "layout.partitions[" + std::to_string(owner) + "]";
        if (other == mount)
            return wrong(fieldOf(index, "mount"),
                         Message::of("%1 is also that of %2; accepted is each mount point once",
                                     Quoted(mount), partition));
        if (isAtOrBelow(other, mount) || isAtOrBelow(mount, other))
            return wrong(fieldOf(index, "mount"),
                         Message::of("%1 and %2 of %3 are nested, and one would hide the other; "
                                     "accepted are mount points side by side",
                                     Quoted(mount), Quoted(other), partition));
    }
    mounts.emplace(mount, index);
    return {};
}

Result<void> checkShares(const Layout& layout) {
    unsigned hundredths = 0;
    const auto add = [&hundredths](const SizeSpec& size) {
        hundredths += size.kind == SizeSpec::Kind::Percent ? size.hundredths : 0;
    };
    if (layout.rootSize)
        add(*layout.rootSize);
    for (const PartitionSpec& partition : layout.partitions)
        add(partition.size);
    if (hundredths > 100 * 100)
        return wrong("layout.partitions",
                     Message::of("take more than the whole card by their shares; accepted is 100% "
                                 "at most"));
    return {};
}

Result<void> checkRest(const Layout& layout) {
    const auto isRest = [](const SizeSpec& size) { return size.kind == SizeSpec::Kind::Rest; };
    std::string taken = layout.rootSize && isRest(*layout.rootSize) ? "layout.root.size" : "";
    for (std::size_t i = 0; i < layout.partitions.size(); ++i) {
        if (!isRest(layout.partitions[i].size))
            continue;
        if (!taken.empty())
            return wrong(
                fieldOf(i, "size"),
                Message::of("is \"rest\", and so is %1; accepted is \"rest\" once", taken));
        taken = fieldOf(i, "size");
    }
    return {};
}

Result<void> checkFiles(const Preset& preset) {
    std::set<std::string> paths;
    for (std::size_t i = 0; i < preset.files.size(); ++i) {
        const std::string& path = preset.files[i].path;
        const std::string subject = "files[" + std::to_string(i) + "].path";
        if (!paths.insert(path).second)
            return wrong(subject, Message::of("%1 is given twice; accepted is each path once",
                                              Quoted(path)));
        for (const PartitionSpec& partition : preset.layout.partitions) {
            if (!partition.mount.empty() && isAtOrBelow(path, partition.mount))
                return wrong(subject,
                             Message::of("%1 is where a partition is mounted (%2), and would be "
                                         "hidden; accepted is a path outside",
                                         Quoted(path), Quoted(partition.mount)));
        }
    }
    return {};
}

}  // namespace

ByteCount leastSize(Filesystem filesystem) {
    switch (filesystem) {
        case Filesystem::Ext4:
            return {16 * kMiB};
        case Filesystem::Xfs:
            return {300 * kMiB};  // mkfs.xfs says "300MB" and means 2^20: 300000000 is refused
        case Filesystem::Btrfs:
            return {109 * kMiB};
        case Filesystem::F2fs:
            return {64 * kMiB};
        case Filesystem::Vfat:
            return {34 * kMiB};  // FAT32 wants 65,525 clusters
        case Filesystem::Swap:
        case Filesystem::None:
            break;
    }
    return {kMiB};
}

std::string_view filesystemName(Filesystem filesystem) {
    switch (filesystem) {
        case Filesystem::Ext4:
            return "ext4";
        case Filesystem::Xfs:
            return "xfs";
        case Filesystem::Btrfs:
            return "btrfs";
        case Filesystem::F2fs:
            return "f2fs";
        case Filesystem::Vfat:
            return "vfat";
        case Filesystem::Swap:
            return "swap";
        case Filesystem::None:
            break;
    }
    return "raw";
}

Result<void> checkLayout(const Layout& layout) {
    constexpr std::size_t most = 60;  // more than anyone lays out; keeps what follows quick
    if (layout.partitions.size() > most)
        return refuse("layout.partitions", Message::of("has %1 entries", layout.partitions.size()),
                      Message::of("at most %1 entries", most));
    LANDFALL_TRY(checkRest(layout));
    LANDFALL_TRY(checkShares(layout));
    Mounts mounts;
    std::set<std::string> labels;
    for (std::size_t i = 0; i < layout.partitions.size(); ++i) {
        const PartitionSpec& partition = layout.partitions[i];
        LANDFALL_TRY(checkLeastSize(partition, i));
        LANDFALL_TRY(checkAbilities(partition, i));
        if (!partition.label.empty() && !labels.insert(partition.label).second)
            return wrong(fieldOf(i, "label"),
                         Message::of("%1 is given twice; accepted is each label once",
                                     Quoted(partition.label)));
        if (!partition.mount.empty())
            LANDFALL_TRY(takeMount(mounts, partition.mount, i));
    }
    return {};
}

Result<void> checkPreset(const Preset& preset) {
    if (preset.base)
        LANDFALL_TRY(checkBase(*preset.base));
    LANDFALL_TRY(expandHostPattern(preset.host, preset.host.first));
    if (preset.user)
        LANDFALL_TRY(checkUser(preset));
    LANDFALL_TRY(checkEthernet(preset.ethernet, preset.host.first));
    LANDFALL_TRY(checkLayout(preset.layout));
    return checkFiles(preset);
}

}  // namespace landfall
