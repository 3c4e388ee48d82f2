#include <QtTest>

#include "core/compose/base_limits.h"
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
