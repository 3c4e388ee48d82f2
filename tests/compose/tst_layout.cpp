#include <QtTest>

#include <random>

#include "core/compose/layout.h"
#include "tests/compose/layout_rules.h"
#include "tests/compose/made_facts.h"

Q_DECLARE_METATYPE(landfall::Layout)

using namespace landfall;

namespace {

// "3 data consul 8 GiB..9 GiB type 83", one line a partition, by number.
QString dump(const ResolvedLayout& layout) {
    QString out =
        QString("card %1, at least %2\n")
            .arg(exactSize(layout.cardSize).c_str(), exactSize(layout.smallestCard).c_str());
    for (const PlannedPartition& p : layout.partitions)
        out += QString("%1 %2 %3 at %4 has %5 type %6\n")
                   .arg(p.number)
                   .arg(QString::fromStdString(std::string(roleName(p.role))))
                   .arg(QString::fromStdString(p.label))
                   .arg(QString::fromStdString(exactSize(ByteCount{p.start.value})))
                   .arg(QString::fromStdString(exactSize(p.size)))
                   .arg(p.type, 2, 16, QChar('0'));
    return out;
}

QString outcome(const BaseFacts& facts, const Layout& layout, std::uint64_t payload,
                std::uint64_t card) {
    const auto resolved = resolveLayout(facts, layout, {ByteCount{payload}, ByteCount{card}});
    if (!resolved)
        return QString::fromStdString(std::string(kindName(resolved.error().kind())) + " " +
                                      resolved.error().text() + "\n");
    return dump(*resolved);
}

SizeSpec randomSize(std::mt19937& random, bool& restTaken) {
    switch (random() % 4) {
        case 0:
            return percent(1 + static_cast<unsigned>(random() % 3000));
        case 1:
            if (!restTaken) {
                restTaken = true;
                return rest(random() % 2 == 0 ? 0 : (random() % 4096) * kMiB + 77);
            }
            [[fallthrough]];
        default:
            return bytes(300 * kMiB + random() % (8 * kGiB));
    }
}

}  // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void goldens_data();
    void goldens();
    void oneSectorTooSmall();
    void whatGrowsMeetsAGuard();
    void anyLayoutObeysTheRules();
    void unknownBaseIsKept();
};

void LayoutTest::goldens_data() {
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<quint64>("payload");
    QTest::addColumn<quint64>("card");
    QTest::addColumn<QString>("expected");

    Layout plain;
    QTest::newRow("nothing asked: as in the base, a guard behind it")
        << plain << quint64(0) << quint64(32'000'000'000)
        << "card 31250000 KiB, at least 2576 MiB\n"
           "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
           "2 root rootfs at 520 MiB has 2 GiB type 83\n"
           "3 guard unused at 2568 MiB has 28620368 KiB type da\n";
    QTest::newRow("the payload grows it") << plain << quint64(700 * kMiB) << quint64(0)
                                          << "card 2888 MiB, at least 2888 MiB\n"
                                             "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
                                             "2 root rootfs at 520 MiB has 2360 MiB type 83\n"
                                             "3 guard unused at 2880 MiB has 8 MiB type da\n";

    Layout example;
    example.rootSize = bytes(8 * kGiB);
    example.partitions = {partition("consul", bytes(1 * kGiB), Filesystem::Ext4, "/var/lib/consul"),
                          partition("minio", rest(), Filesystem::Xfs, "/srv/minio")};
    QTest::newRow("the example on a card of 32 GB")
        << example << quint64(700 * kMiB) << quint64(31'914'983'424)
        << "card 31166976 KiB, at least 10036 MiB\n"
           "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
           "2 root rootfs at 520 MiB has 8 GiB type 83\n"
           "3 data consul at 8712 MiB has 1 GiB type 83\n"
           "4 data minio at 9736 MiB has 21197312 KiB type 83\n";
    QTest::newRow("the example as small as can be")
        << example << quint64(700 * kMiB) << quint64(0)
        << "card 10036 MiB, at least 10036 MiB\n"
           "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
           "2 root rootfs at 520 MiB has 8 GiB type 83\n"
           "3 data consul at 8712 MiB has 1 GiB type 83\n"
           "4 data minio at 9736 MiB has 300 MiB type 83\n";

    Layout many;
    many.partitions = {partition("a", bytes(100 * kMiB)), partition("b", rest(), Filesystem::Ext4),
                       partition("c", bytes(64 * kMiB), Filesystem::Vfat),
                       partition("d", bytes(100'000'001), Filesystem::None),
                       partition("e", percent(1250), Filesystem::Swap)};
    QTest::newRow("logicals beyond four")
        << many << quint64(0) << quint64(8 * kGiB)
        << "card 8 GiB, at least 3370420 KiB\n"
           "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
           "2 root rootfs at 520 MiB has 2 GiB type 83\n"
           "3 data a at 2568 MiB has 100 MiB type 83\n"
           "4 extended extended at 2672 MiB has 5520 MiB type 05\n"
           "5 data b at 2680 MiB has 4311 MiB type 83\n"
           "6 data c at 6992 MiB has 64 MiB type 0c\n"
           "7 raw d at 7064 MiB has 97660 KiB type 83\n"
           "8 data e at 7 GiB has 1 GiB type 82\n";

    Layout small;
    small.rootSize = bytes(2200 * kMiB);
    QTest::newRow("a root smaller than what goes in")
        << small << quint64(700 * kMiB) << quint64(0)
        << "no-space layout.root.size: the root needs 2360 MiB (2.5 GB) (the base uses 1648 MiB "
           "(1.7 GB), what is added takes 700 MiB (734 MB), and a root is not made smaller than "
           "the base's 2 GiB (2.1 GB)), the preset gives it 2200 MiB (2.3 GB)\n";
    QTest::newRow("a card that is too small")
        << example << quint64(0) << quint64(8'000'000'000)
        << "no-space card: the layout needs 10036 MiB (10.5 GB), the card has 7812500 KiB (8.0 "
           "GB)\n";

    Layout tiny;
    tiny.partitions = {partition("x", bytes(200 * kMiB), Filesystem::Xfs)};
    QTest::newRow("an XFS that is too small")
        << tiny << quint64(0) << quint64(0)
        << "invalid-input layout.partitions[0].size: 200 MiB (210 MB) is too small for xfs; "
           "accepted is at least 300 MiB (315 MB)\n";
    Layout zero;
    zero.partitions = {partition("x", bytes(0), Filesystem::None)};
    QTest::newRow("a partition of zero")
        << zero << quint64(0) << quint64(0)
        << "invalid-input layout.partitions[0].size: 0 bytes (0 B) is too small for raw; accepted "
           "is at least 1 MiB (1.0 MB)\n";
    Layout gpt = many;
    gpt.table = TableKind::Gpt;
    gpt.partitions[0].filesystem = Filesystem::Btrfs;
    gpt.partitions[0].size = bytes(109 * kMiB);
    QTest::newRow("the same by a GPT, whose copy ends the card")
        << gpt << quint64(0) << quint64(8 * kGiB)
        << "card 8 GiB, at least 3422568960 bytes\n"
           "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
           "2 root rootfs at 520 MiB has 2 GiB type 83\n"
           "3 data a at 2568 MiB has 109 MiB type 83\n"
           "4 data b at 2680 MiB has 4320 MiB type 83\n"
           "5 data c at 7000 MiB has 64 MiB type 0c\n"
           "6 raw d at 7064 MiB has 97660 KiB type 83\n"
           "7 data e at 7160 MiB has 1 GiB type 82\n";
    Layout f2fs;
    f2fs.partitions = {partition("x", bytes(32 * kMiB), Filesystem::F2fs)};
    QTest::newRow("an f2fs that is too small")
        << f2fs << quint64(0) << quint64(0)
        << "invalid-input layout.partitions[0].size: 32 MiB (33.6 MB) is too small for f2fs; "
           "accepted is at least 64 MiB (67.1 MB)\n";
    Layout huge;
    huge.partitions = {partition("x", bytes(1ULL << 62)), partition("y", bytes(1ULL << 62)),
                       partition("z", bytes(1ULL << 62)), partition("w", bytes(1ULL << 62))};
    QTest::newRow("sizes whose sum is more than can be counted")
        << huge << quint64(0) << quint64(32'000'000'000)
        << "no-space layout: no card is large enough: the shares in percent and the least sizes "
           "exceed the 2048 GiB (2.2 TB) that the table can describe\n";
    Layout twice;
    twice.partitions = {partition("x", rest()), partition("y", rest())};
    QTest::newRow("two rests")
        << twice << quint64(0) << quint64(0)
        << "invalid-input layout.partitions[1].size: only one partition can take \"rest\"\n";
    Layout over;
    over.partitions = {partition("x", percent(6000)), partition("y", percent(5000))};
    QTest::newRow("more than all")
        << over << quint64(0) << quint64(32'000'000'000)
        << "no-space layout: no card is large enough: the shares in percent and the least sizes "
           "exceed the 2048 GiB (2.2 TB) that the table can describe\n";
}

void LayoutTest::goldens() {
    QFETCH(Layout, layout);
    QFETCH(quint64, payload);
    QFETCH(quint64, card);
    QFETCH(QString, expected);
    // Line by line: Qt cuts long texts in its messages.
    QCOMPARE(outcome(raspberryFacts(), layout, payload, card).split('\n'), expected.split('\n'));
}

void LayoutTest::oneSectorTooSmall() {
    Layout layout;
    layout.partitions = {partition("consul", bytes(1 * kGiB)), partition("minio", rest())};
    const BaseFacts facts = raspberryFacts();
    const auto least = resolveLayout(facts, layout, {});
    QVERIFY(least);
    QVERIFY(resolveLayout(facts, layout, {{}, least->smallestCard}));
    const auto less = resolveLayout(facts, layout, {{}, least->smallestCard - kSector});
    QVERIFY(!less);
    QCOMPARE(less.error().kind(), ErrorKind::NoSpace);
    QCOMPARE(less.error().subject(), std::string("card"));
    QVERIFY(less.error().message().english().find(exactSize(least->smallestCard)) !=
            std::string::npos);
    QVERIFY(less.error().message().english().find(exactSize(least->smallestCard - kSector)) !=
            std::string::npos);
}

void LayoutTest::whatGrowsMeetsAGuard() {
    for (const GrowthTrigger growth :
         {GrowthTrigger::None, GrowthTrigger::FirstbootInit, GrowthTrigger::ResizeWord,
          GrowthTrigger::InitramfsGrowroot, GrowthTrigger::DebianRaspiService,
          GrowthTrigger::ArmbianService, GrowthTrigger::DietPiService}) {
        BaseFacts facts = raspberryFacts();
        facts.growth = growth;
        const auto resolved = resolveLayout(facts, Layout{}, {{}, ByteCount{32'000'000'000}});
        QVERIFY(resolved);
        QCOMPARE(resolved->partitions.back().role == PartitionRole::Guard,
                 growth != GrowthTrigger::None);
    }
}

void LayoutTest::anyLayoutObeysTheRules() {
    std::mt19937 random(20250107);
    int placed = 0;
    for (int round = 0; round < 1000; ++round) {
        BaseFacts facts = raspberryFacts();
        facts.growth = std::array{GrowthTrigger::None, GrowthTrigger::ResizeWord,
                                  GrowthTrigger::DebianRaspiService, GrowthTrigger::ArmbianService,
                                  GrowthTrigger::DietPiService}[random() % 5];
        Layout layout;
        bool restTaken = false;
        if (random() % 2 == 0)
            layout.rootSize = randomSize(random, restTaken);
        for (auto i = random() % 7; i > 0; --i)
            layout.partitions.push_back(
                partition("x", randomSize(random, restTaken),
                          std::array{Filesystem::Ext4, Filesystem::Xfs, Filesystem::Vfat,
                                     Filesystem::None, Filesystem::Swap}[random() % 5]));
        const std::uint64_t card = random() % 3 == 0 ? 0 : random() % (200 * kGiB);
        const auto resolved =
            resolveLayout(facts, layout, {ByteCount{random() % kGiB}, ByteCount{card}});
        if (!resolved) {
            QVERIFY2(resolved.error().kind() == ErrorKind::NoSpace,
                     resolved.error().text().c_str());
            continue;
        }
        ++placed;
        const QString wrong = QString::fromStdString(brokenRule(*resolved, facts));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + "\n" + dump(*resolved)));
    }
    QVERIFY(placed > 200);
}

void LayoutTest::unknownBaseIsKept() {
    BaseFacts facts = raspberryFacts();
    facts.rootPartition.reset();
    QCOMPARE(outcome(facts, {}, 0, 0), QString("card 2568 MiB, at least 2568 MiB\n"
                                               "1 boot bootfs at 8 MiB has 512 MiB type 0c\n"
                                               "2 data rootfs at 520 MiB has 2 GiB type 83\n"));
    Layout layout;
    layout.partitions = {partition("x", bytes(1 * kGiB))};
    QVERIFY(outcome(facts, layout, 0, 0)
                .startsWith("not-supported layout: this base can only be written as it is (it has "
                            "no ext4 root)"));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
