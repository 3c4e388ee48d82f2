#include "core/image/catalog_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <chrono>
#include <optional>

#include "core/fetch/digest.h"
#include "core/fetch/fetched_text.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr qint64 kLongestState = 64 * 1024;
constexpr std::string_view kSection = "catalogs";

std::int64_t secondsNow() {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

struct Kept {
    std::string text;
    Validators validators;
    std::int64_t fetched = 0;
};

Result<void> replaceFile(const fs::path& path, const QByteArray& bytes) {
    QSaveFile file(qt(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io, path.string(),
                    Message::of("keeping the list: %1", file.errorString().toStdString()));
    return {};
}

/// Two files, of which a kill may leave one old: the hash in the second tells.
std::optional<Kept> readKept(const fs::path& folder) {
    QFile list(qt((folder / "list.json").string()));
    QFile state(qt((folder / "state.json").string()));
    if (!list.open(QIODevice::ReadOnly) || !state.open(QIODevice::ReadOnly) ||
        list.size() > static_cast<qint64>(kLargestCatalog.value))
        return std::nullopt;
    Kept kept;
    kept.text = list.readAll().toStdString();
    const QJsonObject object = QJsonDocument::fromJson(state.read(kLongestState)).object();
    if (object["sha256"].toString().toStdString() != sha256Of(kept.text))
        return std::nullopt;
    kept.validators = {object["etag"].toString().toStdString(),
                       object["lastModified"].toString().toStdString()};
    kept.fetched = object["fetched"].toInteger();
    return kept;
}

Result<void> writeKept(const fs::path& folder, const std::string& url, const Kept& kept) {
    LANDFALL_TRY(replaceFile(folder / "list.json", QByteArray::fromStdString(kept.text)));
    const QJsonObject object{{"url", qt(url)},
                             {"sha256", qt(sha256Of(kept.text))},
                             {"etag", qt(kept.validators.etag)},
                             {"lastModified", qt(kept.validators.lastModified)},
                             {"fetched", static_cast<qint64>(kept.fetched)}};
    return replaceFile(folder / "state.json", QJsonDocument(object).toJson());
}

Result<CatalogFile> onlyCached(const Cache& cache, const std::string& key, const std::string& url) {
    // Whoever asks the server holds the entry as long as that takes, and is not waited for.
    std::optional<Kept> kept = readKept(cache.folder() / kSection / key);
    if (!kept)
        return fail(ErrorKind::NotFound, "catalog",
                    Message::of("%1 is not in the cache", shownAddress(url)));
    return CatalogFile{std::move(kept->text), kept->fetched, {}};
}

TransferRequest requestFor(const std::string& url) {
    TransferRequest request;
    request.url = url;
    request.subject = "catalog";
    request.limit = kLargestCatalog;
    return request;
}

}  // namespace

Result<CatalogFile> fetchCatalogFile(const Cache& cache, const FetchSettings& settings,
                                     const std::string& url, CatalogFreshness freshness,
                                     const CancelToken& cancel) {
    const std::string key = sha256Of(url).substr(0, 32);
    if (!freshness.network)
        return onlyCached(cache, key, url);
    LANDFALL_ASSIGN(const CacheLease lease, cache.workIn(kSection, key, cancel));
    std::optional<Kept> kept = readKept(lease.folder);
    const std::int64_t now = secondsNow();
    // One from the future is of a clock that was wrong, then or now.
    if (kept && kept->fetched <= now && now - kept->fetched < freshness.oldest.count())
        return CatalogFile{std::move(kept->text), kept->fetched, {}};
    TransferRequest request = requestFor(url);
    if (kept)
        request.known = kept->validators;
    auto fetched = fetchText(settings, request, cancel);
    if (!fetched) {
        if (kept && fetched.error().kind() == ErrorKind::Network)
            return CatalogFile{std::move(kept->text), kept->fetched, std::move(fetched).error()};
        return fail(std::move(fetched).error());
    }
    if (*fetched) {
        // Only what can be read takes the place of what was there.
        LANDFALL_ASSIGN(const CatalogDocument checked,
                        parseCatalog((*fetched)->text, shownAddress(url)));
        kept = Kept{std::move((*fetched)->text), (*fetched)->head.validators, now};
    }
    kept->fetched = now;
    LANDFALL_TRY(writeKept(lease.folder, url, *kept));
    return CatalogFile{std::move(kept->text), now, {}};
}

Result<CatalogFile> readCatalogFile(const std::string& path) {
    QFile file(qt(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, path, Message::of("the list cannot be read"));
    if (file.size() > static_cast<qint64>(kLargestCatalog.value))
        return fail(
            ErrorKind::InvalidInput, path,
            Message::of("the list has %1, and at most %2 are accepted",
                        ByteCount{static_cast<std::uint64_t>(file.size())}, kLargestCatalog));
    return CatalogFile{file.readAll().toStdString(), secondsNow(), {}};
}

}  // namespace landfall
