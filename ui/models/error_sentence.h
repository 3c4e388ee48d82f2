#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include "core/base/error.h"

namespace landfall {

/// An error as a person reads it: what happened to which thing, what to do, and the exact words.
class ErrorSentence {
    Q_GADGET
    QML_VALUE_TYPE(errorSentence)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString details MEMBER details)

public:
    QString title;  ///< empty: no error
    QString advice;
    QString details;
    bool operator==(const ErrorSentence&) const = default;
};

/// What the failed thing was, as the window names it.
enum class ErrorAbout {
    Base,
    Lists,
    Cache,
    Settings,
    Preset,
    Drives,
    Plan,
    Check,
    Presets,
    Card,
    Counterfeit,
    Erase,
    Report,
    History,
    Receipts,
    Token,
    Vault
};

[[nodiscard]] ErrorSentence errorSentence(ErrorAbout about, const Error& error);

/// The error of a file (or address) that was to be chosen, while `kept` goes on being the choice.
[[nodiscard]] ErrorSentence besideTheChoice(ErrorSentence error, const QString& refused,
                                            const QString& kept);

}  // namespace landfall
