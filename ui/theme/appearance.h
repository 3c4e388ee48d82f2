#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtDBus/QDBusVariant>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace landfall {

/// How the system wants programs to look: light or dark, with usual or higher contrast, with or
/// without motion. Qt 6.4 does not know, so the desktop portal is asked over D-Bus
/// (org.freedesktop.portal.Settings, and what GNOME's own tells of it), and where there is none the
/// palette tells of light and dark. Main thread.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] bool dark() const;
    [[nodiscard]] bool highContrast() const {
        return settledContrast_ || contrast_ || gnomeContrast_;
    }
    [[nodiscard]] bool reducedMotion() const { return reducedMotion_ || gnomeStill_; }
    /// Forces the scheme, whatever the system says; for pictures and design work.
    Q_INVOKABLE void force(landfall::Appearance::Scheme scheme, bool highContrast = false);

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askAll();
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QVariant& value);
    bool eventFilter(QObject* watched, QEvent* event) override;

    Scheme settled_ = Scheme::System;
    /// The portal's word: 0 no preference, 1 dark, 2 light; -1 not heard of.
    int portalScheme_ = -1;
    bool settledContrast_ = false;
    bool contrast_ = false;
    bool gnomeContrast_ = false;
    bool reducedMotion_ = false;
    bool gnomeStill_ = false;
};

}  // namespace landfall
