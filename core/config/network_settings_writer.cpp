#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "core/base/text.h"
#include "core/config/json_writer.h"
#include "core/config/network_settings.h"
#include "core/config/quantities.h"

namespace landfall {

std::string networkSettingsText(const NetworkSettings& settings) {
    JsonObjectText out;
    out.number("schema", 1);
    out.text("caFile", settings.caFile.string());
    if (!settings.officialCatalog)
        out.flagOrFalse("officialCatalog", false);
    out.texts("catalogs", settings.catalogs);
    std::vector<JsonObjectText> mirrors;
    for (const ReleaseMirror& mirror : settings.releases) {
        JsonObjectText one;
        one.text("product", mirror.product);
        one.text("address", mirror.address);
        one.text("keyring", mirror.keyring.string());
        mirrors.push_back(std::move(one));
    }
    out.objects("releases", mirrors);
    if (settings.cacheLimit != NetworkSettings().cacheLimit)
        out.text("cacheLimit", byteCountText(settings.cacheLimit));
    return out.str() + "\n";
}

Result<NetworkSettings> checkedNetworkSettings(const NetworkSettings& settings) {
    return parseNetworkSettings(networkSettingsText(settings), networkSettingsFile().parent_path());
}

Result<void> saveNetworkSettings(const NetworkSettings& settings) {
    LANDFALL_ASSIGN(const NetworkSettings checked, checkedNetworkSettings(settings));
    const std::filesystem::path path = networkSettingsFile();
    if (path.empty())
        return fail(
            ErrorKind::NotFound, "network.json",
            Message::of("cannot be located: neither XDG_CONFIG_HOME nor HOME is an absolute path"));
    const std::string text = networkSettingsText(checked);
    QDir().mkpath(QString::fromStdString(path.parent_path().string()));
    // To the disk, and then into the place of the old one in one step.
    QSaveFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) !=
            static_cast<qint64>(text.size()) ||
        !file.commit())
        return fail(ErrorKind::Io, shownPath(path.string()),
                    Message::of("cannot be written: %1", file.errorString().toStdString()));
    return {};
}

}  // namespace landfall
