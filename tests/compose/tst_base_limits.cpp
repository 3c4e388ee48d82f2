#include <QtTest>

#include "core/compose/base_limits.h"
#include "core/compose/card_plan.h"
#include "core/config/no_preset.h"
#include "made_facts.h"

using namespace landfall;

namespace {

BaseFacts roomyFacts() {
    BaseFacts facts = raspberryFacts();
    facts.osId = "debian";
    facts.hasNetworkManager = facts.hasNetplan = facts.hasYescrypt = true;
    facts.kernelFilesystems = {"ext4", "vfat", "xfs", "btrfs", "f2fs"};
    return facts;
}

QStringList subjectsOf(const BaseFacts& facts) {
    QStringList all;
    for (const Error& limit : baseLimits(facts))
        all << QString::fromStdString(limit.subject());
    return all;
}

}  // namespace

class TestBaseLimits : public QObject {
    Q_OBJECT

private slots:
    void noneWhereAllIsThere() { QCOMPARE(subjectsOf(roomyFacts()), QStringList()); }

    void eachThatIsMissing() {
        BaseFacts facts = roomyFacts();
        facts.hasNetworkManager = false;
        QCOMPARE(subjectsOf(facts), QStringList{"wifi"});  // its seed takes a static address
        facts.kind = BaseKind::SystemdRoot;
        QCOMPARE(subjectsOf(facts), (QStringList{"wifi", "network.ethernet"}));
        facts = roomyFacts();
        facts.hasYescrypt = false;
        QCOMPARE(subjectsOf(facts), QStringList{"user.passwordLogin"});
        facts = roomyFacts();
        facts.osId = "alpine";
        QCOMPARE(subjectsOf(facts), QStringList{"firstBoot.packages"});
        facts = roomyFacts();
        facts.kernelFilesystems = {"ext4", "vfat"};
        QCOMPARE(subjectsOf(facts), (QStringList{"layout.xfs", "layout.btrfs", "layout.f2fs"}));
    }

    // Each answer is the plan's own: what it says no to is refused there in the same words.
    void whatCanBeMadeOfIt() {
        BaseFacts facts = roomyFacts();
        QVERIFY(baseUse(facts).whyNoSettings.empty() && baseUse(facts).whyNoLayout.empty());

        // Four primary partitions leave no place for another one, and files go into the root.
        for (int number : {3, 4}) {
            PartitionFacts more = facts.partitions.front();
            more.entry.number = number;
            more.entry.start = ByteOffset{facts.size.value};
            facts.size += more.entry.size;
            facts.partitions.push_back(more);
        }
        BaseUse use = baseUse(facts);
        QVERIFY(use.whyNoSettings.empty());
        QVERIFY(use.whyNoLayout.english().find("four primary partitions") != std::string::npos);
        QCOMPARE(subjectsOf(facts), QStringList{"layout"});
        Preset divided;
        divided.layout.partitions = {partition("more", bytes(64 * kMiB))};
        const auto refused = planCard(facts, divided, std::nullopt, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message().english(), use.whyNoLayout.english());

        // What the base mounts over our own files is known before as well.
        facts = roomyFacts();
        facts.fstab += "tmpfs /etc tmpfs defaults 0 0\n";
        use = baseUse(facts);
        QVERIFY(!use.whyNoSettings.empty());
        const auto hidden = planCard(facts, {}, std::nullopt, {}, {});
        QVERIFY(!hidden);
        QCOMPARE(hidden.error().message().english(), use.whyNoSettings.english());
        QCOMPARE(subjectsOf(facts), QStringList{"base"});
        QVERIFY(planCard(facts, noPreset(), std::nullopt, {}, {}).has_value());
    }

    // Settings go in whatever the table is; whether it can be written anew is another question.
    void otherTables() {
        BaseFacts gpt = roomyFacts();
        gpt.table = TableFormat::Gpt;
        QCOMPARE(subjectsOf(gpt), QStringList());
        gpt.gpt.hybridMbr = true;
        QCOMPARE(subjectsOf(gpt), QStringList{"layout"});
        QVERIFY(baseUse(gpt).whyNoSettings.empty());
        QVERIFY(baseUse(gpt).whyNoLayout.english().find("hybrid MBR") != std::string::npos);
        gpt.gpt = {false, false};
        QCOMPARE(subjectsOf(gpt), QStringList{"layout"});

        BaseFacts logical = roomyFacts();
        logical.partitions.back().entry.number = 5;
        logical.rootPartition = 5;
        PartitionFacts extended = logical.partitions.back();
        extended.entry.number = 2;
        extended.entry.type = 0x05;
        extended.filesystem.clear();
        logical.partitions.push_back(extended);
        QCOMPARE(subjectsOf(logical), QStringList{"layout"});
        QVERIFY(baseUse(logical).whyNoSettings.empty());

        BaseFacts single = roomyFacts();
        single.kind = BaseKind::Armbian;
        single.partitions.erase(single.partitions.begin());
        single.bootPartition.reset();
        single.bootMount.clear();
        single.commandLine.clear();
        single.growth = GrowthTrigger::ArmbianService;
        QCOMPARE(subjectsOf(single), QStringList());
    }

    void nothingAtAll() {
        BaseFacts facts = roomyFacts();
        facts.bootMount.clear();
        QCOMPARE(subjectsOf(facts), QStringList{"base"});
        facts = roomyFacts();
        facts.kind = BaseKind::Unknown;
        facts.reason = Message::of("no root was found");
        const auto limits = baseLimits(facts);
        QCOMPARE(limits.size(), 1U);
        QCOMPARE(limits[0].message().english(), "no root was found");
    }
};

QTEST_GUILESS_MAIN(TestBaseLimits)
#include "tst_base_limits.moc"
