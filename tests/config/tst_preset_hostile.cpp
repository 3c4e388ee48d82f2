// Every text of the example, one at a time, becomes something hostile: it is refused by its own
// field's name in a sentence that can be shown, or it is one of the few fields that are free text,
// and then it is read back as it was.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/text.h"
#include "core/config/preset_json.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

namespace {

struct Hostile {
    const char* name;
    QString text;
};

const Hostile kHostile[] = {
    {"quotes", QStringLiteral("a\"b'c`d")},
    {"line feed", QStringLiteral("a\nb")},
    {"carriage return", QStringLiteral("a\rb")},
    {"shell", QStringLiteral("${HOME}$(id)")},
    {"template", QStringLiteral("{{ env \"HOME\" }}")},
    {"NUL", QStringLiteral("a\0b")},
    {"right to left", QStringLiteral("a\u202eb")},
    {"zero width", QStringLiteral("a\u200bb")},
    {"parents", QStringLiteral("../../etc/shadow")},
    {"long", QString(200'000, QLatin1Char('x'))},
    {"more than a preset may have", QString(1'100'000, QLatin1Char('x'))},
};

using Visit = std::function<void(const QString& path, const QJsonValue& changed)>;

/// Calls back with the value as a whole, one text of it replaced, for each text.
void forEachText(const QJsonValue& value, const QString& path, const QString& by,
                 const Visit& visit) {
    if (value.isString())
        return visit(path, by);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            forEachText(list[i], QString("%1[%2]").arg(path).arg(i), by,
                        [&](const QString& at, const QJsonValue& changed) {
                            QJsonArray copy = list;
                            copy[i] = changed;
                            visit(at, copy);
                        });
    }
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        forEachText(object[key], path.isEmpty() ? key : path + "." + key, by,
                    [&](const QString& at, const QJsonValue& changed) {
                        QJsonObject copy = object;
                        copy[key] = changed;
                        visit(at, copy);
                    });
}

/// Free text, whose every use is escaped, and paths of this computer.
bool takesFreeText(const QString& path) {
    static const QStringList fields{"name",
                                    "base.file",
                                    "wifi.ssid",
                                    "join.vault.caFile",
                                    "join.vault.approle.roleId",
                                    "join.consul.http.caFile",
                                    "join.consul.nodeMeta.rack",
                                    "files[0].source",
                                    "firstBoot.commands[0]"};
    return fields.contains(path);
}

}  // namespace

class TestPresetHostile : public QObject {
    Q_OBJECT

private slots:
    void everyText_data();
    void everyText();
};

void TestPresetHostile::everyText_data() {
    QTest::addColumn<QString>("by");
    for (const Hostile& hostile : kHostile)
        QTest::newRow(hostile.name) << hostile.text;
}

void TestPresetHostile::everyText() {
    QFETCH(QString, by);
    int texts = 0;
    const QJsonObject example = QJsonDocument::fromJson(test::exampleText()).object();
    forEachText(example, {}, by, [&](const QString& path, const QJsonValue& changed) {
        ++texts;
        const std::string json =
            QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact).toStdString();
        const auto preset = parsePreset(json, "/presets/lab");
        const std::string where = path.toStdString();
        if (preset) {
            QVERIFY2(takesFreeText(path), (where + " takes it").c_str());
            const std::string written = writePreset(*preset, "/presets/lab");
            const auto again = parsePreset(written, "/presets/lab");
            QVERIFY2(again && *again == *preset, written.substr(0, 2000).c_str());
            return;
        }
        const std::string said = preset.error().text();
        QVERIFY2(said.size() < 2000 && validateText(said, 2000, "said"), said.c_str());
        // A list's rule may name the list; what is too long or no text at all, the whole.
        const std::string field = where.substr(0, where.find('['));
        QVERIFY2(said.find(field) != std::string::npos || said.find("preset: ") == 0,
                 (where + ": " + said).c_str());
    });
    QVERIFY(texts > 50);
}

QTEST_GUILESS_MAIN(TestPresetHostile)
#include "tst_preset_hostile.moc"
