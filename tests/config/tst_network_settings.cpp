#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/config/network_settings.h"

using namespace landfall;
namespace fs = std::filesystem;

namespace {

constexpr const char* kWhole = R"({"schema": 1, "caFile": "ca.pem", "officialCatalog": false,
                "catalogs": ["https:\/\/lists.example/a.json", "own.json", "/srv/b.json"],
                "releases": [{"product": "consul", "address": "/srv/mirror", "keyring": "key.gpg"},
                             {"product": "vault", "address": "https:\/\/mirror.example/"}],
                "cacheLimit": "20GiB"})";

}  // namespace

class TestNetworkSettings : public QObject {
    Q_OBJECT

private slots:
    void whole() {
        const auto settings = parseNetworkSettings(kWhole, "/etc/landfall");
        QVERIFY2(settings, settings ? "" : settings.error().text().c_str());
        QCOMPARE(settings->caFile.string(), "/etc/landfall/ca.pem");
        QVERIFY(!settings->officialCatalog);
        QCOMPARE(settings->catalogs,
                 (std::vector<std::string>{"https://lists.example/a.json", "/etc/landfall/own.json",
                                           "/srv/b.json"}));
        QCOMPARE(settings->releases.size(), 2U);
        QCOMPARE(settings->mirrorOf("consul")->keyring.string(), "/etc/landfall/key.gpg");
        QVERIFY(settings->mirrorOf("vault")->keyring.empty());
        QVERIFY(settings->mirrorOf("openbao") == nullptr);
        QCOMPARE(settings->cacheLimit.value, 20 * kGiB);
    }

    void writtenAndReadBack() {
        QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const fs::path file = fs::path(home.path().toStdString()) / "landfall/network.json";
        QCOMPARE(networkSettingsFile().string(), file.string());
        QVERIFY(saveNetworkSettings({}));
        QVERIFY(loadNetworkSettings().value() == NetworkSettings());
        const NetworkSettings whole = parseNetworkSettings(kWhole, "/etc/landfall").value();
        QVERIFY(saveNetworkSettings(whole));
        QVERIFY(loadNetworkSettings().value() == whole);
        QVERIFY(networkSettingsText(whole).find("\"officialCatalog\": false") != std::string::npos);
        // What would not be read back is not written, and what was there stays.
        NetworkSettings wrong = whole;
        wrong.catalogs.emplace_back("http://lists.example/plain.json");
        const auto refused = saveNetworkSettings(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind(), ErrorKind::InvalidInput);
        QCOMPARE(refused.error().subject(), "catalogs[3]");
        QVERIFY(loadNetworkSettings().value() == whole);
        // Nor where the folder takes nothing (root may write anywhere but below a file).
        fs::remove_all(file.parent_path());
        std::ofstream(file.parent_path()) << "in the way";
        const auto nowhere = saveNetworkSettings(whole);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind(), ErrorKind::Io);
        qunsetenv("XDG_CONFIG_HOME");
    }

    void allLeftOut() {
        const auto settings = parseNetworkSettings(R"({"schema": 1})", "/etc");
        QVERIFY(settings);
        QVERIFY(*settings == NetworkSettings());
    }

    void refusals_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* json, const char* words) {
            QTest::newRow(words) << json << words;
        };
        row("{}", "schema: accepted is 1");
        row("[]", "network.json");
        row(R"({"schema": 1, "catalog": []})", "did you mean \"catalogs\"");
        row(R"({"schema": 1, "catalogs": "https:\/\/a"})", "catalogs: accepted is a list");
        row(R"({"schema": 1, "catalogs": [7]})", "catalogs[0]: accepted is");
        row(R"({"schema": 1, "catalogs": ["http:\/\/lists.example/a"]})", "catalogs[0]: ");
        row(R"({"schema": 1, "catalogs": ["ftp:\/\/lists.example/a"]})", "ftp://");
        row(R"({"schema": 1, "officialCatalog": "no"})", "true or false");
        row(R"({"schema": 1, "releases": [{"product": "nomad", "address": "/srv"}]})", "nomad");
        row(R"({"schema": 1, "releases": [{"product": "consul"}]})",
            "releases[0].address: is missing");
        row(R"({"schema": 1, "releases": [{"product": "consul", "address": "/a", "key": "x"}]})",
            "did you mean \"keyring\"");
        row(R"({"schema": 1, "releases": [{"product": "consul", "address": "/a"},
                                          {"product": "consul", "address": "/b"}]})",
            "has a mirror already");
        row(R"({"schema": 1, "cacheLimit": "much"})", "cacheLimit");
        row(R"({"schema": 1, "caFile": 3})", "caFile: accepted is");
    }
    void refusals() {
        QFETCH(QString, json);
        QFETCH(QString, words);
        const auto settings = parseNetworkSettings(json.toStdString(), "/etc");
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind(), ErrorKind::InvalidInput);
        QVERIFY2(settings.error().text().find(words.toStdString()) != std::string::npos,
                 settings.error().text().c_str());
    }

    void ofTheUser() {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        QVERIFY(loadNetworkSettings());
        QVERIFY(*loadNetworkSettings() == NetworkSettings());
        const fs::path file = fs::path(folder.path().toStdString()) / "landfall/network.json";
        fs::create_directories(file.parent_path());
        std::ofstream(file) << R"({"schema": 1, "officialCatalog": false})";
        QVERIFY(!loadNetworkSettings()->officialCatalog);
        std::ofstream(file) << "{";
        const auto broken = loadNetworkSettings();
        QVERIFY(!broken);
        QVERIFY2(broken.error().text().find(file.string()) != std::string::npos,
                 broken.error().text().c_str());
    }
};

QTEST_APPLESS_MAIN(TestNetworkSettings)
#include "tst_network_settings.moc"
