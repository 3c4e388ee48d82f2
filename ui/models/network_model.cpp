#include "ui/models/network_model.h"

#include "core/config/quantities.h"
#include "core/config/validate.h"
#include "core/image/catalog.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

std::string pathOf(const QUrl& file) {
    return (file.isLocalFile() ? file.toLocalFile() : file.toString()).toStdString();
}

QString mistakeIn(const NetworkSettings& settings) {
    const auto checked = checkedNetworkSettings(settings);
    return checked ? QString() : messageText(checked.error().message());
}

template <typename List>
bool holds(const List& list, int row) {
    return row >= 0 && row < static_cast<int>(list.size());
}

}  // namespace

NetworkModel::NetworkModel(BaseBackend& backend) : backend_(backend) {}

QString NetworkModel::file() {
    return textOf(networkSettingsFile().string());
}

QString NetworkModel::officialAddress() {
    return QString::fromLatin1(kOfficialCatalog);
}

QStringList NetworkModel::lists() const {
    QStringList all;
    for (const std::string& list : settings_.catalogs)
        all << textOf(list);
    return all;
}

QString NetworkModel::caFile() const {
    return textOf(settings_.caFile.string());
}

QString NetworkModel::cacheLimit() const {
    return textOf(byteCountText(settings_.cacheLimit));
}

QStringList NetworkModel::products() {
    QStringList all;
    for (const std::string_view product : mirrorProducts())
        all << QString::fromUtf8(product.data(), static_cast<qsizetype>(product.size()));
    return all;
}

QStringList NetworkModel::mirrors() const {
    QStringList all;
    for (const ReleaseMirror& mirror : settings_.releases)
        //: A mirror of a program: %1 is the program, %2 an address or a folder
        all << tr("%1 from %2").arg(textOf(mirror.product), textOf(mirror.address));
    return all;
}

QStringList NetworkModel::mirrorNotes() const {
    QStringList all;
    for (const ReleaseMirror& mirror : settings_.releases)
        //: By whom the files of a mirror must be signed; %1 is a file
        all << (mirror.keyring.empty()
                    ? tr("signed by its publisher")
                    //: By whom the files of a mirror must be signed; %1 is a file
                    : tr("signed by a key of %1").arg(textOf(mirror.keyring.string())));
    return all;
}

QString NetworkModel::listMistake(const QString& place) const {
    if (place.trimmed().isEmpty())
        return {};
    NetworkSettings changed = settings_;
    const std::string word = place.trimmed().toStdString();
    if (std::find(changed.catalogs.begin(), changed.catalogs.end(), word) != changed.catalogs.end())
        //: Why a list cannot be added
        return tr("This list is there already");
    changed.catalogs.push_back(word);
    return mistakeIn(changed);
}

QString NetworkModel::limitMistake(const QString& limit) const {
    if (limit.trimmed().isEmpty())
        return {};
    const auto bytes = parseByteCount(limit.trimmed().toStdString(), "cacheLimit");
    return bytes ? QString() : messageText(bytes.error().message());
}

NetworkSettings NetworkModel::withMirror(const QString& product, const QString& place,
                                         const QUrl& keyring) const {
    NetworkSettings changed = settings_;
    ReleaseMirror mirror{product.toStdString(), place.trimmed().toStdString(), {}};
    if (!keyring.isEmpty())
        mirror.keyring = pathOf(keyring);
    changed.releases.push_back(std::move(mirror));
    return changed;
}

QString NetworkModel::mirrorMistake(const QString& product, const QString& place) const {
    return place.trimmed().isEmpty() ? QString() : mistakeIn(withMirror(product, place, {}));
}

void NetworkModel::useOfficialList(bool use) {
    NetworkSettings changed = settings_;
    changed.officialCatalog = use;
    save(changed, {});
}

void NetworkModel::addList(const QString& place) {
    if (place.trimmed().isEmpty() || !listMistake(place).isEmpty())
        return;
    NetworkSettings changed = settings_;
    changed.catalogs.push_back(place.trimmed().toStdString());
    //: What was done in the settings; %1 is the address of a list
    save(changed, tr("Added %1").arg(place.trimmed()));
}

void NetworkModel::removeList(int row) {
    if (!holds(settings_.catalogs, row))
        return;
    NetworkSettings changed = settings_;
    changed.catalogs.erase(changed.catalogs.begin() + row);
    //: What was done in the settings; %1 is the address of a list
    save(changed, tr("Removed %1").arg(lists()[row]));
}

void NetworkModel::chooseCaFile(const QUrl& file) {
    NetworkSettings changed = settings_;
    changed.caFile = pathOf(file);
    //: What was done in the settings; %1 is a file
    save(changed, tr("The certificates of %1 are trusted").arg(textOf(changed.caFile.string())));
}

void NetworkModel::forgetCaFile() {
    NetworkSettings changed = settings_;
    changed.caFile.clear();
    //: What was done in the settings
    save(changed, tr("Only the system's certificates are trusted"));
}

void NetworkModel::limitCache(const QString& limit) {
    const auto bytes = parseByteCount(limit.trimmed().toStdString(), "cacheLimit");
    if (!bytes || *bytes == settings_.cacheLimit)
        return;
    NetworkSettings changed = settings_;
    changed.cacheLimit = *bytes;
    //: What was done in the settings; %1 is a size
    save(changed, tr("The cache keeps at most %1").arg(shownSize(*bytes)));
}

void NetworkModel::addMirror(const QString& product, const QString& place, const QUrl& keyring) {
    if (place.trimmed().isEmpty() || !mirrorMistake(product, place).isEmpty())
        return;
    //: What was done in the settings; %1 is a program
    save(withMirror(product, place, keyring), tr("%1 comes from its mirror now").arg(product));
}

void NetworkModel::removeMirror(int row) {
    if (!holds(settings_.releases, row))
        return;
    NetworkSettings changed = settings_;
    const QString product = textOf(changed.releases[static_cast<std::size_t>(row)].product);
    changed.releases.erase(changed.releases.begin() + row);
    //: What was done in the settings; %1 is a program
    save(changed, tr("%1 comes from its publisher again").arg(product));
}

void NetworkModel::clearCache() {
    act([&backend = backend_] { return backend.clearCache(); },
        //: What was done in the settings
        tr("The cache was cleared"));
}

void NetworkModel::refresh() {
    act([]() -> Result<void> { return {}; }, {});
}

void NetworkModel::save(const NetworkSettings& settings, const QString& notice) {
    act([&backend = backend_, settings] { return backend.saveNetworkSettings(settings); }, notice);
}

void NetworkModel::act(std::function<Result<void>()> work, const QString& notice) {
    tasks_.run(
        [&backend = backend_, work = std::move(work)] {
            Result<void> done = work();
            return Outcome{std::move(done), backend.networkSettings(), backend.cacheUse()};
        },
        [this, notice](Outcome outcome) { take(std::move(outcome), notice); });
}

void NetworkModel::take(Outcome outcome, const QString& notice) {
    looked_ = true;
    error_ = {};
    notice_ = outcome.done ? notice : QString();
    const auto lists = [this] { return std::pair(settings_.officialCatalog, settings_.catalogs); };
    const auto before = lists();
    if (outcome.settings)
        settings_ = std::move(*outcome.settings);
    if (outcome.use)
        cacheUse_ = shownSize(*outcome.use);
    for (const Error* fault : {outcome.done ? nullptr : &outcome.done.error(),
                               outcome.settings ? nullptr : &outcome.settings.error(),
                               outcome.use ? nullptr : &outcome.use.error()})
        if (fault != nullptr && error_.title.isEmpty())
            error_ = errorSentence(ErrorAbout::Settings, *fault);
    emit changed();
    if (before != lists())
        emit listsChanged();
}

}  // namespace landfall
