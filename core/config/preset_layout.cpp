#include "core/base/text.h"
#include "core/config/preset_sections.h"
#include "core/config/quantities.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

/// `size` and `min`, which belong together.
Result<SizeSpec> readSize(const CheckedObject& object) {
    SizeSpec size;
    LANDFALL_TRY(object.converted("size", size, parseSize, Need::Required));
    if (!object.has("min"))
        return size;
    if (size.kind != SizeSpec::Kind::Rest)
        return object.wrong(
            "min", Message::of("is given beside a size of its own; accepted is \"min\" beside "
                               "\"size\": \"rest\" only"));
    SizeSpec least;
    LANDFALL_TRY(object.converted("min", least, parseSize));
    if (least.kind != SizeSpec::Kind::Bytes)
        return refuse(object.pathOf("min"), Message::of("is not a size in bytes"),
                      Message::of("a size such as \"8GiB\""));
    size.bytes = least.bytes;
    return size;
}

Result<PartitionSpec> readPartition(const CheckedObject& object) {
    static constexpr std::pair<std::string_view, Filesystem> filesystems[] = {
        {"ext4", Filesystem::Ext4}, {"xfs", Filesystem::Xfs},   {"btrfs", Filesystem::Btrfs},
        {"f2fs", Filesystem::F2fs}, {"vfat", Filesystem::Vfat}, {"swap", Filesystem::Swap},
        {"raw", Filesystem::None},
    };
    PartitionSpec partition;
    LANDFALL_TRY(object.text("label", partition.label, validateLabel));
    LANDFALL_ASSIGN(partition.size, readSize(object));
    LANDFALL_TRY(object.choice("filesystem", partition.filesystem, filesystems));
    LANDFALL_TRY(object.text("mount", partition.mount, validateMountPoint));
    LANDFALL_TRY(object.texts("options", partition.options, validateMountOption));
    LANDFALL_TRY(readOwner(object, partition.owner, partition.group));
    LANDFALL_TRY(object.converted("mode", partition.mode, parseMode));
    LANDFALL_TRY(object.flag("copy", partition.copy));
    return partition;
}

}  // namespace

Result<void> readOwner(const CheckedObject& object, std::string& owner, std::string& group) {
    OwnerAndGroup both{owner, group};
    LANDFALL_TRY(object.converted("owner", both, parseOwner));
    owner = std::move(both.user);
    group = std::move(both.group);
    return {};
}

Result<Layout> readLayout(const CheckedObject& object) {
    static constexpr std::pair<std::string_view, TableKind> tables[] = {{"mbr", TableKind::Mbr},
                                                                        {"gpt", TableKind::Gpt}};
    Layout layout;
    LANDFALL_TRY(object.choice("table", layout.table, tables));
    LANDFALL_ASSIGN(const auto root, object.section("root"));
    if (root) {
        LANDFALL_ASSIGN(layout.rootSize, readSize(*root));
    }
    LANDFALL_ASSIGN(const auto partitions, object.sections("partitions"));
    for (const CheckedObject& entry : partitions) {
        LANDFALL_ASSIGN(PartitionSpec partition, readPartition(entry));
        layout.partitions.push_back(std::move(partition));
    }
    return layout;
}

}  // namespace landfall
