#include <QTest>

#include "core/flash/counterfeit.h"
#include "core/flash/stamps.h"
#include "tests/fake/fake_card.h"

using namespace landfall;

namespace {

constexpr std::uint64_t kClaims = 96 * kMiB + 512 * 3;
constexpr ByteCount kCache{512 * kKiB};

/// What the probe says of a card; "honest" where it lets it pass.
std::string probe(const std::shared_ptr<FakeState>& state, const RangeList& unused = {}) {
    FakeCard card("/dev/fake", state);
    const auto probed = probeCapacity(card, unused, {});
    if (!probed)
        return probed.error().text();
    return probed->counterfeit() ? counterfeitError(card.name(), *probed).text() : "honest";
}

std::shared_ptr<FakeState> card(std::optional<FakeFraud> fraud) {
    auto state = std::make_shared<FakeState>(ByteCount{kClaims});
    state->fraud = fraud;
    return state;
}

}  // namespace

class TestCounterfeit : public QObject {
    Q_OBJECT

private slots:
    void goesRound_data() {
        QTest::addColumn<quint64>("stores");
        const auto row = [](const char* name, std::uint64_t stores) {
            QTest::newRow(name) << quint64{stores};
        };
        row("a power of two", 32 * kMiB);
        row("another", 16 * kMiB);
        row("half of what it claims", 48 * kMiB);
        row("no power of two", 37 * kMiB);
        row("nothing round", 41 * kMiB + 512 * 4711);
        row("odd sectors", 71 * kMiB + 512 * 17);
        row("almost what it claims", 94 * kMiB);
        row("all but the last MiB", kClaims - kMiB);
        row("a very small one", 3 * kMiB);
    }
    void goesRound() {
        QFETCH(quint64, stores);
        const std::string expected = "/dev/fake: is a counterfeit: it claims " +
                                     humanSize({kClaims}) + " and stores about " +
                                     humanSize({stores});
        for (const ByteCount cache : {ByteCount{}, kCache})
            QCOMPARE(probe(card(FakeFraud{{stores}, FakeFraud::Beyond::Wraps, cache})), expected);
        // Wherever there is room for the stretch.
        const RangeList unused{{{2 * kMiB + 512}, {512}}, {{21 * kMiB + 512}, {9 * kMiB}}};
        QCOMPARE(probe(card(FakeFraud{{stores}, FakeFraud::Beyond::Wraps, kCache}), unused),
                 expected);
    }

    void everySizeToGoRoundAt() {
        // Each MiB and a few sectors, none of them a place that was prepared for.
        for (std::uint64_t mib = 5; mib < 95; mib += 3) {
            const std::uint64_t stores = mib * kMiB + 512 * (mib * 7 % 2048);
            const std::string said =
                probe(card(FakeFraud{{stores}, FakeFraud::Beyond::Wraps, kCache}));
            QVERIFY2(said.ends_with("stores about " + humanSize({stores})), said.c_str());
        }
    }

    void whatIsBeyondVanishes() {
        for (const std::uint64_t stores :
             {16 * kMiB, 37 * kMiB + 512, 48 * kMiB, 64 * kMiB, 80 * kMiB}) {
            const std::string said =
                probe(card(FakeFraud{{stores}, FakeFraud::Beyond::Vanishes, kCache}));
            const auto at = said.find("stores about ");
            QVERIFY2(said.find("is a counterfeit: it claims 101 MB") != std::string::npos &&
                         at != std::string::npos,
                     said.c_str());
            // To a sixteenth of the doubling below it, and never more than there is.
            const double about = std::stod(said.substr(at + 13)) * 1e6;
            const auto true_ = static_cast<double>(stores);
            QVERIFY2(about <= true_ * 1.01 && about >= true_ * 0.92, said.c_str());
        }
    }

    void anHonestCard() {
        const auto state = card(std::nullopt);
        const RangeList unused{{{9 * kMiB}, {4 * kMiB}}, {{33 * kMiB}, {20 * kMiB}}};
        QCOMPARE(probe(state, unused), std::string("honest"));
        // A cache alone is no crime.
        auto cached = card(FakeFraud{{kClaims}, FakeFraud::Beyond::Vanishes, kCache});
        QCOMPARE(probe(cached, unused), std::string("honest"));
        // The first MiB is as it was, the last is zeroed, and where it is in use little is touched.
        const std::string& bytes = state->bytes;
        QVERIFY(bytes.substr(0, kMiB) == std::string(kMiB, '\xff'));
        QVERIFY(bytes.substr(kClaims - kMiB) == std::string(kMiB, '\0'));
        std::size_t changed = 0;
        for (std::size_t at = kMiB; at + 4096 <= kClaims - kMiB; at += 4096) {
            const bool free = (at >= 9 * kMiB && at < 13 * kMiB) ||
                              (at >= 33 * kMiB && at < 53 * kMiB) ||
                              at + 4096 > kClaims - 2 * kMiB - 4096;
            if (!free && bytes.compare(at, 4096, std::string(4096, '\xff')) != 0)
                ++changed;
        }
        // Stamps at 1, 2, 4, 8, 16 and 64 MiB; the first stretch and the one at 32 MiB have room.
        QCOMPARE(changed, std::size_t{6});
        // Zeros are left, and no noise.
        QCOMPARE(bytes.substr(9 * kMiB, kMiB), std::string(kMiB, '\0'));
        QCOMPARE(bytes.find_first_not_of(std::string("\xff\0", 2)), std::string::npos);
    }

    void aCardThatDoesNotKeepIt() {
        // A bad block in the middle, others behind it are good: worn out, not a counterfeit.
        class Forgetful final : public CardDevice {
        public:
            [[nodiscard]] ByteCount size() const override { return {state->bytes.size()}; }
            [[nodiscard]] std::string name() const override { return "/dev/worn"; }
            [[nodiscard]] bool startsBlank() const override { return false; }
            [[nodiscard]] ByteCount written() const override { return fake.written(); }
            [[nodiscard]] Result<void> transfer(Operation operation, const Transfer& what,
                                                const ProgressFunction& progress,
                                                const CancelToken& cancel) override {
                return fake.transfer(operation, what, progress, cancel);
            }
            [[nodiscard]] Result<UniqueFd> read(ByteOffset from, ByteCount length) override {
                if (from.value == 16 * kMiB)
                    return fail(ErrorKind::Io, name(),
                                Message::of("reading back at byte 16777216"));
                return fake.read(from, length);
            }
            [[nodiscard]] Result<void> flush() override { return {}; }
            [[nodiscard]] Result<FinishOutcome> finish() override { return fake.finish(); }

            std::shared_ptr<FakeState> state = std::make_shared<FakeState>(ByteCount{kClaims});
            FakeCard fake{"/dev/worn", state};
        } worn;
        const auto probed = probeCapacity(worn, {}, {});
        QVERIFY(!probed);
        QCOMPARE(probed.error().kind(), ErrorKind::Mismatch);
        QCOMPARE(probed.error().text(),
                 std::string("/dev/worn: does not keep what is written to it at byte 16777216"));
    }

    void goneOrCancelled() {
        const auto state = card(std::nullopt);
        state->faults = {{FakeStep::Read, 4, {}, ErrorKind::Gone}};
        FakeCard device("/dev/fake", state);
        const auto gone = probeCapacity(device, {}, {});
        QVERIFY(!gone && gone.error().kind() == ErrorKind::Gone);
        const CancelToken cancel;
        cancel.cancel();
        const auto cancelled = probeCapacity(device, {}, cancel);
        QVERIFY(!cancelled && cancelled.error().kind() == ErrorKind::Cancelled);
    }

    void stampsAreTheirOwn() {
        const Stamps stamps;
        const Stamps others;
        const std::string content = stamps.contentOf({kMiB}, {4096});
        QCOMPARE(stamps.placeOf(content.substr(0, 512)), std::optional(ByteOffset{kMiB}));
        QCOMPARE(stamps.placeOf(content.substr(512, 512)), std::optional(ByteOffset{kMiB + 512}));
        QVERIFY(!others.placeOf(content.substr(0, 512)));
        std::string changed = content.substr(0, 512);
        changed[511] = static_cast<char>(changed[511] ^ 1);
        QVERIFY(!stamps.placeOf(changed));
        QVERIFY(!stamps.placeOf(content.substr(0, 100)));
        QVERIFY(!stamps.placeOf(std::string(512, '\0')));
    }
};

QTEST_APPLESS_MAIN(TestCounterfeit)
#include "tst_counterfeit.moc"
