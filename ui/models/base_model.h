#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <memory>

#include "core/base/cancel.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// The base that is chosen: opened (and decoded) beside the window, then what was found inside it.
class BaseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString system READ system NOTIFY changed)
    Q_PROPERTY(QString measures READ measures NOTIFY changed)
    Q_PROPERTY(QString finding READ finding NOTIFY changed)
    Q_PROPERTY(bool takesSettings READ takesSettings NOTIFY changed)
    Q_PROPERTY(qreal part READ part NOTIFY partChanged)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum class State { Empty, Opening, Ready, Failed };
    Q_ENUM(State)

    explicit BaseModel(WorkbenchBackend& backend);
    ~BaseModel() override;

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString system() const;    ///< "Raspberry Pi OS Lite"
    [[nodiscard]] QString measures() const;  ///< "64-bit ARM · 2.8 GB"
    [[nodiscard]] QString finding() const;   ///< how it takes its settings
    [[nodiscard]] bool takesSettings() const;
    [[nodiscard]] qreal part() const { return part_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    /// Null until it is ready.
    [[nodiscard]] const std::shared_ptr<const BaseImage>& image() const { return image_; }

    /// What choose() finds the same base by, without decoding it again; empty where there is none.
    [[nodiscard]] QString word() const;
    /// A file's path, an id of the cache, or "sample".
    void choose(const QString& word);
    Q_INVOKABLE void chooseFile(const QUrl& file);
    Q_INVOKABLE void clear();

signals:
    void changed();
    void partChanged();
    /// image() is another one, or none.
    void imageChanged();

private:
    void showPart(quint64 generation, ByteCount done, ByteCount total);
    void take(Result<BaseImage> opened);

    WorkbenchBackend& backend_;
    State state_ = State::Empty;
    QString word_;
    qreal part_ = -1;
    ErrorSentence error_;
    std::shared_ptr<const BaseImage> image_;
    CancelToken cancel_;
    quint64 generation_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
