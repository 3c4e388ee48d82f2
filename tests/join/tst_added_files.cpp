#include <QTest>

#include "core/join/added_files.h"
#include "sample_join.h"
#include "vault_words.h"

using namespace landfall;

namespace {

ExtraFile at(const char* path, std::uint32_t mode = 0644, const char* group = "root") {
    return {"/home/own", path, "root", group, mode};
}

std::string verdict(const ExtraFile& file, const std::string& text) {
    const auto checked = checkAddedFile(file, text, fullJoin("/ca.pem"), "files[0]");
    if (!checked)
        return checked.error().text();
    std::string words;
    for (const PlanWarning& warning : *checked)
        words += warning.message.english() + "\n";
    return words;
}

void says(const std::string& said, const std::string& words) {
    QVERIFY2(said.find(words) != std::string::npos, said.c_str());
}

}  // namespace

/// What the preset's files add to Consul's configuration and to units.
class AddedFilesTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsLookedAt() {
        QVERIFY(addsToJoin(at("/etc/consul.d/50-own.json")));
        QVERIFY(addsToJoin(at("/etc/systemd/system/vault-agent.service.d/own.conf")));
        // Consul reads no folder below its own.
        QVERIFY(!addsToJoin(at("/etc/consul.d/tls/another.pem")));
        QVERIFY(!addsToJoin(at("/etc/systemd/system/another.service.d/own.conf")));
        QVERIFY(!addsToJoin(at("/etc/consul.d")));
    }
    void consulsConfiguration() {
        const ExtraFile own = at("/etc/consul.d/50-own.json");
        QCOMPARE(verdict(own, R"({"log_level": "warn", "retry_join": ["10.0.0.9"]})"), "");
        says(verdict(own, "log_level = warn"), "is no JSON (byte");
        says(verdict(own, "[]"), "is no JSON object");
        says(verdict(own, R"({"datacenter": "dc2"})"), "Consul takes it from this file");
        says(verdict(own, R"({"encrypt": "k"})"), "sets encrypt");
        says(verdict(at("/etc/consul.d/05-own.json"), R"({"datacenter": "dc2"})"),
             "does not take it from this file");
        says(verdict(at("/etc/consul.d/50-own.hcl"), "log_level = \"warn\""), "was not checked");
        says(verdict(at("/etc/consul.d/50-own.conf"), "{}"), "does not read");
    }
    void whatConsulMayRead() {
        says(verdict(at("/etc/consul.d/50-own.json", 0600), "{}"), "would not start");
        QCOMPARE(verdict(at("/etc/consul.d/50-own.json", 0640, "consul"), "{}"), "");
        says(verdict(at("/etc/consul.d/50-own.json", 0600, "consul"), "{}"), "files[0].mode");
    }
    void dropIns() {
        const ExtraFile own = at("/etc/systemd/system/consul.service.d/50-own.conf");
        QCOMPARE(verdict(own, "# nicer\n\n [Service]\nNice=5\n"), "");
        says(verdict(own, "Nice=5\n[Service]\n"), "does not begin with a section");
        says(verdict(own, ""), "does not begin with a section");
        says(verdict(at("/etc/systemd/system/consul.service.d/50-own"), "[Service]\n"),
             "ends in .conf");
    }
};

QTEST_GUILESS_MAIN(AddedFilesTest)
#include "tst_added_files.moc"
