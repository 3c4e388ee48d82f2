#include <sys/mount.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <thread>

#include "core/fetch/digest.h"
#include "core/image/remote_base.h"
#include "image_maker.h"
#include "web_bench.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// A base by its address, from a server without manners.
class TestRemoteBase : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    std::unique_ptr<QTemporaryDir> cacheFolder_;
    std::optional<Cache> cache_;
    std::unique_ptr<RudeServer> server_;
    std::string decoded_;                        ///< hash of the image
    std::map<std::string, std::string> packed_;  ///< hashes by name
    ByteCount size_;

    [[nodiscard]] fs::path path(const std::string& name) const {
        return fs::path(temporary_.path().toStdString()) / name;
    }
    static FetchSettings hurried() {
        FetchSettings settings;
        settings.stall = 3s;
        settings.firstDelay = 10ms;
        settings.longestDelay = 50ms;
        settings.attempts = 3;
        return settings;
    }
    [[nodiscard]] Result<BaseImage> fetch(const std::string& path, const std::string& sha256 = {},
                                          const std::optional<ImageClaim>& claim = {},
                                          const CancelToken& cancel = {}) const {
        const RemoteBase remote{server_->url(path), "base.url", sha256, claim};
        return fetchBase(*cache_, hurried(), remote, {}, cancel);
    }
    /// Of a file, in bytes.
    [[nodiscard]] std::string twoThirds(const std::string& name) const {
        return std::to_string(fs::file_size(path(name)) * 2 / 3);
    }
    [[nodiscard]] static std::string textOf(const Result<BaseImage>& base) {
        return base ? std::string("accepted") : base.error().text();
    }
    /// No image, whole or half, and no part of a download.
    [[nodiscard]] bool nothingKept() const {
        for (const auto& entry : fs::recursive_directory_iterator(cache_->folder()))
            if (entry.is_regular_file() && entry.file_size() > 0)
                return false;
        return cache_->list()->empty();
    }
    [[nodiscard]] std::size_t requests(const std::string& path) const {
        std::size_t count = 0;
        for (const Asked& one : server_->asked())
            count += one.path == "/" + path ? 1U : 0U;
        return count;
    }

private slots:
    void initTestCase() {
        qputenv("no_proxy", "127.0.0.1");
        ImageMaker maker(temporary_.path().toStdString());
        const fs::path image = plainDisk(
            maker, "plain.img",
            {.files = {{"/usr/share/words", shell("head -c 2000000 /dev/urandom | base64 -w0")}}});
        (void)shell("cd '" + temporary_.path().toStdString() +
                    "' && xz -k -0 -T0 --block-size=1MiB plain.img && zstd -q plain.img && "
                    "gzip -1 -k plain.img && zip -q plain.img.zip plain.img && "
                    "xz -k -0 --format=lzma plain.img && lz4 -q plain.img plain.img.lz4 && "
                    "tar -c plain.img | xz -0 > plain.tar.xz && "
                    "head -c 1000000 plain.img.xz > cut.img.xz && "
                    "(head -c 600000 plain.img.xz; head -c 400000 /dev/urandom; "
                    "tail -c +1000001 plain.img.xz) > bad.img.xz");
        // Two streams in one file, as several tools make it: each has an end of its own.
        (void)shell("cd '" + temporary_.path().toStdString() +
                    "' && for tool in 'xz -0 xz' 'gzip -1 gz' 'zstd -q1 zst' 'bzip2 -1 bz2'; do "
                    "set -- $tool; head -c 5000000 plain.img | $1 $2 > first.$3; "
                    "(cat first.$3; tail -c +5000001 plain.img | $1 $2) > two.img.$3; done");
        decoded_ = *sha256OfFile(image);
        size_ = ByteCount{fs::file_size(image)};
        server_ = std::make_unique<RudeServer>();
        QVERIFY(server_->running());
        for (const char* name :
             {"plain.img", "plain.img.xz", "plain.img.zst", "plain.img.gz", "plain.img.zip",
              "plain.img.lzma", "plain.img.lz4", "plain.tar.xz", "cut.img.xz", "bad.img.xz",
              "two.img.xz", "two.img.gz", "two.img.zst", "two.img.bz2"}) {
            packed_[name] = *sha256OfFile(path(name));
            fs::copy_file(path(name), server_->folder() / name);
        }
    }

    void init() {
        cacheFolder_ = std::make_unique<QTemporaryDir>();
        cache_ = *Cache::open(cacheFolder_->path().toStdString());
    }

    void formats_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"plain.img", "plain.img.xz", "plain.img.zst", "plain.img.gz", "plain.img.zip",
              "plain.img.lzma", "plain.img.lz4", "plain.tar.xz"})
            QTest::newRow(name) << name;
    }
    void formats() {
        QFETCH(QString, name);
        const std::string file = name.toStdString();
        for (const std::string& manner :
             {std::string("good/"), std::string("chunked/"), std::string("break/")}) {
            init();
            const bool untold = manner == "chunked/" && file == "plain.img";
            const auto base =
                fetch(manner + file + (manner == "break/" ? "?after=" + twoThirds(file) : ""),
                      untold ? packed_[file] : std::string());
            QVERIFY2(base, textOf(base).c_str());
            QCOMPARE(base->decodedSha256, decoded_);
            QCOMPARE(base->compressedSha256, packed_[file]);
            QCOMPARE(base->name, file);
            QCOMPARE(*sha256OfFile(base->file), decoded_);
            const std::vector<CacheEntry> entries = cache_->list().value();
            for (const CacheEntry& entry : entries)
                QVERIFY2(entry.section != "downloads", "the download was left behind");
        }
    }

    /// A raw image shows its end by nothing; a length or a hash must.
    void rawNeedsALengthOrAHash() {
        const auto base = fetch("chunked/plain.img");
        QVERIFY(!base);
        QVERIFY2(base.error().text().find("does not say its length") != std::string::npos,
                 base.error().text().c_str());
        QVERIFY(nothingKept());
    }

    void cutBetweenTwoStreams_data() {
        QTest::addColumn<QString>("packing");
        for (const char* packing : {"xz", "gz", "zst", "bz2"})
            QTest::newRow(packing) << packing;
    }
    /// What came unpacks without a fault: only the connection tells that it is not all.
    void cutBetweenTwoStreams() {
        QFETCH(QString, packing);
        const std::string ending = packing.toStdString();
        const std::string cut = "chunked-cut/two.img." + ending +
                                "?after=" + std::to_string(fs::file_size(path("first." + ending)));
        for (const char* manner : {"&times=2", "&times=2&gently=1"}) {
            init();
            const auto base = fetch(cut + manner);
            QVERIFY2(base, textOf(base).c_str());
            QCOMPARE(base->decodedSha256, decoded_);
            QCOMPARE(base->compressedSha256, packed_["two.img." + ending]);
        }
        for (const char* manner : {"&times=99", "&times=99&gently=1"}) {
            init();
            const auto base = fetch(cut + manner);
            QVERIFY(!base);
            QVERIFY2(base.error().kind() == ErrorKind::Network, textOf(base).c_str());
            QVERIFY(listBases(*cache_)->empty());
        }
    }

    /// Known by its hash, it is not fetched again, from wherever it came.
    void onceByItsHash() {
        const std::string hash = packed_["plain.img.xz"];
        QVERIFY(fetch("good/plain.img.xz?once", hash));
        QVERIFY(fetch("good/plain.img.xz?once", hash));
        QVERIFY(fetch("status/nowhere?code=404", hash));
        QCOMPARE(requests("good/plain.img.xz?once"), 1U);
        QVERIFY(!fetch("status/nowhere?code=404", decoded_));
    }

    /// Without a hash the server is asked whether it has another one.
    void stillTheNewest() {
        QVERIFY(fetch("good/plain.img.xz?newest"));
        const auto again = fetch("good/plain.img.xz?newest");
        QVERIFY(again);
        QCOMPARE(again->decodedSha256, decoded_);
        QVERIFY(again->remarks.empty());
        const auto asked = server_->asked();
        QCOMPARE(asked.back().ifNoneMatch, "\"one\"");
    }

    void offlineItIsTheCopy() {
        auto own = std::make_unique<RudeServer>();
        fs::copy_file(path("plain.img.xz"), own->folder() / "plain.img.xz");
        const RemoteBase remote{own->url("good/plain.img.xz"), "base.url", {}, {}};
        QVERIFY(fetchBase(*cache_, hurried(), remote, {}, {}));
        own.reset();
        const auto base = fetchBase(*cache_, hurried(), remote, {}, {});
        QVERIFY2(base, textOf(base).c_str());
        QCOMPARE(base->remarks.size(), 1U);
        const std::string remark = base->remarks[0].english();
        QVERIFY2(remark.find("could not be asked") != std::string::npos, remark.c_str());
    }

    void damagedCopies_data() {
        QTest::addColumn<bool>("hashKnown");
        QTest::newRow("by its hash") << true;
        QTest::newRow("by its address") << false;
    }
    /// A disk may lose a bit: what was not looked at for long is read through, and fetched again
    /// where it is not what it was.
    void damagedCopies() {
        QFETCH(bool, hashKnown);
        const std::string url = std::string("good/plain.img.xz?damaged=") + (hashKnown ? "1" : "2");
        const std::string hash = hashKnown ? packed_["plain.img.xz"] : std::string();
        auto base = fetch(url, hash);
        QVERIFY2(base, textOf(base).c_str());
        const fs::path image = base->file;
        const fs::path record = image.parent_path() / "record.json";
        const auto old = [&] {
            fs::last_write_time(record,
                                fs::file_time_type::clock::now() - std::chrono::hours(31 * 24));
        };
        // Whole, it is only looked at.
        old();
        const auto asked = [&] {
            std::size_t whole = 0;
            for (const Asked& one : server_->asked())
                whole += one.path == "/" + url && one.ifNoneMatch.empty() ? 1U : 0U;
            return whole;
        };
        QVERIFY(fetch(url, hash));
        QCOMPARE(asked(), 1U);
        QVERIFY(fs::file_time_type::clock::now() - fs::last_write_time(record) < 24h);
        // A lease of this process would keep it in the cache.
        base->lease.reset();
        fs::permissions(image, fs::perms::owner_write, fs::perm_options::add);
        std::fstream file(image, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(5'000'000);
        file.put('x');
        file.close();
        old();
        const auto repaired = fetch(url, hash);
        QVERIFY2(repaired, textOf(repaired).c_str());
        QCOMPARE(*sha256OfFile(repaired->file), decoded_);
        QCOMPARE(asked(), 2U);
    }

    void anotherFileMeanwhile() {
        for (const char* manner : {"change/", "change-silently/", "change-in-part/"}) {
            init();
            const auto base = fetch(std::string(manner) + "plain.img.xz");
            QVERIFY2(base, textOf(base).c_str());
            QCOMPARE(base->decodedSha256, decoded_);
        }
    }

    void wrongHash() {
        const std::string wrong(64, 'a');
        const auto base = fetch("good/plain.img.xz", wrong);
        QVERIFY(!base);
        QCOMPARE(base.error().kind(), ErrorKind::InvalidInput);
        QVERIFY2(base.error().text().find(wrong) != std::string::npos &&
                     base.error().text().find(packed_["plain.img.xz"]) != std::string::npos,
                 base.error().text().c_str());
        QVERIFY(nothingKept());
    }

    /// Where a hash is known the checksums inside are not looked at: the hash finds it.
    void damagedWhereAHashIsKnown() {
        ImageClaim claim;
        claim.extractSha256 = decoded_;
        for (const auto& base : {fetch("good/bad.img.xz", packed_["plain.img.xz"]),
                                 fetch("good/bad.img.xz", {}, claim)}) {
            QVERIFY(!base);
            QVERIFY2(base.error().kind() == ErrorKind::InvalidInput, textOf(base).c_str());
            QVERIFY(nothingKept());
        }
    }

    void refusals_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("page") << "page/x"
                              << "is a text (text/html";
        QTest::newRow("empty") << "empty/x"
                               << "is empty";
        QTest::newRow("404") << "status/x?code=404"
                             << "answered 404";
        QTest::newRow("cut") << "good/cut.img.xz"
                             << "cut short";
        QTest::newRow("damaged") << "good/bad.img.xz"
                                 << "corrupt";
        QTest::newRow("less than said") << "promise-less/plain.img.xz"
                                        << "cut short";
        QTest::newRow("to a file") << "to/x?to=file:///etc/passwd"
                                   << "only https";
    }
    void refusals() {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const auto base = fetch(path.toStdString());
        QVERIFY(!base);
        QVERIFY2(base.error().text().find(words.toStdString()) != std::string::npos,
                 base.error().text().c_str());
        if (base.error().kind() != ErrorKind::Network || path.startsWith("status/"))
            QVERIFY(nothingKept());
    }

    void plainHttpNeedsAHash() {
        const RemoteBase remote{"http://images.example/a.img.xz", "base.url", {}, {}};
        const auto base = fetchBase(*cache_, hurried(), remote, {}, {});
        QVERIFY(!base);
        QCOMPARE(base.error().kind(), ErrorKind::InvalidInput);
        QVERIFY(base.error().text().find("plain http") != std::string::npos);
        QVERIFY(nothingKept());
    }

    /// What came before a cancel is not fetched again.
    void cancelKeepsWhatCame() {
        const CancelToken cancel;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(600ms);
            cancel.cancel();
        });
        const std::string url = "slow/plain.img.xz?pause=0.1";
        const auto base = fetch(url, {}, {}, cancel);
        QVERIFY(!base);
        QCOMPARE(base.error().kind(), ErrorKind::Cancelled);
        canceller.join();
        const auto again = fetch(url);
        QVERIFY2(again, textOf(again).c_str());
        QCOMPARE(again->decodedSha256, decoded_);
        const auto asked = server_->asked();
        QVERIFY2(asked.back().range.starts_with("bytes="), asked.back().range.c_str());
    }

    void claimsOfAList() {
        ImageClaim claim{"https://lists.example/list.json", decoded_, size_, {}, ""};
        const auto good = fetch("good/plain.img.xz", {}, claim);
        QVERIFY2(good, textOf(good).c_str());
        QVERIFY(good->remarks.empty());

        init();
        claim.initFormat = "systemd";
        claim.extractSize = size_ + ByteCount{512};
        const auto remarked = fetch("good/plain.img.xz", {}, claim);
        QVERIFY2(remarked, textOf(remarked).c_str());
        QCOMPARE(remarked->remarks.size(), 2U);

        init();
        claim.extractSize = size_ - ByteCount{512};
        // Where the hash decides, a wrong size is a remark.
        const auto larger = fetch("good/plain.img.xz", {}, claim);
        QVERIFY2(larger, textOf(larger).c_str());
        QCOMPARE(larger->remarks.size(), 2U);

        init();
        claim.extractSize.reset();
        claim.initFormat.clear();
        for (const std::uint64_t wrong : {1000ULL, 1000000000000ULL}) {
            init();
            claim.downloadSize = ByteCount{wrong};
            const auto longer = fetch("good/plain.img.xz", {}, claim);
            QVERIFY2(longer, textOf(longer).c_str());
            QCOMPARE(longer->remarks.size(), 1U);
            QCOMPARE(longer->remarks[0].english(),
                     "The list https://lists.example/list.json says that the file has " +
                         std::to_string(wrong) + " bytes, and it has " +
                         std::to_string(fs::file_size(server_->folder() / "plain.img.xz")) + ".");
        }

        init();
        claim.downloadSize.reset();
        claim.extractSha256 = std::string(64, 'b');
        const auto other = fetch("good/plain.img.xz", {}, claim);
        QVERIFY(!other);
        QVERIFY2(other.error().text().find(decoded_) != std::string::npos &&
                     other.error().text().find(claim.extractSha256) != std::string::npos,
                 other.error().text().c_str());
        QVERIFY(nothingKept());

        claim.extractSha256.clear();
        claim.extractSize = size_ - ByteCount{512};
        const auto unpacked = fetch("good/plain.img.xz", {}, claim);
        QVERIFY(!unpacked);
        QVERIFY2(unpacked.error().text().find("more than the") != std::string::npos,
                 unpacked.error().text().c_str());

        claim.extractSize.reset();
        claim.downloadSize = ByteCount{1000};
        const auto longer = fetch("good/plain.img.xz", {}, claim);
        QVERIFY(!longer);
        QVERIFY2(longer.error().text().find("(1000 bytes) are accepted") != std::string::npos,
                 longer.error().text().c_str());
    }

    /// Two at once fetch it once.
    void twoAtOnce() {
        std::vector<std::jthread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                const auto base =
                    fetch("slow/plain.img.xz?pause=0.01&two", packed_["plain.img.xz"]);
                good += base && base->decodedSha256 == decoded_ ? 1 : 0;
            });
        threads.clear();
        QCOMPARE(good.load(), 3);
        QCOMPARE(requests("slow/plain.img.xz?pause=0.01&two"), 1U);
    }

    void aFullDisk() {
        if (geteuid() != 0)
            QSKIP("a small filesystem takes root to mount");
        const std::string small = temporary_.filePath("small").toStdString();
        fs::create_directories(small);
        if (::mount("none", small.c_str(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("no tmpfs can be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(small.c_str(), MNT_DETACH); });
        cache_ = *Cache::open(small + "/cache");
        for (const char* name : {"plain.img", "plain.img.xz", "plain.img.zst"})
            for (const char* manner : {"good/", "chunked/"}) {
                const auto base = fetch(std::string(manner) + name, packed_[name]);
                QVERIFY(!base);
                QVERIFY2(base.error().kind() == ErrorKind::NoSpace, textOf(base).c_str());
                QVERIFY2(base.error().text().find("the disk has") != std::string::npos,
                         base.error().text().c_str());
                // What came may be continued; where nothing did, nothing is left.
                const bool came =
                    manner == std::string("good/") && name != std::string("plain.img");
                QCOMPARE(nothingKept(), !came);
                QVERIFY(cache_->trim(ByteCount{0}));
            }
        QVERIFY(nothingKept());
    }

    void aReadOnlyCache() {
        if (geteuid() != 0)
            QSKIP("a read-only filesystem takes root to mount");
        const std::string fixed = temporary_.filePath("fixed").toStdString();
        fs::create_directories(fixed);
        if (::mount("none", fixed.c_str(), "tmpfs", 0, "size=100m") != 0)
            QSKIP("no tmpfs can be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(fixed.c_str(), MNT_DETACH); });
        cache_ = *Cache::open(fixed + "/cache");
        QCOMPARE(::mount("none", fixed.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=100m"), 0);
        const auto base = fetch("good/plain.img.xz");
        QVERIFY(!base);
        QVERIFY2(base.error().text().find("Read-only file system") != std::string::npos,
                 base.error().text().c_str());
    }
};

QTEST_GUILESS_MAIN(TestRemoteBase)
#include "tst_remote_base.moc"
