#include "core/image/catalog_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <algorithm>
#include <cctype>
#include <span>

#include "core/fetch/digest.h"
#include "core/image/source_file.h"

namespace landfall {

namespace {

constexpr qsizetype kLongestText = 1000;
constexpr qsizetype kMostTags = 200;

/// How deep objects and lists lie in one another; counted before a reader that recurses sees it.
unsigned depthOf(std::string_view json) {
    unsigned depth = 0;
    unsigned deepest = 0;
    bool text = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (text) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                text = false;
            continue;
        }
        if (c == '"')
            text = true;
        else if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if ((c == '}' || c == ']') && depth > 0)
            --depth;
    }
    return deepest;
}

/// Without control characters, direction marks and the like, white space as single blanks.
std::string textOf(const QJsonObject& object, const char* key) {
    const QString text = object[QLatin1String(key)].toString().left(kLongestText).simplified();
    QString shown;
    for (const QChar c : text)
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            shown += c;
    return shown.toStdString();
}

std::vector<std::string> textsOf(const QJsonObject& object, const char* key) {
    std::vector<std::string> texts;
    for (const QJsonValue& value : object[QLatin1String(key)].toArray()) {
        if (value.isString() && static_cast<qsizetype>(texts.size()) < kMostTags)
            texts.push_back(textOf(QJsonObject{{"tag", value}}, "tag"));
    }
    return texts;
}

std::optional<ByteCount> sizeOf(const QJsonObject& object, const char* key) {
    const qint64 size = object[QLatin1String(key)].toInteger(-1);
    if (size <= 0)
        return std::nullopt;
    return ByteCount{static_cast<std::uint64_t>(size)};
}

std::string sha256Of(const QJsonObject& object, const char* key) {
    std::string text = textOf(object, key);
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return isLowerHex(text, 64) ? text : std::string();
}

/// What the list says by `architecture` or by its tags: "pi5-64bit", "pi3-32bit".
std::string architectureOf(const CatalogEntry& entry, const std::string& said) {
    if (said == "armv8" || said == "arm64" || said == "aarch64")
        return "arm64";
    if (said == "armhf" || said == "armv7" || said == "armv6" || said == "arm")
        return "arm";
    const auto ends = [&entry](const char* suffix) {
        return std::any_of(entry.devices.begin(), entry.devices.end(),
                           [suffix](const std::string& tag) { return tag.ends_with(suffix); });
    };
    const bool wide = ends("-64bit");
    const bool narrow = ends("-32bit");
    if (wide == narrow)
        return {};
    return wide ? "arm64" : "arm";
}

class Reader {
public:
    explicit Reader(const std::string& subject) : subject_(subject) {}

    Result<std::vector<CatalogEntry>> entries(const QJsonArray& list) {
        std::vector<CatalogEntry> found;
        for (const QJsonValue& value : list) {
            if (++count_ > kMostCatalogEntries)
                return fail(ErrorKind::InvalidInput, subject_,
                            Message::of("the list has more than %1 entries", kMostCatalogEntries));
            LANDFALL_ASSIGN(CatalogEntry one, entry(value.toObject()));
            if (!one.name.empty())
                found.push_back(std::move(one));
        }
        return found;
    }

private:
    Result<CatalogEntry> entry(const QJsonObject& object) {
        CatalogEntry out;
        out.name = textOf(object, "name");
        out.description = textOf(object, "description");
        out.icon = textOf(object, "icon");
        out.website = textOf(object, "website");
        out.url = textOf(object, "url");
        out.releaseDate = textOf(object, "release_date");
        out.initFormat = textOf(object, "init_format");
        out.extractSha256 = sha256Of(object, "extract_sha256");
        out.extractSize = sizeOf(object, "extract_size");
        out.downloadSize = sizeOf(object, "image_download_size");
        out.devices = textsOf(object, "devices");
        out.architecture = architectureOf(out, textOf(object, "architecture"));
        out.itemsUrl = textOf(object, "subitems_url");
        LANDFALL_ASSIGN(out.items, entries(object["subitems"].toArray()));
        return out;
    }

    const std::string& subject_;
    std::size_t count_ = 0;
};

std::vector<CatalogDevice> devicesOf(const QJsonObject& imager) {
    std::vector<CatalogDevice> devices;
    for (const QJsonValue& value : imager["devices"].toArray()) {
        const QJsonObject object = value.toObject();
        CatalogDevice device;
        device.name = textOf(object, "name");
        device.description = textOf(object, "description");
        device.tags = textsOf(object, "tags");
        device.icon = textOf(object, "icon");
        device.isDefault = object["default"].toBool();
        device.inclusive = textOf(object, "matching_type") == "inclusive";
        if (!device.name.empty() && devices.size() < kMostTags)
            devices.push_back(std::move(device));
    }
    return devices;
}

}  // namespace

Error imageInPlaceOfAList(const std::string& subject) {
    return {ErrorKind::InvalidInput, subject,
            Message::of("is an image, not a list of images; choose it as the base")};
}

Result<CatalogDocument> parseCatalog(std::string_view json, const std::string& subject) {
    if (json.size() > kLargestCatalog.value)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("the list has %1, and at most %2 are accepted",
                                ByteCount{json.size()}, kLargestCatalog));
    if (formatOf(std::as_bytes(std::span(json.data(), json.size()))) != SourceFormat::Raw)
        return fail(imageInPlaceOfAList(subject));
    if (depthOf(json) > kDeepestCatalog)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("the list is nested deeper than %1 levels", kDeepestCatalog));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &fault);
    if (document.isNull())
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("is not JSON (%1 at byte %2); accepted is an OS list in Raspberry "
                                "Pi Imager's format",
                                fault.errorString().toStdString(), fault.offset));
    const QJsonObject root = document.object();
    if (!root["os_list"].isArray())
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("has no \"os_list\"; accepted is an OS list in Raspberry Pi "
                                "Imager's format"));
    CatalogDocument out;
    out.devices = devicesOf(root["imager"].toObject());
    LANDFALL_ASSIGN(out.entries, Reader(subject).entries(root["os_list"].toArray()));
    return out;
}

}  // namespace landfall
