#include <QtTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <map>
#include <mutex>
#include <thread>

#include "core/compose/layer_key.h"
#include "core/content/wifi_key.h"
#include "tests/compose/made_base.h"
#include "tests/compose/written_card.h"
#include "tests/image/image_maker.h"

using namespace landfall;
using namespace landfall::test;

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

std::filesystem::path rootLayerFile(const Cache& cache) {
    const std::vector<CacheEntry> entries = cache.list().value();
    for (const CacheEntry& entry : entries)
        if (entry.key.starts_with("root-"))
            return entry.path / "root.img";
    return {};
}

// Every file below a folder, as "find" lists them.
QStringList filesBelow(const std::filesystem::path& folder) {
    const std::string text = shell("find '" + folder.string() + "' -type f | sort");
    return QString::fromStdString(text).split('\n', Qt::SkipEmptyParts);
}

bool found(const std::string& text, const std::filesystem::path& folder) {
    return tryShell("grep -rqaF -- '" + text + "' '" + folder.string() + "'").code == 0;
}

std::size_t layersIn(const Cache& cache, const char* prefix) {
    std::size_t count = 0;
    const std::vector<CacheEntry> entries = cache.list().value();
    for (const CacheEntry& entry : entries)
        if (entry.section == "layers" && entry.key.starts_with(prefix))
            ++count;
    return count;
}

}  // namespace

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void secondHostMakesNoLayer();
    void otherCardSizeSharesTheRoot();
    void whatChangesTheRoot();
    void noSecretInTheCache();
    void nothingStaysBehind();
    void cancelled();
    void fullDisk();
    void severalAtOnce();
    void severalSizesAtOnce();
    void hashesAreRemembered();
    void twoPartitionsOfOneKind();
};

void LayersTest::secondHostMakesNoLayer() {
    const Workshop shop;
    const CardPlan plan = shop.plan();
    VERIFY_RESULT(shop.compose(firstCard(), plan));
    const std::filesystem::path layer = rootLayerFile(*shop.cache);
    struct stat before {};
    QCOMPARE(stat(layer.c_str(), &before), 0);
    const QStringList files = filesBelow(shop.path("cache"));

    std::vector<std::string> steps;
    const CardIdentity second{"pi-02", 2, 0xfeedface, "receipt-2"};
    const auto image = composeWithOwn(
        *shop.cache, shop.base, shop.preset, plan, second, madeSecrets(), madeOwn("pi-02"),
        [&](const Message& step) { steps.push_back(step.english()); }, {});
    VERIFY_RESULT(image);
    QCOMPARE(steps, (std::vector<std::string>{"writing the boot partition"}));
    struct stat after {};
    QCOMPARE(stat(layer.c_str(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    QCOMPARE(filesBelow(shop.path("cache")), files);
    // What it wrote: the boot partition's copy and the table, both without a name by now.
    std::uint64_t written = 0;
    for (const UniqueFd& source : image->sources) {
        struct stat info {};
        QCOMPARE(fstat(source.get(), &info), 0);
        if (info.st_nlink == 0)
            written += static_cast<std::uint64_t>(info.st_blocks) * 512;
    }
    QVERIFY(written > 0 && written < 100 * kMiB);
}

void LayersTest::otherCardSizeSharesTheRoot() {
    const Workshop shop;
    VERIFY_RESULT(shop.compose(firstCard(), shop.plan(ByteCount{600 * kMiB})));
    VERIFY_RESULT(shop.compose(firstCard(), shop.plan(ByteCount{640 * kMiB})));
    QCOMPARE(layersIn(*shop.cache, "root-"), 1u);
    QCOMPARE(layersIn(*shop.cache, "data-"), 3u);  // consul, and "rest" twice
}

void LayersTest::whatChangesTheRoot() {
    Workshop shop;
    const CancelToken cancel;
    const ComposeProgress quiet;
    const auto keyNow = [&] {
        const CardPlan plan = shop.plan();
        return rootLayerKey({*shop.cache, shop.base, plan, quiet, cancel}).value();
    };
    const std::string before = keyNow();
    QCOMPARE(keyNow(), before);
    shop.content.files[0].mode = 0600;
    const std::string mode = keyNow();
    QVERIFY(mode != before);
    shop.content.files[0].mode = 0640;
    QCOMPARE(keyNow(), before);
    std::ofstream(shop.path("consul"), std::ios::app) << "one more line\n";
    QVERIFY(keyNow() != before);
    shop.base.id = "00000000000000ff";
    QVERIFY(keyNow() != mode);
}

void LayersTest::noSecretInTheCache() {
    const Workshop shop;
    const auto image = shop.compose(firstCard(), shop.plan());
    VERIFY_RESULT(image);
    const auto key = derivePsk(kPassphrase, "hashi");
    QVERIFY(key);
    // The placeholder is found, so the search does see the layers.
    QVERIFY(found("psk=landfall-wifi-key-", shop.path("cache")));
    QVERIFY(found("!landfall-password-hash-", shop.path("cache")));
    QVERIFY(!found(std::string(key->view()), shop.path("cache")));
    QVERIFY(!found(kPassphrase, shop.path("cache")));
    QVERIFY(!found(kPassword, shop.path("cache")));
    QVERIFY(!found("ansible:$y$", shop.path("cache")));
}

void LayersTest::nothingStaysBehind() {
    const Workshop shop;
    VERIFY_RESULT(shop.compose(firstCard(), shop.plan()));
    QVERIFY(filesBelow(shop.path("cache/work")).isEmpty());
    // What a killed process left goes with the next card.
    std::filesystem::create_directory(shop.path("cache/work/card-killed"));
    std::ofstream(shop.path("cache/work/card-killed/boot.img")) << "old";
    VERIFY_RESULT(shop.compose(firstCard(), shop.plan()));
    QVERIFY(!std::filesystem::exists(shop.path("cache/work/card-killed")));
}

void LayersTest::cancelled() {
    const Workshop shop;
    const CardPlan plan = shop.plan();
    // At each step that is told, once.
    for (std::size_t at = 0;; ++at) {
        const CancelToken cancel;
        std::size_t steps = 0;
        const auto image = composeWithOwn(
            *shop.cache, shop.base, shop.preset, plan, firstCard(), madeSecrets(), madeOwn("pi-01"),
            [&](const Message&) {
                if (steps++ == at)
                    cancel.cancel();
            },
            cancel);
        if (image) {
            QVERIFY(at > 4);
            break;
        }
        QCOMPARE(image.error().kind(), ErrorKind::Cancelled);
        for (const QString& file : filesBelow(shop.path("cache")))
            QVERIFY2(!file.contains(".part") && !file.contains("/work/"), qPrintable(file));
    }
}

void LayersTest::fullDisk() {
    if (geteuid() != 0)
        QSKIP("needs root to mount a small tmpfs: NOT TESTED");
    Workshop shop;
    for (const int megabytes : {12, 24, 36, 60, 80}) {
        const std::filesystem::path small = shop.path("small");
        std::filesystem::create_directories(small);
        const std::string size = "size=" + std::to_string(megabytes) + "m";
        QCOMPARE(mount("tmpfs", small.c_str(), "tmpfs", 0, size.c_str()), 0);
        const auto unmount = qScopeGuard([&] { umount2(small.c_str(), MNT_DETACH); });
        auto cache = Cache::open(small / "cache");
        VERIFY_RESULT(cache);
        *shop.cache = std::move(*cache);
        const auto image = shop.compose(firstCard(), shop.plan());
        QVERIFY2(!image, qPrintable(QString("%1 MiB were enough").arg(megabytes)));
        QVERIFY2(image.error().kind() == ErrorKind::NoSpace, image.error().text().c_str());
        QVERIFY2(image.error().text().find("free") != std::string::npos,
                 image.error().text().c_str());
        for (const QString& file : filesBelow(small))
            // A root that was finished stays; nothing half-made does.
            QVERIFY2(!file.contains(".part") && !file.contains("/work/"), qPrintable(file));
    }
}

void LayersTest::severalAtOnce() {
    const Workshop shop;
    const CardPlan plan = shop.plan();
    std::vector<std::string> failures(4);
    std::vector<std::thread> threads;
    for (std::uint32_t i = 0; i < failures.size(); ++i)
        threads.emplace_back([&, i] {
            const std::string host = "pi-0" + std::to_string(i);
            const auto image = shop.compose({host, i, 0x1000 + i, "r"}, plan);
            if (!image)
                failures[i] = image.error().text();
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& failure : failures)
        QCOMPARE(failure, std::string());
    QCOMPARE(layersIn(*shop.cache, "root-"), 1u);
    QCOMPARE(layersIn(*shop.cache, "data-"), 2u);
}

// Six cards of three sizes: the root is made once, and what takes the rest once a size.
void LayersTest::severalSizesAtOnce() {
    const Workshop shop;
    constexpr std::array<std::uint64_t, 3> kSizes{600, 640, 700};
    std::vector<CardPlan> plans;
    for (const std::uint64_t megabytes : kSizes)
        plans.push_back(shop.plan(ByteCount{megabytes * kMiB}));
    std::mutex guard;
    std::map<std::string, int> steps;
    std::vector<std::string> failures(2 * kSizes.size());
    std::vector<std::thread> threads;
    for (std::uint32_t i = 0; i < failures.size(); ++i)
        threads.emplace_back([&, i] {
            const std::string host = "pi-0" + std::to_string(i);
            const auto image =
                composeWithOwn(*shop.cache, shop.base, shop.preset, plans[i % kSizes.size()],
                               {host, i, 0x1000 + i, "r"}, madeSecrets(), madeOwn(host),
                               [&](const Message& step) {
                                   const std::lock_guard lock(guard);
                                   ++steps[step.english()];
                               },
                               {});
            if (!image)
                failures[i] = image.error().text();
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& failure : failures)
        QCOMPARE(failure, std::string());
    QCOMPARE(steps["copying the base's root"], 1);
    QCOMPARE(steps["making the filesystem \"consul\""], 1);
    QCOMPARE(steps["making the filesystem \"minio\""], 3);
    QCOMPARE(steps["writing the boot partition"], 6);
}

void LayersTest::hashesAreRemembered() {
    const Workshop shop;
    const auto first = rememberedHash(*shop.cache, shop.path("consul"));
    VERIFY_RESULT(first);
    QCOMPARE(*first + "\n",
             shell("sha256sum '" + shop.path("consul").string() + "' | cut -d' ' -f1"));
    QCOMPARE(*rememberedHash(*shop.cache, shop.path("consul")), *first);
    std::ofstream(shop.path("consul"), std::ios::app) << "more\n";
    QVERIFY(*rememberedHash(*shop.cache, shop.path("consul")) != *first);
    const auto missing = rememberedHash(*shop.cache, shop.path("nothing"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind(), ErrorKind::NotFound);
}

void LayersTest::twoPartitionsOfOneKind() {
    Workshop shop;
    PartitionSpec again = shop.preset.layout.partitions[0];
    again.mount = "/srv/other";
    again.owner = again.group = "consul";
    again.mode = 0700;
    shop.preset.layout.partitions.insert(shop.preset.layout.partitions.begin() + 1, again);
    const auto image = shop.compose(firstCard(), shop.plan());
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Blank);
    const auto uuid = [&](int number) {
        return shell("blkid -p -s UUID -o value '" + card.partition(number).string() + "'");
    };
    QVERIFY(uuid(3) != uuid(5));
    QVERIFY(!uuid(3).empty() && !uuid(5).empty());
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
