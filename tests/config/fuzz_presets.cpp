#include <QByteArray>
#include <QJsonDocument>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/config/json_text.h"
#include "core/config/preset_json.h"
#include "core/config/secrets.h"
#include "core/config/text.h"

// Any bytes as a preset and as a secrets file: nothing crashes, and what must always hold, holds.

namespace {

void require(bool holds, const char* what, const std::string& detail = {}) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n%s\n", what, detail.c_str());
    std::abort();
}

/// An error is one short sentence that can be printed.
void checkError(const landfall::Error& error) {
    const std::string text = error.text();
    require(text.size() < 2000, "the error is short", text);
    require(landfall::validateText(text, 2000, "error").has_value(), "the error is visible", text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);

    const auto checked = landfall::checkJsonObject(text, "preset");
    if (checked) {
        const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(size));
        require(QJsonDocument::fromJson(bytes).isObject(), "Qt reads what we let pass");
    } else {
        checkError(checked.error());
    }

    const auto preset = landfall::parsePreset(text, "/presets/lab");
    if (preset) {
        const std::string written = landfall::writePreset(*preset, "/presets/lab");
        const auto again = landfall::parsePreset(written, "/presets/lab");
        require(again.has_value(), "what was written can be read",
                again ? "" : again.error().text() + "\n" + written);
        require(*again == *preset, "what was written is what was read", written);
    } else {
        checkError(preset.error());
    }

    const auto secrets = landfall::parseSecrets(text, "secrets.json");
    if (!secrets)
        checkError(secrets.error());
    return 0;
}
