#include "core/lifecycle/rejoin.h"

#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

class RejoinTest : public QObject {
    Q_OBJECT
private slots:
    void replacesTheTokenOnly_data();
    void replacesTheTokenOnly();
    void saysWhichTokenLives();
    void otherTables_data();
    void otherTables();
    void tokenInTheRoot();
    void namesWhatBringsTheToken_data();
    void namesWhatBringsTheToken();
};

void RejoinTest::replacesTheTokenOnly_data() {
    QTest::addColumn<TableKind>("table");
    QTest::newRow("mbr") << TableKind::Mbr;
    QTest::newRow("gpt") << TableKind::Gpt;
}

void RejoinTest::replacesTheTokenOnly() {
    QFETCH(TableKind, table);
    Bench bench(table);
    bench.office.mintFails = ErrorKind::Network;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    const std::string before = bench.card->bytes;

    bench.office.mintFails.reset();
    FakeCard card(kDrive, bench.card);
    FakeIssuer issuer(bench.office);
    const auto outcome = rejoinCard(card, bench.workshop.preset, issuer, *bench.receipts, {});
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->host, std::string("pi-01"));
    QVERIFY(bench.card->bytes.find("hvs.fake-token-1\n") != std::string::npos);
    QVERIFY2(outcome->bytesWritten.value <= 64 * kKiB,
             std::to_string(outcome->bytesWritten.value).c_str());
    // Beyond the boot partition not a byte differs.
    const std::size_t end = bench.workshop.base.facts.partitions.at(1).entry.start.value;
    QVERIFY(before.compare(end, std::string::npos, bench.card->bytes, end, std::string::npos) == 0);
    QCOMPARE(bench.receipts->list()->front().tokenAccessor, std::string("accessor-1"));

    // A second one takes the place of the first, byte for byte, and the first is of no use any
    // more.
    const std::string once = bench.card->bytes;
    bench.office.log.clear();
    QVERIFY(rejoinCard(card, bench.workshop.preset, issuer, *bench.receipts, {}));
    QVERIFY(bench.card->bytes.find("hvs.fake-token-1") == std::string::npos);
    std::size_t changed = 0;
    for (std::size_t at = 0; at < once.size(); ++at)
        changed += once[at] != bench.card->bytes[at] ? 1U : 0U;
    QVERIFY2(changed > 0 && changed <= 16, std::to_string(changed).c_str());
    QVERIFY(std::find(bench.office.log.begin(), bench.office.log.end(), "revoke accessor-1") !=
            bench.office.log.end());

    // The card of another host is refused, and another role's preset; nothing is minted for them.
    bench.office.log.clear();
    const auto another =
        rejoinCard(card, bench.workshop.preset, issuer, *bench.receipts, {}, "pi-02");
    QVERIFY(!another);
    QVERIFY(another.error().text().find("the card of \"pi-01\", not of \"pi-02\"") !=
            std::string::npos);
    Preset other = bench.workshop.preset;
    other.join->vault.approle.role = "another";
    const auto refused = rejoinCard(card, other, issuer, *bench.receipts, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("auth/approle/role/consul-node/secret-id") !=
            std::string::npos);
    QVERIFY(bench.office.log.empty());
}

void RejoinTest::saysWhichTokenLives() {
    Bench bench;
    bench.office.expires = "2999-01-01T00:00:00Z";
    QCOMPARE(bench.run().front().result, CardResult::Written);
    FakeCard card(kDrive, bench.card);
    FakeIssuer issuer(bench.office);
    const auto rejoined = [&] {
        return rejoinCard(card, bench.workshop.preset, issuer, *bench.receipts, {});
    };
    bench.office.revokeFails = ErrorKind::Vault;
    bench.office.expires = "2026-11-23T10:00:00Z";
    auto outcome = rejoined();
    QVERIFY(outcome);
    const std::string said = outcome->oldToken.english();
    QVERIFY2(said.find("valid until 2999-01-01T00:00:00Z") != std::string::npos &&
                 said.find("injected fault") != std::string::npos,
             said.c_str());
    // One that has run out is nobody's concern.
    outcome = rejoined();
    QVERIFY(outcome);
    QVERIFY(outcome->oldToken.empty());
}

void RejoinTest::otherTables_data() {
    QTest::addColumn<QString>("layout");
    for (const char* layout : {"gpt", "hybrid", "moved", "logical", "logical-boot"})
        QTest::newRow(layout) << layout;
}

// Cards with the base's table.
void RejoinTest::otherTables() {
    QFETCH(QString, layout);
    Bench bench(layout.toStdString());
    bench.office.mintFails = ErrorKind::Network;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    QVERIFY(bench.bootable());
    QCOMPARE(bench.receipts->list()->front().diskId, std::string());
    const std::string before = bench.card->bytes;
    bench.office.mintFails.reset();
    FakeCard card(kDrive, bench.card);
    FakeIssuer issuer(bench.office);
    const auto outcome = rejoinCard(card, bench.workshop.preset, issuer, *bench.receipts, {});
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().text().c_str());
    QVERIFY(bench.card->bytes.find("hvs.fake-token-1\n") != std::string::npos);
    const BaseFacts& facts = bench.workshop.base.facts;
    const std::size_t end = partitionByNumber(facts, *facts.rootPartition)->entry.start.value;
    QVERIFY(before.compare(end, std::string::npos, bench.card->bytes, end, std::string::npos) == 0);
}

// A base without a boot partition has its token in its root, where rejoin does not write.
void RejoinTest::tokenInTheRoot() {
    Bench bench("single");
    const CardOutcome written = bench.run().front();
    QCOMPARE(written.result, CardResult::Written);
    QCOMPARE(written.token, TokenOutcome::Placed);
    QVERIFY(bench.card->bytes.find("hvs.fake-token-1\nexpires ") != std::string::npos);
    compareWithReceipt(bench.card->bytes, bench.receipts->list()->front());
    FakeCard card(kDrive, bench.card);
    FakeIssuer issuer(bench.office);
    bench.office.log.clear();
    const auto refused = rejoinCard(card, bench.workshop.preset, issuer, *bench.receipts, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("/boot/landfall on the running host") != std::string::npos);
    QVERIFY(bench.office.log.empty());
}

// What is said of a card that has no token is what helps it.
void RejoinTest::namesWhatBringsTheToken_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("reaches");
    QTest::newRow("single") << "single" << false;
    QTest::newRow("gpt") << "gpt" << true;
    QTest::newRow("logical-boot") << "logical-boot" << true;
}

void RejoinTest::namesWhatBringsTheToken() {
    QFETCH(QString, layout);
    QFETCH(bool, reaches);
    Bench bench(layout.toStdString());
    bench.office.mintFails = ErrorKind::Network;
    const auto judge = [&](const CardOutcome& outcome) {
        QVERIFY(outcome.needsToken());
        const std::string note = outcome.tokenNote.english();
        QVERIFY2((note.find("(rejoin)") != std::string::npos) == reaches, note.c_str());
        QVERIFY2((note.find("/boot/landfall/wrapped-token on the running host") ==
                  std::string::npos) == reaches,
                 note.c_str());
        QCOMPARE(outcome.tokenFile, std::string(reaches ? "" : "/boot/landfall/wrapped-token"));
    };
    judge(bench.run().front());
    bench.workshop.preset.join->vault.approle.identity = IdentityMode::Later;
    bench.prepare();
    judge(bench.run().front());
}

QTEST_GUILESS_MAIN(RejoinTest)
#include "tst_rejoin.moc"
