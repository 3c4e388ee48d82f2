#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

class TestDifferences : public QObject {
    Q_OBJECT
private slots:
    void changesOnlyWhatDiffers();
    void anUnfinishedCardIsGoneOnWith();
    void writesEverythingWhenAsked();
};

// The same card for another host, and then with a token of its own.
void TestDifferences::changesOnlyWhatDiffers() {
    Bench bench;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    const CardOutcome first = bench.run().front();
    bench.card->log.clear();
    bench.progress.clear();
    bench.jobs.front().host = "pi-02";
    const CardOutcome again = bench.run().front();
    QCOMPARE(again.result, CardResult::Written);
    QVERIFY(bench.bootable());
    QVERIFY(bench.card->bytes.find("hvs.fake-token-3\n") != std::string::npos);
    QVERIFY(bench.card->bytes.find("hvs.fake-token-2\n") == std::string::npos);
    const Receipt receipt = bench.receipts->load(again.receiptId).value();
    compareWithReceipt(bench.card->bytes, receipt);
    // The marks, the probe and its zeros, a few grains, the token, the first MiB.
    QVERIFY2(again.bytesWritten.value < 10 * kMiB,
             std::to_string(again.bytesWritten.value).c_str());
    QVERIFY(again.bytesEqual.value > first.bytesWritten.value / 2 ||
            again.bytesEqual.value > 16 * kMiB);
    QVERIFY(again.bytesSkipped >= again.bytesEqual);
    QCOMPARE(receipt.bytesEqual, again.bytesEqual);
    QCOMPARE(receipt.bytesSkipped, again.bytesSkipped);
    QCOMPARE(receipt.bytesWritten, again.bytesWritten);
    // Only what was written is read back, and progress says so.
    ByteCount body;
    ByteCount readBack;
    for (const CardEvent& event : bench.progress) {
        QVERIFY(event.equal <= event.done);
        if (event.phase == Phase::Write)
            body = event.total;
        if (event.phase == Phase::Verify)
            readBack = event.total;
    }
    QCOMPARE(readBack, body - again.bytesEqual);
    QVERIFY(std::find(bench.card->log.begin(), bench.card->log.end(),
                      "verify " + std::to_string(readBack.value)) != bench.card->log.end());
}

void TestDifferences::anUnfinishedCardIsGoneOnWith() {
    Bench bench;
    bench.card->faults.push_back({FakeStep::Write, 6, {24 * kMiB}, ErrorKind::Gone});
    QCOMPARE(bench.run().front().result, CardResult::Failed);
    const CardOutcome again = bench.run().front();
    QCOMPARE(again.result, CardResult::Written);
    QVERIFY(again.bytesEqual.value >= 23 * kMiB);
    compareWithReceipt(bench.card->bytes, bench.receipts->load(again.receiptId).value());
}

void TestDifferences::writesEverythingWhenAsked() {
    Bench bench;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    const ByteCount first = bench.run().front().bytesEqual;
    QVERIFY(first.value > 0);
    bench.rewriting = Rewriting::Everything;
    bench.card->log.clear();
    const CardOutcome again = bench.run().front();
    QCOMPARE(again.result, CardResult::Written);
    QCOMPARE(again.bytesEqual, ByteCount{});
    QVERIFY(again.bytesWritten > first);
    QVERIFY(std::none_of(bench.card->log.begin(), bench.card->log.end(),
                         [](const std::string& entry) { return entry.starts_with("update"); }));
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
