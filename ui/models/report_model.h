#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include "ui/models/arrivals_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/preset_backend.h"
#include "ui/models/task_runner.h"

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

    ReportModel(ArrivalsBackend& arrivals, PresetBackend& presets)
        : arrivals_(arrivals), presets_(presets) {}

    /// "Saved as report.txt"; empty until then.
    [[nodiscard]] const QString& notice() const { return notice_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void save(Kind kind, const QUrl& file);

signals:
    void changed();

private:
    ArrivalsBackend& arrivals_;
    PresetBackend& presets_;
    QString notice_;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
