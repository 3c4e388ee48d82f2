#include "core/content/password_hash.h"

#include "core/content/card_content.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestPasswordHash : public QObject {
    Q_OBJECT
private slots:
    void anotherProgramAcceptsIt_data();
    void anotherProgramAcceptsIt();
    void saltsDiffer();
    void refuses();
};

void TestPasswordHash::anotherProgramAcceptsIt_data() {
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("plain") << QByteArray("correct horse");
    QTest::newRow("one character") << QByteArray("x");
    QTest::newRow("beyond ASCII") << QByteArray("pässwörd 😀 '\"$");
    QTest::newRow("longest") << QByteArray(511, 'x');
}

/// Perl's crypt() makes the same hash of the same password and salt.
void TestPasswordHash::anotherProgramAcceptsIt() {
    QFETCH(QByteArray, password);
    // A view without a terminator: what follows must not matter.
    const std::string more = password.toStdString() + "trailing";
    const auto hash =
        hashPassword(std::string_view(more).substr(0, static_cast<std::size_t>(password.size())));
    QVERIFY2(hash.has_value(), hash ? "" : hash.error().text().c_str());
    const QByteArray text(hash->view().data(), static_cast<qsizetype>(hash->view().size()));
    QCOMPARE(hash->view().size(), kPasswordHashLength);
    QVERIFY2(text.startsWith("$y$j9T$"), text.constData());
    const auto oracle = test::run(
        "perl", {"-e", "local $/; my ($p, $h) = split /\\n/, <STDIN>; print crypt($p, $h)"},
        password + "\n" + text);
    QCOMPARE(oracle.out, text);
}

void TestPasswordHash::saltsDiffer() {
    const auto one = hashPassword("same");
    const auto two = hashPassword("same");
    QVERIFY(one && two && one->view() != two->view());
}

void TestPasswordHash::refuses() {
    EXPECT_REFUSED(hashPassword(""), "0 bytes");
    EXPECT_REFUSED(hashPassword(std::string(512, 'x')), "512 bytes");
    EXPECT_REFUSED(hashPassword("a\nb"), "one line");
    EXPECT_REFUSED(hashPassword(std::string_view("a\0b", 3)), "one line");
}

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_password_hash.moc"
