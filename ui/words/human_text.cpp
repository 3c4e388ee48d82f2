#include "ui/words/human_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include "core/base/text.h"

namespace landfall {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HumanText)
};

}  // namespace

QString shownFileName(const QString& path) {
    const std::string name = QFileInfo(path).fileName().toStdString();
    return name.empty() ? QString() : QString::fromStdString(shownPath(name));
}

QString shownSize(ByteCount count) {
    // The core's text has a point; the reader's language may want a comma.
    QString text = QString::fromStdString(humanSize(count));
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString shownExactly(ByteCount count) {
    //: An exact size; %1 is a number with separators
    return Text::tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(count.value)));
}

QString shownSpeed(double bytesPerSecond) {
    //: A speed; %1 is a size such as 24.1 MB
    return Text::tr("%1/s").arg(shownSize(ByteCount{static_cast<std::uint64_t>(bytesPerSecond)}));
}

QString shownTimeLeft(std::chrono::seconds left) {
    const auto seconds = static_cast<int>(left.count());
    if (seconds < 10)
        //: Time left of a piece of work
        return Text::tr("a few seconds left");
    if (seconds < 55)
        //: Time left of a piece of work, rounded to ten seconds
        return Text::tr("%1 s left").arg((seconds + 5) / 10 * 10);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 60)
        //: Time left of a piece of work
        return Text::tr("%1 min left").arg(minutes < 1 ? 1 : minutes);
    //: Time left of a piece of work; %1 hours, %2 minutes
    return Text::tr("%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

QString shownAge(std::chrono::seconds age) {
    const auto minutes = static_cast<int>(age.count() / 60);
    if (minutes < 1)
        //: How long ago something was
        return Text::tr("just now");
    if (minutes < 60)
        //: How long ago something was, in minutes
        return Text::tr("%1 min ago").arg(minutes);
    const int hours = minutes / 60;
    if (hours < 48)
        //: How long ago something was, in hours
        return Text::tr("%1 h ago").arg(hours);
    //: How long ago something was, in days, two or more
    return Text::tr("%1 days ago").arg(hours / 24);
}

QString shownDuration(std::chrono::seconds took) {
    const auto seconds = static_cast<int>(took.count());
    if (seconds < 60)
        //: How long something took
        return Text::tr("%1 s").arg(seconds);
    //: How long something took; %1 minutes, %2 seconds
    return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString shownMoment(const std::string& utc) {
    const QDateTime moment =
        QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate).toLocalTime();
    if (!moment.isValid())
        return {};
    const QString time = QLocale().toString(moment.time(), QStringLiteral("HH:mm"));
    if (moment.date() == QDate::currentDate())
        return time;
    const bool thisYear = moment.date().year() == QDate::currentDate().year();
    //: Day and month of a past event, in the form of Qt's QDate; such as "24 Nov"
    const QString form = thisYear ? Text::tr("d MMM")
                                  //: The same with its year
                                  : Text::tr("d MMM yyyy");
    return QLocale().toString(moment.date(), form) + QLatin1Char(' ') + time;
}

}  // namespace landfall
