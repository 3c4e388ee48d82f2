#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include "ui/models/batch_backend.h"
#include "ui/models/batch_model.h"
#include "ui/models/card_list_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/preset_model.h"
#include "ui/models/secrets_model.h"

namespace landfall {

/// The last question before cards are erased: which drive loses what and becomes which host, the
/// check of the whole batch, and the batch's beginning. Main thread.
class BatchQuestion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(QStringList hosts READ hosts NOTIFY changed)
    Q_PROPERTY(QStringList fixedNames READ fixedNames NOTIFY changed)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    /// write() would do something.
    Q_PROPERTY(bool answerable READ answerable NOTIFY changed)
    /// What no filesystem of a card uses is zeroed as well.
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY blankChanged)
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)

public:
    BatchQuestion(BatchBackend& backend, PresetModel& preset, CardListModel& cards, PlanModel& plan,
                  SecretsModel& secrets, BatchModel& batch);

    /// Preset, cards and plan are right, secrets aside, and no batch is running.
    [[nodiscard]] bool possible() const;
    /// A line for each ticked card: the host it becomes and what it loses. Renewed by ask().
    [[nodiscard]] const QStringList& hosts() const { return hostLines_; }
    /// The ticked drives that are built in: write() wants the name of each to be typed.
    [[nodiscard]] QStringList fixedNames() const { return cards_.tickedFixedNames(); }
    [[nodiscard]] bool namesTyped() const { return typedNames_ == fixedNames(); }
    /// The question stands: nothing that it speaks of has changed since ask().
    [[nodiscard]] bool asked() const { return asked_; }
    [[nodiscard]] bool answerable() const;
    [[nodiscard]] bool blank() const { return blank_; }
    void setBlank(bool blank);
    [[nodiscard]] bool checking() const { return checking_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    /// What the check found that the plan did not say: write() must be called again to go on.
    [[nodiscard]] const QStringList& warnings() const { return warnings_; }

    /// Names the hosts of the ticked cards.
    Q_INVOKABLE void ask();
    /// What was typed as the name of one of fixedNames().
    Q_INVOKABLE void typeName(int index, const QString& name);
    /// Checks the whole batch and then erases and writes the ticked cards.
    Q_INVOKABLE void write();
    /// Something that the question speaks of has changed: it must be asked again.
    void withdraw();

signals:
    void changed();
    void blankChanged();
    /// The batch is about to start: from now on a byte may be written.
    void begun();

private:
    void takeHosts(quint64 generation, Result<std::vector<CardJob>> named);
    void takeCheck(const std::shared_ptr<const OwnedOrder>& order,
                   Result<std::vector<PlanWarning>> checked);
    void begin(const std::shared_ptr<const OwnedOrder>& order);

    BatchBackend& backend_;
    PresetModel& preset_;
    CardListModel& cards_;
    PlanModel& plan_;
    SecretsModel& secrets_;
    BatchModel& batch_;
    std::vector<CardJob> jobs_;  ///< of the last question, with hosts
    QStringList hostLines_;
    QStringList typedNames_;  ///< as fixedNames() has them
    bool blank_ = false;
    bool asked_ = false;
    bool checking_ = false;
    ErrorSentence error_;
    QStringList warnings_;
    std::vector<PlanWarning> found_;
    /// Counts changes of what is chosen: an answer to an older question is dropped.
    quint64 generation_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
