#include "core/image/base_record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cerrno>
#include <fstream>

#include "core/fetch/digest.h"

namespace landfall {

namespace {

constexpr int kSchema = 1;
constexpr std::size_t kLongestRecord = 64 * 1024;

std::filesystem::path recordIn(const std::filesystem::path& folder) {
    return folder / kRecordFile;
}

std::string textOf(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toString().toStdString();
}

}  // namespace

Result<void> writeBaseRecord(const std::filesystem::path& folder, const BaseRecord& record) {
    QJsonObject object{
        {"schema", kSchema},
        {"id", QString::fromStdString(record.id)},
        // A file's name is bytes: what is not UTF-8 is shown with replacement characters.
        {"name", QString::fromStdString(record.name)},
        {"sourceSha256", QString::fromStdString(record.sourceSha256)},
        {"decodedSha256", QString::fromStdString(record.decodedSha256)},
        {"size", static_cast<qint64>(record.size.value)},
    };
    if (record.ignored.value != 0)
        object["ignored"] = static_cast<qint64>(record.ignored.value);
    if (!record.url.empty()) {
        object["url"] = QString::fromStdString(record.url);
        object["etag"] = QString::fromStdString(record.validators.etag);
        object["lastModified"] = QString::fromStdString(record.validators.lastModified);
        object["fetched"] = static_cast<qint64>(record.fetched);
    }
    const std::filesystem::path path = recordIn(folder);
    const QByteArray text = QJsonDocument(object).toJson();
    std::ofstream file(path, std::ios::binary);
    file.write(text.constData(), text.size());
    file.close();
    if (!file)
        return fail(errnoError(errno, path.string(), Message::of("writing it")));
    return {};
}

Result<BaseRecord> readBaseRecord(const std::filesystem::path& folder) {
    const std::filesystem::path path = recordIn(folder);
    std::array<char, kLongestRecord> buffer{};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(errnoError(errno, path.string(), Message::of("reading it")));
    file.read(buffer.data(), buffer.size());
    const QByteArray text(buffer.data(), static_cast<qsizetype>(file.gcount()));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    BaseRecord record;
    record.id = textOf(object, "id");
    record.name = textOf(object, "name");
    record.sourceSha256 = textOf(object, "sourceSha256");
    record.decodedSha256 = textOf(object, "decodedSha256");
    record.size = ByteCount{static_cast<std::uint64_t>(object["size"].toInteger())};
    record.ignored = ByteCount{static_cast<std::uint64_t>(object["ignored"].toInteger())};
    record.url = textOf(object, "url");
    record.validators = {textOf(object, "etag"), textOf(object, "lastModified")};
    record.fetched = object["fetched"].toInteger();
    if (object["schema"].toInt() != kSchema || !isLowerHex(record.id, 16) ||
        !isLowerHex(record.sourceSha256, 64) || !isLowerHex(record.decodedSha256, 64) ||
        record.size.value == 0)
        return fail(ErrorKind::InvalidInput, path.string(),
                    Message::of("this record of the cache is damaged or of another version"));
    return record;
}

}  // namespace landfall
