#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

#include "app/desktop/options.h"

namespace landfall {

/// One window a session: the first start owns a name on the session's bus, and every later one
/// hands over what it was asked to open and ends. Speaks org.freedesktop.Application, so that a
/// desktop can do the same. Without a session's bus each start is a first one. Main thread.
class FirstStart : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// `simulated` drives have a window of their own.
    explicit FirstStart(bool simulated);

    /// False where another start is the first, and has taken these options.
    [[nodiscard]] bool claim(const DesktopOptions& options);

public slots:
    // The interface's own names.
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    /// Does nothing: Landfall has no actions.
    void ActivateAction(const QString&, const QVariantList&, const QVariantMap&) {}

signals:
    /// Somebody started the program once more; the options may be empty.
    void asked(const landfall::DesktopOptions& options);

private:
    [[nodiscard]] bool handOver(const DesktopOptions& options) const;

    QString name_;
};

}  // namespace landfall
