// What the real helper refuses for real: drives, descriptors and lists (app/helper/SECURITY.md).
#include <fcntl.h>
#include <grp.h>
#include <linux/fs.h>
#include <linux/loop.h>
#include <sched.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/swap.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include <QTest>
#include <filesystem>
#include <future>
#include <thread>

#include "core/base/memfd.h"
#include "core/base/subprocess.h"
#include "core/eligibility/disk_facts.h"
#include "tests/helper/real_helper.h"

using namespace landfall;

namespace {

const ProgressFunction kSilent = [](ByteCount) {};

bool runs(const std::string& program, const std::vector<std::string>& arguments) {
    Subprocess process;
    process.program = program;
    process.arguments = arguments;
    return runChecked(process).has_value();
}

/// A folder that is a mount point, for the length of a test.
struct MountPoint {
    explicit MountPoint(const std::string& above) : path(above + "/landfall-test-XXXXXX") {
        std::filesystem::create_directories(above);
        (void)mkdtemp(path.data());
    }
    ~MountPoint() {
        umount2(path.c_str(), MNT_DETACH);
        rmdir(path.c_str());
    }
    MountPoint(const MountPoint&) = delete;
    MountPoint& operator=(const MountPoint&) = delete;
    std::string path;
};

}  // namespace

#define SAYS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())

class TestRefusals : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;

    /// The refusal's text; empty where the drive was opened.
    std::string open(const std::string& path, const DeviceIdentity& identity,
                     Authorisation authorisation = Authorisation::Removable) {
        HelperClient client({helper_->path(), std::chrono::seconds(60)});
        const auto device = client.open(path, identity, authorisation);
        return device ? std::string() : device.error().text();
    }
    std::string open(const DirtyCard& card) {
        return open(card.loop().path(), card.loop().identity());
    }

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: the helper needs root and loop devices");
        helper_.emplace();
    }

    void theSystemsDisk() {
        struct stat root {};
        QCOMPARE(stat("/", &root), 0);
        if (major(root.st_dev) == 0)
            QSKIP("NOT TESTED: / lies on no block device here");
        const auto machine = Sysroot::ofThisMachine();
        for (const DeviceNumber number :
             devicesUnder(machine, {major(root.st_dev), minor(root.st_dev)})) {
            const auto disk = readDisk(machine, number);
            if (!disk || disk->unfit)
                continue;
            for (const auto authorisation : {Authorisation::Removable, Authorisation::Fixed})
                SAYS(open(disk->node, disk->identity(), authorisation), "holds /");
        }
    }

    void mountedElsewhere() {
        const DirtyCard card({16 * kMiB});
        QVERIFY(card.valid());
        QVERIFY(runs("mkfs.ext4", {"-q", "-F", card.loop().path()}));
        const MountPoint point("/srv");
        QCOMPARE(mount(card.loop().path().c_str(), point.path.c_str(), "ext4", 0, nullptr), 0);
        const std::string text = open(card);
        SAYS(text, "is mounted at " + point.path + " (ext4 on " + card.loop().path() + ")");
    }

    void mountedOfTheSystem() {
        const DirtyCard card({16 * kMiB});
        QVERIFY(runs("mkfs.ext4", {"-q", "-F", card.loop().path()}));
        const MountPoint point("/var/lib");
        QCOMPARE(mount(card.loop().path().c_str(), point.path.c_str(), "ext4", 0, nullptr), 0);
        SAYS(open(card), "holds " + point.path + " (ext4 on ");
    }

    void mountedBelowMntIsUnmounted() {
        const DirtyCard card({16 * kMiB});
        QVERIFY(runs("mkfs.ext4", {"-q", "-F", card.loop().path()}));
        const MountPoint point("/mnt");
        const MountPoint other("/media/landfall test");
        for (const MountPoint* one : {&point, &other})
            QCOMPARE(mount(card.loop().path().c_str(), one->path.c_str(), "ext4", 0, nullptr), 0);
        QCOMPARE(open(card), std::string());
        const std::string mounts = bytesOf("/proc/self/mountinfo");
        QCOMPARE(mounts.find(card.loop().path()), std::string::npos);
        rmdir(other.path.c_str());
        rmdir("/media/landfall test");
    }

    void mountedAndBusy() {
        const DirtyCard card({16 * kMiB});
        QVERIFY(runs("mkfs.ext4", {"-q", "-F", card.loop().path()}));
        const MountPoint point("/mnt");
        QCOMPARE(mount(card.loop().path().c_str(), point.path.c_str(), "ext4", 0, nullptr), 0);
        const UniqueFd busy(::open(point.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const std::string text = open(card);
        SAYS(text, point.path + " is busy and cannot be unmounted");
        SAYS(text, "held by tst_helper_refu (" + std::to_string(getpid()) + ")");
        SAYS(bytesOf("/proc/self/mountinfo"), point.path);
    }

    void btrfsOnIt() {
        const DirtyCard card({128 * kMiB});
        if (!runs("mkfs.btrfs", {"-q", "-f", card.loop().path()}))
            QSKIP("NOT TESTED: mkfs.btrfs is not installed");
        const MountPoint point("/srv");
        if (mount(card.loop().path().c_str(), point.path.c_str(), "btrfs", 0, nullptr) != 0)
            QSKIP("NOT TESTED: this kernel mounts no btrfs");
        SAYS(open(card), "is mounted at " + point.path + " (btrfs on ");
    }

    void swap() {
        const DirtyCard card({16 * kMiB});
        QVERIFY(runs("mkswap", {card.loop().path()}));
        if (swapon(card.loop().path().c_str(), 0) != 0)
            QSKIP("NOT TESTED: this machine may not swap");
        const std::string text = open(card);
        swapoff(card.loop().path().c_str());
        SAYS(text, "is in use as swap (" + card.loop().path() + ")");
    }

    void otherSectors() {
        const DirtyCard card({16 * kMiB});
        const std::string before = card.file();
        UniqueFd loop(::open(card.loop().path().c_str(), O_RDWR | O_CLOEXEC));
        // What losetup --sector-size does.
        if (ioctl(loop.get(), LOOP_SET_BLOCK_SIZE, 4096) != 0)
            QSKIP("NOT TESTED: this kernel's loop devices have sectors of 512 bytes only");
        SAYS(open(card), "has sectors of 4096 bytes");
        QCOMPARE(ioctl(loop.get(), LOOP_SET_BLOCK_SIZE, 512), 0);
        loop.reset();
        QVERIFY(card.file() == before);
        QCOMPARE(open(card), std::string());
    }

    void heldByAnother() {
        const DirtyCard card({4 * kMiB});
        const UniqueFd exclusive(::open(card.loop().path().c_str(), O_RDWR | O_EXCL | O_CLOEXEC));
        SAYS(open(card), "is in use: something else on this computer holds it: tst_helper_refu (");
    }

    void writtenToByAnother_data() {
        QTest::addColumn<int>("flags");
        QTest::addColumn<bool>("refused");
        QTest::newRow("for writing") << O_WRONLY << true;
        QTest::newRow("for both") << O_RDWR << true;
        QTest::newRow("for both, without waiting") << (O_RDWR | O_NONBLOCK) << true;
        QTest::newRow("for reading") << O_RDONLY << false;
        QTest::newRow("for neither") << O_PATH << false;
    }
    // As a virtual machine has its disk: nothing in the kernel claims it.
    void writtenToByAnother() {
        QFETCH(int, flags);
        QFETCH(bool, refused);
        const DirtyCard card({4 * kMiB});
        const std::string before = bytesOf(card.file());
        const UniqueFd held(::open(card.loop().path().c_str(), flags | O_CLOEXEC));
        QVERIFY(held.valid());
        const std::string text = open(card);
        if (!refused) {
            QCOMPARE(text, std::string());
            return;
        }
        SAYS(text, "is in use: something else on this computer holds it: tst_helper_refu (" +
                       std::to_string(getpid()) + ")");
        QVERIFY(bytesOf(card.file()) == before);
    }

    // A thread with files of its own, as unshare(2) gives them: its process's list has none of
    // them.
    void writtenToByAThread() {
        const DirtyCard card({4 * kMiB});
        std::promise<bool> opened;
        std::promise<void> done;
        std::thread thread([&] {
            const bool own = unshare(CLONE_FILES) == 0;
            const UniqueFd held(::open(card.loop().path().c_str(), O_RDWR | O_CLOEXEC));
            opened.set_value(own && held.valid());
            done.get_future().wait();
        });
        const bool held = opened.get_future().get();
        const std::string text = open(card);
        done.set_value();
        thread.join();
        QVERIFY(held);
        SAYS(text, "is in use: something else on this computer holds it: tst_helper_refu (" +
                       std::to_string(getpid()) + ")");
        QCOMPARE(open(card), std::string());
    }

    void underALoopDevice_data() {
        QTest::addColumn<QString>("how");
        for (const char* how : {"attached", "mounted", "its node is gone", "a file on it"})
            QTest::newRow(how) << how;
    }
    // What losetup(8) attaches to a disk is not claimed either.
    void underALoopDevice() {
        QFETCH(QString, how);
        const DirtyCard card({16 * kMiB});
        const MountPoint point("/mnt");
        std::string node = card.loop().path();
        if (how == "its node is gone") {
            struct stat info {};
            QCOMPARE(stat(node.c_str(), &info), 0);
            node = point.path + "/node";
            QCOMPARE(mknod(node.c_str(), S_IFBLK | 0600, info.st_rdev), 0);
        }
        if (how == "mounted" || how == "a file on it")
            QVERIFY(runs("mkfs.ext4", {"-q", "-F", node}));
        if (how == "a file on it") {
            QCOMPARE(mount(node.c_str(), point.path.c_str(), "ext4", 0, nullptr), 0);
            node = point.path + "/file";
            makeDirtyFile(node, {kMiB}, Dirt::Ones);
        }
        auto upper = LoopDevice::attach(node);
        QVERIFY(upper);
        if (how == "its node is gone")
            QCOMPARE(unlink(node.c_str()), 0);
        if (how == "mounted")
            QCOMPARE(mount(upper->path().c_str(), point.path.c_str(), "ext4", 0, nullptr), 0);
        const std::string before = bytesOf(card.file());
        const std::string text = open(card);
        const bool same = bytesOf(card.file()) == before;
        const bool stays = how != "mounted" ||
                           bytesOf("/proc/self/mountinfo").find(point.path) != std::string::npos;
        umount2(point.path.c_str(), MNT_DETACH);
        SAYS(text, "is in use by " + upper->path());
        QVERIFY(same);
        QVERIFY(stays);
    }

    void lockedByAnother() {
        const DirtyCard card({4 * kMiB});
        const UniqueFd locked(::open(card.loop().path().c_str(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(flock(locked.get(), LOCK_EX), 0);
        SAYS(open(card), "is locked by another program");
    }

    void aSecondClient() {
        const DirtyCard card({4 * kMiB});
        HelperClient first({helper_->path(), std::chrono::seconds(60)});
        const auto device =
            first.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        SAYS(open(card), "is locked by another program");
        // Nor twice by the same one.
        const auto again =
            first.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(!again);
    }

    void writeProtected() {
        const DirtyCard card({4 * kMiB});
        const UniqueFd fd(::open(card.loop().path().c_str(), O_RDONLY | O_CLOEXEC));
        const int readOnly = 1;
        QCOMPARE(ioctl(fd.get(), BLKROSET, &readOnly), 0);
        const std::string text = open(card);
        const int writable = 0;
        ioctl(fd.get(), BLKROSET, &writable);
        SAYS(text, "is write-protected");
    }

    void anotherDriveThanWasShown() {
        const DirtyCard card({4 * kMiB});
        const DeviceIdentity good = card.loop().identity();
        QVERIFY(good.diskSequence != 0);
        DeviceIdentity wrong = good;
        wrong.diskSequence += 1;
        SAYS(open(card.loop().path(), wrong), "is no longer the drive or the card that was shown");
        wrong = good;
        wrong.size.value -= 512;
        SAYS(open(card.loop().path(), wrong), "is no longer");
        wrong = good;
        wrong.serial = "another";
        SAYS(open(card.loop().path(), wrong), "is no longer");
        wrong = good;
        wrong.minor += 1;
        SAYS(open(card.loop().path(), wrong), "is no longer the drive that was shown");
        QCOMPARE(open(card.loop().path(), good), std::string());
    }

    void loopDevicesAreForRootAlone() {
        const DirtyCard card({4 * kMiB});
        for (const char* asker : {"PKEXEC_UID=1000", "PKEXEC_UID=0"}) {
            RawHelper raw(helper_->path(), "fixed", {asker});
            raw.send({1, 0}, wire::Hello{});
            (void)raw.next();
            raw.send({2, 1}, wire::Open{card.loop().identity()});
            const auto answer = raw.next();
            const auto* failed = std::get_if<wire::Failed>(&answer.body);
            if (std::string(asker) == "PKEXEC_UID=0") {
                QVERIFY(failed == nullptr);
                continue;
            }
            QVERIFY(failed != nullptr);
            QVERIFY(failed->kind == ErrorKind::Refused);
            SAYS(failed->message.english(), "is a loop device, which only root may write");
        }
    }

    void noSuchDrive() {
        RawHelper raw(helper_->path());
        raw.send({1, 0}, wire::Hello{});
        (void)raw.next();
        raw.send({2, 1}, wire::Open{{4000, 4000, 1, ByteCount{512}, ""}});
        const auto answer = raw.next();
        QVERIFY(std::get<wire::Failed>(answer.body).kind == ErrorKind::NotFound);
    }

    void sources_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("open for writing") << "rw"
                                          << "is not open for reading only";
        QTest::newRow("write only") << "wo"
                                    << "is not open for reading only";
        QTest::newRow("a path only") << "path"
                                     << "is not open for reading only";
        QTest::newRow("memfd, writable") << "memfd"
                                         << "is not open for reading only";
        QTest::newRow("memfd, not sealed") << "memfd-ro"
                                           << "is a memfd that is not sealed";
        QTest::newRow("a pipe") << "pipe"
                                << "is neither a regular file nor a memfd";
        QTest::newRow("a device") << "device"
                                  << "is neither a regular file nor a memfd";
        QTest::newRow("a folder") << "folder"
                                  << "is neither a regular file nor a memfd";
    }
    void sources() {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/source";
        fileWith(path, std::string(4096, 'x'));
        UniqueFd source;
        UniqueFd other;
        if (kind == "rw")
            source.reset(::open(path.c_str(), O_RDWR | O_CLOEXEC));
        if (kind == "wo")
            source.reset(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (kind == "path")
            source.reset(::open(path.c_str(), O_PATH | O_CLOEXEC));
        if (kind == "device")
            source.reset(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
        if (kind == "folder")
            source.reset(::open("/tmp", O_RDONLY | O_CLOEXEC));
        if (kind.startsWith("memfd")) {
            source.reset(memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING));
            QCOMPARE(ftruncate(source.get(), 4096), 0);
        }
        if (kind == "memfd-ro") {
            const std::string again = "/proc/self/fd/" + std::to_string(source.get());
            source.reset(::open(again.c_str(), O_RDONLY | O_CLOEXEC));
        }
        if (kind == "pipe") {
            int ends[2];
            QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
            source.reset(ends[0]);
            other.reset(ends[1]);
        }
        const DirtyCard card({4 * kMiB});
        const std::string before = bytesOf(card.file());
        HelperClient client({helper_->path(), std::chrono::seconds(60)});
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const ExtentList extents{{{0}, {kMiB}, {0}, kZeroSource}, {{kMiB}, {512}, {0}, 0}};
        const std::vector<int> descriptors{source.get()};
        const auto written =
            (*device)->transfer(Operation::Write, {extents, descriptors}, kSilent, {});
        QVERIFY(!written);
        SAYS(written.error().text(), says.toStdString());
        // Not a byte, not even of the zeros that came first.
        QVERIFY(bytesOf(card.file()) == before);
    }

    void lists_data() {
        QTest::addColumn<quint64>("target");
        QTest::addColumn<quint64>("length");
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint32>("source");
        QTest::newRow("overlapping") << quint64{kMiB} << quint64{512} << quint64{0} << kZeroSource;
        QTest::newRow("unsorted") << quint64{0} << quint64{512} << quint64{0} << kZeroSource;
        QTest::newRow("beyond the card")
            << quint64{4 * kMiB - 512} << quint64{1024} << quint64{0} << kZeroSource;
        QTest::newRow("negative") << ~quint64{511} << quint64{512} << quint64{0} << kZeroSource;
        QTest::newRow("beyond the source")
            << quint64{3 * kMiB} << quint64{8192} << quint64{0} << quint32{0};
        QTest::newRow("no such source")
            << quint64{3 * kMiB} << quint64{512} << quint64{0} << quint32{1};
        QTest::newRow("off the sector")
            << quint64{3 * kMiB + 1} << quint64{512} << quint64{0} << kZeroSource;
    }
    void lists() {
        QFETCH(quint64, target);
        QFETCH(quint64, length);
        QFETCH(quint64, offset);
        QFETCH(quint32, source);
        const DirtyCard card({4 * kMiB});
        const std::string before = bytesOf(card.file());
        const auto memory = sealedMemfd("test", std::string(4096, 'x'));
        HelperClient client({helper_->path(), std::chrono::seconds(60)});
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const ExtentList extents{{{kMiB}, {4096}, {0}, 0}, {{target}, {length}, {offset}, source}};
        const std::vector<int> descriptors{memory->get()};
        const auto written =
            (*device)->transfer(Operation::Write, {extents, descriptors}, kSilent, {});
        QVERIFY(!written);
        QVERIFY(written.error().kind() == ErrorKind::InvalidInput);
        SAYS(written.error().text(), "extent 1 ");
        QVERIFY(bytesOf(card.file()) == before);
    }

    void tooManyExtents() {
        const DirtyCard card({4 * kMiB});
        HelperClient client({helper_->path(), std::chrono::seconds(60)});
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const ExtentList extents(1'000'000, Extent{{0}, {512}, {0}, kZeroSource});
        const auto written = (*device)->transfer(Operation::Write, {extents, {}}, kSilent, {});
        QVERIFY(!written);
        SAYS(written.error().text(), "1000000 extents");
    }

    void anOrdinaryUserWhomNobodyAsks() {
        // No polkit, or one without an agent to ask with: no session, no terminal.
        const DirtyCard card({4 * kMiB});
        const DeviceIdentity identity = card.loop().identity();
        int ends[2];
        QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
        const pid_t child = fork();
        if (child == 0) {
            (void)setsid();
            clearenv();
            if (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0)
                _exit(1);
            HelperClient client({helper_->path(), std::chrono::seconds(60)});
            const auto device = client.open(card.loop().path(), identity, Authorisation::Removable);
            const std::string said = device ? "opened" : device.error().text();
            (void)!write(ends[1], said.data(), said.size());
            _exit(device || device.error().kind() != ErrorKind::NotPermitted ? 2 : 0);
        }
        ::close(ends[1]);
        std::string said(1000, '\0');
        said.resize(static_cast<std::size_t>(
            std::max<ssize_t>(0, read(ends[0], said.data(), said.size()))));
        ::close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 0, said.c_str());
        SAYS(said, "authorisation");
    }

    void withoutRootOrByHand() {
        Subprocess byHand;
        byHand.program = helper_->path();
        const auto asRoot = run(byHand);
        QVERIFY(asRoot);
        QCOMPARE(asRoot->exitCode, 2);
        SAYS(asRoot->errors, "is started by Landfall, not by hand");
        byHand.arguments = {"everything"};
        QCOMPARE(run(byHand)->exitCode, 2);
        Subprocess unprivileged;
        unprivileged.program = "setpriv";
        unprivileged.arguments = {"--reuid=65534", "--regid=65534", "--clear-groups",
                                  helper_->path()};
        const auto asNobody = run(unprivileged);
        QVERIFY(asNobody);
        QCOMPARE(asNobody->exitCode, 4);
        SAYS(asNobody->errors, "needs to be root");
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
