#include "ui/models/error_sentence.h"

#include <QtCore/QCoreApplication>

#include "core/base/text.h"
#include "core/helper/helper_endings.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ErrorSentence", text);
}

/// The helper is the program that may write to drives: the drive itself may be there.
ErrorSentence helperLost(ErrorAbout about) {
    ErrorSentence sentence;
    //: Title of a card's error: the helper is the program that may write to drives
    sentence.title = words(QT_TRANSLATE_NOOP("ErrorSentence", "Landfall's helper ended"));
    sentence.advice =
        about == ErrorAbout::Erase
            //: What to do about an error
            ? words(QT_TRANSLATE_NOOP("ErrorSentence", "Erase it again."))
            //: What to do about an error
            : words(QT_TRANSLATE_NOOP("ErrorSentence",
                                      "The card cannot be used until it is written again."));
    return sentence;
}

QString titleOf(ErrorAbout about, ErrorKind kind) {
    switch (about) {
        case ErrorAbout::Base:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This base cannot be used"));
        case ErrorAbout::Lists:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "No list of images could be read"));
        case ErrorAbout::Cache:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The cache was not changed"));
        case ErrorAbout::Settings:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The settings were not changed"));
        case ErrorAbout::Preset:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This preset cannot be used"));
        case ErrorAbout::Drives:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The drives could not be listed"));
        case ErrorAbout::Plan:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The cards cannot be planned"));
        case ErrorAbout::Check:
            //: Title of an error
            return words(
                QT_TRANSLATE_NOOP("ErrorSentence", "Not started; no card has been touched"));
        case ErrorAbout::Presets:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Your presets were not changed"));
        case ErrorAbout::Counterfeit:
            //: Title of a card's error
            return words(
                QT_TRANSLATE_NOOP("ErrorSentence", "A counterfeit: it stores less than it claims"));
        case ErrorAbout::Report:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The report was not saved"));
        case ErrorAbout::History:
            //: Title of an error: a list of the cards that were written was not saved
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Nothing was exported"));
        case ErrorAbout::Receipts:
            //: Title of an error
            return words(
                QT_TRANSLATE_NOOP("ErrorSentence", "The list of written cards could not be read"));
        case ErrorAbout::Token:
            //: Title of an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The token was not changed"));
        case ErrorAbout::Vault:
            //: Title of an error: what Vault answered to a test
            return words(
                QT_TRANSLATE_NOOP("ErrorSentence", "Cards cannot log in with these settings"));
        case ErrorAbout::Card:
        case ErrorAbout::Erase:
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
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "The drive was disconnected"));
        case ErrorKind::Cancelled:
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP(
                "ErrorSentence", "Stopped: the card cannot be used until it is written or erased"));
        default:
            if (about == ErrorAbout::Erase)
                //: Title of a card's error
                return words(QT_TRANSLATE_NOOP("ErrorSentence", "This card was not erased"));
            //: Title of a card's error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "This card was not written"));
    }
}

/// A file that the plan had read has another content now: the title is that of a card, or of a
/// batch, that was not begun.
ErrorSentence fileChanged(ErrorAbout about) {
    //: What to do about an error: a file that goes onto the cards was changed after planning
    return {titleOf(about, ErrorKind::InvalidInput),
            words(QT_TRANSLATE_NOOP("ErrorSentence",
                                    "The cards were planned again. Review the plan, then write.")),
            {}};
}

/// The next step where the kind alone tells it; the exact words follow in the details.
QString stepOf(ErrorAbout about, ErrorKind kind) {
    if (about == ErrorAbout::Counterfeit)
        //: What to do about a counterfeit card
        return words(
            QT_TRANSLATE_NOOP("ErrorSentence", "Return it: it loses data wherever it is used."));
    switch (kind) {
        case ErrorKind::NotFound:
            if (about == ErrorAbout::History)
                return {};
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence",
                                           "Check that it is still there, or choose another."));
        case ErrorKind::NoSpace:
            if (about == ErrorAbout::Base)
                //: What to do about an error
                return words(QT_TRANSLATE_NOOP(
                    "ErrorSentence", "Free space on this computer's disk, then continue."));
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
            if (about == ErrorAbout::Erase)
                //: What to do about an error
                return words(QT_TRANSLATE_NOOP("ErrorSentence", "Reinsert it and erase it again."));
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Reinsert it and write it again."));
        case ErrorKind::Mismatch:
            if (about != ErrorAbout::Card)
                return {};
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP(
                "ErrorSentence", "The card or its reader is worn out. Try another card."));
        case ErrorKind::Io:
            if (about != ErrorAbout::Card && about != ErrorAbout::Erase)
                return {};
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Try another reader or another card."));
        case ErrorKind::Network:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP("ErrorSentence", "Check the network and the address."));
        case ErrorKind::Internal:
            //: What to do about an error
            return words(QT_TRANSLATE_NOOP(
                "ErrorSentence", "This is a bug in Landfall. Please report it with the details."));
        default:
            return {};
    }
}

/// This error's own words without the chain of causes: "layout.root.size: 4 GiB is too small";
/// in the window's language, where the details are as the core says them.
QString findingOf(const Error& error) {
    QString finding = messageText(error.root());
    if (!finding.isEmpty() && !finding.endsWith(QLatin1Char('.')))
        finding += QLatin1Char('.');
    return finding;
}

}  // namespace

ErrorSentence errorSentence(ErrorAbout about, const Error& error) {
    ErrorSentence sentence{titleOf(about, error.kind()), stepOf(about, error.kind()), {}};
    if (isHelperLost(error))
        sentence = helperLost(about);
    else if (error.reason() == Reason::FileChanged)
        sentence = fileChanged(about);
    if (isHelperUnusable(error) && error.kind() != ErrorKind::Internal)
        sentence.advice.clear();
    const QString step = sentence.advice;
    const QString finding = findingOf(error);
    sentence.advice = step.isEmpty() ? finding : finding + QLatin1Char('\n') + step;
    sentence.details = QString::fromStdString(error.text());
    return sentence;
}

ErrorSentence besideTheChoice(ErrorSentence error, const QString& refused, const QString& kept) {
    //: Title of an error: %1 is a file that was to be the preset or the base
    error.title = words(QT_TRANSLATE_NOOP("ErrorSentence", "%1 cannot be used"))
                      .arg(QString::fromStdString(sanitised(refused.toStdString())));
    error.advice += QLatin1Char('\n') +
                    //: Follows why a file cannot be the preset or the base: %1 still is
                    words(QT_TRANSLATE_NOOP("ErrorSentence", "%1 is still selected.")).arg(kept);
    return error;
}

}  // namespace landfall
