#include <fcntl.h>

#include <QTest>
#include <string>

#include "core/base/memfd.h"
#include "core/base/subprocess.h"

using namespace landfall;

class TestSubprocess : public QObject {
    Q_OBJECT
private slots:
    void returnsWhatItPrinted();
    void feedsMoreThanAPipeHolds();
    void namesAProgramThatIsMissing();
    void quotesLastWords();
    void tellsSignals();
    void leaksNoDescriptor();
    void inheritsWhatIsAskedFor();
};

void TestSubprocess::returnsWhatItPrinted() {
    const auto outcome = run({"sh", {"-c", "echo out; echo err >&2; exit 3"}, "", {}, {}, {}});
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->exitCode, 3);
    QCOMPARE(outcome->output, std::string("out\n"));
    QCOMPARE(outcome->errors, std::string("err\n"));
}

void TestSubprocess::feedsMoreThanAPipeHolds() {
    const std::string input(5 * 1024 * 1024, 'x');
    const auto outcome = run({"cat", {}, input, {}, {}, {}});
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->output == input);
    // A child that closes its input early must not end us by SIGPIPE.
    QVERIFY(run({"true", {}, input, {}, {}, {}}).has_value());
}

void TestSubprocess::namesAProgramThatIsMissing() {
    const auto outcome = run({"no-such-program", {}, "", {}, {}, {}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind(), ErrorKind::NotFound);
    QCOMPARE(outcome.error().text(), std::string("no-such-program: this program is not installed"));
    QVERIFY(!run({"/etc/passwd", {}, "", {}, {}, {}}));
}

void TestSubprocess::quotesLastWords() {
    const auto outcome = runChecked({"sh", {"-c", "echo too small >&2; exit 1"}, "", {}, {}, {}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().text(), std::string("sh: ended with code 1: too small"));
    QVERIFY(runChecked({"sh", {"-c", "exit 1"}, "", {}, {}, {}}, {0, 1}).has_value());
}

void TestSubprocess::tellsSignals() {
    const auto outcome = run({"sh", {"-c", "kill -9 $$"}, "", {}, {}, {}});
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->exitCode, 137);
}

void TestSubprocess::leaksNoDescriptor() {
    const UniqueFd open_(open("/dev/null", O_RDONLY | O_CLOEXEC));
    const auto outcome = run({"ls", {"/proc/self/fd"}, "", {}, {}, {}});
    QVERIFY(outcome.has_value());
    // 0, 1, 2 and the one that ls reads the folder by.
    QCOMPARE(outcome->output, std::string("0\n1\n2\n3\n"));
}

void TestSubprocess::inheritsWhatIsAskedFor() {
    const auto fd = sealedMemfd("inherited", "hello");
    QVERIFY(fd.has_value());
    const std::string path = "/dev/fd/" + std::to_string(fd->get());
    const auto outcome = runChecked({"cat", {path}, "", {}, {fd->get()}, {}});
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->output, std::string("hello"));
}

QTEST_APPLESS_MAIN(TestSubprocess)
#include "tst_subprocess.moc"
