#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <future>
#include <latch>
#include <thread>

#include "core/fetch/cache.h"

using namespace landfall;
namespace fs = std::filesystem;

namespace {

Cache::Maker writing(const std::string& content) {
    return [content](const fs::path& folder) -> Result<void> {
        std::ofstream(folder / "file") << content;
        return {};
    };
}

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void setAge(const fs::path& path, time_t seconds) {
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
}

std::vector<std::string> leftovers(const fs::path& section) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(section))
        if (entry.path().filename().string().starts_with(".part."))
            names.push_back(entry.path().filename().string());
    return names;
}

}  // namespace

class TestCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> temporary_;
    std::optional<Cache> cache_;

    [[nodiscard]] fs::path folder() const { return temporary_->filePath("cache").toStdString(); }

private slots:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        cache_ = *Cache::open(folder());
    }

    void folderIsPrivate() {
        struct stat info {};
        QCOMPARE(::stat(folder().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0700U);
    }

    void defaultFollowsXdg() {
        qputenv("XDG_CACHE_HOME", temporary_->filePath("xdg").toUtf8());
        const Result<Cache> cache = Cache::openDefault();
        qunsetenv("XDG_CACHE_HOME");
        QVERIFY(cache);
        QCOMPARE(cache->folder().string(), temporary_->filePath("xdg/landfall").toStdString());
    }

    void fileInPlaceOfTheFolder() {
        const fs::path file = temporary_->filePath("file").toStdString();
        std::ofstream(file) << "x";
        const Result<Cache> cache = Cache::open(file);
        QVERIFY(!cache);
    }

    void madeOnce() {
        int made = 0;
        const Cache::Maker maker = [&](const fs::path& part) -> Result<void> {
            ++made;
            return writing("one")(part);
        };
        const auto first = cache_->obtain("things", "a", maker);
        const auto second = cache_->obtain("things", "a", maker);
        QVERIFY(first && second);
        QCOMPARE(made, 1);
        QCOMPARE(first->string(), second->string());
        QCOMPARE(contentOf(*first / "file"), "one");
    }

    void failedMakerLeavesNothing() {
        const auto failed = cache_->obtain("things", "a", [](const fs::path& part) -> Result<void> {
            std::ofstream(part / "half") << "half";
            return fail(ErrorKind::Io, "thing", Message::of("it broke"));
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().text(), "thing: it broke");
        QVERIFY(leftovers(folder() / "things").empty());
        QVERIFY(cache_->list()->empty());
        QVERIFY(cache_->obtain("things", "a", writing("good")));
    }

    void hostileNamesAreRefused() {
        for (const std::string& name :
             {std::string(), std::string("../up"), std::string("A"), std::string("a/b"),
              std::string("."), std::string(101, 'a'), std::string("a\0b", 3)}) {
            QVERIFY(!cache_->obtain("things", name, writing("x")));
            QVERIFY(!cache_->obtain(name, "a", writing("x")));
            QVERIFY(!cache_->remove("things", name));
        }
    }

    void listsWhatWasMadeHereOnly() {
        fs::create_directories(folder() / "sample" / "other");
        QVERIFY(cache_->obtain("things", "b", writing(std::string(10'000, 'b'))));
        QVERIFY(cache_->obtain("bases", "a", writing("a")));
        const auto entries = cache_->list();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2U);
        QCOMPARE((*entries)[0].section, "bases");
        QCOMPARE((*entries)[1].key, "b");
        QVERIFY((*entries)[1].allocated.value >= 10'000);
        QVERIFY((*entries)[1].lastUsed > 1'700'000'000);
        QVERIFY(cache_->trim(ByteCount{0}));
        QVERIFY(cache_->list()->empty());
        QVERIFY(fs::exists(folder() / "sample" / "other"));
    }

    void trimTakesTheOldest() {
        const std::string content(100'000, 'x');
        for (const char* key : {"a", "b", "c"})
            QVERIFY(cache_->obtain("things", key, writing(content)));
        setAge(folder() / "things" / "a", 3000);
        setAge(folder() / "things" / "b", 1000);
        setAge(folder() / "things" / "c", 2000);
        QVERIFY(cache_->trim(ByteCount{250'000}));
        QVERIFY(fs::exists(folder() / "things" / "a"));
        QVERIFY(!fs::exists(folder() / "things" / "b"));
        QVERIFY(fs::exists(folder() / "things" / "c"));
        // Being used again makes it young.
        QVERIFY(cache_->find("things", "c")->has_value());
        QVERIFY(cache_->trim(ByteCount{150'000}));
        QVERIFY(!fs::exists(folder() / "things" / "a"));
        QVERIFY(fs::exists(folder() / "things" / "c"));
    }

    void whatIsHeldStays() {
        {
            const auto lease = cache_->obtainHeld("things", "a", writing("x"));
            QVERIFY(lease);
            QVERIFY(cache_->trim(ByteCount{0}));
            QVERIFY(fs::exists(lease->folder / "file"));
            const auto removed = cache_->remove("things", "a");
            QVERIFY(!removed);
            QCOMPARE(removed.error().kind(), ErrorKind::Refused);
        }
        QVERIFY(cache_->remove("things", "a"));
        const auto again = cache_->remove("things", "a");
        QVERIFY(!again);
        QCOMPARE(again.error().kind(), ErrorKind::NotFound);
        QVERIFY(!cache_->find("things", "a")->has_value());
    }

    void threadsMakeItOnce() {
        std::atomic<int> made = 0;
        std::vector<std::thread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                const auto path = cache_->obtain("things", "a", [&](const fs::path& part) {
                    ++made;
                    std::this_thread::sleep_for(std::chrono::milliseconds(50));
                    return writing("x")(part);
                });
                good += path && fs::exists(*path / "file") ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(made.load(), 1);
        QCOMPARE(good.load(), 8);
    }

    void waitingCanBeCancelled() {
        const CancelToken cancel;
        const auto outer = cache_->obtain("things", "a", [&](const fs::path& part) {
            std::thread([&] {
                cancel.cancel();
                const auto waited = cache_->obtainHeld("things", "a", writing("y"), cancel);
                [&] {
                    QVERIFY(!waited);
                    QCOMPARE(waited.error().kind(), ErrorKind::Cancelled);
                }();
            }).join();
            return writing("x")(part);
        });
        QVERIFY(outer);
        QCOMPARE(contentOf(*outer / "file"), "x");
    }

    /// Who waited for the maker holds it beside the maker, which goes on holding it.
    void bothHoldWhatOneMade() {
        for (int round = 0; round < 100; ++round) {
            const std::string key = "k" + std::to_string(round);
            std::latch both(2);
            const auto use = [&] {
                const auto lease = cache_->obtainHeld("things", key, writing("x"));
                both.arrive_and_wait();
                return lease && contentOf(lease->folder / "file") == "x";
            };
            auto other = std::async(std::launch::async, use);
            QVERIFY(use());
            QVERIFY(other.get());
        }
    }

    void twoProcessesMakeItOnce() {
        const QString log = temporary_->filePath("log");
        const QStringList arguments = {QString::fromStdString(folder().string()), "a", log, "300"};
        QProcess first;
        QProcess second;
        first.start(CACHE_WORKER, arguments);
        second.start(CACHE_WORKER, arguments);
        QVERIFY(first.waitForReadyRead());
        QVERIFY(second.waitForReadyRead());
        QCOMPARE(contentOf(log.toStdString()), "made\n");
        // Both hold it: nobody may take it away until both are gone.
        QVERIFY(!cache_->remove("things", "a"));
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished());
        QVERIFY(!cache_->remove("things", "a"));
        second.closeWriteChannel();
        QVERIFY(second.waitForFinished());
        QVERIFY(cache_->remove("things", "a"));
    }

    /// Killed at random moments, an entry is whole or not there, and the next one makes it.
    void killedMakers() {
        const QString log = temporary_->filePath("log");
        for (int round = 0; round < 20; ++round) {
            const QString key = QString("k%1").arg(round);
            QProcess worker;
            worker.start(CACHE_WORKER, {QString::fromStdString(folder().string()), key, log, "40"});
            QVERIFY(worker.waitForStarted());
            QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(70)));
            ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
            worker.waitForFinished();
            const auto found = cache_->find("things", key.toStdString());
            QVERIFY(found);
            if (*found)
                for (int i = 0; i < 4; ++i)
                    QCOMPARE(fs::file_size((*found)->folder / std::to_string(i)), 100'000U);
        }
        QVERIFY(cache_->trim(ByteCount{1'000'000'000}));
        if (fs::exists(folder() / "things"))
            QVERIFY(leftovers(folder() / "things").empty());
        for (int round = 0; round < 20; ++round)
            QVERIFY(cache_->obtain("things", "k" + std::to_string(round), writing("again")));
    }

    void spaceSaysNeededAndFree() {
        QVERIFY(cache_->requireSpace(ByteCount{1}, Message::of("nothing much")));
        const auto space =
            cache_->requireSpace(ByteCount{1ULL << 60U}, Message::of("decoding %1", "big.img.xz"));
        QVERIFY(!space);
        QCOMPARE(space.error().kind(), ErrorKind::NoSpace);
        QVERIFY(space.error().text().find("decoding big.img.xz needs ") != std::string::npos);
        QVERIFY(space.error().text().find(" free") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
