// The worker's own confinement, entered by a child of the test, which then does what it must not.
#include <fcntl.h>
#include <pwd.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryFile>
#include <QTest>
#include <array>
#include <cerrno>
#include <functional>

#include "app/helper/confinement.h"
#include "tests/helper/workers_user.h"

using namespace landfall;

namespace {

/// Runs `action` in a confined child; its wait status.
int confined(const std::function<int()>& action) {
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child == 0) {
        if (!helper::giveUpRoot(parent) || !helper::installFilter())
            _exit(99);
        _exit(action());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

}  // namespace

class TestConfinement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: giving up root needs root");
        QVERIFY(makeWorkersUser());
    }

    /// Without a user of their own there is no worker: it stays nothing else, least of all root.
    void withoutItsUser_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("missing") << QByteArray("nobody:x:65534:65534:::\n");
        QTest::newRow("root's number") << QByteArray("_landfall:x:0:5:::\n");
        QTest::newRow("root's group") << QByteArray("_landfall:x:5:0:::\n");
        QTest::newRow("another's name") << QByteArray("_landfall2:x:5:5:::\n");
    }
    void withoutItsUser() {
        QFETCH(QByteArray, line);
        QTemporaryFile passwd;
        QVERIFY(passwd.open() && passwd.write("root:x:0:0:::\n" + line) > 0 && passwd.flush());
        const QByteArray path = passwd.fileName().toUtf8();
        const pid_t child = fork();
        if (child == 0) {
            // In a mount namespace of its own.
            if (unshare(CLONE_NEWNS) != 0 ||
                mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                mount(path.constData(), "/etc/passwd", nullptr, MS_BIND, nullptr) != 0)
                _exit(1);
            const auto given = helper::giveUpRoot(getppid());
            const bool named =
                !given && given.error().kind() == ErrorKind::NotFound &&
                given.error().text().find("make it: sudo systemd-sysusers landfall.conf") !=
                    std::string::npos;
            _exit(named ? 0 : 2);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void whomItBecomes() {
        const int status = confined([] { return static_cast<int>(syscall(SYS_getuid)); });
        QCOMPARE(WTERMSIG(status), SIGSYS);  // it may not even ask
        const passwd* user = getpwnam("_landfall");
        QVERIFY(user != nullptr && user->pw_uid != 0);
        const pid_t parent = getpid();
        const pid_t child = fork();
        if (child == 0)
            _exit(helper::giveUpRoot(parent) && getuid() == user->pw_uid &&
                          getgid() == user->pw_gid && setuid(0) != 0
                      ? 0
                      : 1);
        int ended = 0;
        waitpid(child, &ended, 0);
        QCOMPARE(WEXITSTATUS(ended), 0);
    }

    void forbidden_data() {
        QTest::addColumn<int>("call");
        QTest::newRow("open") << static_cast<int>(SYS_openat);
        QTest::newRow("execve") << static_cast<int>(SYS_execve);
        QTest::newRow("clone") << static_cast<int>(SYS_clone);
        QTest::newRow("socket") << static_cast<int>(SYS_socket);
        QTest::newRow("connect") << static_cast<int>(SYS_connect);
        QTest::newRow("ioctl") << static_cast<int>(SYS_ioctl);
        QTest::newRow("kill") << static_cast<int>(SYS_kill);
        QTest::newRow("tgkill") << static_cast<int>(SYS_tgkill);
        QTest::newRow("pidfd_open") << static_cast<int>(SYS_pidfd_open);
        QTest::newRow("pidfd_getfd") << static_cast<int>(SYS_pidfd_getfd);
        QTest::newRow("pidfd_send_signal") << static_cast<int>(SYS_pidfd_send_signal);
        QTest::newRow("rt_sigqueueinfo") << static_cast<int>(SYS_rt_sigqueueinfo);
        QTest::newRow("process_vm_writev") << static_cast<int>(SYS_process_vm_writev);
        QTest::newRow("ptrace") << static_cast<int>(SYS_ptrace);
        QTest::newRow("mount") << static_cast<int>(SYS_mount);
        QTest::newRow("setuid") << static_cast<int>(SYS_setuid);
        QTest::newRow("unlink") << static_cast<int>(SYS_unlinkat);
        QTest::newRow("io_uring_setup") << static_cast<int>(SYS_io_uring_setup);
        QTest::newRow("dup") << static_cast<int>(SYS_dup);
    }
    void forbidden() {
        QFETCH(int, call);
        const int status = confined([call] {
            syscall(call, 0, 0, 0, 0, 0, 0);
            return 0;
        });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }

    void executableMemory() {
        const int status = confined([] {
            mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            return 0;
        });
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }

    void duplicatedDescriptor() {
        const int status = confined([] { return fcntl(0, F_DUPFD, 50); });
        QCOMPARE(WTERMSIG(status), SIGSYS);
    }

    void whatItNeedsWorks() {
        const int status = confined([] {
            // Memory, a clock, the mode of a descriptor.
            auto* large = new std::array<char, 4'000'000>;
            large->fill(1);
            const bool good = (*large)[17] == 1 && fcntl(2, F_GETFL) >= 0;
            delete large;
            return good ? 0 : 1;
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void itDiesWithItsParent() {
        int ends[2];
        QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
        const pid_t middle = fork();
        if (middle == 0) {
            const pid_t self = getpid();
            const pid_t child = fork();
            if (child == 0) {
                (void)!helper::giveUpRoot(self);
                (void)!write(ends[1], "x", 1);
                pause();
                _exit(0);
            }
            pause();
            _exit(0);
        }
        close(ends[1]);
        char byte = 0;
        QCOMPARE(read(ends[0], &byte, 1), 1);
        kill(middle, SIGKILL);
        waitpid(middle, nullptr, 0);
        // The end of the pipe is the end of the last who holds it.
        QCOMPARE(read(ends[0], &byte, 1), 0);
        close(ends[0]);
    }

    void descriptorsThatAreNotKept() {
        const int a = open("/dev/null", O_RDONLY | O_CLOEXEC);
        const int b = open("/dev/zero", O_RDONLY | O_CLOEXEC);
        const int c = open("/dev/null", O_RDONLY | O_CLOEXEC);
        const pid_t child = fork();
        if (child == 0) {
            const std::array<int, 1> kept{b};
            if (!helper::keepOnly(kept))
                _exit(1);
            const bool good = fcntl(a, F_GETFD) < 0 && fcntl(b, F_GETFD) >= 0 &&
                              fcntl(c, F_GETFD) < 0 && fcntl(0, F_GETFD) >= 0;
            _exit(good ? 0 : 2);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        for (const int fd : {a, b, c})
            close(fd);
    }
};

QTEST_APPLESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
