#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <atomic>

#include "ui/models/card_list_model.h"
#include "ui/models/drive_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// Erasing one card: which one, the question, the progress and the outcome. Main thread.
class EraseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(landfall::CardListModel* drives READ drives CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool running READ running NOTIFY stateChanged)
    /// "SanDisk Ultra, 31.9 GB"; empty while none is chosen.
    Q_PROPERTY(QString drive READ drive NOTIFY changed)
    /// What is known of it: "/dev/sdb · USB · 4C530001 · holds bootfs, rootfs".
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    /// 0 to 1; below 0 while it is not known.
    Q_PROPERTY(qreal part READ part NOTIFY changed)
    Q_PROPERTY(bool stopping READ stopping NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum class State { Choosing, Asking, Erasing, Done, Failed };
    Q_ENUM(State)

    explicit EraseModel(DriveBackend& backend);
    ~EraseModel() override;

    [[nodiscard]] CardListModel* drives() { return &drives_; }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool running() const { return state_ == State::Erasing; }
    [[nodiscard]] const QString& drive() const { return drive_; }
    [[nodiscard]] const QString& note() const { return note_; }
    [[nodiscard]] QString step() const;
    [[nodiscard]] qreal part() const { return part_; }
    [[nodiscard]] bool stopping() const { return stopping_; }
    [[nodiscard]] const QString& outcome() const { return outcome_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    /// To the list, with nothing chosen.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void ask();
    Q_INVOKABLE void erase();
    Q_INVOKABLE void stop();

signals:
    void stateChanged();
    void changed();
    /// The content of a drive has changed.
    void ended();

private:
    void follow();
    void enter(State state);
    void take(Result<ErasedCard> erased);

    DriveBackend& backend_;
    CardListModel drives_;
    State state_ = State::Choosing;
    QString drive_;
    QString note_;
    qreal part_ = -1;
    bool stopping_ = false;
    QString outcome_;
    ErrorSentence error_;
    CancelToken cancel_;
    TaskRunner tasks_;
};

}  // namespace landfall
