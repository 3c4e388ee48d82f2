#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <memory>
#include <optional>

#include "ui/models/asked_logins.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// Who the person is to a server that asks for it (401), of a list or an image, where netrc and
/// keychain do not say. While it lives it is asked for the program's logins (setWebLogins). Main
/// thread.
class LoginQuestion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    /// A request waits for the answer.
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    /// "https://images.example".
    Q_PROPERTY(QString server READ server NOTIFY changed)
    /// It has refused what it was given before.
    Q_PROPERTY(bool refused READ refused NOTIFY changed)
    Q_PROPERTY(bool keepable READ keepable NOTIFY changed)
    /// The answer is to be kept in the keychain.
    Q_PROPERTY(bool keeping READ keeping WRITE setKeeping NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the keychain did not keep the answer; empty where it did.
    Q_PROPERTY(QString keychainFault READ keychainFault NOTIFY changed)

public:
    explicit LoginQuestion(SecretStore& store);
    ~LoginQuestion() override;
    LoginQuestion(const LoginQuestion&) = delete;
    LoginQuestion& operator=(const LoginQuestion&) = delete;

    [[nodiscard]] bool asked() const { return question_.has_value(); }
    [[nodiscard]] QString server() const;
    [[nodiscard]] bool refused() const { return question_ && question_->refused; }
    [[nodiscard]] bool keepable() const { return question_ && question_->keepable; }
    [[nodiscard]] bool keeping() const { return keeping_; }
    void setKeeping(bool keeping);
    [[nodiscard]] bool busy() const { return busy_; }
    [[nodiscard]] const QString& keychainFault() const { return keychainFault_; }

    /// What is wrong with a user's name; empty where nothing is.
    Q_INVOKABLE QString userMistake(const QString& user) const;
    /// The request goes on with these. Where they are to be kept and cannot be, the question stands
    /// and says why: the next call goes on without.
    Q_INVOKABLE void answer(const QString& user, const QString& password);
    /// The request is refused.
    Q_INVOKABLE void decline();

signals:
    void changed();
    /// Another question stands.
    void begun();

private:
    void look();
    void give(Secret login);

    std::shared_ptr<AskedLogins> logins_;
    std::optional<AskedLogins::Question> question_;
    /// The last one that was answered: it may stand for a moment.
    std::uint64_t answered_ = 0;
    bool keeping_ = false;
    bool busy_ = false;
    QString keychainFault_;
    TaskRunner tasks_;
};

}  // namespace landfall
