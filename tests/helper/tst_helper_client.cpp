// The real helper, started by the real client, writing loop devices that hold old bytes.
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include <QTest>
#include <array>
#include <fstream>
#include <thread>

#include "core/base/memfd.h"
#include "core/base/subprocess.h"
#include "core/helper/helper_endings.h"
#include "tests/helper/real_helper.h"
#include "tests/helper/served_file.h"

using namespace landfall;

namespace {

constexpr std::uint64_t kCardSize = 24 * kMiB + 512 * 3;

std::string patterned(std::size_t size, unsigned seed) {
    std::string out(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<char>((i * 2654435761U + seed) >> 11);
    return out;
}

const ProgressFunction kSilent = [](ByteCount) {};

/// A list that a composed card could have: two files, a memfd, zeros, gaps that stay as they were.
struct Sample {
    Sample() {
        const std::string folder = folder_.path().toStdString();
        descriptors_.push_back(fileWith(folder + "/a", a));
        descriptors_.push_back(fileWith(folder + "/b", b));
        descriptors_.push_back(std::move(*sealedMemfd("test", c)));
        for (const UniqueFd& fd : descriptors_)
            sources.push_back(fd.get());
    }
    /// What the card must hold afterwards.
    [[nodiscard]] std::string expected(std::string before) const {
        for (const Extent& extent : extents) {
            const std::string zeros(extent.length.value, '\0');
            const std::string& from = extent.source == 0   ? a
                                      : extent.source == 1 ? b
                                      : extent.source == 2 ? c
                                                           : zeros;
            before.replace(extent.target.value, extent.length.value, from,
                           extent.sourceOffset.value, extent.length.value);
        }
        return before;
    }
    std::string a = patterned(9 * kMiB, 1);
    std::string b = patterned(3 * kMiB, 2);
    std::string c = patterned(4096, 3);
    ExtentList extents{
        {{0}, {512}, {0}, 0},
        {{512}, {kMiB + 1024}, {512}, 1},  // touches the one before: one write
        {{3 * kMiB}, {2 * kMiB + 4096}, {0}, kZeroSource},
        {{6 * kMiB + 512}, {4096}, {0}, 2},
        {{8 * kMiB}, {9 * kMiB}, {0}, 0},
        {{kCardSize - 1024}, {512}, {0}, kZeroSource},
        {{kCardSize - 512}, {512}, {2 * kMiB}, 1},
    };
    std::vector<int> sources;

private:
    QTemporaryDir folder_;
    std::vector<UniqueFd> descriptors_;
};

/// What the kernel has counted of a device (Documentation/block/stat: fields 3 and 7).
struct DeviceCounts {
    ByteCount read;
    ByteCount written;
};

DeviceCounts countsOf(const LoopDevice& loop) {
    std::ifstream file("/sys/block/" + loop.path().substr(5) + "/stat");
    std::array<std::uint64_t, 7> fields{};
    for (std::uint64_t& field : fields)
        file >> field;
    return {{fields[2] * 512}, {fields[6] * 512}};
}

}  // namespace

class TestHelperClient : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;

    ByteCount compared_;

    HelperOptions options() { return {helper_->path(), std::chrono::seconds(60)}; }

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: the helper needs root and loop devices");
        helper_.emplace();
    }

    void writeAndVerify_data() {
        QTest::addColumn<int>("dirt");
        QTest::newRow("over 0xFF") << static_cast<int>(Dirt::Ones);
        QTest::newRow("over random bytes") << static_cast<int>(Dirt::Random);
    }
    void writeAndVerify() {
        QFETCH(int, dirt);
        const DirtyCard card({kCardSize}, static_cast<Dirt>(dirt));
        QVERIFY2(card.valid(), "this machine has no loop device");
        const Sample sample;
        const std::string expected = sample.expected(bytesOf(card.file()));
        {
            HelperClient client(options());
            auto device =
                client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
            QVERIFY2(device, device ? "" : device.error().text().c_str());
            QCOMPARE((*device)->size().value, kCardSize);
            ByteCount last;
            const auto progress = [&](ByteCount done) {
                QVERIFY(done >= last);
                last = done;
            };
            const Transfer what{sample.extents, sample.sources};
            const auto written = (*device)->transfer(Operation::Write, what, progress, {});
            QVERIFY2(written, written ? "" : written.error().text().c_str());
            QCOMPARE(last, totalLength(sample.extents));
            QVERIFY((*device)->flush());
            last = {};
            const auto verified = (*device)->transfer(Operation::Verify, what, progress, {});
            QVERIFY2(verified, verified ? "" : verified.error().text().c_str());
            const auto finished = (*device)->finish();
            QVERIFY(finished);
            QCOMPARE(*finished, FinishOutcome::HeldSafe);
        }
        QTemporaryDir folder;
        const std::string reference = folder.path().toStdString() + "/expected";
        fileWith(reference, expected);
        Subprocess cmp;
        cmp.program = "cmp";
        cmp.arguments = {card.file(), reference};
        const auto compared = run(cmp);
        QVERIFY(compared);
        QCOMPARE(compared->output + compared->errors, std::string());
        QCOMPARE(compared->exitCode, 0);
    }

    /// The kernel's own counters say what was moved.
    void updatesOnlyWhatDiffers() {
        constexpr std::uint64_t kSize = 96 * kMiB;
        const DirtyCard card({kSize}, Dirt::Random);
        QVERIFY2(card.valid(), "this machine has no loop device");
        const std::string a = patterned(64 * kMiB, 7);
        const UniqueFd source = std::move(*sealedMemfd("test", a));
        const ExtentList extents{{{kMiB}, {60 * kMiB + 512}, {512}, 0},
                                 {{70 * kMiB}, {20 * kMiB}, {0}, kZeroSource}};
        const ByteCount total = totalLength(extents);
        std::string expected = bytesOf(card.file());
        expected.replace(kMiB, 60 * kMiB + 512, a, 512, 60 * kMiB + 512);
        expected.replace(70 * kMiB, 20 * kMiB, 20 * kMiB, '\0');
        const std::vector<int> sources{source.get()};
        const Transfer what{extents, sources};
        HelperClient client(options());
        const auto update = [&](ByteCount& wrote, ByteCount& readBack) -> Result<void> {
            LANDFALL_ASSIGN(auto device, client.open(card.loop().path(), card.loop().identity(),
                                                     Authorisation::Removable));
            const DeviceCounts before = countsOf(card.loop());
            LANDFALL_TRY(device->transfer(Operation::Update, what, kSilent, {}));
            wrote = device->written();
            const DeviceCounts between = countsOf(card.loop());
            LANDFALL_TRY(device->transfer(Operation::VerifyUpdated, what,
                                          [&](ByteCount done) { readBack = done; }, {}));
            const DeviceCounts after = countsOf(card.loop());
            if (between.written - before.written != wrote || after.written != between.written ||
                after.read - between.read != readBack || device->written() != wrote)
                return fail(ErrorKind::Internal, "counts", Message::of("are not the kernel's"));
            compared_ = between.read - before.read;
            LANDFALL_TRY(device->finish());
            return {};
        };
        ByteCount wrote;
        ByteCount readBack;
        const auto first = update(wrote, readBack);
        QVERIFY2(first, first ? "" : first.error().text().c_str());
        QCOMPARE(wrote, total);
        QCOMPARE(readBack, total);
        QVERIFY(compared_.value <= 4 * kMiB);  // the sample, and a look now and then
        QVERIFY(bytesOf(card.file()) == expected);

        const auto again = update(wrote, readBack);
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QCOMPARE(wrote, ByteCount{});
        QCOMPARE(readBack, ByteCount{});
        QVERIFY(compared_.value <= total.value + 4 * kMiB);  // each block once, and the sample

        {
            const UniqueFd raw(open(card.loop().path().c_str(), O_RDWR | O_CLOEXEC));
            for (const std::uint64_t wrong : {5 * kMiB + 3, 5 * kMiB + 70'000, 80 * kMiB})
                QCOMPARE(pwrite(raw.get(), "?", 1, static_cast<off_t>(wrong)), 1);
            QCOMPARE(fsync(raw.get()), 0);
        }
        const auto changed = update(wrote, readBack);
        QVERIFY2(changed, changed ? "" : changed.error().text().c_str());
        QCOMPARE(wrote, ByteCount{3 * 64 * kKiB});
        QCOMPARE(readBack, wrote);
        QVERIFY(bytesOf(card.file()) == expected);
    }

    /// A write error where one compare block differs: named by its byte, and the rest is not
    /// touched.
    void aWriteErrorInMidUpdate() {
        QTemporaryDir folder;
        const std::string small = folder.path().toStdString();
        QCOMPARE(mount("tmpfs", small.c_str(), "tmpfs", 0, "size=6m"), 0);
        {
            // The first 4 MiB are there, what follows is a hole that the file system has no room
            // for.
            std::ofstream(small + "/card") << std::string(4 * kMiB, 'c');
            QCOMPARE(truncate((small + "/card").c_str(), 32 * kMiB), 0);
            const auto broken = LoopDevice::attach(small + "/card");
            QVERIFY(broken);
            std::string content(32 * kMiB, 'c');
            content.replace(4 * kMiB, 12 * kMiB, 12 * kMiB, '\0');
            const UniqueFd source = std::move(*sealedMemfd("test", content));
            const std::vector<int> sources{source.get()};
            const ExtentList extents{{{0}, {32 * kMiB}, {0}, 0}};
            HelperClient client(options());
            auto device = client.open(broken->path(), broken->identity(), Authorisation::Removable);
            QVERIFY(device);
            const auto updated =
                (*device)->transfer(Operation::Update, {extents, sources}, kSilent, {});
            QVERIFY(!updated);
            const std::string text = updated.error().text();
            QVERIFY2(text.find("writing at byte ") != std::string::npos, text.c_str());
            const auto at = std::stoull(text.substr(text.find("at byte ") + 8));
            QVERIFY2(at >= 16 * kMiB, text.c_str());
            // What was not updated to its end has no verification.
            const auto verified =
                (*device)->transfer(Operation::VerifyUpdated, {extents, sources}, kSilent, {});
            QVERIFY(!verified && verified.error().kind() == ErrorKind::InvalidInput);
        }
        umount2(small.c_str(), MNT_DETACH);
    }

    /// A source that a program serves is read by the client, in parts: the helper takes none.
    void fromAServedFile() {
        QTemporaryDir folder;
        const std::string content = patterned(40 * kMiB + 512, 5);
        const ServedFile served(folder.path().toStdString(), content, ServedFile::Answers::All);
        if (served.path().empty())
            QSKIP("NOT TESTED: this machine has no FUSE");
        const UniqueFd file(open(served.path().c_str(), O_RDONLY | O_CLOEXEC));
        const std::string small = patterned(4096, 6);
        const UniqueFd memory = std::move(*sealedMemfd("test", small));
        const std::vector<int> sources{memory.get(), file.get()};
        ExtentList extents{{{0}, {4096}, {0}, 0},
                           {{4096}, {4096}, {0}, kZeroSource},
                           {{kMiB}, {40 * kMiB + 512}, {0}, 1},
                           {{42 * kMiB}, {512}, {1024}, 1},
                           {{43 * kMiB}, {1024}, {512}, 0}};
        const DirtyCard card({44 * kMiB});
        std::string expected = bytesOf(card.file());
        for (const Extent& extent : extents)
            expected.replace(extent.target.value, extent.length.value,
                             extent.source == kZeroSource ? std::string(4096, '\0')
                             : extent.source == 0         ? small
                                                          : content,
                             extent.source == kZeroSource ? 0 : extent.sourceOffset.value,
                             extent.length.value);
        HelperClient client(options());
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        ByteCount done;
        const auto progress = [&](ByteCount now) { done = now; };
        for (const auto operation :
             {Operation::Write, Operation::Verify, Operation::Update, Operation::VerifyUpdated}) {
            const auto moved = (*device)->transfer(operation, {extents, sources}, progress, {});
            QVERIFY2(moved, moved ? "" : moved.error().text().c_str());
            QCOMPARE(done, totalLength(extents));
            QVERIFY(bytesOf(card.file()) == expected);
        }
        QCOMPARE((*device)->written().value, 2 * totalLength(extents).value);
        // Refused as a whole, before its first byte.
        extents.push_back({{44 * kMiB}, {512}, {0}, 1});
        const auto beyond = (*device)->transfer(Operation::Write, {extents, sources}, progress, {});
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().kind(), ErrorKind::InvalidInput);
        // And what differs is found.
        extents.pop_back();
        {
            const UniqueFd raw(open(card.loop().path().c_str(), O_RDWR | O_CLOEXEC));
            QCOMPARE(pwrite(raw.get(), "?", 1, 30 * kMiB + 7), 1);
            fsync(raw.get());
        }
        const auto differs =
            (*device)->transfer(Operation::Verify, {extents, sources}, progress, {});
        QVERIFY(!differs);
        QVERIFY2(differs.error().text().find("at byte " + std::to_string(30 * kMiB + 7)) !=
                     std::string::npos,
                 differs.error().text().c_str());
    }

    void verifyFindsOneByte() {
        const DirtyCard card({kCardSize});
        const Sample sample;
        HelperClient client(options());
        const Transfer what{sample.extents, sample.sources};
        {
            auto device =
                client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
            QVERIFY(device);
            QVERIFY((*device)->transfer(Operation::Write, what, kSilent, {}));
        }
        constexpr std::uint64_t kWrong = 12 * kMiB + 77;
        {
            // Behind the helper's back, on the medium itself.
            const UniqueFd raw(open(card.loop().path().c_str(), O_RDWR | O_CLOEXEC));
            char byte = 0;
            QCOMPARE(pread(raw.get(), &byte, 1, kWrong), 1);
            byte = static_cast<char>(byte ^ 1);
            QCOMPARE(pwrite(raw.get(), &byte, 1, kWrong), 1);
            fsync(raw.get());
        }
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const auto verified = (*device)->transfer(Operation::Verify, what, kSilent, {});
        QVERIFY(!verified);
        QCOMPARE(verified.error().kind(), ErrorKind::Mismatch);
        QVERIFY2(verified.error().text().ends_with("at byte " + std::to_string(kWrong)),
                 verified.error().text().c_str());
        QVERIFY(verified.error().text().starts_with(card.loop().path() + " ("));
    }

    void readBack() {
        const DirtyCard card({kCardSize}, Dirt::Random);
        const std::string before = bytesOf(card.file());
        HelperClient client(options());
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const auto memory = (*device)->read({kMiB + 512}, {3 * kMiB + 512});
        QVERIFY2(memory, memory ? "" : memory.error().text().c_str());
        std::string got(3 * kMiB + 512, '\0');
        QCOMPARE(pread(memory->get(), got.data(), got.size(), 0), static_cast<ssize_t>(got.size()));
        QVERIFY(got == before.substr(kMiB + 512, got.size()));
        // Outside of the card: refused, and the card is still ours.
        QVERIFY(!(*device)->read({kCardSize}, {512}));
        QVERIFY((*device)->read({0}, {512}));
    }

    void aSourceThatShrinksIsThatCardsError() {
        const DirtyCard card({kCardSize});
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/source";
        const UniqueFd source = fileWith(path, patterned(16 * kMiB, 9));
        HelperClient client(options());
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const ExtentList extents{{{0}, {16 * kMiB}, {0}, 0}};
        const std::vector<int> sources{source.get()};
        bool shrunk = false;
        const auto shrink = [&](ByteCount) {
            if (!std::exchange(shrunk, true))
                QCOMPARE(truncate(path.c_str(), 1000), 0);
        };
        // Whether it shrinks before its end is a race: until it is won, again.
        Result<void> written;
        for (int tries = 0; tries < 50 && written; ++tries) {
            fileWith(path, patterned(16 * kMiB, 9));
            shrunk = false;
            std::thread shrinker([&] { shrink({}); });
            written = (*device)->transfer(Operation::Write, {extents, sources}, shrink, {});
            shrinker.join();
        }
        QVERIFY(!written);
        QVERIFY2(written.error().kind() == ErrorKind::Io ||
                     written.error().kind() == ErrorKind::InvalidInput,
                 written.error().text().c_str());
        // The card is still ours for a better source.
        fileWith(path, patterned(16 * kMiB, 9));
        QVERIFY((*device)->transfer(Operation::Write, {extents, sources}, kSilent, {}));
    }

    void cancelled() {
        const DirtyCard card({kCardSize});
        const Sample sample;
        HelperClient client(options());
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        const CancelToken cancel;
        cancel.cancel();
        // A list long enough that the wish arrives before its end: 20000 single sectors.
        ExtentList many;
        for (std::uint64_t i = 0; i < 20'000; ++i)
            many.push_back({{i * 1024}, {512}, {0}, kZeroSource});
        const auto written = (*device)->transfer(Operation::Write, {many, {}}, kSilent, cancel);
        QVERIFY(!written);
        QCOMPARE(written.error().kind(), ErrorKind::Cancelled);
        // What was cancelled can be begun again.
        QVERIFY(
            (*device)->transfer(Operation::Write, {sample.extents, sample.sources}, kSilent, {}));
        QVERIFY(
            (*device)->transfer(Operation::Verify, {sample.extents, sample.sources}, kSilent, {}));
    }

    /// A reader without its card has no size; a card that breaks keeps it.
    void aCardThatIsPulledIsGone() {
        const DirtyCard card({kCardSize});
        QVERIFY2(card.valid(), "this machine has no loop device");
        const Sample sample;
        HelperClient client(options());
        auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        QVERIFY(device);
        QCOMPARE(truncate(card.file().c_str(), 0), 0);
        card.loop().resize();
        const Transfer what{sample.extents, sample.sources};
        for (const Operation operation : {Operation::Write, Operation::Verify}) {
            const auto done = (*device)->transfer(operation, what, kSilent, {});
            QVERIFY(!done);
            QVERIFY2(done.error().kind() == ErrorKind::Gone, done.error().text().c_str());
        }
    }

    void oneOfTwoFails() {
        // A card that breaks: its file lies on a tmpfs that is too small for it.
        QTemporaryDir folder;
        const std::string small = folder.path().toStdString();
        QCOMPARE(mount("tmpfs", small.c_str(), "tmpfs", 0, "size=6m"), 0);
        {
            std::ofstream(small + "/card").close();
            QCOMPARE(truncate((small + "/card").c_str(), kCardSize), 0);
            const auto broken = LoopDevice::attach(small + "/card");
            const DirtyCard good({kCardSize});
            QVERIFY(broken && good.valid());
            const Sample sample;
            const std::string expected = sample.expected(bytesOf(good.file()));
            HelperClient client(options());
            const auto write = [&](const LoopDevice& loop) -> Result<void> {
                LANDFALL_ASSIGN(auto device, client.open(loop.path(), loop.identity(),
                                                         Authorisation::Removable));
                const Transfer what{sample.extents, sample.sources};
                LANDFALL_TRY(device->transfer(Operation::Write, what, kSilent, {}));
                LANDFALL_TRY(device->flush());
                return device->transfer(Operation::Verify, what, kSilent, {});
            };
            Result<void> first;
            std::thread other([&] { first = write(*broken); });
            const auto second = write(good.loop());
            other.join();
            QVERIFY2(second, second ? "" : second.error().text().c_str());
            QVERIFY(!first);
            const std::string text = first.error().text();
            QVERIFY2(
                first.error().kind() == ErrorKind::Io || first.error().kind() == ErrorKind::NoSpace,
                text.c_str());
            QVERIFY2(text.find(broken->path()) == 0 && text.find("at byte ") != std::string::npos,
                     text.c_str());
            QVERIFY(bytesOf(good.file()) == expected);
        }
        umount2(small.c_str(), MNT_DETACH);
    }

    void aHelperThatIsNotRootsAlone() {
        const DirtyCard card({4 * kMiB});
        const auto refused = [&](const std::string& program) {
            HelperClient client({program, std::chrono::seconds(60)});
            const auto device =
                client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
            if (device)
                return std::string("was started");
            return isHelperUnusable(device.error()) ? device.error().text()
                                                    : "of the drive: " + device.error().text();
        };
        QTemporaryDir folder;  // below /tmp, which everybody may write
        const std::string copy = folder.path().toStdString() + "/landfall-helper";
        QVERIFY(QFile::copy(QString::fromStdString(helper_->path()), QString::fromStdString(copy)));
        QVERIFY(refused(copy).find("is not root's alone") != std::string::npos);
        QVERIFY(refused("/nowhere/landfall-helper").find("not installed") != std::string::npos);
        QVERIFY(!refused("/nowhere/landfall-helper").starts_with("of the drive"));
        InstalledHelper other;
        QCOMPARE(chmod(other.path().c_str(), 0775), 0);
        QVERIFY(refused(other.path()).find("is not root's alone") != std::string::npos);
        QCOMPARE(chmod(other.path().c_str(), 0755), 0);
        QCOMPARE(chown(other.path().c_str(), 1000, 0), 0);
        QVERIFY(refused(other.path()).find("is not root's alone") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestHelperClient)
#include "tst_helper_client.moc"
