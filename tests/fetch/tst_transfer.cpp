#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <thread>

#include "core/fetch/fetched_text.h"
#include "core/fetch/part_file.h"
#include "web_bench.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

FetchSettings hurried() {
    FetchSettings settings;
    settings.stall = 1s;
    settings.firstDelay = 10ms;
    settings.longestDelay = 50ms;
    return settings;
}

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

/// The downloader against a server without manners, and against nginx.
class TestTransfer : public QObject {
    Q_OBJECT

    std::unique_ptr<RudeServer> server_;
    QTemporaryDir folder_;
    std::string content_;
    int parts_ = 0;

    [[nodiscard]] fs::path newFolder() {
        const fs::path folder = fs::path(folder_.path().toStdString()) / std::to_string(++parts_);
        fs::create_directories(folder);
        return folder;
    }
    [[nodiscard]] TransferRequest requestFor(const std::string& url) const {
        TransferRequest request;
        request.url = url;
        request.subject = "base.url";
        request.limit = ByteCount{1ULL << 30U};
        return request;
    }
    Result<TransferEnd> fetch(const fs::path& folder, const std::string& url,
                              const FetchSettings& settings = hurried(),
                              const CancelToken& cancel = {}) {
        LANDFALL_ASSIGN(const auto part, PartFile::open(folder, url));
        return transfer(settings, requestFor(url), *part, cancel);
    }
    /// Fetches it, and whether what came is the file.
    void fetchesWhole(const std::string& path) {
        const fs::path folder = newFolder();
        const auto end = fetch(folder, server_->url(path));
        QVERIFY2(end, end ? "" : end.error().text().c_str());
        QVERIFY(*end == TransferEnd::Complete);
        const std::string came = contentOf(folder / "part");
        QVERIFY2(came == content_, ("came " + std::to_string(came.size()) + " prefix " +
                                    std::to_string(content_.starts_with(came)))
                                       .c_str());
    }
    [[nodiscard]] std::vector<Asked> askedOf(const std::string& path) const {
        std::vector<Asked> found;
        for (const Asked& one : server_->asked())
            if (one.path == "/" + path)
                found.push_back(one);
        return found;
    }

private slots:
    void initTestCase() {
        qputenv("no_proxy", "127.0.0.1");
        server_ = std::make_unique<RudeServer>();
        QVERIFY(server_->running());
        content_ = noise(3'000'017);
        server_->put("file", content_);
    }

    void whole_data() {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"good/file", "chunked/file", "hops/file?left=9", "busy/file?times=2",
              "break/file?after=700000", "break/file?after=1000000&gently=1",
              "break-no-ranges/file?after=900000", "stall/file?after=500000&for=4",
              "chunked-close/file", "chunked-no-goodbye/file"})
            QTest::newRow(path) << path;
    }
    void whole() {
        QFETCH(QString, path);
        fetchesWhole(path.toStdString());
    }

    void cutWithoutALength_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("gently") << "&gently=1";
        QTest::newRow("roughly") << "";
        QTest::newRow("gently at its beginning") << "&gently=1&after=700";
        QTest::newRow("roughly at its beginning") << "&after=700";
    }
    /// Nothing but the last chunk says that all is here.
    void cutWithoutALength() {
        QFETCH(QString, ending);
        const std::string twice = "chunked-cut/file?times=2" + ending.toStdString();
        fetchesWhole(twice);
        QVERIFY(askedOf(twice).size() >= 3U);  // now and then Qt asks again by itself
    }

    /// A connection that breaks under the question has not outlived the answer, though Qt asks
    /// again by another one.
    void goneBehindAChunkedAnswer() {
        const std::string path = "chunked-then-gone/file";
        fetchesWhole(path);
        const std::vector<Asked> asked = askedOf(path);
        QCOMPARE(asked.size(), 2U);
        QCOMPARE(asked[1].range, "bytes=" + std::to_string(content_.size()) + "-");
    }

    void cutWithoutALengthEachTime_data() { cutWithoutALength_data(); }
    /// What came is the beginning, in order: all that was sent where the server ends gently; a
    /// reset may throw away what is still under way.
    void cutWithoutALengthEachTime() {
        QFETCH(QString, ending);
        const fs::path folder = newFolder();
        const auto end = fetch(
            folder, server_->url("chunked-cut/file?times=99" + ending.toStdString()), hurried());
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::Network);
        const std::string came = contentOf(folder / "part");
        QVERIFY(content_.starts_with(came));
        const std::size_t sent = ending.contains("after") ? 700 : content_.size() / 2;
        if (ending.contains("gently"))
            QCOMPARE(came.size(), sent);
        else
            QVERIFY(came.size() <= sent);
    }

    void goesOnWhereItBroke() {
        fetchesWhole("break/file?after=800000&gently=1");
        const auto asked = askedOf("break/file?after=800000&gently=1");
        QVERIFY(asked.size() >= 4);
        QCOMPARE(asked[0].range, "");
        qulonglong before = 0;  // what came, each time further on
        for (std::size_t i = 1; i < asked.size(); ++i) {
            const QString range = QString::fromStdString(asked[i].range);
            if (before == 0 && range.isEmpty())
                continue;  // nothing of it came
            QVERIFY2(range.startsWith("bytes=") && range.endsWith("-"), qPrintable(range));
            const qulonglong from = range.mid(6).chopped(1).toULongLong();
            QVERIFY(from >= before && from <= before + 800000);
            before = from;
            QCOMPARE(asked[i].ifRange, "\"one\"");
        }
    }

    void withoutVersionsNoRangeIsAskedFor() {
        fetchesWhole("break-no-ranges/file?after=1000000&why=plain");
        for (const Asked& one : askedOf("break-no-ranges/file?after=1000000&why=plain"))
            QCOMPARE(one.range, "");
    }

    void anotherFileMeanwhile_data() {
        QTest::addColumn<QString>("path");
        for (const char* path : {"change/file", "change-silently/file", "change-in-part/file"})
            QTest::newRow(path) << path;
    }
    /// Told as that, never as a mixture of both; then the new one comes whole.
    void anotherFileMeanwhile() {
        QFETCH(QString, path);
        const fs::path folder = newFolder();
        const std::string url = server_->url(path.toStdString());
        const auto part = PartFile::open(folder, url);
        QVERIFY(part);
        const auto end = transfer(hurried(), requestFor(url), **part, {});
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::Mismatch);
        QVERIFY((*part)->clear());
        const auto again = transfer(hurried(), requestFor(url), **part, {});
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(contentOf(folder / "part") == content_);
    }

    void refusals_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* path, ErrorKind kind, const char* words) {
            QTest::newRow(path) << path << static_cast<int>(kind) << words;
        };
        row("loop/file", ErrorKind::Network, "redirects more than 10 times");
        row("to/x?to=file:///etc/passwd", ErrorKind::Network, "only https is followed");
        row("to/x?to=ftp://example.com/a", ErrorKind::Network, "only https is followed");
        row("to/x?to=http://example.com/a", ErrorKind::Network, "only https is followed");
        row("to/x?to=//user:pw@127.0.0.1/a", ErrorKind::Network, "a user name");
        row("to/x?to=", ErrorKind::Network, "");
        row("status/file?code=404", ErrorKind::NotFound, "answered 404");
        row("status/file?code=410", ErrorKind::NotFound, "answered 410");
        row("status/file?code=403", ErrorKind::Network, "answered 403");
        row("status/file?code=500", ErrorKind::Network, "answered 500");
        row("status/file?code=304", ErrorKind::Network, "answered 304");
        row("promise-more/file", ErrorKind::Network,
            "closed the connection after 3000017 of 3001017");
        row("wrong-range/file", ErrorKind::Network, "was asked for what follows byte");
        row("stall/file?after=1000&for=30&times=99", ErrorKind::Network, "sent nothing for 1 s");
    }
    void refusals() {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QFETCH(QString, words);
        FetchSettings settings = hurried();
        settings.attempts = 3;
        const auto end = fetch(newFolder(), server_->url(path.toStdString()), settings);
        QVERIFY(!end);
        QVERIFY2(static_cast<int>(end.error().kind()) == kind, end.error().text().c_str());
        QVERIFY2(end.error().text().find(words.toStdString()) != std::string::npos,
                 end.error().text().c_str());
        QCOMPARE(end.error().subject(), "base.url");
    }

    /// A length that is too small cuts the file: whoever knows its hash sees that; what is said is
    /// what is taken.
    void promisedLess() {
        const fs::path folder = newFolder();
        QVERIFY(fetch(folder, server_->url("promise-less/file")));
        QVERIFY(contentOf(folder / "part") == content_.substr(0, content_.size() - 1000));
    }

    void limits_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("said") << "good/file";
        QTest::newRow("not said") << "chunked/file";
        QTest::newRow("endless") << "endless/file";
    }
    void limits() {
        QFETCH(QString, path);
        TransferRequest request = requestFor(server_->url(path.toStdString()));
        request.limit = ByteCount{1'000'000};
        const auto text = fetchText(hurried(), request, {});
        QVERIFY(!text);
        QCOMPARE(text.error().kind(), ErrorKind::InvalidInput);
        QVERIFY2(text.error().text().find("1000000") != std::string::npos,
                 text.error().text().c_str());
    }

    void stillTheNewest() {
        TransferRequest request = requestFor(server_->url("good/file"));
        const auto first = fetchText(hurried(), request, {});
        QVERIFY(first && *first);
        QVERIFY((*first)->text == content_);
        QCOMPARE((*first)->head.validators.etag, "\"one\"");
        request.known = (*first)->head.validators;
        const auto second = fetchText(hurried(), request, {});
        QVERIFY(second);
        QVERIFY(!*second);
        request.known.etag = "\"older\"";
        const auto third = fetchText(hurried(), request, {});
        QVERIFY(third && *third);
    }

    void nobodyListens() {
        QElapsedTimer timer;
        timer.start();
        const auto end = fetch(newFolder(), "http://127.0.0.1:1/file");
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::Network);
        QVERIFY2(end.error().text().find("cannot be reached") != std::string::npos,
                 end.error().text().c_str());
        QVERIFY(timer.elapsed() < 5000);
    }

    /// What came is kept, and the next program goes on from there.
    void cancelKeepsWhatCame() {
        const fs::path folder = newFolder();
        const std::string url = server_->url("slow/file?pause=0.05");
        const CancelToken cancel;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(700ms);
            cancel.cancel();
        });
        const auto end = fetch(folder, url, hurried(), cancel);
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::Cancelled);
        const auto part = PartFile::open(folder, url);
        QVERIFY(part);
        const ByteCount have = (*part)->have();
        QVERIFY2(have.value > 65536 && have.value < content_.size(),
                 std::to_string(have.value).c_str());
        QVERIFY(contentOf(folder / "part") == content_.substr(0, have.value));
        // Another address begins anew.
        const auto other = PartFile::open(newFolder(), url + "&other");
        QVERIFY(other);
        QCOMPARE((*other)->have().value, 0U);
    }

    void readsWhileItArrives() {
        const std::string url = server_->url("slow/file?pause=0.02");
        const auto part = PartFile::open(newFolder(), url);
        QVERIFY(part);
        std::jthread network([&] {
            const auto end = transfer(hurried(), requestFor(url), **part, {});
            (*part)->end(end ? std::nullopt : std::optional(end.error()));
        });
        const auto head = (*part)->waitForHead();
        QVERIFY(head);
        QCOMPARE(head->total->value, content_.size());
        std::string read;
        std::vector<std::byte> room(100'000);
        bool early = false;
        for (;;) {
            const auto got = (*part)->read(ByteOffset{read.size()}, room);
            QVERIFY(got);
            if (*got == 0)
                break;
            early = early || (*part)->have().value < content_.size();
            read.append(reinterpret_cast<const char*>(room.data()), *got);
        }
        QVERIFY(early);
        QVERIFY(read == content_);
    }

    void certificates() {
        QTemporaryDir folder;
        const TestCa ca(folder.path().toStdString());
        RudeServer secure(ca.certificate, ca.key);
        QVERIFY(secure.running());
        secure.put("file", content_);
        const auto stranger = fetch(newFolder(), secure.url("good/file"));
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().kind(), ErrorKind::Network);
        QVERIFY2(stranger.error().text().find("certificate that failed verification") !=
                     std::string::npos,
                 stranger.error().text().c_str());
        FetchSettings settings = hurried();
        settings.caFile = ca.ca;
        const fs::path target = newFolder();
        const auto end = fetch(target, secure.url("break/file?after=1000000"), settings);
        QVERIFY2(end, end ? "" : end.error().text().c_str());
        QVERIFY(contentOf(target / "part") == content_);
        // From https nothing leads back to plain http, not even on this computer.
        const auto down =
            fetch(newFolder(), secure.url("to/x?to=" + server_->url("good/file")), settings);
        QVERIFY(!down);
        QVERIFY2(down.error().text().find("only https is followed") != std::string::npos,
                 down.error().text().c_str());
        settings.caFile = folder.filePath("nowhere.pem").toStdString();
        QCOMPARE(fetch(newFolder(), secure.url("good/file"), settings).error().kind(),
                 ErrorKind::NotFound);
        settings.caFile = ca.key;
        QCOMPARE(fetch(newFolder(), secure.url("good/file"), settings).error().kind(),
                 ErrorKind::InvalidInput);
    }

    void throughAProxy() {
        // A name that does not exist: only the proxy's answer can be what is seen.
        qputenv("http_proxy", QByteArray::fromStdString(server_->url("")));
        qputenv("https_proxy", QByteArray::fromStdString(server_->url("")));
        const auto end = fetch(newFolder(), "https://images.invalid/file");
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");
        QVERIFY(!end);
        // The rude server knows no CONNECT.
        QVERIFY2(end.error().text().find("roxy") != std::string::npos, end.error().text().c_str());
    }

    void nginx_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<bool>("ranges");
        QTest::newRow("with ranges") << "" << true;
        QTest::newRow("without ranges") << "max_ranges 0;" << false;
        QTest::newRow("without versions") << "etag off; add_header Last-Modified \"\";" << false;
    }
    void nginx() {
        if (!Nginx::here())
            QSKIP("nginx is not on this machine");
        QFETCH(QString, lines);
        QFETCH(bool, ranges);
        const std::string listen = "listen 127.0.0.1:@PORT@; root " + server_->folder().string() +
                                   "; " + lines.toStdString();
        const Nginx nginx(server_->folder().string(), listen);
        QVERIFY(nginx.running());
        const std::string url = "http://127.0.0.1:" + std::to_string(nginx.port()) + "/file";
        const fs::path folder = newFolder();
        {  // Half of it came before, from this very server.
            const auto part = PartFile::open(folder, url);
            QVERIFY(part);
            QVERIFY(transfer(hurried(), requestFor(url), **part, {}));
        }
        fs::resize_file(folder / "part", 1'500'000);
        const auto part = PartFile::open(folder, url);
        QVERIFY(part);
        QCOMPARE((*part)->have().value, 1'500'000U);
        QVERIFY(transfer(hurried(), requestFor(url), **part, {}));
        QVERIFY(contentOf(folder / "part") == content_);
        QCOMPARE((*part)->head()->validators.empty() ? false : ranges, ranges);
    }

    void nginxOverTls() {
        if (!Nginx::here())
            QSKIP("nginx is not on this machine");
        QTemporaryDir folder;
        const TestCa ca(folder.path().toStdString());
        const Nginx nginx(server_->folder().string(),
                          "listen 127.0.0.1:@PORT@ ssl; ssl_certificate " + ca.certificate +
                              "; ssl_certificate_key " + ca.key + "; root " +
                              server_->folder().string() + ";");
        QVERIFY(nginx.running());
        const std::string url = "https://127.0.0.1:" + std::to_string(nginx.port()) + "/file";
        const auto stranger = fetch(newFolder(), url);
        QVERIFY(!stranger);
        QVERIFY2(stranger.error().text().find("certificate that failed verification") !=
                     std::string::npos,
                 stranger.error().text().c_str());
        FetchSettings settings = hurried();
        settings.caFile = ca.ca;
        const fs::path target = newFolder();
        QVERIFY(fetch(target, url, settings));
        fs::resize_file(target / "part", 1'500'000);
        QVERIFY(fetch(target, url, settings));
        QVERIFY(contentOf(target / "part") == content_);
    }

    void nginxChangesTheFile() {
        if (!Nginx::here())
            QSKIP("nginx is not on this machine");
        server_->put("changing", content_);
        const Nginx nginx(server_->folder().string(),
                          "listen 127.0.0.1:@PORT@; root " + server_->folder().string() + ";");
        QVERIFY(nginx.running());
        const std::string url = "http://127.0.0.1:" + std::to_string(nginx.port()) + "/changing";
        const fs::path folder = newFolder();
        QVERIFY(fetch(folder, url));
        fs::resize_file(folder / "part", 1'500'000);
        const std::string other = noise(content_.size(), 2);
        server_->put("changing", other);
        fs::last_write_time(server_->folder() / "changing",
                            fs::file_time_type::clock::now() + std::chrono::seconds(5));
        const auto part = PartFile::open(folder, url);
        QVERIFY(part);
        const auto mixed = transfer(hurried(), requestFor(url), **part, {});
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind(), ErrorKind::Mismatch);
        QVERIFY((*part)->clear());
        QVERIFY(transfer(hurried(), requestFor(url), **part, {}));
        QVERIFY(contentOf(folder / "part") == other);
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
