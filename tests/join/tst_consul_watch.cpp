#include <sys/eventfd.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <functional>
#include <map>
#include <thread>

#include "bao_server.h"
#include "consul_server.h"
#include "core/base/unique_fd.h"
#include "core/join/consul_watch.h"

using namespace landfall;

namespace {

const QString kFirstId = "11111111-2222-3333-4444-555555555501";
const QString kOtherId = "11111111-2222-3333-4444-555555555502";

QByteArray wordOf(WatchEvent::Kind kind) {
    switch (kind) {
        case WatchEvent::Kind::Seen:
            return "seen";
        case WatchEvent::Kind::Passing:
            return "passing";
        case WatchEvent::Kind::Failing:
            return "failing";
        case WatchEvent::Kind::Warning:
            return "warning";
        case WatchEvent::Kind::Unreachable:
            return "unreachable";
        case WatchEvent::Kind::Reachable:
            return "reachable";
    }
    return {};
}

}  // namespace

/// The oracle is a real Consul, in whose catalog hosts are put as their agents would.
class ConsulWatchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void seesEachHostBecomeWell();
    void saysWhoIsMissing();
    void aNameThatIsTaken();
    void aNameFromBefore();
    void aServerGoesAndComesBack();
    void accessControl();
    void isCancelled();
    void needsAnAddress();

private:
    /// Runs a watch of pi-01 and pi-02; what was told is in words_.
    Result<void> watch(int seconds, const QByteArray& token = {});
    void after(int milliseconds, const std::function<void()>& act) {
        QTimer::singleShot(milliseconds, this, act);
    }
    QString consul_;
    ConsulServer server_;
    std::vector<HostSighting> hosts_;
    QList<QByteArray> words_;  ///< "pi-01 seen", "warning"
    QByteArray texts_;
    std::map<QByteArray, std::function<void()>> then_;
    UniqueFd interruption_;
};

void ConsulWatchTest::initTestCase() {
    consul_ = labBinary("CONSUL_BIN");
    if (consul_.isEmpty())
        QSKIP("MISSING: Consul (CONSUL_BIN, or tests/lab/build-servers)");
}

void ConsulWatchTest::init() {
    server_.stop();
    QVERIFY(server_.start(consul_));
    hosts_.clear();
    for (const char* name : {"pi-01", "pi-02"}) {
        HostSighting host;
        host.host = name;
        hosts_.push_back(host);
    }
    words_.clear();
    texts_.clear();
    then_.clear();
    interruption_ = UniqueFd(eventfd(0, EFD_CLOEXEC));
}

Result<void> ConsulWatchTest::watch(int seconds, const QByteArray& token) {
    ConsulWatch watch(server_.settings(), Secret(std::string_view(token.constData())));
    return watch.run(
        hosts_, std::chrono::seconds(seconds),
        [this](const WatchEvent& event) {
            const QByteArray host = QByteArray::fromStdString(event.host);
            const QByteArray word = (host.isEmpty() ? "" : host + " ") + wordOf(event.kind);
            if (const auto next = then_.find(word); next != then_.end()) {
                after(0, next->second);
                then_.erase(next);
            }
            words_.append(word);
            texts_ += QByteArray::fromStdString(event.message.english() + "\n");
        },
        interruption_.get());
}

void ConsulWatchTest::seesEachHostBecomeWell() {
    after(500, [this] { server_.put("pi-01", kFirstId, "critical"); });
    // Each step when the one before was seen.
    then_ = {{"pi-01 seen", [this] { server_.put("pi-01", kFirstId, "passing"); }},
             {"pi-01 passing", [this] { server_.put("pi-01", kFirstId, "critical"); }},
             {"pi-01 failing", [this] { server_.put("PI-02", kOtherId, "passing"); }},
             {"pi-02 passing", [this] { server_.put("pi-01", kFirstId, "passing"); }}};
    QElapsedTimer took;
    took.start();
    QVERIFY(watch(60));
    QVERIFY2(took.elapsed() < 30'000, "a blocking query answers at once");
    QCOMPARE(words_, QList<QByteArray>({"pi-01 seen", "pi-01 passing", "pi-01 failing",
                                        "pi-02 seen", "pi-02 passing", "pi-01 passing"}));
    for (const HostSighting& host : hosts_)
        QVERIFY(host.isPassing && !host.seen.empty() && host.seen <= host.passing);
    QCOMPARE(hosts_[0].address, std::string("10.0.0.7"));
    QCOMPARE(QString::fromStdString(hosts_[0].nodeId), kFirstId);
}

void ConsulWatchTest::saysWhoIsMissing() {
    server_.put("pi-03", kOtherId, "passing");
    after(300, [this] { server_.put("pi-01", kFirstId, "passing"); });
    QVERIFY(watch(2));
    QVERIFY(hosts_[0].isPassing);
    QVERIFY(!hosts_[1].isPassing && hosts_[1].seen.empty());
    QVERIFY(!words_.contains("pi-03 seen"));
}

void ConsulWatchTest::aNameThatIsTaken() {
    server_.put("pi-01", kFirstId, "passing");
    // Consul's own word on a second node of a name that is alive.
    const QByteArray refused = server_.put("pi-01", kOtherId, "passing");
    QVERIFY2(refused.contains("reserved"), refused.constData());
    QVERIFY(watch(1));
    QCOMPARE(words_.value(0), QByteArray("pi-01 warning"));
    QVERIFY2(texts_.contains("another host has its name") && texts_.contains(kFirstId.toUtf8()),
             texts_.constData());
}

void ConsulWatchTest::aNameFromBefore() {
    server_.put("pi-01", kFirstId, "critical");
    server_.put("pi-02", kOtherId, "passing");
    QVERIFY(watch(1));
    QVERIFY2(texts_.contains("deregister"), texts_.constData());
    QVERIFY2(hosts_[0].seen.empty(), "the former node is not the new one");
    // Nothing of the first watch is left in the second.
    init();
    server_.put("pi-01", kFirstId, "critical");
    server_.put("pi-02", kOtherId, "passing");
    after(500, [this] { server_.put("pi-01", kFirstId, "passing"); });
    QVERIFY(watch(30));
    QVERIFY(hosts_[0].isPassing && !hosts_[0].seen.empty());
}

void ConsulWatchTest::aServerGoesAndComesBack() {
    after(500, [this] { server_.put("pi-01", kFirstId, "passing"); });
    after(1000, [this] { server_.stop(); });
    after(2000, [this] {
        QVERIFY(server_.start(consul_));
        server_.put("pi-01", kFirstId, "passing");
        server_.put("pi-02", kOtherId, "passing");
    });
    QVERIFY(watch(90));
    QCOMPARE(words_.count("unreachable"), 1);
    QCOMPARE(words_.count("reachable"), 1);
    QVERIFY(hosts_[0].isPassing && hosts_[1].isPassing);
}

void ConsulWatchTest::accessControl() {
    server_.stop();
    const QByteArray master = "9e1b9d8e-0000-4000-8000-00000000beef";
    QVERIFY(server_.start(consul_,
                          "{\"acl\":{\"enabled\":true,\"default_policy\":\"deny\",\"tokens\":{"
                          "\"initial_management\":\"" +
                              master + "\",\"agent\":\"" + master + "\"}}}"));
    QTRY_COMPARE_WITH_TIMEOUT(server_.put("pi-01", kFirstId, "passing", master), QByteArray("true"),
                              20'000);
    QCOMPARE(server_.put("pi-02", kOtherId, "passing", master), QByteArray("true"));
    QVERIFY(watch(2));
    QVERIFY2(words_.contains("warning") && texts_.contains("consulToken"), texts_.constData());
    QVERIFY(!hosts_[0].isPassing);

    const QByteArray wrong = "9e1b9d8e-0000-4000-8000-00000000dead";
    const auto refused = watch(20, wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), std::string("secrets.consulToken"));
    QVERIFY(refused.error().text().find(wrong.constData()) == std::string::npos);

    QVERIFY(watch(20, master));
    QVERIFY(hosts_[0].isPassing && hosts_[1].isPassing);
}

void ConsulWatchTest::isCancelled() {
    // Any moment will do: before, during or after the first answers.
    std::thread person([fd = interruption_.get()] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        eventfd_write(fd, 1);
    });
    const auto ended = watch(30);
    person.join();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind(), ErrorKind::Cancelled);
}

void ConsulWatchTest::needsAnAddress() {
    ConsulWatch watch(ConsulSettings{}, Secret());
    const auto refused = watch.run(
        hosts_, std::chrono::seconds(1), [](const WatchEvent&) {}, -1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), std::string("join.consul.http"));
}

QTEST_GUILESS_MAIN(ConsulWatchTest)
#include "tst_consul_watch.moc"
