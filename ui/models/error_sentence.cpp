#include "ui/models/error_sentence.h"

#include <QtCore/QCoreApplication>

namespace landfall {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ErrorSentence", text);
}

QString titleOf(ErrorAbout about, ErrorKind kind) {
    switch (about) {
        case ErrorAbout::Base:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This base cannot be used"));
        case ErrorAbout::Preset:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This preset cannot be used"));
        case ErrorAbout::Drives:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The drives could not be listed"));
        case ErrorAbout::Plan:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This cannot be planned"));
        case ErrorAbout::Check:
            //: Title of an error
            return words(
                QT_TRANSLATE_NOOP("ErrorSentence", "Not started; no card has been touched"));
        case ErrorAbout::Presets:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Your presets are as they were"));
        case ErrorAbout::Card:
            break;
    }
    switch (kind) {
        case ErrorKind::Refused:
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Refused, nothing was written"));
        case ErrorKind::NotPermitted:
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Not permitted, nothing was written"));
        case ErrorKind::Mismatch:
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP("ErrorSentence",
                                           "What was read back differs from what was written"));
        case ErrorKind::Gone:
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The drive went away"));
        default:
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This card was not written"));
    }
}

/// The next step where the kind alone tells it; the exact words follow in the details.
QString stepOf(ErrorAbout about, ErrorKind kind) {
    switch (kind) {
        case ErrorKind::NotFound:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence",
                                           "Check that it is still there, or choose another."));
        case ErrorKind::NoSpace:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Make room, or choose a larger card."));
        case ErrorKind::Refused:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence",
                                           "Close what uses the drive, or choose another."));
        case ErrorKind::NotPermitted:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP(
                "ErrorSentence", "Try again and confirm with an administrator's password."));
        case ErrorKind::Gone:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Put it in again and write it anew."));
        case ErrorKind::Mismatch:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP(
                "ErrorSentence", "The card or its reader is worn out. Try another card."));
        case ErrorKind::Io:
            if (about != ErrorAbout::Card)
                return {};
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Try another reader or another card."));
        case ErrorKind::Network:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Check the network and the address."));
        case ErrorKind::Internal:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP(
                "ErrorSentence",
                "This is a fault of Landfall. Please report it with the details."));
        default:
            return {};
    }
}

/// This error's own words without the chain of causes: "layout.root.size: 4 GiB is too small".
QString findingOf(const Error& error) {
    const Error* last = &error;
    while (last->cause() != nullptr)
        last = last->cause();
    QString finding = QString::fromStdString(last->message());
    if (!last->subject().empty())
        finding = QString::fromStdString(last->subject()) + QStringLiteral(": ") + finding;
    if (!finding.isEmpty() && !finding.endsWith(QLatin1Char('.')))
        finding += QLatin1Char('.');
    return finding;
}

}  // namespace

ErrorSentence errorSentence(ErrorAbout about, const Error& error) {
    ErrorSentence sentence;
    sentence.title = titleOf(about, error.kind());
    const QString step = stepOf(about, error.kind());
    const QString finding = findingOf(error);
    sentence.advice = step.isEmpty() ? finding : finding + QLatin1Char('\n') + step;
    sentence.details = QString::fromStdString(error.text());
    return sentence;
}

}  // namespace landfall
