// What a tool could do that a hostile image has taken over: a Python program in its place tries.
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/tool/namespaces.h"
#include "core/tool/sandbox.h"

using namespace landfall;
using namespace std::chrono_literals;

namespace {

ToolRules rulesOf(FileUse files) {
    return {"python3", "tries", files, ByteCount{512 * kMiB}, 60s, ByteCount{4 * kMiB}};
}

/// The kinds of wall that this kernel can build; the best one first.
std::vector<SandboxForce> forces() {
    const SandboxForce best = sandboxInForce();
    std::vector<SandboxForce> all{best};
    if (best.wall == FileWall::Landlock) {
        for (int abi = best.landlockAbi - 1; abi >= 1; --abi)
            all.push_back({FileWall::Landlock, abi, best.callFilter});
        all.push_back({FileWall::Landlock, best.landlockAbi, false});
    }
    all.push_back({FileWall::Namespaces, 0, best.callFilter});
    all.push_back({FileWall::Namespaces, 0, false});
    return all;
}

/// Runs `script`, which finds the descriptors in sys.argv.
Result<SubprocessOutcome> runPython(const ToolRules& rules, const SandboxForce& force,
                                    const std::string& script, const std::vector<int>& files = {},
                                    std::vector<std::string> more = {}) {
    LANDFALL_ASSIGN(const Sandbox sandbox, Sandbox::prepare(rules, files, force));
    Subprocess process;
    process.program = "python3";
    process.arguments = {"-I", "-S", "-c", script};
    for (const int file : files)
        process.arguments.push_back("/proc/self/fd/" + std::to_string(file));
    process.arguments.insert(process.arguments.end(), more.begin(), more.end());
    process.inherit = files;
    process.setup = &sandbox;
    process.longest = rules.longest;
    process.mostOutput = rules.output;
    return run(process);
}

QString textOf(const Result<SubprocessOutcome>& outcome) {
    return outcome ? QString::fromStdString(outcome->output + outcome->errors)
                   : QString::fromStdString(outcome.error().text());
}

/// What tries each thing that a tool has no business with, and prints what came of it.
std::string intruder() {
    QFile file(qEnvironmentVariable("LANDFALL_SOURCE_DIR") + "/tests/tool/intruder.py");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace

class TestSandbox : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] std::string path(const char* name) const {
        return folder_.filePath(name).toStdString();
    }
    [[nodiscard]] UniqueFd open(const std::string& file, int flags) const {
        return UniqueFd(::open(file.c_str(), flags | O_CLOEXEC));
    }

private slots:
    void init() {
        std::ofstream(path("given")) << "given to it";
        std::ofstream(path("ours")) << "not given to it";
    }

    void probed() {
        const SandboxForce force = sandboxInForce();
        std::printf("in force: %s\n", sandboxText(force).c_str());
        // Debian 12's and Ubuntu 24.04's kernels have both; a container may take Landlock away.
        QVERIFY(force.callFilter);
        QVERIFY(force.wall != FileWall::None);
        QVERIFY(sandboxInForce() == force);
        setSandbox(SandboxForce{});
        QCOMPARE(sandboxText(sandboxInForce()), std::string("limits"));
        setSandbox({});
        QVERIFY(sandboxInForce() == force);
    }

    void walls_data() {
        QTest::addColumn<int>("number");
        const auto all = forces();
        for (int i = 0; i < static_cast<int>(all.size()); ++i)
            QTest::addRow("%d, %s", i, sandboxText(all[static_cast<std::size_t>(i)]).c_str()) << i;
    }
    void walls() {
        QFETCH(int, number);
        const SandboxForce force = forces()[static_cast<std::size_t>(number)];
        const UniqueFd given = open(path("given"), O_RDONLY);
        const auto outcome = runPython(rulesOf(FileUse::Read), force, intruder(), {given.get()},
                                       {path("ours"), std::to_string(::getpid())});
        QVERIFY2(outcome, qPrintable(textOf(outcome)));
        const QString text = textOf(outcome);
        QVERIFY2(text.contains("given to it"), qPrintable(text));
        QStringList done = text.split('\n').filter(": DONE");
        // What Landlock alone leaves open: files' modes and lengths by their names (the latter up
        // to ABI 2), processes' names, sockets (up to ABI 3), signals (up to ABI 5). seccomp has
        // them.
        QStringList accepted{"list processes: DONE"};
        if (force.wall == FileWall::Landlock && !force.callFilter)
            accepted += {"chmod it: DONE", "chmod it by a newer call: DONE",
                         "another process: DONE", "a name of the network: DONE"};
        if (force.wall == FileWall::Namespaces) {
            accepted.clear();
            if (!force.callFilter)
                accepted += {"another process: DONE", "a name of the network: DONE",
                             "signal its parent: DONE", "mount: DONE"};
        }
        if (!force.callFilter)
            accepted += {"signal its parent by a pipe: DONE", "limit its parent: DONE",
                         "slow its parent down: DONE", "shared memory: DONE",
                         "signal its parent's thread: DONE"};
        for (const QString& one : accepted)
            done.removeAll(one);
        QVERIFY2(done.isEmpty(), qPrintable(done.join("; ")));
        QFile ours(folder_.filePath("ours"));
        QVERIFY(ours.open(QIODevice::ReadOnly));
        QCOMPARE(ours.readAll(), QByteArray("not given to it"));
    }

    /// Both programs are not dumpable (shieldProcess), and an ordinary user's /proc/self is root's
    /// then: the wall stands all the same.
    void namespacesOfAShieldedProgram() {
        constexpr unsigned kNobody = 65534;
        const std::string map = identityMap(kNobody);
        const auto enter = [&](bool shielded) {
            const pid_t child = ::fork();
            if (child == 0) {
                const bool ready =
                    (::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 &&
                                          ::setuid(kNobody) == 0)) &&
                    ::prctl(PR_SET_DUMPABLE, shielded ? 0 : 1) == 0;
                const std::string own = ::geteuid() == kNobody ? map : identityMap(::geteuid());
                const std::string group = ::getegid() == kNobody ? map : identityMap(::getegid());
                const int error = ready ? enterNamespaces(own.c_str(), group.c_str()) : EINVAL;
                // Nobody may look into it afterwards either.
                ::_exit(error != 0 ? error : ::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 255);
            }
            int status = -1;
            ::waitpid(child, &status, 0);
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        };
        if (const int error = enter(false); error == EPERM || error == ENOSPC || error == EACCES)
            QSKIP("this kernel gives an ordinary user no namespaces");
        QCOMPARE(enter(false), 0);
        QCOMPARE(enter(true), 0);
    }

    /// What the descriptor may, the tool may.
    void writesWhatIsGivenForWriting_data() { walls_data(); }
    void writesWhatIsGivenForWriting() {
        QFETCH(int, number);
        const SandboxForce force = forces()[static_cast<std::size_t>(number)];
        const UniqueFd given = open(path("given"), O_RDWR);
        const UniqueFd ours = open(path("ours"), O_RDONLY);
        const std::string script =
            "import sys\n"
            "open(sys.argv[1], 'r+').write('taken')\n"
            "print(open(sys.argv[2]).read())\n"
            "try: open(sys.argv[2], 'r+'); print('BAD')\n"
            "except OSError: print('refused')\n"
            "import os, signal\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "try: os.pwrite(os.open(sys.argv[1], os.O_RDWR), b'x' * 100, 1 << 20); print('BAD')\n"
            "except OSError: print('no longer')\n";
        const auto outcome =
            runPython(rulesOf(FileUse::Change), force, script, {given.get(), ours.get()});
        const QString text = textOf(outcome);
        QVERIFY2(outcome && text.contains("not given to it") && text.contains("no longer"),
                 qPrintable(text));
        // Root's own file by another descriptor of it: only Landlock keeps apart what a descriptor
        // may and what the file's mode says.
        if (force.wall == FileWall::Landlock)
            QVERIFY2(text.contains("refused"), qPrintable(text));
        QFile file(folder_.filePath("given"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("taken to it"));
    }

    void memory() {
        const auto outcome = runPython(rulesOf(FileUse::Read), SandboxForce{},
                                       "x = bytearray(700 << 20)\nprint('DONE')");
        QVERIFY2(textOf(outcome).contains("MemoryError"), qPrintable(textOf(outcome)));
        const auto shared = runPython(rulesOf(FileUse::Read), SandboxForce{},
                                      "import mmap\nx = mmap.mmap(-1, 1100 << 20)\nprint('DONE')");
        QVERIFY2(!textOf(shared).contains("DONE"), qPrintable(textOf(shared)));
        const auto less = runPython(rulesOf(FileUse::Read), SandboxForce{},
                                    "x = bytearray(300 << 20)\nprint('DONE')");
        QVERIFY2(textOf(less).contains("DONE"), qPrintable(textOf(less)));
    }

    void output() {
        const auto outcome =
            runPython(rulesOf(FileUse::Read), sandboxInForce(), "while True: print('x' * 1000)");
        QVERIFY(!outcome);
        QVERIFY2(textOf(outcome).contains("printed more than 4 MiB"), qPrintable(textOf(outcome)));
    }

    void time_data() {
        QTest::addColumn<QString>("script");
        QTest::newRow("sleeps") << "import time\ntime.sleep(60)";
        QTest::newRow("works") << "while True: pass";
        QTest::newRow("prints") << "import time\nwhile True:\n print(1, flush=True)\n "
                                   "time.sleep(0.1)";
        QTest::newRow("has closed its outputs")
            << "import os, time\nos.close(1)\nos.close(2)\ntime.sleep(60)";
        QTest::newRow("ignores signals")
            << "import signal, time\nfor s in range(1, 32):\n try: signal.signal(s, "
               "signal.SIG_IGN)\n except OSError: pass\ntime.sleep(60)";
    }
    void time() {
        QFETCH(QString, script);
        ToolRules rules = rulesOf(FileUse::Read);
        rules.longest = 1s;
        const auto before = std::chrono::steady_clock::now();
        const auto outcome = runPython(rules, sandboxInForce(), script.toStdString());
        QVERIFY2(outcome, qPrintable(textOf(outcome)));
        QVERIFY(outcome->outOfTime || outcome->exitCode == 128 + SIGXCPU ||
                outcome->exitCode == 128 + SIGKILL);
        QVERIFY(std::chrono::steady_clock::now() - before < 10s);
    }

    /// Nobody's variable or descriptor of the program's reaches a tool.
    void nothingElseIsInherited() {
        const UniqueFd other(::open(path("ours").c_str(), O_RDONLY));  // as a library might
        const auto outcome = runPython(rulesOf(FileUse::Read), {FileWall::None, 0, false},
                                       "import os\nprint(sorted(os.listdir('/proc/self/fd')))");
        QVERIFY2(!textOf(outcome).contains(QString("'%1'").arg(other.get())),
                 qPrintable(textOf(outcome)));
    }
};

QTEST_APPLESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
