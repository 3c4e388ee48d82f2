#include <fcntl.h>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/base/memfd.h"
#include "core/base/subprocess.h"
#include "core/card/file_target.h"

using namespace landfall;

namespace {

constexpr ByteCount kSize{8 * kMiB};
const ProgressFunction kSilent = [](ByteCount) {};

std::string contentOf(const std::string& path) {
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

}  // namespace

#define SAYS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())

class TestFileTarget : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> folder_;
    std::string path_;
    const std::string bytes_ = std::string(4096, 'a') + std::string(4096, 'b');
    UniqueFd memory_;
    std::vector<int> sources_;
    const ExtentList extents_{{{0}, {4096}, {4096}, 0},
                              {{kMiB}, {3 * kMiB}, {0}, kZeroSource},
                              {{kSize.value - 512}, {512}, {0}, 0}};

    Result<void> write(CardDevice& card) {
        return card.transfer(Operation::Write, {extents_, sources_}, kSilent, {});
    }
    Result<void> verify(CardDevice& card) {
        return card.transfer(Operation::Verify, {extents_, sources_}, kSilent, {});
    }
    std::string expected(std::string before) {
        before.replace(0, 4096, bytes_, 4096, 4096);
        before.replace(kMiB, 3 * kMiB, 3 * kMiB, '\0');
        before.replace(kSize.value - 512, 512, bytes_, 0, 512);
        return before;
    }

private slots:
    void init() {
        folder_.emplace();
        path_ = folder_->path().toStdString() + "/card.img";
        memory_ = std::move(*sealedMemfd("test", bytes_));
        sources_ = {memory_.get()};
    }

    void aNewCard() {
        auto card = FileTarget::create(path_, kSize);
        QVERIFY(card);
        QVERIFY((*card)->startsBlank());
        QVERIFY(write(**card));
        QVERIFY(verify(**card));
        QVERIFY(!std::filesystem::exists(path_));
        QVERIFY((*card)->finish());
        card->reset();
        QVERIFY(contentOf(path_) == expected(std::string(kSize.value, '\0')));
        struct stat info {};
        QCOMPARE(stat(path_.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0600U);
        // Zeros and gaps cost nothing.
        QVERIFY(info.st_blocks * 512 < 64 * 1024);
        QVERIFY(!std::filesystem::exists(path_ + ".part"));
    }

    void givenUp() {
        std::ofstream(path_) << "what was there";
        {
            auto card = FileTarget::create(path_, kSize);
            QVERIFY(write(**card));
        }
        QCOMPARE(contentOf(path_), std::string("what was there"));
        QVERIFY(!std::filesystem::exists(path_ + ".part"));
    }

    void leftBehindByAKill() {
        std::ofstream(path_ + ".part") << std::string(100'000, 'x');
        auto card = FileTarget::create(path_, kSize);
        QVERIFY(card);
        QVERIFY(write(**card));
        QVERIFY((*card)->finish());
        QVERIFY(contentOf(path_) == expected(std::string(kSize.value, '\0')));
    }

    void twoWriters() {
        auto first = FileTarget::create(path_, kSize);
        auto second = FileTarget::create(path_, kSize);
        QVERIFY(!second);
        QVERIFY(second.error().kind() == ErrorKind::Refused);
        SAYS(second.error().text(), "is being written by another Landfall");
        QVERIFY((*first)->finish());
        QVERIFY(std::filesystem::exists(path_));
    }

    void inPlaceOverOldBytes() {
        std::ofstream(path_) << std::string(kSize.value, '\xff');
        auto card = FileTarget::openExisting(path_);
        QVERIFY(card);
        QVERIFY(!(*card)->startsBlank());
        QVERIFY(write(**card));
        QVERIFY(verify(**card));
        QVERIFY((*card)->finish());
        QVERIFY(contentOf(path_) == expected(std::string(kSize.value, '\xff')));
        QVERIFY(!FileTarget::openExisting(path_));  // still held
    }

    void verifyFindsOneByte() {
        auto card = FileTarget::create(path_, kSize);
        QVERIFY(write(**card));
        const UniqueFd raw(open((path_ + ".part").c_str(), O_RDWR | O_CLOEXEC));
        QCOMPARE(pwrite(raw.get(), "x", 1, 2 * kMiB + 5), 1);
        const auto verified = verify(**card);
        QVERIFY(!verified);
        QVERIFY(verified.error().kind() == ErrorKind::Mismatch);
        SAYS(verified.error().text(), "at byte " + std::to_string(2 * kMiB + 5));
    }

    void readBack() {
        auto card = FileTarget::create(path_, kSize);
        QVERIFY(write(**card));
        const auto memory = (*card)->read({0}, {8192});
        QVERIFY(memory);
        std::string got(8192, 'x');
        QCOMPARE(pread(memory->get(), got.data(), got.size(), 0), 8192);
        QVERIFY(got == std::string(4096, 'b') + std::string(4096, '\0'));
        QVERIFY(!(*card)->read({kSize.value}, {512}));
    }

    void aFullDisk() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: mounting a small tmpfs needs root");
        Subprocess mount;
        mount.program = "mount";
        mount.arguments = {"-t", "tmpfs", "-o", "size=1m", "tmpfs", folder_->path().toStdString()};
        QVERIFY(runChecked(mount));
        {
            auto card = FileTarget::create(path_, kSize);
            QVERIFY(card);
            const auto large = sealedMemfd("test", std::string(3 * kMiB, 'x'));
            const ExtentList extents{{{0}, {3 * kMiB}, {0}, 0}};
            const std::vector<int> sources{large->get()};
            const auto written =
                (*card)->transfer(Operation::Write, {extents, sources}, kSilent, {});
            QVERIFY(!written);
            QVERIFY(written.error().kind() == ErrorKind::NoSpace);
        }
        QVERIFY(std::filesystem::is_empty(folder_->path().toStdString()));
        Subprocess unmount;
        unmount.program = "umount";
        unmount.arguments = {folder_->path().toStdString()};
        QVERIFY(runChecked(unmount));
    }

    void cancelled() {
        auto card = FileTarget::create(path_, kSize);
        const CancelToken cancel;
        cancel.cancel();
        const auto written =
            (*card)->transfer(Operation::Write, {extents_, sources_}, kSilent, cancel);
        QVERIFY(!written);
        QVERIFY(written.error().kind() == ErrorKind::Cancelled);
    }

    void badLists() {
        auto card = FileTarget::create(path_, kSize);
        const ExtentList beyond{{{kSize.value - 512}, {1024}, {0}, kZeroSource}};
        QVERIFY(!(*card)->transfer(Operation::Write, {beyond, {}}, kSilent, {}));
    }

    void badTargets() {
        const auto says = [](const auto& card) {
            return card ? std::string("was made") : card.error().text();
        };
        const std::string folder = folder_->path().toStdString();
        SAYS(says(FileTarget::create(folder, kSize)), "neither a whole drive nor a regular file");
        SAYS(says(FileTarget::create("/dev/null", kSize)), "there is no such drive");
        SAYS(says(FileTarget::create("/dev/sdzz", kSize)), "there is no such drive");
        SAYS(says(FileTarget::create(folder + "/none/card.img", kSize)), "No such file");
        SAYS(says(FileTarget::create(path_, {kSize.value + 1})), "multiples of 512");
        SAYS(says(FileTarget::openExisting(path_)), "No such file");
        std::ofstream(path_) << "short";
        SAYS(says(FileTarget::openExisting(path_)), "not a card image");
    }
};

QTEST_APPLESS_MAIN(TestFileTarget)
#include "tst_file_target.moc"
