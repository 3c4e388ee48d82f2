#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/receipt/receipt.h"

using namespace landfall;

namespace {

Receipt made(const std::string& id, std::uint32_t number, ReceiptState state) {
    Receipt receipt;
    receipt.id = id;
    receipt.state = state;
    receipt.when = "2026-11-22T10:00:0" + std::to_string(number) + "Z";
    receipt.pattern = "node-{n:02}";
    receipt.number = number;
    receipt.host = "node-0" + std::to_string(number);
    receipt.bytesWritten = {7'000'000'000};
    return receipt;
}

}  // namespace

class TestReceipt : public QObject {
    Q_OBJECT
private slots:
    void roundTrips();
    void readsOldReceipts();
    void readsNotesOfEarlierAndLaterVersions();
    void everyStateAndOutcomeHasAName();
    void refusesOtherStatesAndOutcomes();
    void refusesRangesThatAreNone();
    void isPrivate();
    void countsOnlyWhatWasWritten();
    void survivesRubbish();
    void refusesOtherNamesThanIds();
};

void TestReceipt::roundTrips() {
    const QTemporaryDir folder;
    const auto store = ReceiptStore::open(folder.filePath("receipts").toStdString());
    QVERIFY(store.has_value());
    Receipt receipt = made("00112233445566aa", 3, ReceiptState::Written);
    receipt.note = Message::of("%1 holds \"%2\"", Quoted("a\n"), ByteCount{8 * kGiB});
    receipt.cardSize = {31'914'983'424};
    receipt.bytesSkipped = {24'914'983'424};
    receipt.bytesEqual = {914'983'424};
    receipt.phases = {{"write", PhaseOutcome::Done, 12.5},
                      {"verify", PhaseOutcome::Failed, 3.25},
                      {"join"},
                      {"finish"}};
    receipt.content = {{"root", {{{1024}, {512}}, {{4096}, {8192}}}, std::string(64, 'a')},
                       {"data", {{{1 << 20}, {512}}}, std::string(64, 'b')}};
    receipt.root = RootMark{{8 << 20}, 3, 1'700'000'000};
    QVERIFY(store->save(receipt).has_value());
    const auto again = store->load(receipt.id);
    QVERIFY(again.has_value());
    QCOMPARE(again->host, receipt.host);
    QVERIFY(again->note == receipt.note);
    QCOMPARE(again->number, receipt.number);
    QCOMPARE(quint64{again->bytesWritten.value}, quint64{receipt.bytesWritten.value});
    QCOMPARE(again->cardSize, receipt.cardSize);
    QCOMPARE(again->bytesSkipped, receipt.bytesSkipped);
    QCOMPARE(again->bytesEqual, receipt.bytesEqual);
    QCOMPARE(again->phases.size(), std::size_t{4});
    QCOMPARE(again->phases[1].outcome, PhaseOutcome::Failed);
    QCOMPARE(again->phases[1].seconds, 3.25);
    QCOMPARE(again->phases[3].outcome, PhaseOutcome::NotReached);
    QVERIFY(again->content == receipt.content);
    QVERIFY(again->root.has_value());
    QCOMPARE(again->root->lastMount, receipt.root->lastMount);
}

// As the version before wrote them.
void TestReceipt::readsOldReceipts() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("receipts").toStdString();
    const auto store = ReceiptStore::open(path);
    std::ofstream(path + "/00112233445566aa.json")
        << R"({"schema": 1, "id": "00112233445566aa", "state": "written", "host": "node-07",
              "when": "2026-11-22T10:00:00Z", "number": 7, "bytesWritten": 812345678})";
    const auto receipt = store->load("00112233445566aa");
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->host, std::string("node-07"));
    QCOMPARE(quint64{receipt->bytesWritten.value}, quint64{812'345'678});
    QVERIFY(receipt->content.empty() && receipt->phases.empty() && !receipt->root);
}

void TestReceipt::readsNotesOfEarlierAndLaterVersions() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("receipts").toStdString();
    const auto store = ReceiptStore::open(path);
    const std::string start =
        R"({"id": "00112233445566aa", "state": "failed", "note": "the drive is 5 % full")";
    for (const std::string& rest :
         {std::string("}"),
          std::string(R"(, "noteMessage": {"id": "%1", "arguments": [{"x": 1}]}})"),
          std::string(R"(, "noteMessage": 7})")}) {
        std::ofstream(path + "/00112233445566aa.json") << start << rest;
        const auto receipt = store->load("00112233445566aa");
        QVERIFY2(receipt.has_value(), rest.c_str());
        QVERIFY(receipt->note == Message::of("%1", "the drive is 5 % full"));
    }
    std::ofstream(path + "/00112233445566aa.json") << start << R"(, "noteMessage": )"
                                                   << R"({"id": "%1 is full", "arguments": )"
                                                   << R"([{"text": "/dev/sdb"}]}})";
    QVERIFY(store->load("00112233445566aa")->note == Message::of("%1 is full", "/dev/sdb"));
}

void TestReceipt::everyStateAndOutcomeHasAName() {
    for (const auto state : {ReceiptState::Started, ReceiptState::Written, ReceiptState::Failed,
                             ReceiptState::Cancelled})
        QVERIFY(stateNamed(stateName(state)) == state);
    QVERIFY(stateName(ReceiptState::Cancelled) == "cancelled");
    for (const auto outcome :
         {PhaseOutcome::NotReached, PhaseOutcome::Done, PhaseOutcome::Failed,
          PhaseOutcome::Cancelled, PhaseOutcome::TokenToCome, PhaseOutcome::NotWanted})
        QVERIFY(outcomeNamed(outcomeName(outcome)) == outcome);
    QVERIFY(outcomeName(PhaseOutcome::NotWanted) == "not wanted");
    QVERIFY(!stateNamed("") && !outcomeNamed("Done"));
}

void TestReceipt::refusesOtherStatesAndOutcomes() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("receipts").toStdString();
    const auto store = ReceiptStore::open(path);
    for (const char* rest :
         {"}", R"(, "state": "lost"})",
          R"(, "state": "written", "phases": [{"phase": "write", "outcome": "over"}]})"}) {
        std::ofstream(path + "/00112233445566aa.json") << R"({"id": "00112233445566aa")" << rest;
        const auto receipt = store->load("00112233445566aa");
        QVERIFY2(!receipt, rest);
        QCOMPARE(receipt.error().kind(), ErrorKind::InvalidInput);
    }
}

void TestReceipt::refusesRangesThatAreNone() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("receipts").toStdString();
    const auto store = ReceiptStore::open(path);
    for (const char* ranges : {"", "1", "1+", "+1", "1+0", "9+1 1+1", "-1+5", "1+5x",
                               "18446744073709551615+2", "99999999999999999999+1"}) {
        std::ofstream(path + "/00112233445566aa.json")
            << R"({"id": "00112233445566aa", "state": "written", "content": [{"part": "root", "sha256": "", "ranges": ")"
            << ranges << "\"}]}";
        const auto receipt = store->load("00112233445566aa");
        QVERIFY2(!receipt, ranges);
        QCOMPARE(receipt.error().kind(), ErrorKind::InvalidInput);
    }
}

void TestReceipt::isPrivate() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("receipts").toStdString();
    const auto store = ReceiptStore::open(path);
    QVERIFY(store->save(made("00112233445566aa", 1, ReceiptState::Started)).has_value());
    struct stat info {};
    QCOMPARE(stat(path.c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0700});
    QCOMPARE(stat((path + "/00112233445566aa.json").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0600});
}

void TestReceipt::countsOnlyWhatWasWritten() {
    const QTemporaryDir folder;
    const auto store = ReceiptStore::open(folder.filePath("receipts").toStdString());
    const HostPattern pattern{"node-{n:02}", 1};
    QCOMPARE(store->nextNumber(pattern).value(), 1U);
    QVERIFY(store->save(made("00112233445566a1", 1, ReceiptState::Written)).has_value());
    QVERIFY(store->save(made("00112233445566a2", 2, ReceiptState::Failed)).has_value());
    QCOMPARE(store->nextNumber(pattern).value(), 2U);
    QCOMPARE(store->nextNumber({"other-{n}", 5}).value(), 5U);
    const auto all = store->list();
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE(all->front().number, 2U);  // newest first
}

void TestReceipt::survivesRubbish() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("receipts").toStdString();
    const auto store = ReceiptStore::open(path);
    std::ofstream(path + "/00112233445566ff.json") << "[1,2";
    QVERIFY(store->save(made("00112233445566aa", 1, ReceiptState::Written)).has_value());
    QCOMPARE(store->list()->size(), std::size_t{1});
    const auto broken = store->load("00112233445566ff");
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind(), ErrorKind::InvalidInput);
}

void TestReceipt::refusesOtherNamesThanIds() {
    const QTemporaryDir folder;
    const auto store = ReceiptStore::open(folder.filePath("receipts").toStdString());
    for (const char* id : {"", "../../etc/passwd", "00112233445566AA", "0011"}) {
        const auto receipt = store->load(id);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind(), ErrorKind::InvalidInput);
    }
    QCOMPARE(store->load("ffffffffffffffff").error().kind(), ErrorKind::NotFound);
    QCOMPARE(ReceiptStore::newId().size(), std::size_t{16});
    QVERIFY(ReceiptStore::newId() != ReceiptStore::newId());
}

QTEST_APPLESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
