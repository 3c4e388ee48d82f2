#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/commands.h"
#include "app/cli/preset_source.h"
#include "core/config/preset_json.h"
#include "core/config/preset_store.h"

namespace landfall::cli {

Result<int> listPresets(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    LANDFALL_ASSIGN(const auto presets, store.list());
    QJsonArray array;
    std::string text;
    for (const StoredPreset& preset : presets) {
        QJsonObject object{{"name", qt(preset.name)}, {"file", qt(preset.file.string())}};
        text += preset.name;
        if (preset.fault) {
            object["error"] = errorObject(*preset.fault);
            text += "  (cannot be used: " + preset.fault->text() + ")";
        }
        text += "\n";
        array.append(object);
    }
    command.output.answer(
        text.empty() ? "no preset is kept yet (landfall-cli preset import FILE)" : text,
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
    command.output.answer(command.options.argument + ": \"" + preset.name + "\" is a good preset",
                          {{"valid", true}, {"name", qt(preset.name)}});
    return 0;
}

Result<int> importPreset(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    LANDFALL_ASSIGN(const Preset preset,
                    store.importFile(command.options.argument, Existing::Refuse));
    command.output.answer("imported \"" + preset.name + "\"", {{"imported", qt(preset.name)}});
    return 0;
}

Result<int> exportPreset(const Command& command) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    LANDFALL_TRY(store.exportTo(command.options.argument, command.options.file, Existing::Refuse));
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
