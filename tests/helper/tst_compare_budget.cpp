#include <QTest>
#include <functional>

#include "app/helper/compare_budget.h"
#include "app/helper/pieces.h"

using namespace landfall;
using namespace landfall::helper;

namespace {

/// Seconds at 30 MB/s of writing and 90 MB/s of reading, the good card of the benches.
struct Time {
    double plain = 0;   ///< all written, all read back
    double update = 0;  ///< compared as the budget says
};

/// An update of `pieces` pieces, of which `equal` says the equal part of each.
Time simulate(std::size_t pieces, double sampledPart,
              const std::function<double(std::size_t)>& equal) {
    constexpr double kWrite = kPieceSize / 30e6;
    constexpr double kRead = kPieceSize / 90e6;
    CompareBudget budget({pieces * kPieceSize}, {1000},
                         {static_cast<std::uint64_t>(1000 * sampledPart)});
    Time time;
    for (std::size_t i = 0; i < pieces; ++i) {
        time.plain += kWrite + kRead;
        if (!budget.spend(kPieceSize)) {
            budget.wroteUncompared(kPieceSize);
            time.update += kWrite + kRead;
            continue;
        }
        const auto found = static_cast<std::size_t>(equal(i) * kPieceSize);
        budget.foundEqual(found);
        time.update += kRead + (1 - equal(i)) * (kWrite + kRead);
    }
    return time;
}

}  // namespace

class TestCompareBudget : public QObject {
    Q_OBJECT

private slots:
    void nothingIsEqual() {
        for (const std::size_t pieces : {16U, 100U, 1000U, 30'000U}) {
            const Time time = simulate(pieces, 0, [](std::size_t) { return 0.0; });
            QVERIFY(time.update <= 1.005 * time.plain);
        }
    }

    void allIsEqual() {
        for (const std::size_t pieces : {16U, 100U, 1000U, 30'000U}) {
            const Time time = simulate(pieces, 1, [](std::size_t) { return 1.0; });
            QVERIFY(time.update <= 0.251 * time.plain);
        }
    }

    // The sample was misled: what it promised is not there.
    void theSampleLies() {
        const Time time = simulate(1000, 1, [](std::size_t) { return 0.0; });
        QVERIFY(time.update <= 1.02 * time.plain);
        const Time other = simulate(1000, 0, [](std::size_t) { return 1.0; });
        // One piece in 64 is looked at: it is found out after the first 64.
        QVERIFY(other.update <= 0.35 * other.plain);
    }

    // An unfinished card: equal as far as the writing went, or only from where it went wrong.
    void aPartIsEqual() {
        for (const double part : {0.1, 0.3, 0.5, 0.9}) {
            const auto first = [&](std::size_t i) {
                return static_cast<double>(i) < 3000 * part ? 1.0 : 0.0;
            };
            const Time time = simulate(3000, part, first);
            QVERIFY(time.update <= (1 - 0.75 * part + 0.04) * time.plain);
            const auto last = [&](std::size_t i) { return 1.0 - first(i); };
            const Time other = simulate(3000, 1 - part, last);
            QVERIFY(other.update <= (0.25 + 0.75 * part + 0.04) * other.plain);
        }
    }

    // Comparing pays from half on, wherever the equals lie.
    void equalsAreScattered() {
        for (const double part : {0.05, 0.2, 0.4, 0.6, 0.8}) {
            const Time time = simulate(3000, part, [&](std::size_t) { return part; });
            QVERIFY(time.update <= 1.01 * time.plain);
            if (part > 0.5)
                QVERIFY(time.update <= (1.26 - part) * time.plain);
        }
    }

    void nothingWasSampled() {
        CompareBudget budget({kMiB}, {0}, {0});
        QVERIFY(!budget.spend(512));
    }
};

QTEST_APPLESS_MAIN(TestCompareBudget)
#include "tst_compare_budget.moc"
