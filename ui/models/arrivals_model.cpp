#include "ui/models/arrivals_model.h"

#include <QtCore/QDateTime>
#include <algorithm>

#include "core/receipt/history.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

constexpr int kStep = 50;            // rows that are shown at once
constexpr int kPatienceInDays = 14;  // a card that was not slotted in by then is history
constexpr int kWatchesAtOnce = 8;

std::string patienceBegins() {
    return QDateTime::currentDateTimeUtc()
        .addDays(-kPatienceInDays)
        .toString(Qt::ISODate)
        .toStdString();
}

}  // namespace

ArrivalsModel::ArrivalsModel(ArrivalsBackend& backend, PresetBackend& presets)
    : backend_(backend), presetBackend_(presets), most_(kStep), watching_(kWatchesAtOnce) {}

ArrivalsModel::~ArrivalsModel() {
    for (const auto& [preset, watch] : watches_)
        if (watch.stop)
            watch.stop->raise();
}

void ArrivalsModel::giveConsulToken(const std::string& preset, Secret token) {
    if (!token.empty())
        givenTokens_.insert_or_assign(preset, std::move(token));
}

void ArrivalsModel::refresh() {
    if (looking_) {
        lookAgain_ = true;
        return;
    }
    looking_ = true;
    tasks_.run([&backend = backend_, &presets = presetBackend_,
                chosen = chosen_] { return look(backend, presets, chosen); },
               [this](Found found) {
                   looking_ = false;
                   take(std::move(found));
                   if (std::exchange(lookAgain_, false))
                       refresh();
               });
}

ArrivalsModel::Found ArrivalsModel::look(ArrivalsBackend& backend, PresetBackend& presets,
                                         const std::shared_ptr<const Preset>& chosen) {
    Found found;
    found.receipts = backend.receipts();
    if (!found.receipts)
        return found;
    const PresetStore store = presets.presets();
    const bool open = presets.secretStore().state() == SecretStore::State::Open;
    for (const Receipt& receipt : *found.receipts) {
        if (receipt.host.empty())
            continue;
        const std::string& name = receipt.preset;
        if (found.presets.contains(name))
            continue;
        // The one on the workbench need not be stored.
        if (chosen && chosen->name == name)
            found.presets[name] = chosen;
        else if (auto stored = store.load(name))
            found.presets[name] = std::make_shared<const Preset>(std::move(*stored));
        else
            found.presets[name] = nullptr;
        const auto& preset = found.presets[name];
        if (!preset || !preset->join)
            continue;
        auto hosts = waitedFor(*found.receipts, name, patienceBegins());
        if (hosts.empty())
            continue;
        found.waited[name] = std::move(hosts);
        if (open)
            if (auto kept = recallSecrets(presets.secretStore(), *preset))
                found.consulTokens[name] = std::move(kept->consulToken);
    }
    return found;
}

void ArrivalsModel::take(Found found) {
    looked_ = true;
    if (!found.receipts) {
        error_ = errorSentence(ErrorAbout::Receipts, found.receipts.error());
        emit changed();
        return;
    }
    error_ = {};
    receipts_ = std::move(*found.receipts);
    // A card without a host name is the image as it is: nobody of it arrives.
    std::erase_if(receipts_, [](const Receipt& receipt) {
        return receipt.state != ReceiptState::Written || receipt.host.empty();
    });
    presets_ = std::move(found.presets);
    // A watch whose hosts are no longer those that are waited for begins anew.
    for (auto& [preset, hosts] : found.waited) {
        Secret token = givenTokens_.contains(preset) ? givenTokens_[preset].duplicate()
                                                     : std::move(found.consulTokens[preset]);
        startWatch(preset, std::move(hosts), std::move(token));
    }
    show();
}

void ArrivalsModel::show() {
    std::map<std::string, Row> former;
    for (Row& row : rows_)
        former[row.receipt.id] = std::move(row);
    beginResetModel();
    rows_.clear();
    const auto shown = std::min(receipts_.size(), static_cast<std::size_t>(most_));
    older_ = static_cast<int>(receipts_.size() - shown);
    std::set<std::string> newest;
    for (std::size_t i = 0; i < shown; ++i) {
        Row row;
        row.receipt = receipts_[i];
        if (const auto before = former.find(row.receipt.id); before != former.end()) {
            row.address = before->second.address;
            row.note = before->second.note;
            row.failing = before->second.failing;
        }
        const auto watch = watches_.find(row.receipt.preset);
        const bool first = newest.insert(row.receipt.preset + '\n' + row.receipt.host).second;
        row.waiting = first && row.receipt.joined.empty() && watch != watches_.end() &&
                      watch->second.stop && watch->second.hosts.contains(row.receipt.host);
        if (i == 0 || batchOf(receipts_[i - 1]) != batchOf(row.receipt)) {
            const auto cards = std::count_if(
                receipts_.begin(), receipts_.end(),
                [&](const Receipt& other) { return batchOf(other) == batchOf(row.receipt); });
            //: Heading of the cards that were written together: %1 a preset, %2 a time; %n cards
            row.heading =
                tr("%1 · %n card(s) · %2", "", static_cast<int>(cards))
                    .arg(QString::fromStdString(row.receipt.preset), shownMoment(row.receipt.when));
        }
        rows_.push_back(std::move(row));
    }
    endResetModel();
    emit changed();
}

void ArrivalsModel::showOlder() {
    most_ += kStep;
    show();
}

void ArrivalsModel::startWatch(const std::string& preset, std::vector<HostSighting> hosts,
                               Secret token) {
    std::set<std::string> names;
    for (const HostSighting& host : hosts)
        names.insert(host.host);
    Watch& watch = watches_[preset];
    if (watch.stop) {
        const bool covered =
            std::includes(watch.hosts.begin(), watch.hosts.end(), names.begin(), names.end());
        if (covered)
            return;
        watch.stop->raise();
    }
    watch.stop = std::make_shared<StopSignal>();
    watch.hosts = std::move(names);
    watch.notice.clear();
    watching_.run(
        [this, &backend = backend_, preset = presets_[preset], stop = watch.stop,
         hosts = std::move(hosts), token = std::make_shared<const Secret>(std::move(token))] {
            const ArrivalSink sink = [this, name = preset->name](
                                         const WatchEvent& event,
                                         const std::vector<HostSighting>& standing) {
                QMetaObject::invokeMethod(
                    this, [this, name, event, standing] { hear(name, event, standing); },
                    Qt::QueuedConnection);
            };
            return backend.watch(*preset, hosts, *token, sink, stop->descriptor());
        },
        [this, preset, stop = watch.stop](const Result<void>& ended) {
            endWatch(preset, stop, ended);
        });
}

void ArrivalsModel::hear(const std::string& preset, const WatchEvent& event,
                         const std::vector<HostSighting>& hosts) {
    const auto note = [&](Receipt& receipt, const HostSighting& host) {
        if (receipt.seen.empty())
            receipt.seen = host.seen;
        if (receipt.joined.empty())
            receipt.joined = host.passing;
    };
    for (const HostSighting& host : hosts) {
        const auto isNewest = [&](const Receipt& receipt) {
            return receipt.preset == preset && receipt.host == host.host;
        };
        if (const auto found = std::find_if(receipts_.begin(), receipts_.end(), isNewest);
            found != receipts_.end())
            note(*found, host);
        const auto row = std::find_if(rows_.begin(), rows_.end(),
                                      [&](const Row& each) { return isNewest(each.receipt); });
        if (row == rows_.end())
            continue;
        note(row->receipt, host);
        row->address = QString::fromStdString(host.address);
        row->failing = !row->receipt.joined.empty() && !host.isPassing;
        row->waiting = !host.isPassing;
        if (event.host == host.host)
            row->note =
                event.kind == WatchEvent::Kind::Warning ? messageText(event.message) : QString();
        const auto at = index(static_cast<int>(row - rows_.begin()));
        emit dataChanged(at, at);
    }
    Watch& watch = watches_[preset];
    if (event.host.empty())
        watch.notice =
            event.kind == WatchEvent::Kind::Reachable ? QString() : messageText(event.message);
    emit changed();
}

void ArrivalsModel::endWatch(const std::string& preset, const std::shared_ptr<StopSignal>& stop,
                             const Result<void>& ended) {
    Watch& watch = watches_[preset];
    // One that was ended for its successor has nothing to say.
    if (watch.stop != stop)
        return;
    watch.stop.reset();
    if (!ended)
        watch.notice = messageText(ended.error());
    for (Row& row : rows_)
        if (row.receipt.preset == preset)
            row.waiting = false;
    if (!rows_.empty())
        emit dataChanged(index(0), index(count() - 1), {WaitingRole});
    emit changed();
}

QString ArrivalsModel::standing() const {
    const auto waiting =
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.waiting; });
    if (waiting > 0)
        //: Above the list of written cards: how many are waited for
        return tr("Waiting for %n card(s) to appear in Consul", "", static_cast<int>(waiting));
    if (rows_.empty())
        //: In place of the list of written cards
        return tr("No card has been written on this computer yet.");
    //: Above the list of written cards
    return tr("Not waiting for any card");
}

QStringList ArrivalsModel::notices() const {
    QStringList notices;
    for (const auto& [preset, watch] : watches_)
        if (!watch.notice.isEmpty())
            notices << QStringLiteral("%1: %2").arg(QString::fromStdString(preset), watch.notice);
    return notices;
}

const Receipt* ArrivalsModel::receiptAt(int row) const {
    return row >= 0 && row < count() ? &rows_[static_cast<std::size_t>(row)].receipt : nullptr;
}

std::shared_ptr<const Preset> ArrivalsModel::presetAt(int row) const {
    const Receipt* receipt = receiptAt(row);
    const auto found = receipt == nullptr ? presets_.end() : presets_.find(receipt->preset);
    return found == presets_.end() ? nullptr : found->second;
}

ArrivalsModel::Stage ArrivalsModel::stageOf(const Row& row) {
    if (row.failing)
        return Stage::Failing;
    if (!row.receipt.joined.empty())
        return Stage::Joined;
    return row.receipt.seen.empty() ? Stage::Written : Stage::Booted;
}

QString ArrivalsModel::tokenText(const Row& row) {
    const Receipt& receipt = row.receipt;
    if (!receipt.tokenRevoked.empty())
        //: About a card's token; %1 is a time
        return tr("Token revoked %1").arg(shownMoment(receipt.tokenRevoked));
    if (!receipt.joined.empty())
        //: About a card's token: it did its work
        return receipt.tokenAccessor.empty() ? QString() : tr("Token used");
    if (receipt.tokenAccessor.empty())
        //: About a card's token: it was written without one
        return receipt.note.empty() ? QString() : tr("No token yet");
    const bool past =
        receipt.tokenExpires < QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    //: About a card's token; %1 is a time
    return (past ? tr("Token expired %1") : tr("Token valid until %1"))
        .arg(shownMoment(receipt.tokenExpires));
}

int ArrivalsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ArrivalsModel::roleNames() const {
    return {{HostRole, "host"},
            {CardRole, "card"},
            {HeadingRole, "heading"},
            {StageRole, "stage"},
            {WrittenRole, "written"},
            {BootedRole, "booted"},
            {JoinedRole, "joined"},
            {WaitingRole, "waiting"},
            {AddressRole, "address"},
            {TokenTextRole, "tokenText"},
            {RevocableRole, "revocable"},
            {RenewableRole, "renewable"},
            {NoteRole, "note"}};
}

QVariant ArrivalsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const Receipt& receipt = row.receipt;
    const auto preset = presets_.find(receipt.preset);
    const bool joins = preset != presets_.end() && preset->second && preset->second->join;
    switch (role) {
        case HostRole:
            return QString::fromStdString(receipt.host);
        case CardRole:
            return QString::fromStdString(receipt.drive.empty() ? receipt.target : receipt.drive);
        case HeadingRole:
            return row.heading;
        case StageRole:
            return QVariant::fromValue(stageOf(row));
        case WrittenRole:
            return shownMoment(receipt.when);
        case BootedRole:
            return shownMoment(receipt.seen);
        case JoinedRole:
            return shownMoment(receipt.joined);
        case WaitingRole:
            return row.waiting;
        case AddressRole:
            return row.address;
        case TokenTextRole:
            return tokenText(row);
        case RevocableRole:
            return joins && !receipt.tokenAccessor.empty() && receipt.tokenRevoked.empty();
        case RenewableRole:
            return joins && !preset->second->join->vault.approle.allowWithoutSecretId &&
                   receipt.joined.empty();
        case NoteRole:
            return row.note;
        default:
            return {};
    }
}

}  // namespace landfall
