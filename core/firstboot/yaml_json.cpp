#include "core/firstboot/yaml_json.h"

#include <QJsonDocument>
#include <QString>

namespace landfall {
namespace {

bool breaksYaml(char16_t unit) {
    return (unit >= 0x7f && unit <= 0x9f) || unit == 0x2028 || unit == 0x2029 || unit == 0xfeff ||
           unit == 0xfffe || unit == 0xffff;
}

}  // namespace

std::string yamlJson(const QJsonObject& object) {
    // Outside of strings JSON is ASCII, so whatever is escaped here stands in a string.
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    QString out;
    out.reserve(json.size());
    for (const QChar unit : json) {
        if (breaksYaml(unit.unicode()))
            out += QStringLiteral("\\u%1").arg(static_cast<uint>(unit.unicode()), 4, 16,
                                               QLatin1Char('0'));
        else
            out += unit;
    }
    return out.toStdString();
}

}  // namespace landfall
