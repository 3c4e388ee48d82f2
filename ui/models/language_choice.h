#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace landfall {

/// Which language the window speaks. A choice holds from the next start: it is translated before
/// there is a window. Main thread.
class LanguageChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(QList<QString> names READ names CONSTANT)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed)
    Q_PROPERTY(bool afterRestart READ afterRestart NOTIFY changed)

public:
    /// "As the system", and each language by its own name.
    [[nodiscard]] static QStringList names();
    /// One of names().
    [[nodiscard]] int chosen() const;
    void setChosen(int index);
    /// What is chosen is not what the window speaks now.
    [[nodiscard]] bool afterRestart() const { return tag_ != spoken_; }

    /// "de", as in the name of its translation; empty: as the system.
    [[nodiscard]] const QString& tag() const { return tag_; }
    /// What the window was translated by; an unknown one counts as none.
    void speaks(const QString& tag);
    [[nodiscard]] static bool knows(const QString& tag);

signals:
    void changed();

private:
    QString tag_;
    QString spoken_;
};

}  // namespace landfall
