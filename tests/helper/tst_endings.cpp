// How things end when somebody is killed, hangs or goes: client, helper, worker.
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include <QTest>
#include <atomic>
#include <cstring>
#include <filesystem>
#include <thread>

#include "core/eligibility/disk_facts.h"
#include "core/helper/helper_endings.h"
#include "tests/helper/real_helper.h"

using namespace landfall;

namespace {

constexpr std::uint64_t kSize = 16 * kMiB;
const ProgressFunction kSilent = [](ByteCount) {};
/// Long enough that nobody is done before somebody is killed.
const ExtentList kLong = [] {
    ExtentList out;
    for (std::uint64_t i = 0; i < kSize / 4096; ++i)
        out.push_back({{i * 4096}, {512}, {0}, kZeroSource});
    return out;
}();

/// Writes the card over and over; ends by its failure.
Result<void> writeForEver(CardDevice& card, const ProgressFunction& progress) {
    Result<void> written;
    while (written)
        written = card.transfer(Operation::Write, {kLong, {}}, progress, {});
    return written;
}

pid_t onlyChildOf(pid_t process) {
    const auto children = childrenOf(process);
    return children.size() == 1 ? children[0] : -1;
}

pid_t theHelper() {
    for (const pid_t child : childrenOf(getpid()))
        if (statusField(child, "Name").starts_with("landfall-helpe"))
            return child;
    return -1;
}

/// The part of this program that is killed: tst_helper_endings client HELPER DEVICE
int actAsClient(char** argv) {
    HelperClient client({argv[2], std::chrono::seconds(60)});
    DeviceIdentity identity;
    struct stat info {};
    if (stat(argv[3], &info) != 0)
        return 1;
    const auto disk =
        readDisk(Sysroot::ofThisMachine(), {major(info.st_rdev), minor(info.st_rdev)});
    auto card = client.open(argv[3], disk->identity(), Authorisation::Removable);
    if (!card)
        return 1;
    bool told = false;
    (void)writeForEver(**card, [&](ByteCount) {
        if (!std::exchange(told, true))
            (void)!write(1, "!", 1);
    });
    return 1;
}

}  // namespace

class TestEndings : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;

    HelperOptions options(std::chrono::milliseconds stall = std::chrono::seconds(60)) {
        return {helper_->path(), stall};
    }

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: the helper needs root and loop devices");
        helper_.emplace();
    }

    void idsAndCapabilities() {
        const DirtyCard card({kSize});
        HelperClient client(options());
        const auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        // It serves: what it needed to get there is closed.
        QVERIFY((*device)->flush());
        const pid_t supervisor = theHelper();
        const pid_t worker = onlyChildOf(supervisor);
        QVERIFY(worker > 0);
        for (const pid_t process : {supervisor, worker}) {
            std::string line = process == supervisor ? "supervisor" : "worker    ";
            for (const char* field : {"Uid", "Gid", "Groups", "CapEff", "CapPrm", "CapBnd",
                                      "CapAmb", "NoNewPrivs", "Seccomp"})
                line += std::string("  ") + field + " " + statusField(process, field);
            qInfo("%s", line.c_str());
        }
        const passwd* user = getpwnam("_landfall");
        QVERIFY(user != nullptr && user->pw_uid != 0 && user->pw_gid != 0);
        const auto fourTimes = [](unsigned id) {
            const std::string one = std::to_string(id);
            return one + "\t" + one + "\t" + one + "\t" + one;
        };
        QCOMPARE(statusField(worker, "Uid"), fourTimes(user->pw_uid));
        QCOMPARE(statusField(worker, "Gid"), fourTimes(user->pw_gid));
        QCOMPARE(statusField(worker, "Groups"), std::string());
        for (const char* field : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"})
            QCOMPARE(statusField(worker, field), std::string("0000000000000000"));
        QCOMPARE(statusField(worker, "NoNewPrivs"), std::string("1"));
        QCOMPARE(statusField(worker, "Seccomp"), std::string("2"));
        QVERIFY(statusField(supervisor, "Uid").starts_with("0\t0\t0"));
        // Its descriptors: null, null, standard error, the channel, the card, the ends of a pipe,
        // and the list of mounts.
        std::vector<std::string> targets;
        for (const auto& entry :
             std::filesystem::directory_iterator("/proc/" + std::to_string(worker) + "/fd"))
            targets.push_back(std::filesystem::read_symlink(entry.path()).string());
        QCOMPARE(targets.size(), std::size_t{8});
        QCOMPARE(std::count(targets.begin(), targets.end(), card.loop().path()), 1);
    }

    void theClientIsKilled() {
        const DirtyCard card({kSize});
        int ends[2];
        QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        std::string self = QCoreApplication::applicationFilePath().toStdString();
        std::string word = "client";
        std::string helper = helper_->path();
        std::string device = card.loop().path();
        char* argv[] = {self.data(), word.data(), helper.data(), device.data(), nullptr};
        pid_t client = -1;
        QCOMPARE(posix_spawn(&client, self.c_str(), &actions, nullptr, argv, environ), 0);
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
        char byte = 0;
        QCOMPARE(read(ends[0], &byte, 1), 1);  // in mid-write now
        close(ends[0]);
        const pid_t supervisor = onlyChildOf(client);
        const pid_t worker = onlyChildOf(supervisor);
        QVERIFY(supervisor > 0 && worker > 0);
        kill(client, SIGKILL);
        waitpid(client, nullptr, 0);
        QVERIFY(isGone(supervisor));
        // It went last.
        QCOMPARE(statusField(worker, "State"), std::string());
        QVERIFY(canBeOpenedAlone(device));
    }

    void theHelperIsKilled() {
        const DirtyCard card({kSize});
        HelperClient client(options());
        {
            auto device =
                client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
            QVERIFY(device);
            const pid_t supervisor = theHelper();
            const pid_t worker = onlyChildOf(supervisor);
            bool killed = false;
            const auto written = writeForEver(**device, [&](ByteCount) {
                if (!std::exchange(killed, true))
                    kill(supervisor, SIGKILL);
            });
            QVERIFY(!written);
            QCOMPARE(written.error().kind(), ErrorKind::Gone);
            QVERIFY(isHelperLost(written.error()));
            QVERIFY2(written.error().text().find("helper ended in mid-work") != std::string::npos,
                     written.error().text().c_str());
            QVERIFY(isGone(worker));
            QVERIFY(!(*device)->flush());
        }
        QVERIFY(canBeOpenedAlone(card.loop().path()));
        // The same client starts another one, and the card is written again.
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY2(device, device ? "" : device.error().text().c_str());
        QVERIFY((*device)->transfer(Operation::Write, {kLong, {}}, kSilent, {}));
        QVERIFY((*device)->transfer(Operation::Verify, {kLong, {}}, kSilent, {}));
    }

    void oneWorkerIsKilled() {
        const DirtyCard first({kSize});
        const DirtyCard second({kSize});
        HelperClient client(options());
        auto doomed =
            client.open(first.loop().path(), first.loop().identity(), Authorisation::Removable);
        QVERIFY(doomed);
        const pid_t worker = onlyChildOf(theHelper());
        auto other =
            client.open(second.loop().path(), second.loop().identity(), Authorisation::Removable);
        QVERIFY(other);
        bool killed = false;
        const auto written = writeForEver(**doomed, [&](ByteCount) {
            if (!std::exchange(killed, true))
                kill(worker, SIGKILL);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind(), ErrorKind::Gone);
        QVERIFY(isHelperLost(written.error()));
        QVERIFY2(written.error().text().find("by signal 9") != std::string::npos,
                 written.error().text().c_str());
        QVERIFY((*other)->transfer(Operation::Write, {kLong, {}}, kSilent, {}));
        QVERIFY((*other)->finish());
    }

    void aWorkerThatHangs() {
        const DirtyCard first({kSize});
        const DirtyCard second({kSize});
        HelperClient client(options(std::chrono::milliseconds(700)));
        auto stuck =
            client.open(first.loop().path(), first.loop().identity(), Authorisation::Removable);
        const pid_t worker = onlyChildOf(theHelper());
        auto other =
            client.open(second.loop().path(), second.loop().identity(), Authorisation::Removable);
        QVERIFY(stuck && other);
        bool stopped = false;
        const auto written = writeForEver(**stuck, [&](ByteCount) {
            if (!std::exchange(stopped, true))
                kill(worker, SIGSTOP);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind(), ErrorKind::Timeout);
        QVERIFY((*other)->transfer(Operation::Write, {kLong, {}}, kSilent, {}));
        stuck->reset();
        QVERIFY(isGone(worker));
        QVERIFY(canBeOpenedAlone(first.loop().path()));
    }

    void afterASleep_data() {
        QTest::addColumn<bool>("exchanged");
        QTest::newRow("the same card") << false;
        QTest::newRow("another card") << true;
    }
    // Once the computer has slept the card's identity is asked for again, in mid-write too.
    void afterASleep() {
        QFETCH(bool, exchanged);
        const DirtyCard card({kSize});
        std::atomic<int> slept{0};
        HelperOptions drowsy = options();
        drowsy.timeAsleep = [&] { return std::chrono::milliseconds(slept.load()); };
        HelperClient client(drowsy);
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        QVERIFY((*device)->transfer(Operation::Write, {kLong, {}}, kSilent, {}));
        if (!exchanged) {
            slept = 3'600'000;
            QVERIFY((*device)->transfer(Operation::Verify, {kLong, {}}, kSilent, {}));
            QVERIFY((*device)->finish());
            return;
        }
        const auto written = writeForEver(**device, [&](ByteCount) {
            if (slept.exchange(3'600'000) == 0)
                card.resize({kSize - kMiB});
        });
        QCOMPARE(written.error().kind(), ErrorKind::Refused);
        const std::string said = written.error().text();
        QVERIFY2(said.starts_with("after this computer slept: " + card.loop().path()) &&
                     said.find("is no longer the drive or the card") != std::string::npos,
                 said.c_str());
        // Nothing more reaches it.
        const auto again = (*device)->transfer(Operation::Write, {kLong, {}}, kSilent, {});
        QVERIFY(!again);
        QCOMPARE(again.error().kind(), ErrorKind::Gone);
    }

    /// What the caller ignores and blocks survives exec(2). A SIGCHLD that is ignored would have
    /// the kernel reap the workers, and their numbers be others' when they are killed.
    void aCallerThatIgnoresAndBlocksAll() {
        const DirtyCard card({kSize});
        std::vector<std::pair<int, void (*)(int)>> before;
        sigset_t all;
        sigset_t mask;
        sigfillset(&all);
        for (int number = 1; number < SIGRTMAX; ++number)
            if (const auto former = signal(number, SIG_IGN); former != SIG_ERR)
                before.emplace_back(number, former);
        sigprocmask(SIG_BLOCK, &all, &mask);
        std::optional<RawHelper> raw(std::in_place, helper_->path());
        for (const auto& [number, former] : before)
            signal(number, former);
        sigprocmask(SIG_SETMASK, &mask, nullptr);

        const UniqueFd channel = raw->openCard(card.loop().identity());
        QVERIFY(channel.valid());
        const auto bit = [](int number) { return std::uint64_t{1} << (number - 1); };
        const auto maskOf = [&](const char* field) {
            return std::stoull(statusField(raw->process(), field), nullptr, 16);
        };
        QCOMPARE(maskOf("SigBlk"), bit(SIGCHLD));
        // 32 and 33 are the C library's own: posix_spawn(3) has them ignored.
        QCOMPARE(maskOf("SigIgn") & ~(bit(32) | bit(33)),
                 bit(SIGPIPE) | bit(SIGXFSZ) | bit(SIGINT) | bit(SIGQUIT) | bit(SIGHUP) |
                     bit(SIGTSTP) | bit(SIGTTIN) | bit(SIGTTOU));
        const pid_t worker = onlyChildOf(raw->process());
        QVERIFY(worker > 0);
        kill(worker, SIGKILL);
        const auto ended = raw->next();
        QVERIFY(std::holds_alternative<wire::Ended>(ended.body));
        QCOMPARE(std::get<wire::Ended>(ended.body).signal, SIGKILL);
        raw->send({3, 1}, wire::Release{});
        QVERIFY(std::holds_alternative<wire::Released>(raw->next().body));
    }

    /// It ends with its card, and is for no other drive.
    void theAuthorisationForABuiltInDisk() {
        const DirtyCard first({kSize});
        const DirtyCard second({kSize});
        {
            RawHelper raw(helper_->path(), "fixed");
            const UniqueFd channel = raw.openCard(first.loop().identity());
            QVERIFY(channel.valid());
            raw.send({3, 2}, wire::Open{second.loop().identity()});
            const auto answer = raw.next();
            const auto* failed = std::get_if<wire::Failed>(&answer.body);
            QVERIFY(failed != nullptr && failed->kind == ErrorKind::Refused);
            QVERIFY(failed->message.english().starts_with("is another drive than"));
            raw.send({4, 1}, wire::Release{});
            QVERIFY(std::holds_alternative<wire::Released>(raw.next().body));
            QCOMPARE(raw.exitCode(), 0);
        }
        HelperClient client(options());
        auto device =
            client.open(first.loop().path(), first.loop().identity(), Authorisation::Fixed);
        QVERIFY2(device, device ? "" : device.error().text().c_str());
        const pid_t one = theHelper();
        auto other =
            client.open(second.loop().path(), second.loop().identity(), Authorisation::Fixed);
        QVERIFY2(other, other ? "" : other.error().text().c_str());
        QCOMPARE(childrenOf(getpid()).size(), std::size_t{2});
        device->reset();
        QVERIFY(isGone(one));
        other->reset();
        QCOMPARE(theHelper(), -1);
        // That for removable drives stays for the next one.
        {
            const auto removable =
                client.open(first.loop().path(), first.loop().identity(), Authorisation::Removable);
            QVERIFY(removable);
        }
        QVERIFY(theHelper() > 0);
    }

    void aCardThatIsGivenUpInMidWrite() {
        const DirtyCard card({kSize});
        RawHelper raw(helper_->path());
        UniqueFd channel = raw.openCard(card.loop().identity());
        QVERIFY(channel.valid());
        const pid_t worker = onlyChildOf(raw.process());
        channel.reset();
        QVERIFY(isGone(worker));
        // Locked until it is released, though its worker is gone.
        QVERIFY(::open(card.loop().path().c_str(), O_RDWR | O_EXCL | O_CLOEXEC) < 0);
        raw.send({3, 1}, wire::Release{});
        QVERIFY(std::holds_alternative<wire::Released>(raw.next().body));
        QVERIFY(canBeOpenedAlone(card.loop().path()));
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && strcmp(argv[1], "client") == 0)
        return actAsClient(argv);
    QCoreApplication app(argc, argv);
    TestEndings test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_endings.moc"
