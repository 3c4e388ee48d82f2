#include "core/config/preset_differences.h"

#include "core/config/preset_json.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;
using Fields = std::vector<std::string>;

namespace {

Preset example() {
    return parsePreset(test::exampleText().toStdString(), "/home/me").value();
}

}  // namespace

class TestPresetDifferences : public QObject {
    Q_OBJECT
private slots:
    void namesFields() {
        const Preset before = example();
        Preset after = before;
        after.name = "another";
        after.parent = before.name;
        QCOMPARE(differingFields(after, before), Fields());
        after.host.pattern = "db-{n:02}";
        after.user->sshKeys.clear();
        after.layout.rootSize = SizeSpec{SizeSpec::Kind::Rest, {}, 0};
        after.layout.partitions.clear();
        after.join->vault.insecureHttp = true;
        after.join->vault.agentCertificate->commonName = "{host}.node.{datacenter}.consul";
        after.join->consul.verifyServerHostname = false;
        after.join->consul.nodeMeta["rack"] = "other";
        after.files.clear();
        const Fields expected{"host.pattern",
                              "user.sshKeys",
                              "layout.root.size",
                              "layout.partitions",
                              "join.vault.insecureHttp",
                              "join.vault.agentCertificate.commonName",
                              "join.consul.verifyServerHostname",
                              "join.consul.nodeMeta",
                              "files"};
        QCOMPARE(differingFields(after, before), expected);
        QCOMPARE(differingFields(before, after), expected);
    }

    void aSectionThatOneLacksIsOneField() {
        const Preset before = example();
        Preset after = before;
        after.wifi.reset();
        after.join->vault.aclToken.reset();
        after.join->consul.bind.kind = BindSpec::Kind::Subnet;
        after.join->consul.bind.value = "192.168.1.0/24";
        QCOMPARE(differingFields(after, before),
                 (Fields{"wifi", "join.vault.aclToken", "join.consul.bind.subnet"}));
        after = before;
        after.join.reset();
        QCOMPARE(differingFields(after, before), Fields{"join"});
    }

    /// Whatever two presets differ in is named: nothing that the file holds is passed over.
    void nothingIsPassedOver() {
        Preset bare;
        bare.name = "bare";
        const Fields differs = differingFields(example(), bare);
        for (const char* section :
             {"base", "host", "user", "wifi", "locale", "layout", "join", "files", "firstBoot"}) {
            const auto starts = [section](const std::string& field) {
                return field.starts_with(section);
            };
            QVERIFY2(std::any_of(differs.begin(), differs.end(), starts), section);
        }
    }

    void knowsTheParent() {
        Preset parent = example();
        Preset child = parent;
        child.name = "child";
        QVERIFY(!lineageOf(child, {}));
        child.parent = parent.name;
        QVERIFY(!lineageOf(child, {})->known);
        child.host.first = 7;
        const std::vector<StoredPreset> presets{{child.name, "/c.json", child, std::nullopt},
                                                {parent.name, "/p.json", parent, std::nullopt}};
        const auto lineage = lineageOf(child, presets);
        QVERIFY(lineage->known);
        QCOMPARE(lineage->parent, parent.name);
        QCOMPARE(lineage->differs, Fields{"host.first"});
        // One that took its parent's name later is not its own parent.
        child.name = child.parent;
        const std::vector<StoredPreset> alone{{child.name, "/c.json", child, std::nullopt}};
        QVERIFY(!lineageOf(child, alone)->known);
    }
};

QTEST_GUILESS_MAIN(TestPresetDifferences)
#include "tst_preset_differences.moc"
