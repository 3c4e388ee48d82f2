#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

namespace {

std::shared_ptr<FakeState> addSecondCard(Bench& bench) {
    const std::string path = "/dev/other";
    auto state = std::make_shared<FakeState>(ByteCount{bench.card->bytes.size()});
    bench.opener.add(path, state);
    CardJob job = bench.jobs.front();
    job.target = path;
    job.identity->minor = 32;
    job.host = "pi-02";
    job.number = 2;
    job.cancel = CancelToken();
    bench.jobs.push_back(job);
    return state;
}

std::optional<Receipt> receiptOf(const Bench& bench, const std::string& host) {
    const auto receipts = bench.receipts->list().value();
    for (const Receipt& receipt : receipts)
        if (receipt.host == host)
            return receipt;
    return std::nullopt;
}

}  // namespace

// Two cards in one batch; one of them fails at each step in turn.
class TestBatch : public QObject {
    Q_OBJECT
private slots:
    void failsAtEachStep_data();
    void failsAtEachStep();
    void oneIsCancelled();
    void blanksUnusedSpace();
};

void TestBatch::failsAtEachStep_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<uint>("occurrence");
    QTest::addColumn<bool>("touched");  // the card's former content is gone
    QTest::addColumn<bool>("minted");   // so that the token must be revoked
    QTest::addColumn<bool>("bootable");
    QTest::addColumn<QString>("phase");  // that failed
    const auto row = [](const char* name, FakeStep step, uint occurrence, bool touched, bool minted,
                        bool bootable, const char* phase) {
        QTest::newRow(name) << int(step) << occurrence << touched << minted << bootable
                            << QString(phase);
    };
    row("open", FakeStep::Open, 1, false, false, false, "");
    row("the unfinished mark", FakeStep::Write, 1, false, false, false, "write");
    row("flush of the mark", FakeStep::Flush, 1, true, false, false, "write");
    row("the stamps", FakeStep::Write, 2, true, false, false, "write");
    row("the first stretch", FakeStep::Write, 3, true, false, false, "write");
    row("the last stretch", FakeStep::Write, 4, true, false, false, "write");
    row("flush of the stamps", FakeStep::Flush, 2, true, false, false, "write");
    row("the tail again", FakeStep::Write, 5, true, false, false, "write");
    row("the body", FakeStep::Write, 6, true, false, false, "write");
    row("flush of the body", FakeStep::Flush, 3, true, false, false, "write");
    row("verify of the body", FakeStep::Verify, 1, true, false, false, "verify");
    row("the token", FakeStep::Write, 7, true, true, false, "join");
    row("flush of the token", FakeStep::Flush, 4, true, true, false, "join");
    row("verify of the token", FakeStep::Verify, 2, true, true, false, "join");
    row("the first MiB", FakeStep::Write, 8, true, true, false, "finish");
    row("flush of the first MiB", FakeStep::Flush, 5, true, true, true, "finish");
    row("verify of the first MiB", FakeStep::Verify, 3, true, true, true, "finish");
    row("finish", FakeStep::Finish, 1, true, true, true, "finish");
}

void TestBatch::failsAtEachStep() {
    QFETCH(int, step);
    QFETCH(uint, occurrence);
    QFETCH(bool, touched);
    QFETCH(bool, minted);
    QFETCH(bool, bootable);
    QFETCH(QString, phase);
    Bench bench;
    const std::shared_ptr<FakeState> other = addSecondCard(bench);
    bench.card->faults.push_back({static_cast<FakeStep>(step), occurrence, {0}, ErrorKind::Io});
    const auto outcomes = bench.run();
    QCOMPARE(outcomes.size(), std::size_t{2});

    // The person: one card failed, its reason in words.
    QCOMPARE(outcomes.front().result, CardResult::Failed);
    QVERIFY(outcomes.front().error.has_value());
    QVERIFY(outcomes.front().error->text().find("injected fault") != std::string::npos);
    QCOMPARE(bench.failures.size(), std::size_t{1});
    // The card: untouched, or recognisably unfinished, or (at the very end) whole but reported.
    QCOMPARE(bench.card->bytes.substr(440, 4) != std::string(4, '\xff'), touched);  // the disk id
    QCOMPARE(bench.bootable(), bootable);
    // Vault: no token of a failed card stays valid.
    const auto asked = bench.office.log;
    const auto count = [&](const std::string& what) {
        return std::count(asked.begin(), asked.end(), what);
    };
    QCOMPARE(count("mint pi-01"), minted ? 1 : 0);
    QCOMPARE(std::count_if(asked.begin(), asked.end(),
                           [](const std::string& each) { return each.starts_with("revoke "); }),
             minted ? 1 : 0);
    // The receipt: none before the card was ours, else that it failed.
    const auto receipt = receiptOf(bench, "pi-01");
    QCOMPARE(receipt.has_value(), static_cast<FakeStep>(step) != FakeStep::Open);
    QVERIFY(!receipt || receipt->state == ReceiptState::Failed);
    if (minted) {
        QCOMPARE(count("revoke " + receipt->tokenAccessor), 1);
        QVERIFY(!receipt->tokenRevoked.empty());
    }
    // And what failed: no phase behind it was reached.
    bool before = true;
    for (const PhaseRecord& record : receipt ? receipt->phases : std::vector<PhaseRecord>{}) {
        const bool failed = record.phase == phase.toStdString();
        QCOMPARE(record.outcome, failed   ? PhaseOutcome::Failed
                                 : before ? PhaseOutcome::Done
                                          : PhaseOutcome::NotReached);
        before = before && !failed;
    }
    QVERIFY(!receipt || !before);
    // The other card has nothing of it.
    QCOMPARE(outcomes.back().result, CardResult::Written);
    const auto good = receiptOf(bench, "pi-02");
    QVERIFY(good && good->state == ReceiptState::Written && good->tokenRevoked.empty());
    QCOMPARE(count("mint pi-02"), 1);
    compareWithReceipt(other->bytes, *good);
}

void TestBatch::oneIsCancelled() {
    Bench bench;
    const std::shared_ptr<FakeState> other = addSecondCard(bench);
    const CancelToken cancel = bench.jobs.front().cancel;
    bench.card->pace = [&cancel, chunks = 0](ByteCount) mutable {
        if (++chunks == 10)
            cancel.cancel();
    };
    const auto outcomes = bench.run();
    QCOMPARE(outcomes.front().result, CardResult::Cancelled);
    QCOMPARE(receiptOf(bench, "pi-01")->state, ReceiptState::Cancelled);
    QVERIFY(!bench.bootable());
    QCOMPARE(outcomes.back().result, CardResult::Written);
    compareWithReceipt(other->bytes, *receiptOf(bench, "pi-02"));
}

// The cards were full of ones: none are left where nothing was written but zeros.
void TestBatch::blanksUnusedSpace() {
    const std::string ones(4096, '\xff');
    Bench bench;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    QCOMPARE(bench.receipts->list()->front().bytesBlanked, ByteCount{});
    QVERIFY(bench.card->bytes.find(ones) != std::string::npos);
    bench.unused = UnusedSpace::Blank;
    const CardOutcome outcome = bench.run().front();
    QCOMPARE(outcome.result, CardResult::Written);
    QCOMPARE(bench.card->bytes.find(ones), std::string::npos);
    QVERIFY(bench.bootable());
    const Receipt receipt = bench.receipts->load(outcome.receiptId).value();
    QVERIFY(receipt.bytesBlanked.value > 0);
    QCOMPARE(receipt.bytesSkipped, receipt.bytesEqual);
    compareWithReceipt(bench.card->bytes, receipt);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
