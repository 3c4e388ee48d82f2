#include "core/config/network_settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

#include "core/base/text.h"
#include "core/config/addresses.h"
#include "core/config/configuration_folder.h"
#include "core/config/json_text.h"
#include "core/config/preset_keys.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

/// The subject of what concerns no key.
constexpr std::string_view kWhole = "network.json";

constexpr std::array<std::string_view, 6> kKeys{"schema",   "caFile",   "officialCatalog",
                                                "catalogs", "releases", "cacheLimit"};
constexpr std::array<std::string_view, 3> kMirrorKeys{"product", "address", "keyring"};
constexpr std::array<std::string_view, 4> kProducts{"consul", "vault", "openbao",
                                                    "consul-template"};

tl::unexpected<Error> wrong(std::string key, Message message) {
    return fail(ErrorKind::InvalidInput, std::move(key), std::move(message));
}

/// Where a value of another type or form is found.
tl::unexpected<Error> expected(std::string key, Message accepted) {
    return wrong(std::move(key), Message::of("accepted is %1", std::move(accepted)));
}

Result<void> checkKeys(const QJsonObject& object, const std::string& path, KeyList known) {
    for (const QString& name : object.keys()) {
        const std::string key = name.toStdString();
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        return wrong(path + sanitised(key),
                     unknownKey(Message::of("is not a key of network.json"), key, known));
    }
    return {};
}

/// A text; empty where the key is left out.
Result<std::string> textOf(const QJsonObject& object, const char* key, const std::string& path) {
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return std::string();
    if (!value.isString() || value.toString().isEmpty())
        return expected(path + key, Message::of("a text in quotation marks"));
    return value.toString().toStdString();
}

Result<QJsonArray> listOf(const QJsonObject& object, const char* key) {
    constexpr qsizetype most = 100;
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return QJsonArray();
    if (!value.isArray() || value.toArray().size() > most)
        return expected(key, Message::of("a list of at most %1 entries", most));
    return value.toArray();
}

/// An address as it is, a file or folder absolute.
Result<std::string> placeOf(const std::string& text, const fs::path& folder,
                            const std::string& subject) {
    if (text.find("://") == std::string::npos)
        return (folder / text).lexically_normal().string();
    const auto parts = splitUrl(text);
    const bool plain = parts && parts->scheme == "http" && isLoopbackHost(parts->host);
    if (!parts || (parts->scheme != "https" && !plain))
        return refuse(
            subject, Message::of("%1 is not an address to download from", foundText(text)),
            Message::of("https://…, http:// of this computer, or the path of a file or folder"));
    return text;
}

Result<ReleaseMirror> readMirror(const QJsonValue& value, const std::string& path,
                                 const fs::path& folder) {
    if (!value.isObject())
        return expected(path, Message::of("an object with product and address"));
    const QJsonObject object = value.toObject();
    LANDFALL_TRY(checkKeys(object, path + ".", kMirrorKeys));
    ReleaseMirror mirror;
    LANDFALL_ASSIGN(mirror.product, textOf(object, "product", path + "."));
    if (std::find(kProducts.begin(), kProducts.end(), mirror.product) == kProducts.end())
        return refuse(path + ".product",
                      Message::of("%1 is not a program of the join", foundText(mirror.product)),
                      Message::of("consul, vault, openbao or consul-template"));
    LANDFALL_ASSIGN(const std::string address, textOf(object, "address", path + "."));
    if (address.empty())
        return refuse(path + ".address", Message::of("is missing"),
                      Message::of("https://… or a folder"));
    LANDFALL_ASSIGN(mirror.address, placeOf(address, folder, path + ".address"));
    LANDFALL_ASSIGN(const std::string keyring, textOf(object, "keyring", path + "."));
    if (!keyring.empty())
        mirror.keyring = (folder / keyring).lexically_normal();
    return mirror;
}

Result<void> readMirrors(const QJsonObject& object, const fs::path& folder,
                         NetworkSettings& settings) {
    LANDFALL_ASSIGN(const QJsonArray list, listOf(object, "releases"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string path = "releases[" + std::to_string(i) + "]";
        LANDFALL_ASSIGN(ReleaseMirror mirror, readMirror(list[i], path, folder));
        if (settings.mirrorOf(mirror.product) != nullptr)
            return wrong(path + ".product", Message::of("%1 has a mirror already", mirror.product));
        settings.releases.push_back(std::move(mirror));
    }
    return {};
}

Result<void> readCatalogs(const QJsonObject& object, const fs::path& folder,
                          NetworkSettings& settings) {
    const QJsonValue official = object["officialCatalog"];
    if (!official.isUndefined() && !official.isBool())
        return expected("officialCatalog", Message::of("true or false"));
    settings.officialCatalog = official.toBool(true);
    LANDFALL_ASSIGN(const QJsonArray list, listOf(object, "catalogs"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string path = "catalogs[" + std::to_string(i) + "]";
        if (!list[i].isString() || list[i].toString().isEmpty())
            return expected(path, Message::of("an address or a file in quotation marks"));
        LANDFALL_ASSIGN(std::string place, placeOf(list[i].toString().toStdString(), folder, path));
        settings.catalogs.push_back(std::move(place));
    }
    return {};
}

}  // namespace

const ReleaseMirror* NetworkSettings::mirrorOf(std::string_view product) const {
    const auto found =
        std::find_if(releases.begin(), releases.end(),
                     [&](const ReleaseMirror& mirror) { return mirror.product == product; });
    return found == releases.end() ? nullptr : &*found;
}

std::span<const std::string_view> mirrorProducts() {
    return kProducts;
}

Result<NetworkSettings> parseNetworkSettings(std::string_view json, const fs::path& folder) {
    LANDFALL_TRY(checkJsonObject(json, kWhole));
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())))
            .object();
    LANDFALL_TRY(checkKeys(object, "", kKeys));
    if (object["schema"].toInt() != 1)
        return expected("schema", Message::of("%1", 1));
    NetworkSettings settings;
    LANDFALL_ASSIGN(const std::string caFile, textOf(object, "caFile", ""));
    if (!caFile.empty())
        settings.caFile = (folder / caFile).lexically_normal();
    LANDFALL_TRY(readCatalogs(object, folder, settings));
    LANDFALL_TRY(readMirrors(object, folder, settings));
    LANDFALL_ASSIGN(const std::string limit, textOf(object, "cacheLimit", ""));
    if (!limit.empty()) {
        LANDFALL_ASSIGN(settings.cacheLimit, parseByteCount(limit, "cacheLimit"));
    }
    return settings;
}

fs::path networkSettingsFile() {
    const fs::path folder = configurationFolder();
    return folder.empty() ? fs::path() : folder / "network.json";
}

Result<NetworkSettings> loadNetworkSettings() {
    const fs::path place = networkSettingsFile();
    QFile file(QString::fromStdString(place.string()));
    if (place.empty() || !file.exists())
        return NetworkSettings();
    const std::string path = file.fileName().toStdString();
    constexpr qint64 most = 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, shownPath(path), Message::of("cannot be read"));
    const QByteArray text = file.read(most + 1);
    Result<NetworkSettings> settings = parseNetworkSettings(
        {text.constData(), static_cast<std::size_t>(text.size())}, place.parent_path());
    if (settings)
        return settings;
    const Error& wrong = settings.error();
    const std::string key = wrong.subject() == kWhole ? "" : ": " + wrong.subject();
    return fail(wrong.kind(), shownPath(path) + key, wrong.message());
}

}  // namespace landfall
