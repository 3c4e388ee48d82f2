#include "core/config/preset_draft.h"

#include <QJsonArray>

#include "core/config/preset_json.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

namespace {

QStringList subjectsOf(const PresetDraft& draft) {
    QStringList subjects;
    for (const Error& fault : draft.faults())
        subjects << QString::fromStdString(fault.subject());
    return subjects;
}

Preset example() {
    return parsePreset(test::exampleWith("\"schema\"", "\"schema\""), "/home/me").value();
}

}  // namespace

class TestPresetDraft : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatIsNotTouched() {
        const Preset before = example();
        PresetDraft draft = PresetDraft::of(before, "/home/me");
        EXPECT_ACCEPTED(draft.preset());
        QVERIFY(draft.preset().value() == before);
        draft.set("host.pattern", "other-{n}");
        Preset expected = before;
        expected.host.pattern = "other-{n}";
        QVERIFY(draft.preset().value() == expected);
        QVERIFY(draft.faults().empty());
    }

    void writesAndTakesAway() {
        PresetDraft draft;
        draft.set("layout.root.size", "8GiB");
        QCOMPARE(draft.value("layout.root.size").toString(), "8GiB");
        draft.set("layout.root.size", "");
        QVERIFY(draft.value("layout").isUndefined());
        draft.addSection("wifi");
        draft.set("wifi.ssid", "hashi");
        draft.set("wifi.ssid", "");
        QVERIFY(draft.value("wifi").isObject());
        draft.set("wifi", QJsonValue::Undefined);
        QVERIFY(draft.value("wifi").isUndefined());
    }

    void listsGrowMoveAndShrink() {
        PresetDraft draft;
        draft.addEntry("layout.partitions", {{"label", "a"}, {"size", "1GiB"}});
        draft.addEntry("layout.partitions", {{"label", "b"}, {"size", "rest"}});
        QCOMPARE(draft.count("layout.partitions"), 2);
        draft.moveEntry("layout.partitions", 1, 0);
        QCOMPARE(draft.value("layout.partitions[0].label").toString(), "b");
        draft.set("layout.partitions[1].label", "");
        QCOMPARE(draft.count("layout.partitions"), 2);
        draft.set("layout.partitions[1].size", "");
        QCOMPARE(draft.count("layout.partitions"), 2);
        draft.removeEntry("layout.partitions", 1);
        draft.removeEntry("layout.partitions", 7);
        draft.removeEntry("layout.partitions", 0);
        QVERIFY(draft.value("layout").isUndefined());
        draft.set("layout.partitions[3].label", "nowhere");
        QVERIFY(draft.value("layout.partitions[3].label").isUndefined());
    }

    void everyFaultIsFoundOnce() {
        PresetDraft draft = PresetDraft::of(example(), "/home/me");
        draft.set("name", "");
        draft.set("host.pattern", "no spaces please");
        draft.set("user.name", "root");
        draft.set("user.sshKeys", QJsonArray{QString::fromLatin1(test::kSshKey), "rubbish"});
        draft.set("wifi.country", "XX");
        draft.set("locale.timezone", "Nowhere/Land");
        draft.set("join.vault.address", "");
        draft.set("join.consul.retryJoin", QJsonArray());
        draft.set("layout.partitions[1].size", "lots");
        draft.set("layout.partitions[1].mount", "/etc");
        QCOMPARE(
            subjectsOf(draft),
            (QStringList{"name", "user.name", "user.sshKeys[1]", "wifi.country", "locale.timezone",
                         "layout.partitions[1].size", "layout.partitions[1].mount",
                         "join.vault.address", "join.consul.retryJoin", "host.pattern"}));
    }

    void mendingInventsNoFault() {
        PresetDraft draft = PresetDraft::of(example(), "/home/me");
        draft.set("network.ethernet.method", "static");
        draft.set("network.ethernet.gateway", "192.168.1.1");
        QCOMPARE(subjectsOf(draft), QStringList{"network.ethernet.address"});
        draft.set("network.ethernet.address", "10.0.0.{n+1}/24");
        QCOMPARE(subjectsOf(draft), QStringList{"network.ethernet.gateway"});
        draft.set("network", QJsonValue::Undefined);
        draft.set("join.vault.agent.version", "");
        QCOMPARE(subjectsOf(draft), QStringList{"join.vault.agent.version"});
        draft.set("join.vault.agent.version", "1.20.4");
        draft.set("layout.partitions[0].mount", "/srv/minio/below");
        QCOMPARE(subjectsOf(draft), QStringList{"layout.partitions[1].mount"});
        draft.set("user", QJsonValue::Undefined);
        draft.addSection("user");
        QVERIFY(subjectsOf(draft).contains("user.name"));
    }

    void theTableIsAChoice() {
        PresetDraft draft = PresetDraft::of(example(), "/home/me");
        draft.set("layout.table", "gpt");
        QCOMPARE(draft.preset().value().layout.table, TableKind::Gpt);
        draft.set("layout.table", "bsd");
        QCOMPARE(subjectsOf(draft), QStringList{"layout.table"});
        draft.set("layout.table", "");
        QCOMPARE(draft.preset().value().layout.table, TableKind::Mbr);
    }

    void anEmptyDraftLacksOnlyItsName() {
        const PresetDraft draft;
        QCOMPARE(subjectsOf(draft), QStringList{"name"});
    }

    void comesBackFromItsText() {
        PresetDraft draft;
        draft.set("name", 7);
        draft.set("host.pattern", "half {");
        const auto again = PresetDraft::restore(draft.text(), "/");
        EXPECT_ACCEPTED(again);
        QVERIFY(*again == draft);
        EXPECT_REFUSED(PresetDraft::restore("rubbish", "/"), "draft");
    }
};

QTEST_GUILESS_MAIN(TestPresetDraft)
#include "tst_preset_draft.moc"
