#include "ui/models/login_question.h"

#include <utility>

#include "ui/words/message_text.h"

namespace landfall {

namespace {

/// The fields' own copies are beyond reach; at least no further one stays.
Secret loginOf(const QString& user, const QString& password) {
    QByteArray name = user.toUtf8();
    QByteArray word = password.toUtf8();
    std::string login;
    login.reserve(static_cast<std::size_t>(name.size() + 1 + word.size()));
    login.append(name.constData(), static_cast<std::size_t>(name.size()));
    login.push_back(':');
    login.append(word.constData(), static_cast<std::size_t>(word.size()));
    word.fill('\0');
    return Secret::takeFrom(login);
}

}  // namespace

LoginQuestion::LoginQuestion(SecretStore& store)
    : logins_(std::make_shared<AskedLogins>(store, [this] {
          QMetaObject::invokeMethod(
              this, [this] { look(); }, Qt::QueuedConnection);
      })) {
    setWebLogins(logins_);
}

LoginQuestion::~LoginQuestion() {
    logins_->abandon();
    if (webLogins() == logins_)
        setWebLogins(nullptr);
}

QString LoginQuestion::server() const {
    return question_ ? QString::fromStdString(question_->server) : QString();
}

void LoginQuestion::look() {
    std::optional<AskedLogins::Question> stands = logins_->question();
    if (stands && stands->number == answered_)
        stands.reset();
    const bool another = stands && (!question_ || question_->number != stands->number);
    question_ = std::move(stands);
    if (another) {
        keeping_ = false;
        keychainFault_.clear();
    }
    emit changed();
    if (another)
        emit begun();
}

void LoginQuestion::setKeeping(bool keeping) {
    const bool wanted = keeping && keepable();
    if (std::exchange(keeping_, wanted) != wanted)
        emit changed();
}

QString LoginQuestion::userMistake(const QString& user) const {
    if (user.contains(QLatin1Char(':')))
        //: What is wrong with the name by which a person signs in to a server (RFC 7617)
        return tr("A user's name has no colon in it");
    return {};
}

void LoginQuestion::answer(const QString& user, const QString& password) {
    const QString name = user.trimmed();
    if (!question_ || busy_ || name.isEmpty() || !userMistake(name).isEmpty())
        return;
    Secret login = loginOf(name, password);
    if (!keeping_)
        return give(std::move(login));
    busy_ = true;
    keychainFault_.clear();
    emit changed();
    const auto shared = std::make_shared<Secret>(std::move(login));
    tasks_.run([logins = logins_, server = question_->server,
                shared] { return logins->keep(server, *shared); },
               [this, shared, number = question_->number](const Result<void>& kept) {
                   busy_ = false;
                   if (!question_ || question_->number != number)
                       return emit changed();
                   if (kept)
                       return give(std::move(*shared));
                   keeping_ = false;
                   keychainFault_ = messageText(kept.error());
                   emit changed();
               });
}

void LoginQuestion::decline() {
    if (question_ && !busy_)
        give({});
}

void LoginQuestion::give(Secret login) {
    answered_ = question_->number;
    logins_->answer(answered_, std::move(login));
    question_.reset();
    emit changed();
}

}  // namespace landfall
