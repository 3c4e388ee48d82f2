#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/commands.h"
#include "app/cli/preset_source.h"
#include "core/config/packer_layout.h"
#include "core/config/preset_differences.h"
#include "core/config/preset_files.h"
#include "core/config/preset_json.h"
#include "core/config/preset_store.h"

namespace landfall::cli {
namespace {

QJsonArray listOf(const std::vector<std::string>& texts) {
    QJsonArray list;
    for (const std::string& text : texts)
        list.append(qt(text));
    return list;
}

void answerImported(const Command& command, const Preset& preset,
                    const std::vector<Message>& remarks) {
    std::string text = "imported \"" + preset.name + "\"";
    std::vector<std::string> english;
    for (const Message& remark : remarks)
        text += "\n" + english.emplace_back(remark.english());
    command.output.answer(text, {{"imported", qt(preset.name)}, {"remarks", listOf(english)}});
}

std::string words(const Lineage& lineage) {
    std::string text = "from " + lineage.parent;
    if (!lineage.known)
        return text + ", which is not stored here";
    text += lineage.differs.empty() ? ", unchanged" : ", except:";
    for (const std::string& field : lineage.differs)
        text += " " + field;
    return text;
}

}  // namespace

Result<int> listPresets(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    LANDFALL_ASSIGN(const auto presets, store.list());
    QJsonArray array;
    std::string text;
    for (const StoredPreset& preset : presets) {
        QJsonObject object{{"name", qt(preset.name)}, {"file", qt(preset.file.string())}};
        text += preset.name;
        if (const auto lineage =
                preset.preset ? lineageOf(*preset.preset, presets) : std::nullopt) {
            text += "  (" + words(*lineage) + ")";
            object["parent"] = qt(lineage->parent);
            if (lineage->known)
                object["differs"] = listOf(lineage->differs);
        }
        if (preset.fault) {
            object["error"] = errorObject(*preset.fault);
            text += "  (cannot be used: " + preset.fault->text() + ")";
        }
        text += "\n";
        array.append(object);
    }
    command.output.answer(text.empty() ? "no presets yet (landfall-cli preset import FILE)" : text,
                          {{"presets", array}});
    return 0;
}

Result<int> showPreset(const Command& command) {
    LANDFALL_ASSIGN(const Preset preset, findPreset(command.options.argument));
    const std::string text = writePreset(preset, {});
    command.output.answer(text, QJsonDocument::fromJson(QByteArray::fromStdString(text)).object());
    return 0;
}

Result<int> validatePreset(const Command& command) {
    LANDFALL_ASSIGN(const Preset preset, findPreset(command.options.argument));
    command.output.answer(command.options.argument + ": \"" + preset.name + "\" is a valid preset",
                          {{"valid", true}, {"name", qt(preset.name)}});
    return 0;
}

Result<int> importPreset(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    LANDFALL_ASSIGN(const PackerPreset made,
                    landfall::importPreset(store, command.options.argument));
    answerImported(command, made.preset, made.remarks);
    return 0;
}

Result<int> exportPreset(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    const std::string& name = command.options.argument;
    if (command.options.withFiles) {
        LANDFALL_ASSIGN(Preset preset, store.load(name));
        LANDFALL_TRY(exportWithFiles(std::move(preset), command.options.file));
    } else {
        LANDFALL_TRY(store.exportTo(name, command.options.file, Existing::Refuse));
    }
    command.output.answer("exported to " + command.options.file,
                          {{"exported", qt(command.options.file)}});
    return 0;
}

Result<int> deletePreset(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    LANDFALL_TRY(store.remove(command.options.argument));
    command.output.answer("deleted \"" + command.options.argument + "\"",
                          {{"deleted", qt(command.options.argument)}});
    return 0;
}

}  // namespace landfall::cli
