#include <QByteArray>
#include <QJsonDocument>
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/config/json_text.h"
#include "core/config/preset_json.h"
#include "core/config/secrets.h"
#include "tests/fuzz/require.h"

// Any bytes as a preset and as a secrets file: nothing crashes, and what must always hold, holds.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);

    const auto checked = landfall::checkJsonObject(text, "preset");
    if (checked) {
        const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(size));
        landfall::require(QJsonDocument::fromJson(bytes).isObject(), "Qt reads what we let pass");
    } else {
        landfall::requireReadable(checked.error());
    }

    const auto preset = landfall::parsePreset(text, "/presets/lab");
    if (preset) {
        const std::string written = landfall::writePreset(*preset, "/presets/lab");
        const auto again = landfall::parsePreset(written, "/presets/lab");
        landfall::require(again.has_value(), "what was written can be read",
                          again ? "" : again.error().text() + "\n" + written);
        landfall::require(*again == *preset, "what was written is what was read", written);
    } else {
        landfall::requireReadable(preset.error());
    }

    const auto secrets = landfall::parseSecrets(text, "secrets.json");
    if (!secrets)
        landfall::requireReadable(secrets.error());
    return 0;
}
