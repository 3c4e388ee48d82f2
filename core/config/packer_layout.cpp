#include "core/config/packer_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <fstream>

#include "core/base/text.h"
#include "core/config/json_text.h"
#include "core/config/preset_rules.h"
#include "core/config/quantities.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

constexpr const char* kPartitions = "image_partitions";

QJsonObject objectOf(std::string_view json) {
    return QJsonDocument::fromJson(
               QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())))
        .object();
}

/// The object that holds the partitions: the template itself or one of its builders.
QJsonObject builderOf(const QJsonObject& whole) {
    if (whole.contains(kPartitions))
        return whole;
    for (const QJsonValue& builder : whole["builders"].toArray())
        if (builder.toObject().contains(kPartitions))
            return builder.toObject();
    return {};
}

/// A field of an entry as text; templates write numbers either way.
std::string word(const QJsonObject& entry, const char* key) {
    const QJsonValue value = entry[key];
    return value.isDouble() ? QString::number(value.toInteger()).toStdString()
                            : value.toString().toStdString();
}

/// sfdisk(8): a number alone counts sectors.
Result<SizeSpec> sizeOf(const QJsonObject& entry, const std::string& where) {
    std::string text = word(entry, "size");
    if (text == "0" || text.empty())
        return SizeSpec{SizeSpec::Kind::Rest, {}, 0};
    if (allOf(text, isDigit)) {
        LANDFALL_ASSIGN(const ByteCount sectors, parseByteCount(text, where + ".size"));
        if (sectors.value > (std::uint64_t{1} << 40U))
            return refuse(where + ".size", Message::of("%1 is not a size", foundText(text)),
                          Message::of("a number of sectors"));
        return SizeSpec{SizeSpec::Kind::Bytes, ByteCount{sectors.value * kSector.value}, 0};
    }
    return parseSize(text, where + ".size");
}

Result<Filesystem> filesystemOf(const QJsonObject& entry, const std::string& where) {
    const std::string name = word(entry, "filesystem");
    if (name.empty())
        return Filesystem::None;
    if (name == "fat" || name == "fat32")
        return Filesystem::Vfat;
    for (const Filesystem kind : {Filesystem::Ext4, Filesystem::Xfs, Filesystem::Btrfs,
                                  Filesystem::F2fs, Filesystem::Vfat, Filesystem::Swap})
        if (filesystemName(kind) == name)
            return kind;
    return refuse(where + ".filesystem",
                  Message::of("%1 is not a filesystem that can be made", foundText(name)),
                  Message::of("ext4, xfs, btrfs, f2fs, vfat or swap"));
}

void remarkOptions(const QJsonObject& entry, const std::string& where, PackerLayout& out) {
    if (!entry["filesystem_make_options"].toArray().isEmpty())
        out.remarks.push_back(
            Message::of("%1: left out; filesystems are made with a fixed set of features",
                        where + ".filesystem_make_options"));
}

Result<void> addEntry(const QJsonObject& entry, const std::string& where, PackerLayout& out) {
    const std::string mount = word(entry, "mountpoint");
    if (mount == "/boot" || mount.starts_with("/boot/")) {
        out.remarks.push_back(Message::of("%1 (%2): left out; the boot partition is the base's own",
                                          where, sanitised(mount)));
        return {};
    }
    LANDFALL_ASSIGN(const SizeSpec size, sizeOf(entry, where));
    remarkOptions(entry, where, out);
    if (mount == "/") {
        out.layout.rootSize = size;
        return {};
    }
    PartitionSpec partition;
    partition.size = size;
    partition.label = word(entry, "name");
    LANDFALL_TRY(validateLabel(partition.label, where + ".name"));
    LANDFALL_ASSIGN(partition.filesystem, filesystemOf(entry, where));
    if (!mount.empty()) {
        LANDFALL_TRY(validateMountPoint(mount, where + ".mountpoint"));
        partition.mount = mount;
    }
    out.layout.partitions.push_back(std::move(partition));
    return {};
}

}  // namespace

bool isPackerTemplate(std::string_view json) {
    const QJsonObject whole = objectOf(json);
    return whole.contains(kPartitions) || whole.contains("builders");
}

Result<PackerLayout> parsePackerLayout(std::string_view json) {
    LANDFALL_TRY(checkJsonObject(json, "template"));
    const QJsonObject builder = builderOf(objectOf(json));
    if (!builder[kPartitions].isArray())
        return refuse(kPartitions, Message::of("is not a list in any builder"),
                      Message::of("a template of Packer's ARM builder"));
    PackerLayout out;
    if (builder["image_type"].toString() == "gpt")
        out.layout.table = TableKind::Gpt;
    std::size_t index = 0;
    for (const QJsonValue& value : builder[kPartitions].toArray()) {
        const std::string where = std::string(kPartitions) + "[" + std::to_string(index++) + "]";
        if (!value.isObject())
            return fail(ErrorKind::InvalidInput, where, Message::of("is not an object"));
        LANDFALL_TRY(addEntry(value.toObject(), where, out));
    }
    LANDFALL_TRY(checkLayout(out.layout));
    return out;
}

Result<std::optional<PackerPreset>> loadPackerTemplate(const std::filesystem::path& file) {
    // One byte more than a preset may have: whoever reads it as a preset says so.
    std::string text(JsonLimits{}.bytes + 1, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (!isPackerTemplate(text))
        return std::optional<PackerPreset>();
    auto packer = parsePackerLayout(text);
    if (!packer)
        return fail(std::move(packer).error().during(Message::of("template %1", file)));
    PackerPreset made;
    made.preset.name = file.stem().string();
    made.preset.layout = std::move(packer->layout);
    made.remarks = std::move(packer->remarks);
    return made;
}

}  // namespace landfall
