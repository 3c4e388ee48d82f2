#include "ui/models/batch_model.h"
#include "ui/words/human_text.h"

namespace landfall {

QString BatchModel::writtenText(const CardJob& job, const CardOutcome& outcome) {
    const auto took = std::chrono::seconds(static_cast<int>(outcome.seconds));
    QString text = job.identity
                       //: A card is done; %1 is how much was written, %2 how long it took
                       ? tr("Written and compared: %1 in %2")
                             .arg(shownSize(outcome.bytesWritten), shownDuration(took))
                       //: A card image file is done; %1 is how much was written
                       : tr("Written and compared: %1").arg(shownSize(outcome.bytesWritten));
    if (outcome.bytesEqual.value != 0)
        //: Follows how much was written to a card; %1 is how much had not to be
        text +=
            QStringLiteral("; ") + tr("%1 were on it already").arg(shownSize(outcome.bytesEqual));
    if (outcome.bytesBlanked.value != 0)
        //: Follows how much was written to a card; %1 is how much unused space is zeros
        //: now
        text +=
            QStringLiteral("; ") + tr("%1 unused and blank").arg(shownSize(outcome.bytesBlanked));
    return text;
}

QString BatchModel::afterWriting(const CardJob& job, const CardOutcome& outcome) {
    if (!job.identity)
        //: What to do with a card image file that is done; %1 is its path
        return tr("Ready in %1").arg(QString::fromStdString(outcome.target));
    //: What to do with a card that is done
    return outcome.ejected ? tr("Ejected: take it out") : tr("Safe to remove");
}

QString BatchModel::tokenText(const CardOutcome& outcome) {
    if (!outcome.tokenFile.empty())
        //: About a card that was written without a token; what to do comes behind it
        return tr("Cannot join yet: it has no token.");
    //: What to do about a card that was written without a token; "Arrivals" is a page, "Fresh
    //: token" a button on it
    return tr("Cannot join yet: it has no token. \"Fresh token\" in Arrivals puts one on it.");
}

QString BatchModel::writtenHeading(int all, int failed) {
    if (failed == 0)
        //: Heading when all cards are done
        return tr("%n card(s) written", "", all);
    if (failed == all)
        //: Heading when no card was written
        return tr("%n card(s) not written", "", all);
    //: Heading when some cards were not written: %1 of %2 cards were
    return tr("%1 of %2 cards written").arg(all - failed).arg(all);
}

}  // namespace landfall
