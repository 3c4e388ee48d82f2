#include "ui/models/token_action.h"

#include <utility>

#include "ui/models/plan_model.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

QString wordsOf(const Revocation& revocation) {
    QStringList words;
    words << (revocation.wrappedToken
                  //: What ending a card's token came to
                  ? TokenAction::tr("The token was unused and is revoked.")
                  //: What ending a card's token came to
                  : TokenAction::tr("The token had already been used or had expired."));
    if (revocation.secretIds > 0)
        //: What ending a card's token came to: what the card holds in its place is void
        words << TokenAction::tr(
            "%n SecretID(s) made from it were destroyed: the card cannot log in again, and its "
            "Vault token ends when its TTL is over.",
            "", static_cast<int>(revocation.secretIds));
    if (!revocation.blind.empty())
        //: What ending a card's token came to; %1 says why
        words << TokenAction::tr("SecretIDs could not be listed: %1")
                     .arg(messageText(revocation.blind));
    return words.join(QLatin1Char(' '));
}

}  // namespace

TokenAction::TokenAction(ArrivalsBackend& backend, SecretStore& keychain, ArrivalsModel& arrivals,
                         CardListModel& drives)
    : backend_(backend), keychain_(keychain), arrivals_(arrivals), drives_(drives) {
    connect(&drives_, &CardListModel::changed, this, &TokenAction::changed);
}

void TokenAction::begin(Kind kind, int row) {
    const Receipt* receipt = arrivals_.receiptAt(row);
    if (receipt == nullptr || running_)
        return;
    kind_ = kind;
    receipt_ = *receipt;
    preset_ = arrivals_.presetAt(row);
    token_ = {};
    recalled_ = false;
    outcome_.clear();
    warnings_.clear();
    found_.clear();
    error_ = {};
    emit changed();
    if (!preset_)
        return;
    tasks_.run(
        [&store = keychain_, preset = preset_]() -> Result<Secrets> {
            if (store.state() != SecretStore::State::Open)
                return Secrets{};
            return recallSecrets(store, *preset);
        },
        [this, preset = preset_](Result<Secrets> found) {
            if (preset != preset_ || !found || !token_.empty() || found->vaultToken.empty())
                return;
            token_ = std::move(found->vaultToken);
            recalled_ = true;
            emit changed();
        });
}

void TokenAction::giveToken(const QString& text) {
    std::string bytes = text.trimmed().toStdString();
    token_ = Secret::takeFrom(bytes);
    recalled_ = false;
    emit changed();
}

QString TokenAction::server() const {
    return preset_ && preset_->join ? QString::fromStdString(preset_->join->vault.address)
                                    : QString();
}

QStringList TokenAction::cards() const {
    return drives_.choosableTitles();
}

void TokenAction::start() {
    running_ = true;
    error_ = {};
    emit changed();
}

void TokenAction::revoke() {
    if (running_ || !preset_ || token_.empty())
        return;
    start();
    tasks_.run(
        [&backend = backend_, receipt = receipt_, preset = preset_,
         token = std::make_shared<const Secret>(token_.duplicate())]() -> Result<QString> {
            LANDFALL_ASSIGN(const Revocation done, backend.revoke(receipt, *preset, *token));
            return wordsOf(done);
        },
        [this](Result<QString> done) { finish(std::move(done)); });
}

void TokenAction::renew(int card) {
    const auto job = drives_.choosableJob(card);
    if (running_ || !preset_ || token_.empty() || !job)
        return;
    CardJob chosen = *job;
    chosen.cancel = cancel_;
    chosen.host = receipt_.host;
    start();
    tasks_.run([&backend = backend_, preset = preset_,
                token = std::make_shared<const Secret>(
                    token_.duplicate())] { return backend.checkRejoin(*preset, *token); },
               [this, chosen](const Result<std::vector<PlanWarning>>& checked) {
                   if (!checked)
                       return finish(fail(checked.error()));
                   const bool isNew = !sayTheSame(*checked, found_);
                   found_ = *checked;
                   warnings_ = PlanModel::sentencesOf(found_);
                   if (!isNew || found_.empty())
                       return writeToken(chosen);
                   running_ = false;
                   emit changed();
               });
}

void TokenAction::writeToken(const CardJob& job) {
    tasks_.run(
        [&backend = backend_, job, preset = preset_,
         token = std::make_shared<const Secret>(token_.duplicate())]() -> Result<QString> {
            LANDFALL_ASSIGN(const RejoinOutcome done, backend.rejoin(job, *preset, *token));
            //: A card has a fresh token; %1 is its host, %2 a time
            QStringList lines{
                TokenAction::tr("%1 has a fresh token, valid until %2. Safe to remove.")
                    .arg(QString::fromStdString(done.host), shownMoment(done.tokenExpires))};
            if (!done.oldToken.empty())
                lines += messageText(done.oldToken);
            return lines.join('\n');
        },
        [this](Result<QString> done) { finish(std::move(done)); });
}

void TokenAction::finish(Result<QString> done) {
    running_ = false;
    if (done)
        outcome_ = std::move(*done);
    else
        error_ = errorSentence(ErrorAbout::Token, done.error());
    emit changed();
    arrivals_.refresh();
}

void TokenAction::end() {
    if (running_)
        return;
    token_ = {};
    emit changed();
}

}  // namespace landfall
