#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <memory>
#include <optional>

#include "core/base/cancel.h"
#include "core/compose/base_limits.h"
#include "core/fetch/rate_meter.h"
#include "ui/models/base_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The base that is chosen: fetched and unpacked in the background, then what was found inside it.
/// If it cannot be used, or is stopped while it is read from a file, the earlier choice comes back.
class BaseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString system READ system NOTIFY changed)
    Q_PROPERTY(QString measures READ measures NOTIFY changed)
    Q_PROPERTY(QString finding READ finding NOTIFY changed)
    Q_PROPERTY(QString mechanism READ mechanism NOTIFY changed)
    Q_PROPERTY(QStringList limits READ limits NOTIFY changed)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)
    Q_PROPERTY(bool takesSettings READ takesSettings NOTIFY changed)
    Q_PROPERTY(bool takesAll READ takesAll NOTIFY changed)
    Q_PROPERTY(QString asItIs READ asItIs NOTIFY changed)
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(qreal part READ part NOTIFY partChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY partChanged)
    Q_PROPERTY(QString unpacked READ unpacked NOTIFY partChanged)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    /// Stopped: a download that is not whole; what came of it is kept.
    enum class State { Empty, Opening, Stopped, Ready, Failed };
    Q_ENUM(State)

    explicit BaseModel(BaseBackend& backend);
    ~BaseModel() override;

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString fileName() const;
    /// Where it comes from, without what may grant access; empty for what is on this computer.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString system() const;     ///< "Raspberry Pi OS Lite"
    [[nodiscard]] QString measures() const;   ///< "64-bit ARM · 2.8 GB"
    [[nodiscard]] QString finding() const;    ///< whether it takes its settings
    [[nodiscard]] QString mechanism() const;  ///< through what it takes them
    /// What of a preset it cannot take, a sentence each.
    [[nodiscard]] const QStringList& limits() const { return limits_; }
    /// What else a person should know, a sentence each.
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] bool takesSettings() const;
    [[nodiscard]] bool takesAll() const;   ///< settings and partitions: nothing is in limits()
    [[nodiscard]] QString asItIs() const;  ///< what is possible with any base
    /// In the cache; empty until it is ready.
    [[nodiscard]] QString id() const;
    [[nodiscard]] qreal part() const { return part_; }
    /// "312 MB of 520 MB · 12.1 MB/s · 40 s left"; how far it came where it was stopped.
    [[nodiscard]] const QString& progress() const { return progress_; }
    /// What it unpacks to, a sentence, as soon as that is known; empty again when it is ready.
    [[nodiscard]] const QString& unpacked() const { return unpacked_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    /// Null until it is ready.
    [[nodiscard]] const std::shared_ptr<const BaseImage>& image() const { return image_; }

    /// What recall() finds the same base by, without decoding it again; empty where there is none.
    [[nodiscard]] QString word() const;
    /// The hash that recall() wants beside it; none once it is in the cache.
    [[nodiscard]] QString sha256() const;
    /// A file's path, an address, an id of the cache, or "sample".
    Q_INVOKABLE void choose(const QString& word, const QString& sha256 = {});
    /// The choice of an earlier run. An address is not fetched before it is asked for.
    void recall(const QString& word, const QString& sha256);
    Q_INVOKABLE void chooseFile(const QUrl& file);
    /// Chooses the base at an address. False, and nothing is changed, where the address or the hash
    /// is refused.
    Q_INVOKABLE bool chooseAddress(const QString& address, const QString& sha256);
    /// What is wrong with an address that is typed; empty where nothing is, or nothing is typed.
    Q_INVOKABLE QString addressMistake(const QString& address, const QString& sha256) const;
    Q_INVOKABLE QString hashMistake(const QString& sha256) const;
    /// Tries again what was stopped or failed.
    Q_INVOKABLE void goOn();
    /// Ends the reading; a download stays the choice, and goes on where it was stopped.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void clear();

signals:
    void changed();
    void partChanged();
    /// image() is another one, or none.
    void imageChanged();

private:
    [[nodiscard]] bool fromNetwork() const;
    void leave(State state);
    void open(BaseReference base);
    void goBack();
    [[nodiscard]] ErrorSentence takeRefusal();
    void showPart(quint64 generation, const DecodeState& state);
    void showProgress(ByteCount done, ByteCount total);
    void take(Result<BaseImage> opened);

    BaseBackend& backend_;
    State state_ = State::Empty;
    BaseReference base_;
    BaseReference earlier_;  ///< the choice before base_, until that one is ready
    ErrorSentence refusal_;  ///< why another one, `refused_`, is not the choice
    QString refused_;
    qreal part_ = -1;
    QString progress_;
    QString unpacked_;
    RateMeter meter_;
    std::chrono::steady_clock::time_point shown_;
    ErrorSentence error_;
    std::shared_ptr<const BaseImage> image_;
    std::optional<BaseUse> use_;  ///< of image_
    QStringList limits_;          ///< of image_
    CancelToken cancel_;
    quint64 generation_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
