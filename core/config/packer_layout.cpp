#include "core/config/packer_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <fstream>

#include "core/base/text.h"
#include "core/config/hcl_tree.h"
#include "core/config/json_text.h"
#include "core/config/packer_partitions.h"
#include "core/config/preset_files.h"
#include "core/config/preset_rules.h"

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
Result<std::string> word(const QJsonValue& value, const std::string& where) {
    if (value.isString())
        return value.toString().toStdString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest).toStdString();
    if (value.isNull() || value.isUndefined())
        return std::string();
    return refuse(where, Message::of("is not a text"), Message::of("a text"));
}

Result<PackerPartition> partitionOf(const QJsonObject& entry, const std::string& where) {
    PackerPartition made;
    made.where = where;
    LANDFALL_ASSIGN(made.name, word(entry["name"], where + ".name"));
    LANDFALL_ASSIGN(made.size, word(entry["size"], where + ".size"));
    LANDFALL_ASSIGN(made.filesystem, word(entry["filesystem"], where + ".filesystem"));
    LANDFALL_ASSIGN(made.mountpoint, word(entry["mountpoint"], where + ".mountpoint"));
    made.makeOptions = !entry["filesystem_make_options"].toArray().isEmpty();
    for (const QString& name : entry.keys())
        if (!isPackerPartitionField(name.toStdString()))
            made.unknown.push_back(name.toStdString());
    return made;
}

/// "ubuntu" of "ubuntu.pkr.hcl".
std::string nameOf(const std::filesystem::path& file) {
    const std::filesystem::path name = file.stem();
    return (name.extension() == ".pkr" ? name.stem() : name).string();
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
        LANDFALL_ASSIGN(const PackerPartition partition, partitionOf(value.toObject(), where));
        LANDFALL_TRY(addPackerPartition(partition, out));
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
    if (!in.is_open() || in.bad())
        return std::optional<PackerPreset>();
    const bool isJson = isPackerTemplate(text);
    if (!isJson && file.extension() != ".hcl" && !looksLikeHcl(text))
        return std::optional<PackerPreset>();
    auto packer = isJson ? parsePackerLayout(text) : parsePackerHcl(text);
    if (!packer)
        return fail(std::move(packer).error().during(Message::of("template %1", file)));
    PackerPreset made;
    made.preset.name = nameOf(file);
    made.preset.layout = std::move(packer->layout);
    made.remarks = std::move(packer->remarks);
    return made;
}

Result<PackerPreset> importPreset(const PresetStore& store,
                                  const std::filesystem::path& fileOrFolder) {
    const std::filesystem::path file = presetFileOf(fileOrFolder);
    LANDFALL_ASSIGN(auto packer, loadPackerTemplate(file));
    if (packer) {
        LANDFALL_TRY(store.save(packer->preset, Existing::Refuse));
        return *std::move(packer);
    }
    LANDFALL_ASSIGN(Preset preset, store.importFile(file, Existing::Refuse));
    return PackerPreset{std::move(preset), {}};
}

}  // namespace landfall
