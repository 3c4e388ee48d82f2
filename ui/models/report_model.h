#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// Saves what is known of the cards that were written into a file that the person names. Main
/// thread.
class ReportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum class Kind { Runs, Csv, Inventory, KnownHosts };
    Q_ENUM(Kind)

    explicit ReportModel(WorkbenchBackend& backend) : backend_(backend) {}

    /// "Saved as report.txt"; empty until then.
    [[nodiscard]] const QString& notice() const { return notice_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void save(Kind kind, const QUrl& file);

signals:
    void changed();

private:
    WorkbenchBackend& backend_;
    QString notice_;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
