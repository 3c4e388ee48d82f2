#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

class TestCardWriter : public QObject {
    Q_OBJECT
private slots:
    void writesInTheOrderOfTheDesign();
    void putsTheTokenOnTheCardAlone();
    void digestsWhatIsNoSecret();
    void finishesWithoutATokenWhenMintingFails();
    void mintsNothingForARoleWithoutSecretIds();
    void refusesACounterfeit();
    void writesAgainAfterAFailure();
    void isCancelled();
    void refusesTheSameCardTwice();
};

void TestCardWriter::writesInTheOrderOfTheDesign() {
    Bench bench;
    const auto outcomes = bench.run();
    const std::string why = outcomes.front().error ? outcomes.front().error->text() : "";
    QVERIFY2(outcomes.front().result == CardResult::Written, why.c_str());
    std::vector<std::string> words;
    for (const std::string& entry : bench.card->log)
        if (!entry.starts_with("read"))
            words.push_back(entry.substr(0, entry.find(' ')));
    // The mark; stamps, two stretches, the tail again; the body, its verification, the token, the
    // first MiB, the end.
    const std::vector<std::string> expected{
        "open",  "write",  "flush", "write", "write",  "write", "flush", "write",  "update",
        "flush", "verify", "write", "flush", "verify", "write", "flush", "verify", "finish"};
    QCOMPARE(words, expected);
    QVERIFY(bench.bootable());
    const auto receipts = bench.receipts->list().value();
    QCOMPARE(receipts.size(), std::size_t{1});
    QCOMPARE(receipts.front().state, ReceiptState::Written);
    QCOMPARE(receipts.front().tokenAccessor, std::string("accessor-1"));
    QCOMPARE(receipts.front().vault, std::string("https://127.0.0.1:8200"));
    QCOMPARE(receipts.front().creationPath, std::string("auth/approle/role/consul-node/secret-id"));
    QCOMPARE(receipts.front().batch.size(), std::size_t{16});
    // What was written and what was skipped make the whole card, but for the token that lies
    // within.
    const std::uint64_t tokenBytes = kTokenFileSize;
    QVERIFY(outcomes.front().bytesSkipped.value > 0);
    QVERIFY(outcomes.front().bytesWritten.value + outcomes.front().bytesSkipped.value +
                tokenBytes >=
            bench.card->bytes.size());
}

void TestCardWriter::putsTheTokenOnTheCardAlone() {
    Bench bench;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    QVERIFY(bench.card->bytes.find("hvs.fake-token-1\nexpires 2026-11-23T10:00:00Z\n") !=
            std::string::npos);
    // Nowhere on this computer: cache, receipts, work folders.
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             bench.workshop.folder.path().toStdString())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(stream)), {});
        QVERIFY2(bytes.find("hvs.fake-token") == std::string::npos, entry.path().c_str());
    }
}

// Judged by sha256sum; what is laid over from memory and the token are in none.
void TestCardWriter::digestsWhatIsNoSecret() {
    Bench bench;
    bench.ready->preset.user.emplace();
    bench.ready->preset.user->name = "operator";
    bench.ready->preset.user->passwordLogin = true;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    const Receipt receipt = bench.receipts->list()->front();
    QVERIFY(!receipt.content.empty());
    const std::size_t token = bench.card->bytes.find("hvs.fake-token");
    const std::size_t password = bench.card->bytes.find("$y$j9T$");
    QVERIFY(token != std::string::npos && password != std::string::npos);
    for (const ContentDigest& digest : receipt.content)
        for (const ByteRange& range : digest.ranges) {
            const std::uint64_t end = range.start.value + range.length.value;
            QVERIFY(token < range.start.value || token >= end);
            QVERIFY(password < range.start.value || password >= end);
        }
    compareWithReceipt(bench.card->bytes, receipt);
}

void TestCardWriter::finishesWithoutATokenWhenMintingFails() {
    Bench bench;
    bench.office.mintFails = ErrorKind::Network;
    const auto outcomes = bench.run();
    QCOMPARE(outcomes.front().result, CardResult::Written);
    QVERIFY(outcomes.front().tokenNote.english().find("still to come") != std::string::npos);
    QVERIFY(outcomes.front().needsToken());
    QCOMPARE(outcomes.front().token, TokenOutcome::Missing);
    QVERIFY(bench.bootable());
    const Receipt receipt = bench.receipts->list()->front();
    QCOMPARE(receipt.note.english(), outcomes.front().tokenNote.english());
    QCOMPARE(receipt.phases.at(2).outcome, PhaseOutcome::TokenToCome);
    QCOMPARE(receipt.phases.at(3).outcome, PhaseOutcome::Done);
}

void TestCardWriter::mintsNothingForARoleWithoutSecretIds() {
    Bench bench;
    bench.ready->preset.join->vault.approle.allowWithoutSecretId = true;
    const CardOutcome outcome = bench.run().front();
    QCOMPARE(outcome.result, CardResult::Written);
    QVERIFY(!outcome.needsToken());
    QCOMPARE(outcome.token, TokenOutcome::None);
    QVERIFY(bench.office.log.empty());
    QCOMPARE(bench.receipts->list()->front().phases.at(2).outcome, PhaseOutcome::NotWanted);
    // Nor with an operator's token at hand.
    QVERIFY(!vaultIssuers(bench.ready->preset, Secret("hvs.operator"))());
}

void TestCardWriter::refusesACounterfeit() {
    Bench bench;
    bench.card->fraud = {{37 * kMiB + 512 * 7}, FakeFraud::Beyond::Wraps, {kMiB / 2}};
    const auto outcomes = bench.run();
    QCOMPARE(outcomes.front().result, CardResult::Failed);
    QCOMPARE(outcomes.front().error->kind(), ErrorKind::Mismatch);
    QVERIFY(outcomes.front().counterfeit);
    const std::string said = outcomes.front().error->text();
    QVERIFY2(said.find("stores about 38.8 MB") != std::string::npos, said.c_str());
    const Receipt receipt = bench.receipts->list()->front();
    QCOMPARE(receipt.state, ReceiptState::Failed);
    // Nobody is told to write it again; it is not bootable, and says so.
    QCOMPARE(receipt.note.english(), said);
    QVERIFY(!bench.bootable());
    QVERIFY(bench.card->get({512}, {512}).starts_with(kUnfinishedMark));
    QVERIFY(bench.office.log.empty());
}

void TestCardWriter::writesAgainAfterAFailure() {
    Bench bench;
    bench.card->faults.push_back({FakeStep::Write, 6, {3 * kMiB}, ErrorKind::Gone});
    QCOMPARE(bench.run().front().result, CardResult::Failed);
    QVERIFY(!bench.bootable());
    QVERIFY(bench.card->bytes.substr(512).starts_with(kUnfinishedMark));
    QCOMPARE(bench.run().front().result, CardResult::Written);
    QVERIFY(bench.bootable());
}

void TestCardWriter::isCancelled() {
    Bench bench;
    const CancelToken cancel = bench.jobs.front().cancel;
    bench.card->pace = [&cancel, chunks = 0](ByteCount) mutable {
        if (++chunks == 10)
            cancel.cancel();
    };
    const auto outcomes = bench.run();
    QCOMPARE(outcomes.front().result, CardResult::Cancelled);
    QVERIFY(!bench.bootable());
    QCOMPARE(bench.receipts->list()->front().state, ReceiptState::Cancelled);
}

void TestCardWriter::refusesTheSameCardTwice() {
    Bench bench;
    CardJob again = bench.jobs.front();
    again.target = "/dev/disk/by-id/the-same";
    again.host = "pi-02";
    bench.jobs.push_back(again);
    const auto named = assignHosts(bench.jobs, bench.workshop.preset, *bench.receipts);
    QVERIFY(!named);
    QCOMPARE(named.error().kind(), ErrorKind::Usage);
    QCOMPARE(named.error().message(), Message::of("is named twice in this batch"));
}

QTEST_GUILESS_MAIN(TestCardWriter)
#include "tst_card_writer.moc"
