#include "core/lifecycle/arrivals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace landfall;

namespace {

Receipt written(const std::string& host, const std::string& when, const std::string& preset) {
    static unsigned made = 0;
    Receipt receipt;
    receipt.id = "00000000000000" + std::to_string(10 + made++);
    receipt.state = ReceiptState::Written;
    receipt.host = host;
    receipt.when = when;
    receipt.preset = preset;
    return receipt;
}

std::vector<std::string> names(const std::vector<HostSighting>& hosts) {
    std::vector<std::string> names;
    for (const HostSighting& host : hosts)
        names.push_back(host.host);
    return names;
}

}  // namespace

class ArrivalsTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestCardOfEachHostIsWaitedFor() {
        Receipt joined = written("pi-02", "2026-11-22T10:00:00Z", "worker");
        joined.joined = "2026-11-22T10:10:00Z";
        Receipt failed = written("pi-05", "2026-11-22T10:00:00Z", "worker");
        failed.state = ReceiptState::Failed;
        const std::vector<Receipt> receipts{written("pi-01", "2026-11-22T12:00:00Z", "worker"),
                                            joined, failed,
                                            written("pi-03", "2026-11-22T10:00:00Z", "database"),
                                            // Written before the one that joined, and long ago.
                                            written("pi-02", "2026-11-22T09:00:00Z", "worker"),
                                            written("pi-04", "2025-01-01T00:00:00Z", "worker")};
        const auto hosts = waitedFor(receipts, "worker", "2026-11-01T00:00:00Z");
        QCOMPARE(names(hosts), std::vector<std::string>{"pi-01"});
        QCOMPARE(hosts.front().written, std::string("2026-11-22T12:00:00Z"));
    }

    void whatIsSeenIsWrittenDownOnce() {
        const QTemporaryDir folder;
        const auto store = ReceiptStore::open(folder.filePath("receipts").toStdString());
        QVERIFY(store);
        const Receipt receipt = written("pi-01", "2026-11-22T12:00:00Z", "worker");
        QVERIFY(store->save(receipt));
        HostSighting host;
        host.host = "pi-01";
        host.seen = "2026-11-22T12:05:00Z";
        QVERIFY(noteArrivals(*store, "worker", {host}));
        QCOMPARE(store->load(receipt.id)->seen, host.seen);
        QVERIFY(store->load(receipt.id)->joined.empty());
        host.seen = host.passing = "2026-11-22T12:06:00Z";
        QVERIFY(noteArrivals(*store, "worker", {host}));
        QCOMPARE(store->load(receipt.id)->seen, std::string("2026-11-22T12:05:00Z"));
        QCOMPARE(store->load(receipt.id)->joined, host.passing);
        QVERIFY(waitedFor(*store->list(), "worker", "").empty());
    }

    void aPresetThatJoinsNothingIsRefused() {
        const QTemporaryDir folder;
        const auto store = ReceiptStore::open(folder.filePath("receipts").toStdString());
        const auto watched = watchArrivals(Preset{}, {}, Secret(), *store, {}, -1);
        QVERIFY(!watched);
        QCOMPARE(watched.error().kind(), ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
