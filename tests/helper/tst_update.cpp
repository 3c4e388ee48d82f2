// An update through the worker's own pass, on ordinary files: no root, and a medium whose end
// cannot be read.
#include <fcntl.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <random>

#include "app/helper/pass.h"
#include "core/base/memfd.h"

using namespace landfall;
using namespace landfall::helper;

namespace {

constexpr std::uint64_t kSize = 32 * kMiB;

std::string randomBytes(std::size_t size, unsigned seed) {
    std::mt19937_64 random(seed);
    std::string out(size, '\0');
    for (std::size_t i = 0; i < size; i += 8) {
        const std::uint64_t value = random();
        std::memcpy(&out[i], &value, std::min<std::size_t>(8, size - i));
    }
    return out;
}

/// What an update did.
struct Did {
    std::optional<wire::Failed> failure;
    Moved moved;
    BlockSet changed;
};

}  // namespace

class TestUpdate : public QObject {
    Q_OBJECT

    // Not below /tmp, which may be a file system without direct I/O.
    QTemporaryDir folder_{QStringLiteral("/var/tmp/landfall-update-XXXXXX")};
    std::string source_ = randomBytes(24 * kMiB, 1);
    std::vector<UniqueFd> descriptors_;
    const Listener goOn_ = [](const Moved&) { return Proceed::Continue; };

    /// Extents with gaps, of sectors and of many MiB, of two sources, a fifth of them zeros.
    static ExtentList someExtents(unsigned seed) {
        std::mt19937 random(seed);
        ExtentList out;
        std::uint64_t at = random() % 64 * 512;
        while (true) {
            const std::uint64_t sectors = random() % 3 == 0 ? 1 + random() % 8 : random() % 9000;
            const std::uint64_t length = std::max<std::uint64_t>(sectors, 1) * 512;
            if (at + length > kSize)
                return out;
            const std::uint64_t from = random() % (16 * kMiB / 512) * 512;
            const auto source = static_cast<std::uint32_t>(random() % 2);
            if (random() % 5 == 0)
                out.push_back({{at}, {length}, {0}, kZeroSource});
            else
                out.push_back({{at}, {length}, {from}, source});
            at += length + (random() % 4 == 0 ? random() % 300 * 512 : 0);
        }
    }

    [[nodiscard]] std::string after(std::string card, const ExtentList& extents) const {
        for (const Extent& extent : extents)
            if (extent.source == kZeroSource)
                card.replace(extent.target.value, extent.length.value, extent.length.value, '\0');
            else
                card.replace(extent.target.value, extent.length.value, source_,
                             extent.sourceOffset.value + (extent.source == 1 ? 512 : 0),
                             extent.length.value);
        return card;
    }

    [[nodiscard]] std::string path() const { return folder_.path().toStdString() + "/card"; }
    void put(const std::string& bytes) const {
        std::ofstream(path(), std::ios::binary | std::ios::trunc) << bytes;
    }
    [[nodiscard]] std::string get() const {
        std::ostringstream out;
        out << std::ifstream(path(), std::ios::binary).rdbuf();
        return out.str();
    }

    Did update(const ExtentList& extents, double equalPart, const Listener* listener = nullptr) {
        Did did;
        const UniqueFd card(open(path().c_str(), O_RDWR | O_DIRECT | O_CLOEXEC));
        auto io = DirectIo::make(card.get());
        if (!card || !io) {
            did.failure = wire::Failed{};
            return did;
        }
        const Work work{Task::Update, extents, descriptors_};
        CompareBudget budget(totalLength(extents), {1000},
                             {static_cast<std::uint64_t>(1000 * equalPart)});
        Pass pass(*io, work, budget, did.changed, listener != nullptr ? *listener : goOn_);
        did.failure = pass.run();
        did.moved = pass.moved();
        return did;
    }

    std::optional<wire::Failed> verify(const ExtentList& extents, const Pieces& pieces,
                                       Moved& moved) {
        const UniqueFd card(open(path().c_str(), O_RDWR | O_DIRECT | O_CLOEXEC));
        auto io = DirectIo::make(card.get());
        const Work work{Task::Verify, extents, descriptors_};
        Pass pass(*io, work, pieces, goOn_);
        auto failure = pass.run();
        moved = pass.moved();
        return failure;
    }

private slots:
    void initTestCase() {
        put(std::string(4096, 'x'));
        const UniqueFd probe(open(path().c_str(), O_RDWR | O_DIRECT | O_CLOEXEC));
        if (!probe)
            QSKIP("NOT TESTED: /var/tmp takes no direct I/O");
        // The second source is the first one, a sector on.
        descriptors_.push_back(std::move(*sealedMemfd("test", source_)));
        descriptors_.push_back(std::move(*sealedMemfd("test", source_.substr(512))));
    }

    void anyListOverAnything_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<double>("equalPart");
        for (unsigned seed = 1; seed <= 4; ++seed)
            for (const double part : {0.0, 0.2, 1.0})
                QTest::addRow("list %u, budget of %.1f", seed, part) << seed << part;
    }
    void anyListOverAnything() {
        QFETCH(unsigned, seed);
        QFETCH(double, equalPart);
        const ExtentList extents = someExtents(seed);
        const ByteCount total = totalLength(extents);
        const std::string old = randomBytes(kSize, 100 + seed);
        const std::string wanted = after(old, extents);
        put(old);
        const Did first = update(extents, equalPart);
        QVERIFY2(!first.failure, first.failure ? first.failure->message.english().c_str() : "");
        QCOMPARE(first.moved.done, total);
        QCOMPARE(first.moved.written, total);
        QVERIFY(get() == wanted);

        // Some sectors are changed behind its back: their blocks are written and no others.
        std::string spoilt = wanted;
        std::mt19937 random(seed);
        for (int i = 0; i < 20; ++i) {
            const Extent& extent = extents[random() % extents.size()];
            spoilt[extent.target.value + random() % extent.length.value] ^= 1;
        }
        put(spoilt);
        const Did again = update(extents, 1);
        QVERIFY(!again.failure);
        QVERIFY(get() == wanted);
        QCOMPARE(again.moved.done, total);
        QVERIFY(again.moved.written.value > 0 && again.moved.written.value <= 20 * kCompareBlock);

        // All of what was written is read back, and nothing else.
        Moved moved;
        QVERIFY(!verify(extents, Pieces(extents, again.changed), moved));
        QCOMPARE(moved.done, again.moved.written);
        QCOMPARE(moved.written, ByteCount{});
        QVERIFY(!verify(extents, Pieces(extents), moved));
        QCOMPARE(moved.done, total);
    }

    void verificationLooksAtWhatWasWritten() {
        const ExtentList extents{{{0}, {16 * kMiB}, {0}, 0}};
        const std::string wanted = after(std::string(kSize, '\0'), extents);
        std::string spoilt = wanted;
        spoilt[5 * kMiB + 77] ^= 1;
        put(spoilt);
        const Did did = update(extents, 1);
        QVERIFY(!did.failure);
        QCOMPARE(did.moved.written, ByteCount{kCompareBlock});
        std::string lost = wanted;
        lost[5 * kMiB + 9000] ^= 1;
        put(lost);
        Moved moved;
        const auto failure = verify(extents, Pieces(extents, did.changed), moved);
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Mismatch);
        QCOMPARE(*failure->offset, (ByteOffset{5 * kMiB + 9000}));
    }

    // What cannot be read is to be written: a sector that went bad may be good again then.
    void unreadableIsDifferent() {
        const ExtentList extents{{{0}, {16 * kMiB}, {0}, 0}};
        const std::string wanted = after(std::string(16 * kMiB, '\0'), extents);
        put(wanted.substr(0, 10 * kMiB + 512));
        const Did did = update(extents, 1);
        QVERIFY(!did.failure);
        QVERIFY(get() == wanted);
        QCOMPARE(did.moved.written, ByteCount{6 * kMiB});
    }

    void samplesSayWhatIsEqual() {
        const ExtentList extents = someExtents(7);
        const std::string wanted = after(std::string(kSize, '\0'), extents);
        const auto sampled = [&](const std::string& bytes) {
            put(bytes);
            const UniqueFd card(open(path().c_str(), O_RDWR | O_DIRECT | O_CLOEXEC));
            auto io = DirectIo::make(card.get());
            const Work work{Task::Sample, extents, descriptors_};
            Pass pass(*io, work, Pieces::sample(extents), goOn_);
            if (pass.run() || pass.moved().done.value != 0)
                return -1.0;
            return static_cast<double>(pass.moved().sampledEqual.value) /
                   static_cast<double>(pass.moved().sampled.value);
        };
        QCOMPARE(sampled(wanted), 1.0);
        QVERIFY(sampled(randomBytes(kSize, 8)) == 0.0);
        const double half = sampled(wanted.substr(0, kSize / 2));
        QVERIFY2(half > 0.3 && half < 0.7, std::to_string(half).c_str());
    }

    void stoppedInMidCourse() {
        const ExtentList extents{{{0}, {24 * kMiB - 512}, {0}, 0}};
        put(randomBytes(kSize, 9));
        const Listener stops = [](const Moved& moved) {
            return moved.done.value >= 8 * kMiB ? Proceed::Stop : Proceed::Continue;
        };
        const Did did = update(extents, 1, &stops);
        QVERIFY(did.failure && did.failure->kind == ErrorKind::Cancelled);
        QVERIFY(did.moved.done.value < 16 * kMiB);
        const std::string wanted = after(get(), extents);
        QVERIFY(!update(extents, 1).failure);
        QVERIFY(get() == wanted);
    }
};

QTEST_APPLESS_MAIN(TestUpdate)
#include "tst_update.moc"
