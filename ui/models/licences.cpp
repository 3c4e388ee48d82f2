#include "ui/models/licences.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace landfall {

namespace {

QByteArray builtIn(const QString& name) {
    QFile file(QStringLiteral(":/landfall/licences/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString partsOf(const QString& group) {
    QStringList lines;
    const auto parts =
        QJsonDocument::fromJson(builtIn(QStringLiteral("resources/about/parts.json")))
            .object()
            .value(group)
            .toArray();
    for (const QJsonValue& part : parts)
        lines << QStringList{part[QStringLiteral("name")].toString(),
                             part[QStringLiteral("licence")].toString(),
                             part[QStringLiteral("site")].toString()}
                     .join(QStringLiteral(" · "));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString Licences::version() {
    return QStringLiteral(LANDFALL_VERSION);
}

QString Licences::text() {
    return QString::fromUtf8(builtIn(QStringLiteral("LICENSE")));
}

QString Licences::linked() {
    return partsOf(QStringLiteral("linked"));
}

QString Licences::run() {
    return partsOf(QStringLiteral("run"));
}

QString Licences::onCards() {
    return partsOf(QStringLiteral("onCards"));
}

}  // namespace landfall
