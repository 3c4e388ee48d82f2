#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include "ui/models/preset_backend.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// What this computer can suggest to a preset: its user's SSH keys, the wireless networks that it
/// is in. Main thread.
class WizardOffers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(QStringList networks READ networks NOTIFY changed)
    /// The keys' lines, and the files they are from, in the same order.
    Q_PROPERTY(QStringList sshKeys READ sshKeys NOTIFY changed)
    Q_PROPERTY(QStringList sshKeyFiles READ sshKeyFiles NOTIFY changed)

public:
    explicit WizardOffers(PresetBackend& backend) : backend_(backend) {}

    [[nodiscard]] const QStringList& networks() const { return networks_; }
    [[nodiscard]] const QStringList& sshKeys() const { return sshKeys_; }
    [[nodiscard]] const QStringList& sshKeyFiles() const { return sshKeyFiles_; }

    void refresh();

signals:
    void changed();

private:
    PresetBackend& backend_;
    QStringList networks_;
    QStringList sshKeys_;
    QStringList sshKeyFiles_;
    TaskRunner tasks_;
};

}  // namespace landfall
