#include "ui/models/card_list_model.h"

#include <QtCore/QFileInfo>
#include <algorithm>

#include "core/config/validate.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

CardListModel::CardListModel(DriveBackend& backend) : backend_(backend) {}

int CardListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CardListModel::roleNames() const {
    return {{TitleRole, "title"},
            {MeasureRole, "measure"},
            {NoteRole, "note"},
            {TickedRole, "ticked"},
            {ChoosableRole, "choosable"},
            {IsFileRole, "isFile"},
            {HostRole, "host"},
            {ExpectedHostRole, "expectedHost"},
            {HostMistakeRole, "hostMistake"}};
}

QVariant CardListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TitleRole:
            return titleOf(row);
        case MeasureRole:
            return row.file ? QString() : shownSize(row.drive.identity.size);
        case NoteRole:
            return noteOf(row);
        case TickedRole:
            return row.ticked;
        case ChoosableRole:
            return row.drive.refusal.empty();
        case IsFileRole:
            return row.file;
        case HostRole:
            return row.host;
        case ExpectedHostRole:
            return row.expected;
        case HostMistakeRole:
            return hostMistake(row);
        default:
            return {};
    }
}

QString CardListModel::titleOf(const Row& row) const {
    if (row.file)
        return QFileInfo(QString::fromStdString(row.drive.path)).fileName();
    if (!row.drive.model.empty())
        return QString::fromStdString(row.drive.model);
    return QString::fromStdString(row.drive.path);
}

QString CardListModel::noteOf(const Row& row) const {
    if (row.file)
        return row.replaces
                   //: About a card image file that would be written
                   ? tr("Replaces the file in %1")
                         .arg(QFileInfo(QString::fromStdString(row.drive.path)).path())
                   //: About a card image file that would be written
                   : tr("A new file in %1")
                         .arg(QFileInfo(QString::fromStdString(row.drive.path)).path());
    if (!row.drive.refusal.empty())
        return messageText(row.drive.refusal);
    QStringList parts{QString::fromStdString(row.drive.path)};
    if (row.drive.fixed)
        //: About a drive that is no card
        parts.prepend(tr("built in, not a card"));
    if (!row.drive.bus.empty())
        parts << QString::fromStdString(row.drive.bus);
    if (!row.drive.identity.serial.empty())
        parts << QString::fromStdString(row.drive.identity.serial);
    if (row.drive.unfinished)
        //: About a drive whose writing did not end
        parts << tr("unfinished");
    else if (!row.drive.content.empty())
        //: About a drive; %1 names what is stored on it
        parts << tr("holds %1").arg(QString::fromStdString(row.drive.content));
    return parts.join(QStringLiteral(" · "));
}

void CardListModel::setShowFixed(bool show) {
    if (show == showFixed_)
        return;
    showFixed_ = show;
    emit changed();
    refresh();
}

void CardListModel::setNamed(bool named) {
    if (std::exchange(named_, named) == named)
        return;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {HostMistakeRole});
    emit changed();
}

std::vector<DeviceIdentity> CardListModel::tickedDrives() const {
    std::vector<DeviceIdentity> drives;
    for (const Row& row : rows_)
        if (row.ticked && !row.file)
            drives.push_back(row.drive.identity);
    return drives;
}

int CardListModel::tickedCount() const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.ticked; }));
}

QString CardListModel::eraseWords() const {
    std::vector<const Row*> drives;
    std::vector<const Row*> files;
    ByteCount size;
    for (const Row& row : rows_) {
        if (!row.ticked)
            continue;
        (row.file ? files : drives).push_back(&row);
        if (!row.file)
            size += row.drive.identity.size;
    }
    if (drives.empty() && files.size() == 1)
        //: Button; %1 is a file's name
        return tr("Write %1").arg(titleOf(*files.front()));
    if (drives.empty())
        //: Button
        return tr("Write %n card image(s)", "", static_cast<int>(files.size()));
    if (drives.size() == 1 && files.empty())
        //: Button; %1 is a drive, %2 its size
        return tr("Erase and write %1, %2").arg(titleOf(*drives.front()), shownSize(size));
    if (files.empty())
        //: Button; %1 is the sum of the cards' sizes
        return tr("Erase and write %n card(s), %1", "", static_cast<int>(drives.size()))
            .arg(shownSize(size));
    //: Button: cards and card image files together; %1 is the sum of the cards' sizes
    return tr("Erase %1 and write %n card(s)", "", tickedCount()).arg(shownSize(size));
}

void CardListModel::refresh() {
    if (looking_) {
        lookAgain_ = true;
        return;
    }
    looking_ = true;
    tasks_.run([&backend = backend_] { return backend.listDrives(); },
               [this](Result<std::vector<DriveSummary>> found) {
                   looking_ = false;
                   take(std::move(found));
                   if (std::exchange(lookAgain_, false))
                       refresh();
               });
}

void CardListModel::take(Result<std::vector<DriveSummary>> found) {
    looked_ = true;
    error_ = found ? ErrorSentence{} : errorSentence(ErrorAbout::Drives, found.error());
    std::vector<Row> rows;
    if (found) {
        for (DriveSummary& drive : *found) {
            if (drive.fixed && !showFixed_)
                continue;
            // The identity holds the medium's sequence number: another card in the same reader is
            // another row, and starts unticked.
            const auto before = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) {
                return row.ticked && !row.file && row.drive.path == drive.path &&
                       row.drive.identity == drive.identity;
            });
            Row row;
            row.ticked = drive.refusal.empty() && before != rows_.end();
            row.drive = std::move(drive);
            if (row.ticked) {
                row.host = before->host;
                row.expected = before->expected;
            }
            rows.push_back(std::move(row));
        }
    }
    for (Row& row : rows_)
        if (row.file)
            rows.push_back(row);
    const bool same =
        rows.size() == rows_.size() &&
        std::equal(rows.begin(), rows.end(), rows_.begin(), [](const Row& a, const Row& b) {
            return a.file == b.file && a.drive == b.drive && a.ticked == b.ticked;
        });
    if (!same) {
        // What comes and goes beside the ticked cards is nothing to them.
        const auto before = tickedDrives();
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        if (tickedDrives() != before)
            emit tickedChanged();
    }
    emit changed();
}

void CardListModel::setTicked(int row, bool ticked) {
    if (row < 0 || row >= count())
        return;
    Row& chosen = rows_[static_cast<std::size_t>(row)];
    if (chosen.ticked == ticked || !chosen.drive.refusal.empty())
        return;
    chosen.ticked = ticked;
    chosen.host.clear();
    chosen.expected.clear();
    emit dataChanged(index(row), index(row));
    announce();
}

void CardListModel::setHost(int row, const QString& host) {
    if (row < 0 || row >= count() || rows_[static_cast<std::size_t>(row)].host == host)
        return;
    rows_[static_cast<std::size_t>(row)].host = host;
    // A name may be right or wrong by another row's.
    emit dataChanged(index(0), index(count() - 1), {HostRole, HostMistakeRole});
    emit hostsTyped();
    emit changed();
}

QString CardListModel::hostMistake(const Row& row) const {
    if (!named_ || !row.ticked || row.host.isEmpty())
        return {};
    if (const auto valid = validateHostName(row.host.toStdString(), "host"); !valid)
        return messageText(valid.error().message());
    for (const Row& other : rows_)
        if (&other != &row && other.ticked &&
            (other.host.isEmpty() ? other.expected : other.host)
                    .compare(row.host, Qt::CaseInsensitive) == 0)
            //: What is wrong with the host name of a card
            return tr("Another card has this name");
    return {};
}

bool CardListModel::hostsRight() const {
    return std::all_of(rows_.begin(), rows_.end(),
                       [this](const Row& row) { return hostMistake(row).isEmpty(); });
}

void CardListModel::showHosts(const std::vector<CardJob>& named) {
    for (const CardJob& job : named)
        for (Row& row : rows_)
            if (row.ticked && row.drive.path == job.target)
                row.expected = QString::fromStdString(job.host);
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {ExpectedHostRole, HostMistakeRole});
    emit changed();
}

void CardListModel::addFile(const QUrl& file) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    if (path.isEmpty())
        return;
    for (int row = 0; row < count(); ++row)
        if (rows_[static_cast<std::size_t>(row)].drive.path == path.toStdString())
            return setTicked(row, true);
    Row added;
    added.file = true;
    added.drive.path = path.toStdString();
    added.ticked = true;
    added.replaces = QFileInfo::exists(path);
    beginInsertRows({}, count(), count());
    rows_.push_back(std::move(added));
    endInsertRows();
    announce();
}

void CardListModel::removeFile(int row) {
    if (row < 0 || row >= count() || !rows_[static_cast<std::size_t>(row)].file)
        return;
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    endRemoveRows();
    announce();
}

void CardListModel::untickAll() {
    tickOnly({});
}

void CardListModel::tickOnly(const std::vector<std::string>& targets) {
    for (int i = 0; i < count(); ++i) {
        const std::string& path = rows_[static_cast<std::size_t>(i)].drive.path;
        setTicked(i, std::find(targets.begin(), targets.end(), path) != targets.end());
    }
}

CardJob CardListModel::jobOf(const Row& row) const {
    CardJob job;
    job.target = row.drive.path;
    if (named_)
        job.host = row.host.toStdString();
    if (row.file)
        return job;
    job.identity = row.drive.identity;
    job.authorisation = row.drive.fixed ? Authorisation::Fixed : Authorisation::Removable;
    job.drive = row.drive.model;
    if (!row.drive.identity.serial.empty())
        job.drive += (job.drive.empty() ? "" : " ") + row.drive.identity.serial;
    return job;
}

std::vector<CardJob> CardListModel::tickedJobs() const {
    std::vector<CardJob> jobs;
    for (const Row& row : rows_)
        if (row.ticked)
            jobs.push_back(jobOf(row));
    return jobs;
}

QStringList CardListModel::tickedFixedNames() const {
    QStringList names;
    for (const Row& row : rows_)
        if (row.ticked && row.drive.fixed)
            names << titleOf(row);
    return names;
}

QStringList CardListModel::choosableTitles() const {
    QStringList titles;
    for (const Row& row : rows_)
        if (row.drive.refusal.empty())
            titles << (row.file ? QString::fromStdString(row.drive.path)
                                : QStringLiteral("%1, %2 · %3")
                                      .arg(titleOf(row), shownSize(row.drive.identity.size),
                                           QString::fromStdString(row.drive.path)));
    return titles;
}

std::optional<CardJob> CardListModel::choosableJob(int choosable) const {
    for (const Row& row : rows_)
        if (row.drive.refusal.empty() && choosable-- == 0)
            return jobOf(row);
    return std::nullopt;
}

std::map<ByteCount, int> CardListModel::tickedSizes() const {
    std::map<ByteCount, int> sizes;
    for (const Row& row : rows_)
        if (row.ticked)
            ++sizes[row.file ? ByteCount{} : row.drive.identity.size];
    return sizes;
}

QString CardListModel::titleOf(const std::string& target) const {
    for (const Row& row : rows_)
        if (row.drive.path == target)
            return titleOf(row);
    return QString::fromStdString(target);
}

QStringList CardListModel::tickedSentences() const {
    QStringList sentences;
    for (const Row& row : rows_) {
        if (!row.ticked)
            continue;
        if (row.file) {
            sentences << QStringLiteral("%1 · %2").arg(titleOf(row), noteOf(row));
            continue;
        }
        sentences << QStringLiteral("%1, %2 · %3")
                         .arg(titleOf(row), shownSize(row.drive.identity.size), noteOf(row));
    }
    return sentences;
}

void CardListModel::announce() {
    emit tickedChanged();
    emit changed();
}

}  // namespace landfall
