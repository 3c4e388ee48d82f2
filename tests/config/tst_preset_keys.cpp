#include "core/config/preset_keys.h"

#include <algorithm>
#include <set>
#include <string>

#include "tests/config/expect.h"

using namespace landfall;

class TestPresetKeys : public QObject {
    Q_OBJECT
private slots:
    void sectionsAreKeysOfTheirParents();
    void nearest_data();
    void nearest();
};

void TestPresetKeys::sectionsAreKeysOfTheirParents() {
    std::set<std::string_view> seen;
    for (const PresetSection& section : presetSections()) {
        QVERIFY(seen.insert(section.path).second);
        QVERIFY(!section.keys.empty());
        if (section.path.empty())
            continue;
        const std::size_t dot = section.path.rfind('.');
        const auto parent = dot == std::string_view::npos ? "" : section.path.substr(0, dot);
        std::string_view key =
            dot == std::string_view::npos ? section.path : section.path.substr(dot + 1);
        if (key.ends_with("[]"))
            key.remove_suffix(2);
        const KeyList keys = presetKeys(parent);
        QVERIFY2(std::find(keys.begin(), keys.end(), key) != keys.end(),
                 std::string(section.path).c_str());
    }
    QVERIFY(presetKeys("nowhere").empty());
}

void TestPresetKeys::nearest_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("nearest");
    const auto row = [](const char* key, const char* section, const char* nearest) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(section) << QByteArray(nearest);
    };
    row("fist", "host", "first");
    row("securty", "wifi", "security");
    row("sedurity", "wifi", "security");
    row("SSID", "wifi", "ssid");
    row("sshkeys", "user", "sshKeys");
    row("ssh_keys", "user", "sshKeys");
    row("lable", "layout.partitions[]", "label");
    row("lang", "locale", "language");
    row("fielsystem", "layout.partitions[]", "filesystem");
    row("elephant", "wifi", "");
    row("x", "wifi", "");
    row("", "wifi", "");
}

void TestPresetKeys::nearest() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, nearest);
    QCOMPARE(std::string(nearestKey(key.toStdString(), presetKeys(section.toStdString()))),
             nearest.toStdString());
    QVERIFY(nearestKey(std::string(10'000'000, 'a'), presetKeys("wifi")).empty());
}

QTEST_GUILESS_MAIN(TestPresetKeys)
#include "tst_preset_keys.moc"
