#include <QtTest>

#include "core/fetch/web_address.h"

using namespace landfall;

class TestWebAddress : public QObject {
    Q_OBJECT

private slots:
    void accepted() {
        for (const char* url : {"https://example.com/a.img.xz", "https://[2001:db8::1]:8443/a?b=c",
                                "http://127.0.0.1:8080/a", "http://localhost/a", "http://[::1]/a"})
            QVERIFY2(checkWebAddress(url, PlainHttp::Refuse, "base.url"), url);
        QVERIFY(checkWebAddress("http://example.com/a", PlainHttp::HashKnown, "base.url"));
    }

    void refused_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << "http://example.com/a"
                               << "plain http";
        QTest::newRow("looks like loopback") << "http://127.0.0.1.example.com/a"
                                             << "plain http";
        QTest::newRow("user") << "https://me:pw@example.com/a"
                              << "a user name";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "not an address";
        QTest::newRow("ftp") << "ftp://example.com/a"
                             << "the scheme ftp";
        QTest::newRow("no host") << "https:///a"
                                 << "not an address";
        QTest::newRow("blank") << "https://exa mple/a"
                               << "not an address";
        QTest::newRow("nothing") << ""
                                 << "not an address";
        QTest::newRow("long") << "https://example.com/" + QString(5000, 'a') << "not an address";
    }
    void refused() {
        QFETCH(QString, url);
        QFETCH(QString, words);
        const auto checked = checkWebAddress(url.toStdString(), PlainHttp::Refuse, "base.url");
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind(), ErrorKind::InvalidInput);
        QCOMPARE(checked.error().subject(), "base.url");
        QVERIFY2(checked.error().text().find(words.toStdString()) != std::string::npos,
                 checked.error().text().c_str());
        QVERIFY(checked.error().text().find("pw") == std::string::npos);
    }

    void redirects() {
        const auto to = [](const char* from, const char* location) {
            return redirectTarget(from, location, PlainHttp::Refuse, "x").value_or("refused");
        };
        QCOMPARE(to("https://a.example/x/y", "z"), "https://a.example/x/z");
        QCOMPARE(to("https://a.example/x", "//b.example/y"), "https://b.example/y");
        QCOMPARE(to("http://a.example/x", "https://b.example/y"), "https://b.example/y");
        QCOMPARE(to("http://localhost/x", "/y"), "http://localhost/y");
        QCOMPARE(to("http://a.example/x", "/y"), "refused");
        QCOMPARE(to("https://a.example/x", "http://127.0.0.1/y"), "refused");
        QCOMPARE(to("http://localhost/x", "http://a.example/y"), "refused");
        QCOMPARE(to("https://a.example/x", "file:///etc/passwd"), "refused");
        QCOMPARE(to("https://a.example/x", "javascript:alert(1)"), "refused");
    }

    /// With a hash that is known, plain http leads to plain http; https never does.
    void redirectsWithAHash() {
        const auto to = [](const char* from, const char* location) {
            return redirectTarget(from, location, PlainHttp::HashKnown, "x").value_or("refused");
        };
        QCOMPARE(to("http://a.example/x", "/y"), "http://a.example/y");
        QCOMPARE(to("http://a.example/x", "http://b.example/y"), "http://b.example/y");
        QCOMPARE(to("http://a.example/x", "https://b.example/y"), "https://b.example/y");
        QCOMPARE(to("https://a.example/x", "http://b.example/y"), "refused");
        QCOMPARE(to("http://a.example/x", "ftp://b.example/y"), "refused");
        QCOMPARE(to("http://a.example/x", "http://me:pw@b.example/y"), "refused");
    }

    void files() {
        const auto path = [](const char* word) {
            return localPathOf(word, "--base").value_or("refused");
        };
        QCOMPARE(path("file:///home/me/a%20b%3F.img"), "/home/me/a b?.img");
        QCOMPARE(path("file://localhost/a.img"), "/a.img");
        QCOMPARE(path("file:///caf%C3%A9.img"), "/caf\xC3\xA9.img");
        QCOMPARE(path("./a.img"), "");
        QCOMPARE(path("https://a.example/a.img"), "");
        QCOMPARE(path("file://server/share/a.img"), "refused");
        QCOMPARE(path("file://a.img"), "refused");
        QCOMPARE(path("file:///a.img?b"), "refused");
        QCOMPARE(path("file:///a%00.img"), "refused");
        QCOMPARE(path("file://"), "refused");
    }

    void forPeople() {
        QCOMPARE(fileNameOf("https://a.example/b/pi%20os.img.xz?token=1"), "pi os.img.xz");
        QCOMPARE(fileNameOf("https://a.example/"), "a.example");
        QCOMPARE(shownAddress("https://a.example/b?token=secret#x"), "https://a.example/b");
        QVERIFY(looksLikeAddress("https://a"));
        QVERIFY(!looksLikeAddress("./a.img"));
    }
};

QTEST_APPLESS_MAIN(TestWebAddress)
#include "tst_web_address.moc"
