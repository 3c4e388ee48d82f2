#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <string>

#include "core/base/children.h"
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
    void aFailureStaysOneWhereChildrenAreIgnored_data();
    void aFailureStaysOneWhereChildrenAreIgnored();
    void whatCannotBeToldIsNoSuccess();
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

void TestSubprocess::aFailureStaysOneWhereChildrenAreIgnored_data() {
    QTest::addColumn<bool>("byFlag");
    QTest::newRow("ignored") << false;
    QTest::newRow("not kept") << true;
}

// As whoever starts us may have left it: both survive fork(2), the first also exec(2).
void TestSubprocess::aFailureStaysOneWhereChildrenAreIgnored() {
    QFETCH(bool, byFlag);
    struct sigaction before {};
    struct sigaction action {};
    action.sa_handler = byFlag ? SIG_DFL : SIG_IGN;
    action.sa_flags = byFlag ? SA_NOCLDWAIT : 0;
    QCOMPARE(sigaction(SIGCHLD, &action, &before), 0);
    const auto outcome = run({"sh", {"-c", "exit 3"}, "", {}, {}, {}});
    const auto checked = runChecked({"sh", {"-c", "echo broken; exit 8"}, "", {}, {}, {}});
    sigaction(SIGCHLD, &before, nullptr);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->exitCode, 3);
    QVERIFY(!checked);
    QCOMPARE(checked.error().text(), std::string("sh: ended with code 8: broken"));
}

void TestSubprocess::whatCannotBeToldIsNoSuccess() {
    // No child of this process.
    QVERIFY(!waitForEnd(getppid()));
    const pid_t child = fork();
    if (child == 0)
        _exit(7);
    const auto status = waitForEnd(child);
    QVERIFY(status && WIFEXITED(*status));
    QCOMPARE(WEXITSTATUS(*status), 7);
    QVERIFY(!waitForEnd(child));
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
