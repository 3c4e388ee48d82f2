#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <map>
#include <set>

#include "core/config/preset_json.h"
#include "core/config/preset_keys.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

namespace {

using KeysBySection = std::map<std::string, std::set<std::string>>;

QString schemaFile() {
    return test::sourceDir() + "/resources/preset.schema.json";
}

/// The schema's keys and what lacks a description, section by section.
class SchemaWalk {
public:
    explicit SchemaWalk(QJsonObject schema) : schema_(std::move(schema)) { section("", schema_); }

    KeysBySection keys;
    std::set<std::string> undescribed;

private:
    QJsonObject resolved(const QJsonObject& node) const {
        const QString reference = node.value("$ref").toString();
        if (!reference.startsWith("#/$defs/"))
            return node;
        return schema_.value("$defs").toObject().value(reference.mid(8)).toObject();
    }

    void section(const std::string& path, const QJsonObject& node) {
        const QJsonObject properties = node.value("properties").toObject();
        if (properties.isEmpty())
            return;
        // Else jsonschema would let unknown keys pass.
        if (node.value("additionalProperties") != QJsonValue(false))
            undescribed.insert(path + ": additionalProperties");
        for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
            const std::string key = entry.key().toStdString();
            const QJsonObject value = entry.value().toObject();
            const std::string below = path.empty() ? key : path + "." + key;
            keys[path].insert(key);
            if (value.value("description").toString().isEmpty())
                undescribed.insert(below);
            section(below, resolved(value));
            section(below + "[]", resolved(value.value("items").toObject()));
        }
    }

    QJsonObject schema_;
};

}  // namespace

class TestPresetSchema : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void keysAreTheReaders();
    void everyKeyIsDescribed();
    void acceptsTheExample();
    void acceptsWhatIsWritten();
    void refuses_data();
    void refuses();

private:
    /// jsonschema's verdict, the oracle.
    test::Output judge(const QByteArray& json);

    QTemporaryDir folder_;
    QJsonObject schema_;
};

void TestPresetSchema::initTestCase() {
    if (test::run("python3", {"-c", "import jsonschema"}).status != 0)
        QSKIP("LACKING: python3-jsonschema, which judges the schema");
    const QJsonDocument document = QJsonDocument::fromJson(test::readFile(schemaFile()));
    QVERIFY(document.isObject());
    schema_ = document.object();
}

test::Output TestPresetSchema::judge(const QByteArray& json) {
    static const QString script = QStringLiteral(
        "import json, jsonschema, sys\n"
        "schema = json.load(open(sys.argv[1]))\n"
        "jsonschema.Draft202012Validator.check_schema(schema)\n"
        "jsonschema.Draft202012Validator(schema).validate(json.load(sys.stdin))\n");
    return test::run("python3", {"-c", script, schemaFile()}, json);
}

void TestPresetSchema::keysAreTheReaders() {
    KeysBySection readers;
    for (const PresetSection& section : presetSections()) {
        for (const std::string_view key : section.keys)
            readers[std::string(section.path)].insert(std::string(key));
    }
    const SchemaWalk walk(schema_);
    for (const auto& [section, keys] : readers)
        QVERIFY2(walk.keys.count(section) && walk.keys.at(section) == keys, section.c_str());
    QCOMPARE(walk.keys.size(), readers.size());
}

void TestPresetSchema::everyKeyIsDescribed() {
    const SchemaWalk walk(schema_);
    for (const std::string& path : walk.undescribed)
        QFAIL(path.c_str());
}

void TestPresetSchema::acceptsTheExample() {
    const auto answer = judge(test::exampleText());
    QVERIFY2(answer.status == 0, answer.error.constData());
    QVERIFY(judge(test::rawExample()).status != 0);
}

void TestPresetSchema::acceptsWhatIsWritten() {
    const auto preset = parsePreset(test::exampleText().toStdString(), "/presets");
    QVERIFY(preset.has_value());
    auto answer = judge(QByteArray::fromStdString(writePreset(*preset, "/presets")));
    QVERIFY2(answer.status == 0, answer.error.constData());
    Preset connected = *preset;
    connected.user->raspberryPiConnect = true;
    answer = judge(QByteArray::fromStdString(writePreset(connected, "/presets")));
    QVERIFY2(answer.status == 0, answer.error.constData());
}

void TestPresetSchema::refuses_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("unknown key") << QByteArray("\"ssid\"") << QByteArray("\"sid\"");
    QTest::newRow("schema") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2");
    QTest::newRow("an auth key") << QByteArray("\"passwordLogin\": false")
                                 << QByteArray("\"raspberryPiConnect\": \"rpuak_x\"");
    QTest::newRow("size") << QByteArray("\"8GiB\"") << QByteArray("\"8 bananas\"");
    QTest::newRow("filesystem") << QByteArray("\"xfs\"") << QByteArray("\"ntfs\"");
    QTest::newRow("mode") << QByteArray("\"0700\"") << QByteArray("\"rwx\"");
    QTest::newRow("owner") << QByteArray("consul:consul") << QByteArray("consul");
    QTest::newRow("mount") << QByteArray("/srv/minio") << QByteArray("srv/minio");
    QTest::newRow("kv path") << QByteArray("kv/data/consul/join") << QByteArray("kv/{{x}}");
    QTest::newRow("meta key") << QByteArray("\"rack\"") << QByteArray("\"consul-rack\"");
    QTest::newRow("two programs") << QByteArray("\"1.22.6\"")
                                  << QByteArray("\"1.22.6\", \"file\": \"x\"");
}

/// What the schema can say, it says as the reader does.
void TestPresetSchema::refuses() {
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, by);
    const std::string json = test::exampleWith(piece.constData(), by);
    QVERIFY(!parsePreset(json, "/presets"));
    QVERIFY(judge(QByteArray::fromStdString(json)).status == 1);
}

QTEST_GUILESS_MAIN(TestPresetSchema)
#include "tst_preset_schema.moc"
