#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <fstream>
#include <string>

#include "core/base/memfd.h"
#include "core/base/secret.h"

using namespace landfall;

class TestSecret : public QObject {
    Q_OBJECT
private slots:
    void movesAndNeverCopies();
    void wipesTheStringItCameIn();
    void isKeptOutOfCoreDumps();
    void noChildHasIt();
    void sealedMemfdCannotBeChanged();
};

void TestSecret::movesAndNeverCopies() {
    static_assert(!std::is_copy_constructible_v<Secret>);
    static_assert(!std::is_convertible_v<Secret, std::string>);
    Secret first("s3cret");
    Secret second = std::move(first);
    QVERIFY(first.empty());  // NOLINT(bugprone-use-after-move): that it is empty is the point
    QVERIFY(second.view() == "s3cret");
    QVERIFY(second.duplicate().view() == second.view());
}

void TestSecret::wipesTheStringItCameIn() {
    std::string text = "a passphrase that is longer than the small-string buffer";
    const char* where = text.data();
    const std::size_t length = text.size();
    const Secret secret = Secret::takeFrom(text);
    QVERIFY(text.empty());
    for (std::size_t i = 0; i < length; ++i)
        QCOMPARE(where[i], '\0');
    QVERIFY(secret.view().starts_with("a passphrase"));
}

void TestSecret::isKeptOutOfCoreDumps() {
    const Secret secret("x");
    const auto address = reinterpret_cast<std::uintptr_t>(secret.view().data());
    // smaps(5): "dd" among VmFlags is do-not-dump.
    std::ifstream maps("/proc/self/smaps");
    std::string line;
    bool inside = false;
    bool dontDump = false;
    while (std::getline(maps, line)) {
        unsigned long begin = 0;
        unsigned long end = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &begin, &end) == 2)
            inside = begin <= address && address < end;
        else if (inside && line.starts_with("VmFlags:"))
            dontDump = (line + " ").find(" dd ") != std::string::npos;
    }
    QVERIFY(dontDump);
}

void TestSecret::noChildHasIt() {
    const Secret secret("s3cret");
    const pid_t child = fork();
    if (child == 0)
        _exit(secret.view() == std::string_view("\0\0\0\0\0\0", 6) ? 0 : 1);
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(secret.view() == "s3cret");
}

void TestSecret::sealedMemfdCannotBeChanged() {
    const auto fd = sealedMemfd("test", "token");
    QVERIFY(fd.has_value());
    char buffer[8] = {};
    QCOMPARE(pread(fd->get(), buffer, sizeof buffer, 0), ssize_t{5});
    QCOMPARE(std::string(buffer), std::string("token"));
    QVERIFY(write(fd->get(), "x", 1) < 0);
    QVERIFY(ftruncate(fd->get(), 0) < 0);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
