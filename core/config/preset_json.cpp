#include "core/config/preset_json.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QJsonDocument>
#include <QJsonParseError>
#include <cerrno>

#include "core/base/file_io.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/config/addresses.h"
#include "core/config/json_text.h"
#include "core/config/letter_case.h"
#include "core/config/preset_rules.h"
#include "core/config/preset_sections.h"
#include "core/config/quantities.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

using std::filesystem::path;

constexpr std::size_t kLargestPreset = 1024 * 1024;
constexpr std::uint32_t kLargestFirst = 1'000'000;

Result<void> readBase(const CheckedObject& object, const path& folder, Preset& preset) {
    BaseReference base;
    const int given = int{object.has("url")} + int{object.has("file")} + int{object.has("id")};
    if (given != 1)
        return refuse("base", Message::of("has %1 of \"url\", \"file\" and \"id\"", given),
                      Message::of("exactly one of them"));
    LANDFALL_TRY(object.text("url", base.url, validateBaseUrl));
    LANDFALL_TRY(object.path("file", base.file, folder));
    LANDFALL_TRY(object.text("id", base.id, validateBaseId));
    LANDFALL_TRY(object.text("sha256", base.sha256, validateSha256));
    base.sha256 = lowerCase(base.sha256);
    preset.base = std::move(base);
    return {};
}

Result<void> readHost(const CheckedObject& object, HostPattern& host) {
    LANDFALL_TRY(object.number("first", host.first, 0, kLargestFirst));
    LANDFALL_TRY(object.flag("sshHostKey", host.sshHostKey));
    LANDFALL_TRY(object.flag("mdns", host.mdns));
    // Validated with its number in place, by checkPreset().
    return object.text("pattern", host.pattern, nullptr);
}

Result<void> readUser(const CheckedObject& object, Preset& preset) {
    LoginUser user;
    LANDFALL_TRY(object.text("name", user.name, validateUserName, Need::Required));
    std::vector<std::string> keys;
    LANDFALL_TRY(object.texts("sshKeys", keys, validateSshKey));
    for (const std::string& key : keys) {
        const std::string_view line = sshKeyLine(key);
        if (std::find(user.sshKeys.begin(), user.sshKeys.end(), line) == user.sshKeys.end())
            user.sshKeys.emplace_back(line);
    }
    LANDFALL_TRY(object.flag("passwordLogin", user.passwordLogin));
    LANDFALL_TRY(object.flag("passwordlessSudo", user.passwordlessSudo));
    LANDFALL_TRY(object.flag("raspberryPiConnect", user.raspberryPiConnect));
    preset.user = std::move(user);
    return {};
}

Result<void> readWifi(const CheckedObject& object, Preset& preset) {
    static constexpr std::pair<std::string_view, WifiSecurity> kinds[] = {
        {"open", WifiSecurity::Open}, {"wpa2", WifiSecurity::Wpa2}, {"wpa3", WifiSecurity::Wpa3}};
    Wifi wifi;
    LANDFALL_TRY(object.text("ssid", wifi.ssid, validateSsid));
    LANDFALL_TRY(object.choice("security", wifi.security, kinds));
    LANDFALL_TRY(object.text("country", wifi.country, validateCountry));
    LANDFALL_TRY(object.flag("hidden", wifi.hidden));
    // A country alone switches the radio on; nothing is asked for a network that is not there.
    if (wifi.ssid.empty() && wifi.country.empty())
        return object.text("ssid", wifi.ssid, validateSsid, Need::Required);
    if (wifi.ssid.empty())
        wifi = {{}, WifiSecurity::Open, wifi.country, false};
    preset.wifi = std::move(wifi);
    return {};
}

Result<void> readEthernet(const CheckedObject& object, EthernetSettings& ethernet) {
    enum class Method { Dhcp, Static };
    static constexpr std::pair<std::string_view, Method> methods[] = {{"dhcp", Method::Dhcp},
                                                                      {"static", Method::Static}};
    Method method = Method::Dhcp;
    LANDFALL_TRY(object.choice("method", method, methods));
    ethernet.dhcp = method == Method::Dhcp;
    LANDFALL_TRY(object.text("address", ethernet.address, nullptr));
    LANDFALL_TRY(object.text("gateway", ethernet.gateway, validateIpAddress));
    return object.texts("dns", ethernet.dns, validateIpAddress);
}

Result<void> readNetwork(const CheckedObject& object, Preset& preset) {
    LANDFALL_ASSIGN(const auto ethernet, object.section("ethernet"));
    return ethernet ? readEthernet(*ethernet, preset.ethernet) : Result<void>{};
}

Result<void> readLocale(const CheckedObject& object, Locale& locale) {
    LANDFALL_TRY(object.text("timezone", locale.timezone, validateTimezone));
    LANDFALL_TRY(object.text("keyboard", locale.keyboard, validateKeyboard));
    return object.text("language", locale.language, validateLanguage);
}

Result<void> readFiles(const CheckedObject& preset, const path& folder,
                       std::vector<ExtraFile>& files) {
    LANDFALL_ASSIGN(const auto entries, preset.sections("files"));
    for (const CheckedObject& entry : entries) {
        ExtraFile file;
        LANDFALL_TRY(entry.path("source", file.source, folder, Need::Required));
        LANDFALL_TRY(entry.text("path", file.path, validateFilePath, Need::Required));
        LANDFALL_TRY(readOwner(entry, file.owner, file.group));
        LANDFALL_TRY(entry.converted("mode", file.mode, parseMode));
        files.push_back(std::move(file));
    }
    return {};
}

Result<void> readFirstBoot(const CheckedObject& object, FirstBootSettings& firstBoot) {
    LANDFALL_TRY(object.texts("packages", firstBoot.packages, validatePackage));
    return object.texts("commands", firstBoot.commands, validateCommand);
}

/// Runs `read` on a section where there is one.
template <typename Read>
Result<void> readSection(const CheckedObject& preset, std::string_view name, Read read) {
    LANDFALL_ASSIGN(const auto section, preset.section(name));
    return section ? read(*section) : Result<void>{};
}

Result<Preset> readPreset(const CheckedObject& object, const path& folder) {
    std::uint32_t schema = 0;
    if (!object.has("schema"))
        return refuse("schema", Message::of("is missing"), Message::of("%1", 1));
    LANDFALL_TRY(object.number("schema", schema, 1, 1));
    Preset preset;
    preset.folder.path = folder;
    LANDFALL_TRY(object.text("name", preset.name, validatePresetName, Need::Required));
    LANDFALL_TRY(object.text("parent", preset.parent, validatePresetName));
    LANDFALL_TRY(readSection(object, "base",
                             [&](const CheckedObject& o) { return readBase(o, folder, preset); }));
    LANDFALL_TRY(readSection(object, "host",
                             [&](const CheckedObject& o) { return readHost(o, preset.host); }));
    LANDFALL_TRY(
        readSection(object, "user", [&](const CheckedObject& o) { return readUser(o, preset); }));
    LANDFALL_TRY(
        readSection(object, "wifi", [&](const CheckedObject& o) { return readWifi(o, preset); }));
    LANDFALL_TRY(readSection(object, "network",
                             [&](const CheckedObject& o) { return readNetwork(o, preset); }));
    LANDFALL_TRY(readSection(object, "locale",
                             [&](const CheckedObject& o) { return readLocale(o, preset.locale); }));
    LANDFALL_ASSIGN(const auto layout, object.section("layout"));
    if (layout) {
        LANDFALL_ASSIGN(preset.layout, readLayout(*layout));
    }
    LANDFALL_ASSIGN(const auto join, object.section("join"));
    if (join) {
        LANDFALL_ASSIGN(preset.join, readJoin(*join, folder));
    }
    LANDFALL_TRY(readFiles(object, folder, preset.files));
    LANDFALL_TRY(readSection(object, "firstBoot", [&](const CheckedObject& o) {
        return readFirstBoot(o, preset.firstBoot);
    }));
    LANDFALL_TRY(checkPreset(preset));
    return preset;
}

Result<std::string> readText(const path& file) {
    // O_NONBLOCK: a FIFO in a preset's place must not hang the program.
    const UniqueFd fd(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd)
        return fail(errnoError(errno, shownPath(file.string()), Message::of("opening the preset")));
    struct stat status {};
    if (fstat(fd.get(), &status) != 0)
        return fail(errnoError(errno, shownPath(file.string()), Message::of("reading the preset")));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::InvalidInput, shownPath(file.string()),
                    Message::of("is not a regular file; accepted is a preset's JSON file"));
    std::string text(kLargestPreset + 1, '\0');
    LANDFALL_ASSIGN(const std::size_t size,
                    readAtMost(fd.get(), text, ByteOffset{0}, shownPath(file.string())));
    text.resize(size);
    if (size > kLargestPreset)
        return refuse(shownPath(file.string()),
                      Message::of("is larger than %1", ExactSize(ByteCount{kLargestPreset})),
                      Message::of("a preset's JSON file"));
    return text;
}

}  // namespace

Result<Preset> parsePreset(std::string_view json, const path& folder) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    // RFC 8259, section 8.1: a byte order mark may be ignored, and some editors write one.
    if (json.substr(0, mark.size()) == mark)
        json.remove_prefix(mark.size());
    LANDFALL_TRY(checkJsonObject(json, "preset", {kLargestPreset, 16}));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, "preset",
                    Message::of("is not JSON: %1", error.errorString().toStdString()));
    std::error_code failed;
    const path absolute = std::filesystem::absolute(folder.empty() ? path(".") : folder, failed);
    if (failed)
        return fail(errnoError(failed.value(), folder.string(),
                               Message::of("finding the preset's folder")));
    LANDFALL_ASSIGN(const CheckedObject object, CheckedObject::make(document.object(), "", ""));
    return readPreset(object, absolute.lexically_normal());
}

Result<Preset> loadPreset(const path& file) {
    LANDFALL_ASSIGN(const std::string text, readText(file));
    auto preset = parsePreset(text, file.parent_path());
    if (!preset)
        return fail(std::move(preset).error().during(Message::of("preset %1", file)));
    return preset;
}

}  // namespace landfall
