#include <QTest>
#include <array>

#include "core/base/memfd.h"
#include "tests/fake/fake_card.h"

using namespace landfall;

namespace {

constexpr std::uint64_t kSize = 4 * kMiB;
const ProgressFunction kSilent = [](ByteCount) {};
const ExtentList kExtents{{{0}, {kMiB}, {0}, kZeroSource}, {{2 * kMiB}, {4096}, {0}, 0}};

}  // namespace

class TestFakeCard : public QObject {
    Q_OBJECT

    UniqueFd memory_ = std::move(*sealedMemfd("test", std::string(4096, 'm')));
    const std::vector<int> sources_{memory_.get()};

    struct Opened {
        std::shared_ptr<FakeState> state = std::make_shared<FakeState>(ByteCount{kSize});
        FakeOpener opener;
        Result<std::unique_ptr<CardDevice>> open() {
            opener.add("/dev/fake", state);
            return opener.open("/dev/fake", {1, 2, 3, {kSize}, ""}, Authorisation::Removable);
        }
    };
    Result<void> write(CardDevice& card) {
        return card.transfer(Operation::Write, {kExtents, sources_}, kSilent, {});
    }

private slots:
    void writesAndRemembers() {
        Opened fake;
        auto card = fake.open();
        QVERIFY(card);
        QVERIFY(write(**card));
        QVERIFY((*card)->transfer(Operation::Verify, {kExtents, sources_}, kSilent, {}));
        QVERIFY((*card)->flush());
        QVERIFY((*card)->finish());
        std::string expected(kSize, '\xff');
        expected.replace(0, kMiB, kMiB, '\0');
        expected.replace(2 * kMiB, 4096, 4096, 'm');
        QVERIFY(fake.state->bytes == expected);
        const std::vector<std::string> log{"open", "write 1052672", "verify 1052672", "flush",
                                           "finish"};
        QVERIFY(fake.state->log == log);
    }

    void failsAtEachStep_data() {
        QTest::addColumn<int>("step");
        for (const FakeStep step : {FakeStep::Open, FakeStep::Write, FakeStep::Verify,
                                    FakeStep::Read, FakeStep::Flush, FakeStep::Finish})
            QTest::addRow("step %d", static_cast<int>(step)) << static_cast<int>(step);
    }
    void failsAtEachStep() {
        QFETCH(int, step);
        Opened fake;
        fake.state->faults = {{static_cast<FakeStep>(step), 1, {}, ErrorKind::Gone}};
        auto card = fake.open();
        std::vector<Result<void>> all;
        if (card) {
            all.push_back(write(**card));
            all.push_back((*card)->transfer(Operation::Verify, {kExtents, sources_}, kSilent, {}));
            const auto read = (*card)->read({0}, {512});
            all.push_back(read ? Result<void>() : fail(read.error()));
            all.push_back((*card)->flush());
            const auto finished = (*card)->finish();
            all.push_back(finished ? Result<void>() : fail(finished.error()));
        } else {
            all.push_back(fail(card.error()));
        }
        // What was not written differs, too: only the injected one is counted.
        const auto injected = std::count_if(all.begin(), all.end(), [](const auto& one) {
            return !one && one.error().kind() == ErrorKind::Gone;
        });
        QCOMPARE(injected, 1);
    }

    void stopsAtByteK() {
        Opened fake;
        fake.state->faults = {{FakeStep::Write, 1, {512 * kKiB}, ErrorKind::NoSpace}};
        auto card = fake.open();
        const auto written = write(**card);
        QVERIFY(!written);
        QVERIFY(written.error().kind() == ErrorKind::NoSpace);
        QVERIFY(fake.state->bytes.substr(0, 512 * kKiB) == std::string(512 * kKiB, '\0'));
        QVERIFY(fake.state->bytes[512 * kKiB] == '\xff');
        // The next call of the same step goes well.
        QVERIFY(write(**card));
    }

    void updatesWhatDiffers() {
        Opened fake;
        auto card = fake.open();
        QVERIFY(write(**card));
        const ByteCount before = (*card)->written();
        QCOMPARE(before, totalLength(kExtents));
        fake.state->bytes[300'000] = 'x';
        const auto update = [&] {
            return (*card)->transfer(Operation::Update, {kExtents, sources_}, kSilent, {});
        };
        QVERIFY(update());
        QCOMPARE((*card)->written() - before, ByteCount{64 * kKiB});
        QVERIFY(fake.state->bytes[300'000] == '\0');
        ByteCount readBack;
        const auto verify = [&] {
            return (*card)->transfer(Operation::VerifyUpdated, {kExtents, sources_},
                                     [&](ByteCount done) { readBack = done; }, {});
        };
        QVERIFY(verify());
        QCOMPARE(readBack, ByteCount{64 * kKiB});
        // Not after a write, nor after an update that failed.
        QVERIFY(write(**card));
        QVERIFY(verify().error().kind() == ErrorKind::InvalidInput);
        fake.state->faults = {{FakeStep::Write, 4, {}, ErrorKind::Io}};
        QVERIFY(update().error().kind() == ErrorKind::Io);
        QVERIFY(verify().error().kind() == ErrorKind::InvalidInput);
    }

    void findsWhatWasChanged() {
        Opened fake;
        auto card = fake.open();
        QVERIFY(write(**card));
        fake.state->bytes[2 * kMiB + 7] = 'x';
        const auto verified =
            (*card)->transfer(Operation::Verify, {kExtents, sources_}, kSilent, {});
        QVERIFY(!verified);
        QVERIFY(verified.error().kind() == ErrorKind::Mismatch);
    }

    void anotherDrive() {
        Opened fake;
        fake.opener.add("/dev/fake", fake.state);
        const auto card =
            fake.opener.open("/dev/fake", {1, 2, 3, {kSize / 2}, ""}, Authorisation::Removable);
        QVERIFY(!card);
        QVERIFY(card.error().kind() == ErrorKind::Refused);
    }
};

QTEST_APPLESS_MAIN(TestFakeCard)
#include "tst_fake_card.moc"
