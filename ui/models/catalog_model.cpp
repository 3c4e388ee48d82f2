#include "ui/models/catalog_model.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <algorithm>

#include "core/fetch/web_address.h"
#include "ui/words/base_words.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

CatalogFreshness onlyCached() {
    CatalogFreshness freshness;
    freshness.network = false;
    return freshness;
}

Architecture architectureOf(const std::string& word) {
    return word == "arm64" ? Architecture::Arm64
           : word == "arm" ? Architecture::Arm
                           : Architecture::Unknown;
}

QString dateOf(const std::string& text) {
    const QDate date = QDate::fromString(textOf(text), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : textOf(text);
}

/// "64-bit ARM · 01/10/2025 · 520 MB to download"
QString measuresOf(const CatalogEntry& entry) {
    QStringList words{processorsOf(architectureOf(entry.architecture)), dateOf(entry.releaseDate)};
    if (entry.downloadSize)
        //: About an image of a list; %1 is a size
        words << CatalogModel::tr("%1 to download").arg(shownSize(*entry.downloadSize));
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString groupOf(const CatalogImage& image) {
    QStringList words;
    for (const std::string& group : image.groups)
        words << textOf(group);
    return words.join(QStringLiteral(" › "));
}

/// Which list could not be read, and why.
QString faultOf(const CatalogAnswer& answer) {
    const QString why = messageText(answer.catalog.error().message());
    const QString address = textOf(shownAddress(answer.address));
    return why.contains(address) ? why : address + QStringLiteral(": ") + why;
}

}  // namespace

CatalogModel::CatalogModel(BaseBackend& backend) : backend_(backend) {
    listBoards();
}

CatalogModel::~CatalogModel() {
    cancel_.cancel();
}

int CatalogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CatalogModel::roleNames() const {
    return {{NameRole, "name"},
            {MeasuresRole, "measures"},
            {DescriptionRole, "description"},
            {GroupRole, "group"},
            {AddressRole, "address"}};
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogImage& image = shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return textOf(image.entry.name);
        case MeasuresRole:
            return measuresOf(image.entry);
        case DescriptionRole:
            return textOf(image.entry.description);
        case GroupRole:
            return groupOf(image);
        case AddressRole:
            return textOf(image.entry.url);
        default:
            return {};
    }
}

int CatalogModel::total() const {
    std::size_t all = 0;
    for (const Catalog& list : lists_)
        all += list.images.size();
    return static_cast<int>(all);
}

QString CatalogModel::age() const {
    if (lists_.empty())
        return {};
    const auto oldest =
        std::min_element(lists_.begin(), lists_.end(), [](const Catalog& a, const Catalog& b) {
            return a.fetched < b.fetched;
        })->fetched;
    return shownAge(
        std::chrono::seconds(std::max<qint64>(0, QDateTime::currentSecsSinceEpoch() - oldest)));
}

void CatalogModel::setBoard(int board) {
    if (board == board_ || board < 0 || board >= boards_.size())
        return;
    board_ = board;
    filter();
}

void CatalogModel::setSearch(const QString& search) {
    if (search == search_)
        return;
    search_ = search;
    filter();
}

void CatalogModel::open() {
    if (!loading_)
        load(onlyCached());
}

void CatalogModel::refresh() {
    CatalogFreshness always;
    always.oldest = std::chrono::seconds(0);
    if (!loading_)
        load(always);
}

void CatalogModel::load(CatalogFreshness freshness) {
    loading_ = true;
    emit changed();
    tasks_.run([&backend = backend_, freshness,
                cancel = cancel_] { return backend.loadCatalogs(freshness, cancel); },
               [this, freshness](Answers answers) { take(freshness, std::move(answers)); });
}

void CatalogModel::take(const CatalogFreshness& freshness, Answers answers) {
    loading_ = false;
    error_ = {};
    QStringList notes;
    std::vector<Catalog> lists;
    std::optional<Error> first;
    if (!answers)
        first = answers.error();
    else
        for (CatalogAnswer& answer : *answers) {
            if (answer.catalog) {
                for (const Message& remark : answer.catalog->remarks)
                    notes << messageText(remark);
                lists.push_back(std::move(*answer.catalog));
                continue;
            }
            if (!first)
                first = answer.catalog.error();
            notes << faultOf(answer);
        }
    // What the cache lacks is no fault: the servers are asked next.
    if (!freshness.network) {
        const bool some = !lists.empty();
        if (some || !looked_)
            lists_ = std::move(lists);
        looked_ = looked_ || some;
        listBoards();
        filter();
        return load({});
    }
    looked_ = true;
    notes_ = std::move(notes);
    if (lists.empty() && first) {
        notes_.clear();
        error_ = errorSentence(ErrorAbout::Lists, *first);
    } else {
        lists_ = std::move(lists);
    }
    listBoards();
    filter();
}

void CatalogModel::listBoards() {
    const QString before = boards_.value(board_);
    //: The choice that images for every board are shown
    boards_ = {tr("All boards")};
    for (const Catalog& list : lists_)
        for (const CatalogDevice& device : list.devices)
            if (const QString name = textOf(device.name); !boards_.contains(name))
                boards_ << name;
    board_ = std::max(0, static_cast<int>(boards_.indexOf(before)));
}

void CatalogModel::filter() {
    CatalogFilter wanted;
    if (board_ > 0)
        wanted.board = boards_[board_].toStdString();
    wanted.search = search_.trimmed().toStdString();
    beginResetModel();
    shown_.clear();
    for (const Catalog& list : lists_)
        if (auto images = filterCatalog(list, wanted))  // a list that knows no such board has none
            shown_.insert(shown_.end(), std::make_move_iterator(images->begin()),
                          std::make_move_iterator(images->end()));
    endResetModel();
    emit changed();
}

}  // namespace landfall
