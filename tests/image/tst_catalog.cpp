#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>

#include "core/image/catalog.h"
#include "core/image/catalog_document.h"
#include "web_bench.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// tests/image/data/catalog.json is of the shape of Raspberry Pi's own list, with every field of
/// its schema and some of nobody's.
class TestCatalog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> cacheFolder_;
    std::optional<Cache> cache_;
    std::unique_ptr<RudeServer> server_;
    std::string list_;
    QTemporaryDir files_;

    static FetchSettings hurried() {
        FetchSettings settings;
        settings.stall = 2s;
        settings.firstDelay = 10ms;
        settings.longestDelay = 20ms;
        return settings;
    }
    [[nodiscard]] Result<Catalog> load(const std::string& address,
                                       CatalogFreshness freshness = {0s, true}) const {
        return loadCatalog(*cache_, hurried(), address, freshness, {});
    }
    std::string file(const char* name, const std::string& text) const {
        const std::string path = files_.filePath(name).toStdString();
        std::ofstream(path) << text;
        return path;
    }
    static std::vector<std::string> names(const std::vector<CatalogImage>& images) {
        std::vector<std::string> out;
        for (const CatalogImage& image : images)
            out.push_back(image.entry.name);
        return out;
    }
    static bool remarked(const Catalog& catalog, const char* words) {
        return std::any_of(catalog.remarks.begin(), catalog.remarks.end(), [&](const Message& one) {
            return one.english().find(words) != std::string::npos;
        });
    }
    static std::string wordsOf(const Result<Catalog>& catalog) {
        return catalog ? "accepted" : catalog.error().text();
    }

private slots:
    void initTestCase() {
        qputenv("no_proxy", "127.0.0.1");
        server_ = std::make_unique<RudeServer>();
        QVERIFY(server_->running());
        std::ifstream in(fs::path(qgetenv("LANDFALL_SOURCE_DIR").toStdString()) /
                         "tests/image/data/catalog.json");
        list_.assign(std::istreambuf_iterator<char>(in), {});
        QVERIFY(!list_.empty());
        server_->put("list", list_);
    }
    void init() {
        cacheFolder_ = std::make_unique<QTemporaryDir>();
        cache_ = *Cache::open(cacheFolder_->path().toStdString());
    }

    void everyField() {
        const auto catalog = load(server_->url("good/list"));
        QVERIFY2(catalog, wordsOf(catalog).c_str());
        QCOMPARE(catalog->devices.size(), 3U);
        QCOMPARE(catalog->devices[0].name, "Raspberry Pi 5");
        QCOMPARE(catalog->devices[0].tags.size(), 2U);
        QVERIFY(catalog->devices[0].isDefault && !catalog->devices[0].inclusive);
        const CatalogImage& first = catalog->images.at(0);
        QCOMPARE(first.entry.name, "Lab OS (64-bit)");
        QCOMPARE(first.entry.description, "A port of Debian");
        QCOMPARE(first.entry.icon, "https://example.com/a.png");
        QCOMPARE(first.entry.website, "https://example.com/");
        QCOMPARE(first.entry.url, "https://images.example.com/lab-arm64.img.xz");
        QCOMPARE(first.entry.extractSha256, std::string(64, 'a'));
        QCOMPARE(first.entry.extractSize->value, 3'000'000'000U);
        QCOMPARE(first.entry.downloadSize->value, 500'000'000U);
        QCOMPARE(first.entry.releaseDate, "2026-10-01");
        QCOMPARE(first.entry.initFormat, "cloudinit-rpi");
        QCOMPARE(first.entry.architecture, "arm64");
        QCOMPARE(first.entry.devices.size(), 2U);
        QVERIFY(first.groups.empty());
        QCOMPARE(first.list, server_->url("good/list"));
        const CatalogImage& inner = catalog->images.at(1);
        QCOMPARE(inner.groups, std::vector<std::string>{"Other"});
        QCOMPARE(inner.entry.architecture, "arm");
        const CatalogImage& red = catalog->images.back();
        QCOMPARE(red.entry.name, "[31mredtxt");
        QVERIFY(!red.entry.extractSize && red.entry.extractSha256.empty() &&
                red.entry.devices.empty());
    }

    void whatIsPassedOver() {
        const auto catalog = load(server_->url("good/list"));
        QVERIFY(catalog);
        const std::vector<std::string> found = names(catalog->images);
        const auto has = [&](const char* name) {
            return std::find(found.begin(), found.end(), name) != found.end();
        };
        QCOMPARE(found.size(), 5U);
        QVERIFY(has("Bare") && has("By plain http with a hash"));
        QVERIFY(remarked(*catalog, "The image By file"));
        QVERIFY(remarked(*catalog, "The image By plain http of"));
        QVERIFY(remarked(*catalog, "The group Elsewhere"));
        QVERIFY(remarked(*catalog, "The group On this disk"));
    }

    void filters() {
        const auto catalog = load(server_->url("good/list"));
        QVERIFY(catalog);
        const auto filtered = [&](const CatalogFilter& filter) {
            return names(filterCatalog(*catalog, filter).value());
        };
        using Names = std::vector<std::string>;
        QCOMPARE(filtered({"raspberry pi 5", "", ""}),
                 (Names{"Lab OS (64-bit)", "Lab OS (32-bit)"}));
        QCOMPARE(filtered({"pi5-64bit", "", ""}), Names{"Lab OS (64-bit)"});
        QCOMPARE(filtered({"Raspberry Pi 5", "arm", ""}), Names{"Lab OS (32-bit)"});
        // Inclusive: also what names no board.
        QCOMPARE(filtered({"Raspberry Pi Zero", "", ""}).size(), 4U);
        QCOMPARE(filtered({"No filtering", "", ""}).size(), 5U);
        QCOMPARE(filtered({"", "arm64", ""}), Names{"Lab OS (64-bit)"});
        QCOMPARE(filtered({"", "", "other SMALL"}), Names{"Lab OS (32-bit)"});
        QVERIFY(filtered({"", "", "nothing"}).empty());
        const auto unknown = filterCatalog(*catalog, {"Raspberry Pi 9", "", ""});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().text().find("Raspberry Pi Zero") != std::string::npos);
    }

    void subLists() {
        server_->put("top", R"({"os_list":[{"name":"G","subitems_url":"/good/sub"},
            {"name":"H","subitems_url":"sub"}]})");
        server_->put("sub", R"({"os_list":[{"name":"I","url":"https:\/\/example.com/i.img"},
            {"name":"back","subitems_url":"/good/top"}]})");
        const auto catalog = load(server_->url("good/top"));
        QVERIFY2(catalog, wordsOf(catalog).c_str());
        QCOMPARE(names(catalog->images), std::vector<std::string>{"I"});
        QCOMPARE(catalog->images[0].groups, std::vector<std::string>{"G"});
        QCOMPARE(catalog->images[0].list, server_->url("good/sub"));
        QVERIFY(remarked(*catalog, "The group back"));
        QVERIFY(remarked(*catalog, "The group H"));
    }

    void aListThatGoesOn() {
        const auto catalog = load(server_->url("chain/1"));
        QVERIFY2(catalog, wordsOf(catalog).c_str());
        QCOMPARE(catalog->images.size(), 200U);
        QVERIFY(remarked(*catalog, "more than 200 files"));
    }

    void refusals_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("nested") << "nested/x?depth=1000"
                                << "nested deeper than 64";
        QTest::newRow("100 MB") << "big-json/x?megabytes=100"
                                << "are accepted";
        QTest::newRow("100 MB, silently") << "big-json/x?megabytes=100&silent=1"
                                          << "are accepted";
        QTest::newRow("page") << "page/x"
                              << "is not JSON";
        QTest::newRow("404") << "status/x?code=404"
                             << "answered 404";
        QTest::newRow("another object") << "good/object"
                                        << "no \"os_list\"";
        QTest::newRow("a list") << "good/array"
                                << "no \"os_list\"";
    }
    /// A small one that comes, a large one that does not, and a name that says nothing.
    void anImageInPlaceOfAList() {
        server_->put("os.img.xz", std::string("\xFD"
                                              "7zXZ\0\0\4",
                                              8) +
                                      std::string(100, 'x'));
        server_->put("latest", std::string("\x1F\x8B\x08\0", 4) + std::string(100, '{'));
        server_->put("large.img", std::string(kLargestCatalog.value + 1, '\0'));
        for (const char* name : {"os.img.xz", "latest", "large.img"}) {
            const auto catalog = load(server_->url(std::string("good/") + name));
            QVERIFY(!catalog);
            QCOMPARE(catalog.error().kind(), ErrorKind::InvalidInput);
            QVERIFY2(catalog.error().text().ends_with(
                         "is an image, not a list of images; choose it as the base"),
                     catalog.error().text().c_str());
        }
    }
    void refusals() {
        QFETCH(QString, path);
        QFETCH(QString, words);
        server_->put("object", "{\"list\": []}");
        server_->put("array", "[1, 2]");
        const auto catalog = load(server_->url(path.toStdString()));
        QVERIFY(!catalog);
        QVERIFY2(catalog.error().text().find(words.toStdString()) != std::string::npos,
                 catalog.error().text().c_str());
    }

    /// Depth that is within the limit is read.
    void groupsInGroups() {
        const auto catalog = load(server_->url("nested/x?depth=30"));
        QVERIFY2(catalog, wordsOf(catalog).c_str());
    }

    void fromAFile() {
        (void)file("sub.json", R"({"os_list":[{"name":"I","url":"https:\/\/example.com/i.img"}]})");
        const std::string top = file("top.json", R"({"os_list":[
            {"name":"G","subitems_url":"sub.json"}, {"name":"F","subitems_url":"file:\/\/\/etc/passwd"}]})");
        const auto catalog = load(top);
        QVERIFY2(catalog, wordsOf(catalog).c_str());
        QCOMPARE(names(catalog->images), std::vector<std::string>{"I"});
        QVERIFY(remarked(*catalog, "The group F"));
        QCOMPARE(load(files_.filePath("nowhere.json").toStdString()).error().kind(),
                 ErrorKind::NotFound);
    }

    void cached() {
        auto own = std::make_unique<RudeServer>();
        own->put("list", list_);
        const std::string url = own->url("good/list");
        QVERIFY(load(url));
        // Young enough: nobody is asked.
        QVERIFY(load(url, {3600s, true}));
        QCOMPARE(own->asked().size(), 1U);
        // A clock that was ahead when it was fetched made it no younger.
        for (const auto& entry : fs::recursive_directory_iterator(cache_->folder())) {
            QFile state(QString::fromStdString(entry.path().string()));
            if (entry.path().filename() != "state.json" || !state.open(QIODevice::ReadWrite))
                continue;
            QJsonObject object = QJsonDocument::fromJson(state.readAll()).object();
            object["fetched"] = object["fetched"].toInteger() + 86'400;
            state.resize(0);
            state.write(QJsonDocument(object).toJson());
        }
        QVERIFY(load(url, {3600s, true}));
        QCOMPARE(own->asked().size(), 2U);
        // Asked again, it is still the newest.
        QVERIFY(load(url));
        QCOMPARE(own->asked().back().ifNoneMatch, "\"one\"");
        own.reset();
        const auto offline = load(url);
        QVERIFY2(offline, wordsOf(offline).c_str());
        QCOMPARE(offline->images.size(), 5U);
        QVERIFY(remarked(*offline, "could not be asked for again"));
        QVERIFY(offline->fetched > 1'700'000'000);
        // A copy that a kill left half replaced is none.
        for (const auto& entry : fs::recursive_directory_iterator(cache_->folder()))
            if (entry.path().filename() == "list.json")
                std::ofstream(entry.path(), std::ios::app) << " ";
        QVERIFY(!load(url));
    }

    void claims() {
        const std::string url = server_->url("good/list");
        const std::string image = "https://images.example.com/lab-arm64.img.xz";
        QVERIFY(!claimOf(*cache_, hurried(), {url}, image));
        QVERIFY(cache_->list()->empty());
        QVERIFY(load(url));
        const auto claim = claimOf(*cache_, hurried(), {url}, image);
        QVERIFY(claim);
        QCOMPARE(claim->extractSha256, std::string(64, 'a'));
        QCOMPARE(claim->initFormat, "cloudinit-rpi");
        QCOMPARE(claim->downloadSize->value, 500'000'000U);
        QCOMPARE(claim->list, url);
        // While somebody waits for the list's server, too.
        const auto held = cache_->workIn("catalogs", cache_->list()->front().key, {});
        QVERIFY(held);
        QVERIFY(claimOf(*cache_, hurried(), {url}, image));
        QVERIFY(!claimOf(*cache_, hurried(), {url}, "https://images.example.com/other"));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
