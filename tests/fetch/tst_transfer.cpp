#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <thread>

#include "core/base/file_io.h"
#include "core/fetch/fetched_text.h"
#include "core/fetch/netrc.h"
#include "core/fetch/part_file.h"
#include "core/fetch/proxies.h"
#include "core/fetch/stall_watch.h"
#include "core/fetch/web_logins.h"
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

    void cutWhereEachAnswerCloses_data() {
        QTest::addColumn<QString>("more");
        for (const char* ending : {"&gently=1", ""})
            for (const char* place : {"", "&after=700", "&after=50000", "&after=1000000"})
                for (const char* ranges : {"", "&ranges=1"})
                    QTest::addRow("%s%s%s", ending, place, ranges)
                        << QString(ending) + place + ranges;
    }
    /// With "Connection: close" the connection says nothing about the answer.
    void cutWhereEachAnswerCloses() {
        QFETCH(QString, more);
        fetchesWhole("chunked-close-cut/file?times=0" + more.toStdString());
        // Each cut may be followed by the question what is behind it, and that be cut as well.
        fetchesWhole("chunked-close-cut/file?times=2" + more.toStdString());
    }
    void cutEachTimeWhereEachAnswerCloses_data() { cutWhereEachAnswerCloses_data(); }
    void cutEachTimeWhereEachAnswerCloses() {
        QFETCH(QString, more);
        const fs::path folder = newFolder();
        const auto end =
            fetch(folder, server_->url("chunked-close-cut/file?times=99" + more.toStdString()));
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::Network);
        QVERIFY(content_.starts_with(contentOf(folder / "part")));
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

    void tooSlow_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("with a length") << "drip/file?length=1000000";
        QTest::newRow("without one") << "drip/file?bytes=9";
        QTest::newRow("an error's page") << "drip/file?code=404&length=1000000";
        QTest::newRow("a redirect's") << "drip/file?code=302&length=1000000";
    }
    /// A byte now and then is as good as none.
    void tooSlow() {
        QFETCH(QString, path);
        FetchSettings settings = hurried();
        settings.slow = 1500ms;
        settings.attempts = 3;
        settings.firstAttempts = 2;
        QElapsedTimer timer;
        timer.start();
        const fs::path folder = newFolder();
        const auto end = fetch(folder, server_->url(path.toStdString()), settings);
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::Network);
        QVERIFY2(
            end.error().text().find("sent less than 1 KiB a second for 1 s") != std::string::npos,
            end.error().text().c_str());
        QVERIFY(timer.elapsed() < 15'000);
    }

    /// It is resumed where it came to, as after any break.
    void slowThenGood() {
        FetchSettings settings = hurried();
        settings.slow = 1500ms;
        const fs::path folder = newFolder();
        const auto end = fetch(folder, server_->url("slow-first/file"), settings);
        QVERIFY2(end, end ? "" : end.error().text().c_str());
        QVERIFY(contentOf(folder / "part") == content_);
        const auto asked = askedOf("slow-first/file");
        QCOMPARE(asked.size(), 2U);
        QVERIFY2(asked[1].range.starts_with("bytes=") && asked[1].range != "bytes=0-",
                 asked[1].range.c_str());
    }

    /// 1 KiB/s is not slow.
    void slowEnough() {
        FetchSettings settings = hurried();
        settings.slow = 1000ms;
        const auto started = std::chrono::steady_clock::now();
        StallWatch watch(settings, started);
        for (int tick = 1; tick <= 100; ++tick) {
            watch.came(110, started + tick * 100ms);
            QVERIFY(watch.look(started + tick * 100ms) == StallWatch::State::Moving);
        }
        watch.came(1, started + 10'900ms);
        QVERIFY(watch.look(started + 11'200ms) == StallWatch::State::Slow);
        QVERIFY(watch.look(started + 20s) == StallWatch::State::Silent);
    }

    /// What stands beside a refusal is not read for ever.
    void endlessRefusal() {
        QElapsedTimer timer;
        timer.start();
        const auto end = fetch(newFolder(), server_->url("drip/file?code=403&bytes=60000&pause=0"));
        QVERIFY(!end);
        QVERIFY2(end.error().text().find("answered 403") != std::string::npos,
                 end.error().text().c_str());
        QVERIFY(timer.elapsed() < 5000);
    }

    /// A body without a length leaves the disk some room.
    void sparesRoom() {
        const auto free = freeSpace(folder_.path().toStdString());
        QVERIFY(free);
        const std::string url = server_->url("endless/file");
        const fs::path folder = newFolder();
        // As if the disk had 40 MB more than what is to be left.
        const ByteCount spare = *free - ByteCount{40'000'000};
        {
            const auto part = PartFile::open(folder, url, spare);
            QVERIFY(part);
            const auto end = transfer(hurried(), requestFor(url), **part, {});
            QVERIFY(!end);
            QCOMPARE(end.error().kind(), ErrorKind::NoSpace);
            QVERIFY2(end.error().text().find("does not say its length") != std::string::npos,
                     end.error().text().c_str());
            QVERIFY((*part)->have().value < 400'000'000);
        }
        const auto part = PartFile::open(newFolder(), url, *free + ByteCount{kGiB});
        const auto end = transfer(hurried(), requestFor(url), **part, {});
        QVERIFY(!end);
        QCOMPARE(end.error().kind(), ErrorKind::NoSpace);
        QCOMPARE((*part)->have().value, 0U);
        // One that says it takes that much.
        const std::string good = server_->url("good/file");
        const auto whole = PartFile::open(newFolder(), good, *free + ByteCount{kGiB});
        QVERIFY(transfer(hurried(), requestFor(good), **whole, {}));
        QCOMPARE(PartFile::kSpare.value, kGiB);
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

    void proxies_data() {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("proxy");  // "" none
        const auto row = [](const char* name, const char* variables, const char* address,
                            const char* proxy) {
            QTest::newRow(name) << variables << address << proxy;
        };
        const char* https = "https://www.example.com/a";
        row("its scheme's", "https_proxy=http://p:3128", https, "http://p:3128");
        row("without a scheme", "https_proxy=p:3128", https, "http://p:3128");
        row("without a port", "https_proxy=p", https, "http://p:1080");
        row("upper case", "HTTPS_PROXY=p:1", https, "http://p:1");
        row("lower case comes first", "HTTPS_PROXY=p:1;https_proxy=q:2", https, "http://q:2");
        row("all", "all_proxy=p:3128", https, "http://p:3128");
        row("all, for http", "ALL_PROXY=socks5h://p:9050", "http://a.example/", "socks://p:9050");
        row("its own before all", "all_proxy=p:1;https_proxy=q:2", https, "http://q:2");
        row("an empty one", "https_proxy=;all_proxy=p:1", https, "http://p:1");
        row("a user", "https_proxy=me:secret@p:1", https, "http://me:secret@p:1");
        row("IPv6", "https_proxy=http://[2001:db8::1]:8080", https, "http://[2001:db8::1]:8080");
        row("none, all", "https_proxy=p:1;no_proxy=*", https, "");
        row("none, the host", "https_proxy=p:1;no_proxy=a.example, www.example.com", https, "");
        row("none, the domain", "https_proxy=p:1;NO_PROXY=.example.com", https, "");
        row("none, the domain without a dot", "all_proxy=p:1;no_proxy=example.com", https, "");
        row("none, the domain by a star", "all_proxy=p:1;no_proxy=*.example.com", https, "");
        row("none, its port", "all_proxy=p:1;no_proxy=www.example.com:443", https, "");
        row("another port", "all_proxy=p:1;no_proxy=www.example.com:8443", https, "http://p:1");
        row("a name's end that is no domain", "all_proxy=p:1;no_proxy=ample.com", https,
            "http://p:1");
        row("none, an address", "all_proxy=p:1;no_proxy=192.0.2.7", "https://192.0.2.7/", "");
        row("none, a network", "all_proxy=p:1;no_proxy=192.0.2.0/24", "https://192.0.2.7/", "");
        row("another network", "all_proxy=p:1;no_proxy=192.0.3.0/24", "https://192.0.2.7/",
            "http://p:1");
        row("none, IPv6", "all_proxy=p:1;no_proxy=2001:db8::7", "https://[2001:db8::7]/", "");
        row("this computer", "all_proxy=p:1", "http://localhost:8080/", "");
        row("this computer's address", "all_proxy=p:1", "http://127.0.0.2/", "");
        row("a kind that is not spoken", "https_proxy=socks4://p:1", https, "refused");
        row("TLS to the proxy", "https_proxy=https://p:1", https, "refused");
        row("rubbish", "all_proxy=http://:1", https, "refused");
    }
    /// As curl(1) has it, "ENVIRONMENT".
    void proxies() {
        QFETCH(QString, variables);
        QFETCH(QString, address);
        QFETCH(QString, proxy);
        for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                                 "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
        for (const QString& one : variables.split(';'))
            qputenv(one.section('=', 0, 0).toLatin1().constData(), one.section('=', 1).toLatin1());
        const auto good = checkProxyFor(address.toStdString());
        const QNetworkProxy found = proxiesFor(QUrl(address)).value(0);
        for (const QString& one : variables.split(';'))
            qunsetenv(one.section('=', 0, 0).toLatin1().constData());
        qputenv("no_proxy", "127.0.0.1");
        if (proxy == "refused") {
            QVERIFY(!good);
            QCOMPARE(good.error().kind(), ErrorKind::NotSupported);
            return;
        }
        QVERIFY2(good, good ? "" : good.error().text().c_str());
        if (proxy.isEmpty()) {
            QCOMPARE(found.type(), QNetworkProxy::NoProxy);
            return;
        }
        const QUrl wanted(proxy);
        QCOMPARE(found.type(), wanted.scheme() == "socks" ? QNetworkProxy::Socks5Proxy
                                                          : QNetworkProxy::HttpProxy);
        QCOMPARE(found.hostName(), wanted.host());
        QCOMPARE(int{found.port()}, wanted.port());
        QCOMPARE(found.user(), wanted.userName());
        QCOMPARE(found.password(), wanted.password());
    }

    /// netrc(5); a word in quotation marks as GNU Inetutils and curl read it.
    void netrc_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pair");  // "" none
        QTest::newRow("a line") << "machine a.example login me password pw"
                                << "me:pw";
        QTest::newRow("lines") << "machine b.example\nlogin other\npassword no\nmachine a.example\n"
                                  "\tlogin me\n\tpassword pw\n"
                               << "me:pw";
        QTest::newRow("another order, an account")
            << "machine a.example password pw account x login me"
            << "me:pw";
        QTest::newRow("quoted") << "machine a.example login me password \"open sesame\""
                                << "me:open sesame";
        QTest::newRow("a comment") << "# machine a.example login x password y\nmachine a.example "
                                      "login me password p#w"
                                   << "me:p#w";
        QTest::newRow("a # that is no comment") << "machine a.example login me\npassword #pw"
                                                << "me:#pw";
        QTest::newRow("a macro") << "machine b.example login x password y\nmacdef init\nmachine "
                                    "a.example login no password no\n\nmachine a.example login me "
                                    "password pw"
                                 << "me:pw";
        QTest::newRow("the first counts")
            << "machine a.example login me password pw machine a.example login x password y"
            << "me:pw";
        QTest::newRow("a user alone") << "machine a.example login me"
                                      << "me:";
        QTest::newRow("not default") << "default login x password y"
                                     << "";
        QTest::newRow("another") << "machine www.a.example login x password y"
                                 << "";
        QTest::newRow("cut off") << "machine a.example login"
                                 << "";
        QTest::newRow("an open quotation mark") << "machine a.example login me password \"pw"
                                                << "me:pw";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void netrc() {
        QFETCH(QString, text);
        QFETCH(QString, pair);
        const Secret found = authorizationIn(text.toStdString(), "a.example");
        const std::string wanted =
            pair.isEmpty() ? "" : "Basic " + pair.toUtf8().toBase64().toStdString();
        QCOMPARE(std::string(found.view()), wanted);
    }

    void asksWhoWeAre() {
        const fs::path file = newFolder() / "netrc";
        qputenv("NETRC", QByteArray::fromStdString(file.string()));
        const auto without = fetch(newFolder(), server_->url("login/file"));
        QVERIFY(!without);
        QCOMPARE(without.error().kind(), ErrorKind::Network);
        QVERIFY2(without.error().text().find("asks for a user and a password (401)") !=
                     std::string::npos,
                 without.error().text().c_str());
        const auto write = [&file](const char* password) {
            std::ofstream(file) << "machine 127.0.0.1 login me password \"" << password << "\"\n";
        };
        write("open sesame");
        fs::permissions(file, fs::perms::owner_read | fs::perms::others_read);
        const auto open = fetch(newFolder(), server_->url("login/file"));
        QVERIFY(!open);
        QCOMPARE(open.error().kind(), ErrorKind::NotPermitted);
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        fetchesWhole("login/file");
        fetchesWhole("login/file?to=/good/file");
        write("guessed");
        const auto wrong = fetch(newFolder(), server_->url("login/file"));
        QVERIFY(!wrong);
        QVERIFY2(
            wrong.error().text().find("refuses the user and the password") != std::string::npos,
            wrong.error().text().c_str());
        qunsetenv("NETRC");
    }

    /// Keychain and person stand behind this; what they say goes to the server that asked alone.
    void asksKeychainAndPerson() {
        class Logins : public WebLogins {
        public:
            explicit Logins(std::vector<std::string> answers) : answers_(std::move(answers)) {}
            Result<Secret> loginFor(const std::string& server, bool refused,
                                    const CancelToken&) override {
                asked.push_back(server + (refused ? " refused" : ""));
                if (answers_.empty())
                    return Secret();
                std::string answer = answers_.front();
                answers_.erase(answers_.begin());
                return Secret::takeFrom(answer);
            }
            std::vector<std::string> asked;

        private:
            std::vector<std::string> answers_;
        };
        qputenv("NETRC", "/nowhere/netrc");
        const auto undo = qScopeGuard([] {
            setWebLogins(nullptr);
            qunsetenv("NETRC");
        });
        std::string here = server_->url("");
        here.pop_back();

        auto logins =
            std::make_shared<Logins>(std::vector<std::string>{"me:guessed", "me:open sesame"});
        setWebLogins(logins);
        fetchesWhole("login/file");
        QCOMPARE(logins->asked, (std::vector<std::string>{here, here + " refused"}));

        // Asked once, whatever breaks and however often it begins anew.
        logins = std::make_shared<Logins>(std::vector<std::string>{"me:open sesame"});
        setWebLogins(logins);
        fetchesWhole("login/file?to=/login/file");
        QCOMPARE(logins->asked, std::vector<std::string>{here});

        // Another server that it leads to is told nothing, and asked about by its own name.
        RudeServer other;
        QVERIFY(other.running());
        fs::copy_file(server_->folder() / "file", other.folder() / "file");
        std::string there = other.url("");
        there.pop_back();
        logins = std::make_shared<Logins>(std::vector<std::string>{"me:open sesame"});
        setWebLogins(logins);
        const auto lost =
            fetch(newFolder(), server_->url("login/file?to=" + other.url("login/file")));
        QVERIFY(!lost);
        QVERIFY2(
            lost.error().text().find("asks for a user and a password (401)") != std::string::npos,
            lost.error().text().c_str());
        QCOMPARE(logins->asked, (std::vector<std::string>{here, there}));

        // Nobody is asked for ever.
        logins = std::make_shared<Logins>(std::vector<std::string>(9, "me:guessed"));
        setWebLogins(logins);
        const auto wrong = fetch(newFolder(), server_->url("login/file"));
        QVERIFY(!wrong);
        QVERIFY2(
            wrong.error().text().find("refuses the user and the password") != std::string::npos,
            wrong.error().text().c_str());
        QCOMPARE(logins->asked.size(), 4U);
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
