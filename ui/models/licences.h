#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace landfall {

/// What Landfall is made of and under which terms, for the window that says so. Main thread.
class Licences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    /// Landfall's own licence, whole.
    Q_PROPERTY(QString text READ text CONSTANT)
    // A line a part: "Qt 6 · LGPL-3.0-only · https://www.qt.io".
    Q_PROPERTY(QString linked READ linked CONSTANT)
    Q_PROPERTY(QString run READ run CONSTANT)
    Q_PROPERTY(QString onCards READ onCards CONSTANT)

public:
    [[nodiscard]] static QString version();
    [[nodiscard]] static QString text();
    [[nodiscard]] static QString linked();
    /// Programs that are started, not linked.
    [[nodiscard]] static QString run();
    [[nodiscard]] static QString onCards();
};

}  // namespace landfall
