#include "core/flash/connect_key.h"
#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

namespace {

/// What a drive of this size is given as to a batch that is only checked.
void addCardOf(Bench& bench, ByteCount size) {
    CardJob job = bench.jobs.front();
    const auto number = static_cast<std::uint32_t>(bench.jobs.size() + 1);
    job.target = "/dev/fake-" + std::to_string(number);
    job.identity->minor = 16 * number;
    job.identity->size = size;
    job.host = "pi-" + std::to_string(number);
    job.number = number;
    bench.jobs.push_back(job);
}

/// A preset that leaves the rest of a card unused.
void leaveRest(Bench& bench) {
    bench.workshop.preset.layout.partitions.pop_back();
    bench.prepare();
    bench.jobs.front().identity->size = {kGiB};
}

std::vector<PlanWarning> warningsAbout(const std::vector<PlanWarning>& warnings,
                                       const std::string& subject) {
    std::vector<PlanWarning> found;
    for (const PlanWarning& warning : warnings)
        if (warning.subject == subject)
            found.push_back(warning);
    return found;
}

}  // namespace

// What is said of a batch before a card is touched, and what is held to while it is written.
class TestBatchChecks : public QObject {
    Q_OBJECT
private slots:
    void plansEachSizeOnce();
    void warnsOfEachSize();
    void warnsOnceOfOneSize();
    void refusesAChangedFile_data();
    void refusesAChangedFile();
    void refusesAChangedFileInCompose();
    void refusesALostBase();
    void hostsDifferByMoreThanCase();
    void eachCardHasItsAuthKey();
    void aFileIsNoFolderOfTheBase();
    void aFileReplacesNothingOfOurs_data();
    void aFileReplacesNothingOfOurs();
};

void TestBatchChecks::plansEachSizeOnce() {
    Bench bench;
    const Batch batch = bench.batch();
    const auto plan = batch.plan({8 * kGiB});
    QVERIFY(plan);
    QCOMPARE(bench.batch().plan({8 * kGiB})->get(), plan->get());
    QVERIFY(batch.plan({9 * kGiB})->get() != plan->get());
}

// A GPT is warned of for all cards, unused space for the large ones only.
void TestBatchChecks::warnsOfEachSize() {
    Bench bench(TableKind::Gpt);
    leaveRest(bench);
    addCardOf(bench, {8 * kGiB});
    addCardOf(bench, {16 * kGiB});
    addCardOf(bench, {16 * kGiB});
    const auto checked = bench.batch().check({bench.secrets, bench.jobs});
    QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
    const auto table = warningsAbout(*checked, "layout.table");
    QCOMPARE(table.size(), 1u);
    QVERIFY(!table[0].cardSize);
    const auto unused = warningsAbout(*checked, "layout");
    QCOMPARE(unused.size(), 2u);
    QCOMPARE(unused[0].cardSize, std::optional(ByteCount{8 * kGiB}));
    QCOMPARE(unused[1].cardSize, std::optional(ByteCount{16 * kGiB}));
    QVERIFY(unused[0].message != unused[1].message);
}

void TestBatchChecks::warnsOnceOfOneSize() {
    Bench bench;
    leaveRest(bench);
    bench.jobs.front().identity->size = {8 * kGiB};
    addCardOf(bench, {8 * kGiB});
    const auto checked = bench.batch().check({bench.secrets, bench.jobs});
    QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
    const auto unused = warningsAbout(*checked, "layout");
    QCOMPARE(unused.size(), 1u);
    QVERIFY(!unused[0].cardSize);
}

void TestBatchChecks::refusesAChangedFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("removed");
    QTest::newRow("a program") << "agent" << false;
    QTest::newRow("a file of the preset") << "motd" << false;
    QTest::newRow("the CA") << "ca.pem" << false;
    QTest::newRow("gone") << "motd" << true;
}

// Between the review and the writing: neither check() nor write() goes on, and the card is as it
// was.
void TestBatchChecks::refusesAChangedFile() {
    QFETCH(QString, name);
    QFETCH(bool, removed);
    Bench bench;
    const std::filesystem::path file = bench.workshop.path(name.toStdString());
    std::ofstream(bench.workshop.path("motd")) << "hello\n";
    std::ofstream(bench.workshop.path("ca.pem")) << "-----BEGIN CERTIFICATE-----\n";
    bench.workshop.preset.files = {{bench.workshop.path("motd"), "/etc/motd"}};
    bench.workshop.preset.join->vault.caFile = bench.workshop.path("ca.pem");
    bench.prepare();
    const ByteCount size = bench.jobs.front().identity->size;
    QVERIFY(planFor(*bench.ready, size));
    QVERIFY(bench.batch().check({bench.secrets, bench.jobs}));

    if (removed)
        std::filesystem::remove(file);
    else
        std::ofstream(file, std::ios::app) << "and more\n";
    const auto checked = bench.batch().check({bench.secrets, bench.jobs});
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::Mismatch);
    QCOMPARE(checked.error().reason(), Reason::FileChanged);
    QCOMPARE(checked.error().subject(), file.string());

    const auto outcomes = bench.run();
    QCOMPARE(outcomes.front().result, CardResult::Failed);
    QCOMPARE(outcomes.front().error->reason(), Reason::FileChanged);
    QCOMPARE(bench.failures.size(), std::size_t{1});
    QCOMPARE(bench.card->bytes[440], '\xff');
    QVERIFY(bench.receipts->list()->empty());

    if (removed)
        return;
    bench.prepare();
    QCOMPARE(bench.run().front().result, CardResult::Written);
}

// While it is copied: what was made of it is not kept.
void TestBatchChecks::refusesAChangedFileInCompose() {
    Bench bench;
    const CardPlan plan = **planFor(*bench.ready, {});
    const std::filesystem::path agent = bench.workshop.path("agent");
    const auto compose = [&](const ComposeProgress& progress) {
        return composeCard(*bench.workshop.cache, bench.workshop.base, bench.workshop.preset, plan,
                           firstCard(), bench.secrets, progress, {});
    };
    const auto changed = compose([&agent](const Message& step) {
        if (step == Message::of("copying %1", std::filesystem::path("agent")))
            std::ofstream(agent) << "another program";
    });
    QVERIFY(!changed);
    QCOMPARE(changed.error().reason(), Reason::FileChanged);
    QCOMPARE(changed.error().subject(), agent.string());
    std::ofstream(agent) << "a program";
    QVERIFY(compose({}));
}

// The cache's copy was removed behind the program's back: said before a card is touched.
void TestBatchChecks::refusesALostBase() {
    Bench bench;
    bench.prepare();
    QVERIFY(bench.batch().check({bench.secrets, bench.jobs}));
    std::filesystem::rename(bench.ready->base.file, bench.workshop.path("elsewhere"));
    const auto checked = bench.batch().check({bench.secrets, bench.jobs});
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind(), ErrorKind::NotFound);
    QCOMPARE(checked.error().subject(), bench.ready->base.file.string());
    QCOMPARE(bench.run().front().error->kind(), ErrorKind::NotFound);
    QCOMPARE(bench.card->bytes[440], '\xff');
}

void TestBatchChecks::hostsDifferByMoreThanCase() {
    Bench bench;
    addCardOf(bench, {8 * kGiB});
    bench.jobs[1].host = "PI-01";
    const auto named = assignHosts(bench.jobs, bench.workshop.preset, *bench.receipts);
    QVERIFY(!named);
    QCOMPARE(named.error().kind(), ErrorKind::Usage);
    QCOMPARE(named.error().subject(), std::string("/dev/fake-2"));
    bench.jobs[1].host = "PI-02";
    QVERIFY(assignHosts(bench.jobs, bench.workshop.preset, *bench.receipts));
}

void TestBatchChecks::eachCardHasItsAuthKey() {
    Bench bench;
    bench.ready->base.facts.hasRpiConnect = true;
    bench.ready->preset.user =
        LoginUser{"operator", {"ssh-ed25519 AAAA operator"}, false, true, true};
    bench.jobs.front().identity->size = {8 * kGiB};
    addCardOf(bench, {8 * kGiB});
    const auto refused = [&](const char* part) {
        const auto checked = bench.batch().check({bench.secrets, bench.jobs});
        return !checked && checked.error().subject() == "secrets.connectKeys" &&
               checked.error().text().find(part) != std::string::npos;
    };
    QVERIFY(refused("0 key(s) were given for 2 card(s)"));
    for (const char* key : {"rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE", "rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE"})
        bench.secrets.connectKeys.emplace_back(key);
    QVERIFY(refused("holds a key twice"));
    bench.secrets.connectKeys[1] = Secret("rpoak_5Kd3NBUAdUnhyzenEwVLy9pB");
    const BatchOrder order{bench.secrets, bench.jobs};
    const auto checked = bench.batch().check(order);
    QVERIFY2(checked, checked ? "" : checked.error().text().c_str());
    QVERIFY(connectKeyOf(order, order.jobs[1])->view() == "rpoak_5Kd3NBUAdUnhyzenEwVLy9pB");
    // The next batch would take the first ones of a longer list again.
    bench.secrets.connectKeys.emplace_back("rpuak_4hXyGbRk2NdPfE9sQmZ7cWvT");
    QVERIFY(refused("3 key(s) were given for 2 card(s)"));
}

void TestBatchChecks::aFileIsNoFolderOfTheBase() {
    Bench bench;
    std::ofstream(bench.workshop.path("motd")) << "hello\n";
    bench.workshop.preset.files = {{bench.workshop.path("motd"), "/srv/full"}};
    bench.prepare();
    const auto plan = planFor(*bench.ready, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind(), ErrorKind::InvalidInput);
    QCOMPARE(plan.error().subject(), std::string("files (/srv/full) path"));
}

// Empty: what adds beside ours is planned.
void TestBatchChecks::aFileReplacesNothingOfOurs_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("ours");
    const auto row = [](const char* path, const char* ours) {
        QTest::newRow(path) << path << ours;
    };
    row("/etc/consul.d/10-static.json", "/etc/consul.d/10-static.json");
    row("/etc/consul.d/20-gossip.json", "/etc/consul.d/20-gossip.json");
    row("/etc/consul.d/rendered/20-gossip.json", "/etc/consul.d/rendered/20-gossip.json");
    row("/etc/consul.d/tls/ca.pem/more", "/etc/consul.d/tls/ca.pem");
    row("/etc/consul.d/rendered", "/etc/consul.d/rendered");
    row("/etc/vault-agent.d/agent.json", "/etc/vault-agent.d/agent.json");
    row("/etc/systemd/system/consul.service", "/etc/systemd/system/consul.service");
    row("/etc/systemd/system.control/consul.service", "/etc/systemd/system/consul.service");
    row("/etc/systemd/system/multi-user.target.wants/vault-agent.path",
        "/etc/systemd/system/multi-user.target.wants/vault-agent.path");
    row("/usr/local/bin/consul", "/usr/local/bin/consul");
    row("/lib/tmpfiles.d/landfall.conf", "/usr/lib/tmpfiles.d/landfall.conf");
    row("/etc/tmpfiles.d/landfall.conf", "/usr/lib/tmpfiles.d/landfall.conf");
    row("/etc/fstab", "/etc/fstab");
    row("/etc/passwd", "/etc/passwd");
    row("/boot/firmware/Landfall/Card.json", "/boot/firmware/landfall/card.json");
    row("/boot/firmware/landfall", "/boot/firmware/landfall/wrapped-token");
    row("/etc/consul.d/50-own.json", "");
    row("/etc/consul.d/tls/another.pem", "");
    row("/etc/systemd/system/consul.service.d/50-own.conf", "");
    row("/etc/systemd/system/another.service", "");
    row("/etc/tmpfiles.d/another.conf", "");
}

void TestBatchChecks::aFileReplacesNothingOfOurs() {
    QFETCH(QString, path);
    QFETCH(QString, ours);
    Bench bench;
    std::ofstream(bench.workshop.path("own"))
        << (path.endsWith(".conf") ? "[Service]\nNice=5\n" : "{\"log_level\": \"warn\"}\n");
    bench.workshop.preset.files = {{bench.workshop.path("own"), path.toStdString()}};
    bench.prepare();
    const auto plan = planFor(*bench.ready, {});
    if (ours.isEmpty()) {
        QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
        return;
    }
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind(), ErrorKind::InvalidInput);
    QCOMPARE(plan.error().subject(), std::string("files[0].path"));
    const std::string said = plan.error().text();
    QVERIFY2(said.find("replace " + ours.toStdString()) != std::string::npos, said.c_str());
}

QTEST_GUILESS_MAIN(TestBatchChecks)
#include "tst_batch_checks.moc"
