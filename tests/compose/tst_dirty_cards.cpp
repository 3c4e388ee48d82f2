#include <QtTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include "tests/compose/former_life.h"
#include "tests/compose/made_base.h"
#include "tests/compose/written_card.h"
#include "tests/image/image_maker.h"

using namespace landfall;
using namespace landfall::test;

Q_DECLARE_METATYPE(landfall::test::Former)

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

QString judged(const std::string& line) {
    const Outcome outcome = tryShell(line);
    return outcome.code == 0 ? QString() : QString::fromStdString(line + "\n" + outcome.text);
}

std::string quoted(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

QString judgeAll(const WrittenCard& card) {
    return judged("fsck.fat -n " + quoted(card.partition(1))) +
           judged("e2fsck -fn " + quoted(card.partition(2))) +
           judged("e2fsck -fn " + quoted(card.partition(3))) +
           judged("xfs_repair -n -f " + quoted(card.partition(4)));
}

// Mounts a partition, writes, takes a copy while it is still mounted (a power cut), and has the
// copy recovered and checked. Empty where all is well.
QString liveAndDie(const std::filesystem::path& partition, const char* type, const char* repair) {
    const std::string mount = partition.string() + ".mnt";
    const std::string copy = partition.string() + ".cut";
    return judged("set -e; mkdir -p '" + mount + "'; mount -t " + type + " -o loop " +
                  quoted(partition) + " '" + mount + "'; trap \"umount '" + mount +
                  "'\" EXIT; mkdir '" + mount + "/lived'; for i in $(seq 200); do echo $i > '" +
                  mount + "/lived/'$i; done; sync -f '" + mount +
                  "'; for i in $(seq 100); do rm '" + mount + "/lived/'$i; done; sync '" + mount +
                  "/lived/150'; cp --sparse=always " + quoted(partition) + " '" + copy +
                  "'; umount '" + mount + "'; trap - EXIT; mount -t " + type + " -o loop '" + copy +
                  "' '" + mount + "'; test \"$(cat '" + mount + "/lived/200')\" = 200; umount '" +
                  mount + "'; " + repair + " '" + copy + "'; " + repair + " " + quoted(partition));
}

}  // namespace

class DirtyCardsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void freshLayout_data();
    void freshLayout();
    void cardThatLivedBefore();
    void mountedWrittenAndCut_data();
    void mountedWrittenAndCut();

private:
    std::unique_ptr<Workshop> shop_;
};

void DirtyCardsTest::initTestCase() {
    // What is mounted here is nobody else's: a namespace made meanwhile would go on holding it.
    if (geteuid() == 0)
        QVERIFY(unshare(CLONE_NEWNS) == 0 &&
                mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
    shop_ = std::make_unique<Workshop>();
}

void DirtyCardsTest::freshLayout_data() {
    QTest::addColumn<Former>("former");
    QTest::newRow("ones") << Former::Ones;
    QTest::newRow("random") << Former::Random;
}

void DirtyCardsTest::freshLayout() {
    QFETCH(Former, former);
    const auto image = shop_->compose(firstCard(), shop_->plan(ByteCount{620 * kMiB}));
    VERIFY_RESULT(image);
    const WrittenCard card(shop_->path("fresh.img"), *image, former);
    QCOMPARE(judgeAll(card), QString());
}

// A card with a GPT, LVM, btrfs and RAID on it: none of it may show through.
void DirtyCardsTest::cardThatLivedBefore() {
    const auto image = shop_->compose(firstCard(), shop_->plan(ByteCount{620 * kMiB}));
    VERIFY_RESULT(image);
    const auto leftovers = makeFormerLife(shop_->path("lived.img"), *image);
    QCOMPARE(leftovers.size(), std::size_t{3});
    const WrittenCard card(shop_->path("lived.img"), *image);
    QCOMPARE(judgeAll(card), QString());
    QCOMPARE(card.diskId(), std::string("0x00c0ffee"));
    for (const Leftover& leftover : leftovers) {
        const std::string seen = shell("wipefs -n " + quoted(card.partition(leftover.number)));
        QVERIFY2(seen.find(leftover.signature) == std::string::npos, seen.c_str());
        QCOMPARE(std::count(seen.begin(), seen.end(), '\n'), 2);  // a heading and one signature
    }
    const std::string whole = shell("wipefs -n " + quoted(card.file()));
    QVERIFY2(whole.find("gpt") == std::string::npos, whole.c_str());
    QCOMPARE(shell("blkid -p -s TYPE -o value " + quoted(card.partition(4))), std::string("xfs\n"));
}

void DirtyCardsTest::mountedWrittenAndCut_data() {
    QTest::addColumn<Former>("former");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("repair");
    for (const auto& [name, former] :
         {std::pair{"ones", Former::Ones}, std::pair{"random", Former::Random},
          std::pair{"another layout", Former::Lived}}) {
        QTest::addRow("root on %s", name)
            << former << 2 << QByteArray("ext4") << QByteArray("e2fsck -fn");
        QTest::addRow("ext4 on %s", name)
            << former << 3 << QByteArray("ext4") << QByteArray("e2fsck -fn");
        QTest::addRow("xfs on %s", name)
            << former << 4 << QByteArray("xfs") << QByteArray("xfs_repair -n -f");
    }
}

void DirtyCardsTest::mountedWrittenAndCut() {
    if (geteuid() != 0)
        QSKIP("needs root to mount: NOT TESTED");
    QFETCH(Former, former);
    QFETCH(int, number);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, repair);
    if (tryShell("grep -qw " + type.toStdString() + " /proc/filesystems || modprobe " +
                 type.toStdString())
            .code != 0)
        QSKIP("this kernel cannot mount it: NOT TESTED");
    const auto image = shop_->compose(firstCard(), shop_->plan(ByteCount{620 * kMiB}));
    VERIFY_RESULT(image);
    if (former == Former::Lived)
        makeFormerLife(shop_->path("mounted.img"), *image);
    const WrittenCard card = former == Former::Lived
                                 ? WrittenCard(shop_->path("mounted.img"), *image)
                                 : WrittenCard(shop_->path("mounted.img"), *image, former);
    QCOMPARE(liveAndDie(card.partition(number), type.constData(), repair.constData()), QString());
}

QTEST_GUILESS_MAIN(DirtyCardsTest)
#include "tst_dirty_cards.moc"
