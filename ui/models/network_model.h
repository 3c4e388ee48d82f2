#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <functional>

#include "ui/models/base_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// What network.json says, and the cache: lists, a CA, mirrors, the cache's limit. Each change is
/// written at once, or refused with its reason and nothing changed. Main thread.
class NetworkModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(QString file READ file CONSTANT)
    Q_PROPERTY(bool officialList READ officialList NOTIFY changed)
    Q_PROPERTY(QString officialAddress READ officialAddress CONSTANT)
    Q_PROPERTY(QStringList lists READ lists NOTIFY changed)
    Q_PROPERTY(QString caFile READ caFile NOTIFY changed)
    Q_PROPERTY(QString cacheUse READ cacheUse NOTIFY changed)
    Q_PROPERTY(QString cacheLimit READ cacheLimit NOTIFY changed)
    Q_PROPERTY(QList<QString> products READ products CONSTANT)
    Q_PROPERTY(QStringList mirrors READ mirrors NOTIFY changed)
    Q_PROPERTY(QStringList mirrorNotes READ mirrorNotes NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    explicit NetworkModel(BaseBackend& backend);

    [[nodiscard]] bool looked() const { return looked_; }
    /// Where it is kept.
    [[nodiscard]] static QString file();
    [[nodiscard]] bool officialList() const { return settings_.officialCatalog; }
    [[nodiscard]] static QString officialAddress();
    [[nodiscard]] QStringList lists() const;
    [[nodiscard]] QString caFile() const;
    /// "12.3 GB"; empty where it is not known yet.
    [[nodiscard]] const QString& cacheUse() const { return cacheUse_; }
    /// "40GiB", as it is typed.
    [[nodiscard]] QString cacheLimit() const;
    /// The programs that may have a mirror.
    [[nodiscard]] static QStringList products();
    /// "consul from https://…", and by whom it is signed.
    [[nodiscard]] QStringList mirrors() const;
    [[nodiscard]] QStringList mirrorNotes() const;
    /// What was done last.
    [[nodiscard]] const QString& notice() const { return notice_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void useOfficialList(bool use);
    Q_INVOKABLE void addList(const QString& place);
    Q_INVOKABLE void removeList(int row);
    Q_INVOKABLE void chooseCaFile(const QUrl& file);
    Q_INVOKABLE void forgetCaFile();
    Q_INVOKABLE void limitCache(const QString& limit);
    Q_INVOKABLE void clearCache();
    /// `keyring` empty: the publisher's signatures.
    Q_INVOKABLE void addMirror(const QString& product, const QString& place, const QUrl& keyring);
    Q_INVOKABLE void removeMirror(int row);
    // What is wrong with what is typed; empty where nothing is, or nothing is typed.
    Q_INVOKABLE QString listMistake(const QString& place) const;
    Q_INVOKABLE QString limitMistake(const QString& limit) const;
    Q_INVOKABLE QString mirrorMistake(const QString& product, const QString& place) const;

signals:
    void changed();
    /// The lists to ask have changed.
    void listsChanged();

private:
    struct Outcome {
        Result<void> done;
        Result<NetworkSettings> settings;
        Result<ByteCount> use;
    };
    void save(const NetworkSettings& settings, const QString& notice);
    void act(std::function<Result<void>()> work, const QString& notice);
    void take(Outcome outcome, const QString& notice);
    [[nodiscard]] NetworkSettings withMirror(const QString& product, const QString& place,
                                             const QUrl& keyring) const;

    BaseBackend& backend_;
    NetworkSettings settings_;
    QString cacheUse_;
    QString notice_;
    bool looked_ = false;
    ErrorSentence error_;
    /// One after the other: what was read before a change is not shown after it.
    TaskRunner tasks_{1};
};

}  // namespace landfall
