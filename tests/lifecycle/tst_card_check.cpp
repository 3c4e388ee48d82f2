#include "core/lifecycle/card_check.h"

#include "core/lifecycle/life_signs.h"
#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

// A card that was written once, and what becomes of it.
class CardCheckTest : public QObject {
    Q_OBJECT

    Bench bench_;
    std::optional<Receipt> receipt_;
    std::string written_;

    [[nodiscard]] Result<CardCheck> check() {
        FakeCard card(kDrive, bench_.card);
        return checkCard(card, *receipt_, [](ByteCount) {}, {});
    }
    /// Where a digest of the part begins.
    [[nodiscard]] std::uint64_t startOf(const std::string& part) const {
        for (const ContentDigest& digest : receipt_->content)
            if (digest.part == part)
                return digest.ranges.front().start.value;
        qFatal("the receipt has no part %s", part.c_str());
    }

private slots:
    void initTestCase() {
        QCOMPARE(bench_.run().front().result, CardResult::Written);
        receipt_ = bench_.receipts->list()->front();
        written_ = bench_.card->bytes;
    }
    void init() { bench_.card->bytes = written_; }

    void aCardIsAsItWasWritten() {
        const auto checked = check();
        QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
        QVERIFY(checked->equal() && !checked->booted && checked->signs.empty());
        QVERIFY(!checked->parts.empty());
    }

    void saysWherePartsDiffer() {
        const std::uint64_t at = startOf("root");
        bench_.card->bytes[at] = static_cast<char>(bench_.card->bytes[at] ^ 1);
        const auto checked = check();
        QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
        QVERIFY(!checked->equal());
        for (const PartCheck& part : checked->parts) {
            QCOMPARE(part.differing.value != 0, part.part == "root");
            if (part.part == "root")
                QCOMPARE(quint64{part.firstDifference->start.value}, quint64{at});
        }
    }

    // raspberrypi-sys-mods of bookworm, firstboot's fix_partuuid: fdisk writes a random id into the
    // table, sed into fstab and cmdline.txt; the card's own record of its receipt stays.
    void aFreshDiskIdIsOfItsFirstBoot() {
        bench_.card->bytes.replace(440, 4, std::string("\x11\x22\x33\x44", 4));
        auto checked = check();
        QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
        // Nobody has booted it, and that is not said either.
        QVERIFY(!checked->booted);
        QCOMPARE(checked->signs.size(), std::size_t{1});
        const std::uint64_t superblock = receipt_->root->start.value + 1024;
        bench_.card->bytes[superblock + 0x34] = '\7';
        bench_.card->bytes.replace(superblock + 0x88, 2, std::string("/\0", 2));
        checked = check();
        QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
        QVERIFY(checked->booted);
        QCOMPARE(checked->signs.back().english(), "its disk id is 44332211 and was " +
                                                      receipt_->diskId +
                                                      ", as a first boot of its system makes it");
    }

    // Its receipt names no disk id: that it is another by now does not make it another card.
    void aCardThatIsTheImageHasTheImagesId() {
        bench_.card->bytes.replace(440, 4, std::string("\x11\x22\x33\x44", 4));
        const Receipt receipt = *receipt_;
        receipt_->diskId.clear();
        receipt_->id = "0123456789abcdef";
        const auto checked = check();
        receipt_ = receipt;
        QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
        QVERIFY(!checked->equal() && checked->signs.empty());
    }

    void refusesAnotherCard() {
        bench_.card->bytes[440] = static_cast<char>(bench_.card->bytes[440] ^ 1);
        const Receipt receipt = *receipt_;
        receipt_->id = "0123456789abcdef";
        auto checked = check();
        receipt_ = receipt;
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind(), ErrorKind::Mismatch);
        bench_.card->bytes = written_;
        receipt_->cardSize += ByteCount{512};
        checked = check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind(), ErrorKind::Mismatch);
        receipt_ = receipt;
        receipt_->content.clear();
        checked = check();
        receipt_ = receipt;
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind(), ErrorKind::InvalidInput);
    }

    // What the superblock (ext4: s_mtime, s_mnt_count, s_last_mounted) and the token's file tell.
    void seesThatItBooted() {
        QVERIFY(receipt_->root);
        const std::uint64_t superblock = receipt_->root->start.value + 1024;
        bench_.card->bytes[superblock + 0x34] = '\7';
        bench_.card->bytes.replace(superblock + 0x88, 9, std::string("/media/a\0", 9));
        FakeCard card(kDrive, bench_.card);
        auto signs = readLifeSigns(card, *receipt_);
        QVERIFY2(signs, signs ? "" : signs.error().text().c_str());
        QCOMPARE(signs->signs.size(), std::size_t{1});
        QVERIFY(signs->signs.front().english().find("on /media/a") != std::string::npos);
        QVERIFY(!signs->booted);
        bench_.card->bytes.replace(superblock + 0x88, 9, std::string("/\0\0\0\0\0\0\0\0", 9));
        signs = readLifeSigns(card, *receipt_);
        QVERIFY(signs && signs->booted);
    }
};

QTEST_GUILESS_MAIN(CardCheckTest)
#include "tst_card_check.moc"
