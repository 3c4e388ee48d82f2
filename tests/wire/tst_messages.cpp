#include <QFile>
#include <QTest>

#include "core/wire/failure_texts.h"
#include "core/wire/messages.h"

using namespace landfall;
using namespace landfall::wire;

namespace {

std::vector<std::byte> bytesOf(const Frame& frame) {
    return {frame.bytes().begin(), frame.bytes().end()};
}

QByteArray hexOf(const Frame& frame) {
    const auto bytes = frame.bytes();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()))
        .toHex();
}

Open sampleOpen() {
    return {{8, 16, 42, ByteCount{31914983424}, "4C531001"}};
}

}  // namespace

class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void thePagesBytes();
    void controlRequestsComeBack();
    void cardRequestsComeBack();
    void eventsComeBack();
    void everyTruncationIsRefused();
    void everyReservedByteIsRefused();
    void limitsAreRefused();
    void channelsAreNotMixed();
    void aHelperOfAnotherVersion();
    void polkitKnowsBothAuthorisations();
    void anErrorTravelsWithoutItsSubject();
};

// Written by hand from core/wire/PROTOCOL.md, not by our own encoder.
void TestMessages::thePagesBytes() {
    QCOMPARE(hexOf(encode({1, 0}, ControlRequest{Hello{}})), QByteArray("01000000"
                                                                        "20000000"
                                                                        "01000000"
                                                                        "00000000"
                                                                        "4c414e4446414c4c"
                                                                        "04000000"
                                                                        "00000000"));
    QCOMPARE(hexOf(encode({7, 3}, CardRequest{Transfer{Operation::Verify, 0x0102, 2,
                                                       ByteCount{0x1122334455667788}}})),
             QByteArray("10000000"
                        "28000000"
                        "07000000"
                        "03000000"
                        "02000000"
                        "02010000"
                        "02000000"
                        "00000000"
                        "8877665544332211"));
    QCOMPARE(hexOf(encode({7, 3}, CardEvent{Progress{ByteCount{0x0102}, ByteCount{0x01}}})),
             QByteArray("26000000"
                        "20000000"
                        "07000000"
                        "03000000"
                        "0201000000000000"
                        "0100000000000000"));
    QCOMPARE(encode({1, 1}, ControlRequest{sampleOpen()}).bytes().size(), std::size_t{176});
    const Failed failed{
        ErrorKind::Io, ByteOffset{0x1000},
        Message::of("%1: %2", Message::of("writing at byte %1", 0x1000), SystemError{5})};
    QByteArray expected =
        "28000000"
        "00040000"
        "07000000"
        "03000000"
        "08000000"
        "15000000"
        "0010000000000000"
        "0300"
        "02"
        "09"
        "6600"
        "01"
        "02"
        "0010000000000000"
        "08"
        "05000000";
    expected += QByteArray(2 * 1024 - expected.size(), '0');
    QCOMPARE(hexOf(encode({7, 3}, CardEvent{failed})), expected);
}

void TestMessages::controlRequestsComeBack() {
    for (const ControlRequest& body :
         {ControlRequest{Hello{}}, ControlRequest{sampleOpen()},
          ControlRequest{Open{{0, 0, 0, {}, std::string(kSerialRoom, 'x')}}},
          ControlRequest{Finish{}}, ControlRequest{Release{}}, ControlRequest{Check{}}}) {
        const auto parsed = parseControlRequest(encode({9, 4}, body).bytes());
        QVERIFY(parsed);
        QCOMPARE(*parsed, (wire::Enveloped<ControlRequest>{{9, 4}, body}));
    }
}

void TestMessages::cardRequestsComeBack() {
    for (const CardRequest& body :
         {CardRequest{Transfer{Operation::Write, kMostExtents, kMostSources, ByteCount{1}}},
          CardRequest{Transfer{Operation::Update, 1, 0, ByteCount{512}}},
          CardRequest{Transfer{Operation::VerifyUpdated, 1, 0, ByteCount{512}}},
          CardRequest{Read{ByteOffset{512}, kLargestRead}}, CardRequest{Flush{}},
          CardRequest{Cancel{}}}) {
        const auto parsed = parseCardRequest(encode({9, 4}, body).bytes());
        QVERIFY(parsed);
        QCOMPARE(*parsed, (wire::Enveloped<CardRequest>{{9, 4}, body}));
    }
}

void TestMessages::eventsComeBack() {
    const Failed failed{ErrorKind::Io, ByteOffset{4096}, Message::of("writing at byte %1", 4096)};
    for (const ControlEvent& body :
         {ControlEvent{Welcome{1, Authorisation::Fixed}},
          ControlEvent{Opened{ByteCount{1 << 20}, 4096}},
          ControlEvent{Finished{FinishOutcome::Ejected}}, ControlEvent{Released{}},
          ControlEvent{Checked{}}, ControlEvent{Ended{-1, 9}}, ControlEvent{failed}}) {
        const auto parsed = parseControlEvent(encode({9, 4}, body).bytes());
        QVERIFY(parsed);
        QCOMPARE(*parsed, (wire::Enveloped<ControlEvent>{{9, 4}, body}));
    }
    for (const CardEvent& body :
         {CardEvent{Progress{ByteCount{77}, ByteCount{7}}}, CardEvent{Done{ByteCount{78}, {}}},
          CardEvent{Done{ByteCount{79}, ByteCount{79}}}, CardEvent{failed},
          CardEvent{Failed{ErrorKind::Cancelled, std::nullopt, {}}}}) {
        const auto parsed = parseCardEvent(encode({9, 4}, body).bytes());
        QVERIFY(parsed);
        QCOMPARE(*parsed, (wire::Enveloped<CardEvent>{{9, 4}, body}));
    }
}

void TestMessages::everyTruncationIsRefused() {
    const auto whole = bytesOf(encode({1, 1}, ControlRequest{sampleOpen()}));
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!parseControlRequest(std::span(whole).first(size)));
    auto longer = whole;
    longer.push_back(std::byte{0});
    QVERIFY(!parseControlRequest(longer));
}

void TestMessages::everyReservedByteIsRefused() {
    // Open: the word after the serial's length, and the serial's unused room.
    const auto whole = bytesOf(encode({1, 1}, ControlRequest{sampleOpen()}));
    for (std::size_t at = 44; at < whole.size(); ++at) {
        if (at >= 48 && at < 56)
            continue;
        auto changed = whole;
        changed[at] = std::byte{1};
        QVERIFY2(!parseControlRequest(changed), std::to_string(at).c_str());
    }
    auto transfer = bytesOf(encode({1, 1}, CardRequest{Transfer{Operation::Write, 1, 0, {}}}));
    transfer[28] = std::byte{1};
    QVERIFY(!parseCardRequest(transfer));
}

void TestMessages::limitsAreRefused() {
    const auto refused = [](const CardRequest& body) {
        return !parseCardRequest(encode({1, 1}, body).bytes());
    };
    QVERIFY(refused(Transfer{Operation::Write, kMostExtents + 1, 0, {}}));
    QVERIFY(refused(Transfer{Operation::Write, 0, 0, {}}));
    QVERIFY(refused(Transfer{Operation::Write, 1, kMostSources + 1, {}}));
    QVERIFY(refused(Transfer{static_cast<Operation>(5), 1, 0, {}}));
    QVERIFY(refused(Transfer{static_cast<Operation>(0), 1, 0, {}}));
    QVERIFY(refused(Read{{}, kLargestRead + ByteCount{1}}));
    QVERIFY(refused(Read{{}, {}}));
    // A serial's length beyond its room.
    auto open = bytesOf(encode({1, 1}, ControlRequest{sampleOpen()}));
    open[40] = std::byte{129};
    QVERIFY(!parseControlRequest(open));
    // More written than done.
    QVERIFY(
        !parseCardEvent(encode({1, 1}, CardEvent{Progress{ByteCount{7}, ByteCount{8}}}).bytes()));
    // A kind of error that does not exist.
    auto failed = bytesOf(encode({1, 1}, CardEvent{Failed{}}));
    failed[16] = std::byte{14};
    QVERIFY(!parseCardEvent(failed));
}

void TestMessages::channelsAreNotMixed() {
    QVERIFY(!parseCardRequest(encode({1, 1}, ControlRequest{Finish{}}).bytes()));
    QVERIFY(!parseControlRequest(encode({1, 1}, CardRequest{Flush{}}).bytes()));
    QVERIFY(!parseControlRequest(encode({1, 1}, ControlEvent{Released{}}).bytes()));
    QVERIFY(!parseCardEvent(encode({1, 1}, ControlEvent{Released{}}).bytes()));
}

void TestMessages::aHelperOfAnotherVersion() {
    const auto failed = [](Message message) {
        return encode({1, 0}, ControlEvent{Failed{ErrorKind::InvalidInput, {}, message}});
    };
    const char* speaks = failureText(kSpeaksVersion);
    QVERIFY(versionOfRefusal(failed(Message::restored(speaks, {Number{5}})).bytes()) == 5U);
    QVERIFY(!versionOfRefusal(failed(Message::restored(speaks, {std::string("5")})).bytes()));
    QVERIFY(!versionOfRefusal(failed(Message::of("was cancelled")).bytes()));
    QVERIFY(!versionOfRefusal(encode({1, 0}, ControlEvent{Welcome{}}).bytes()));
    // Version 3 had another form.
    std::vector<std::byte> older(kOlderFailedSize);
    older[0] = std::byte{40};
    QVERIFY(versionOfRefusal(older) == 3U);
    older[0] = std::byte{41};
    QVERIFY(!versionOfRefusal(older));
    QVERIFY(!versionOfRefusal({}));
}

// polkit tells its actions apart by the helper's argument.
void TestMessages::polkitKnowsBothAuthorisations() {
    QFile file(qEnvironmentVariable("LANDFALL_SOURCE_DIR") + "/app/helper/org.landfall.policy.in");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray policy = file.readAll();
    for (const auto one : {Authorisation::Removable, Authorisation::Fixed}) {
        const QByteArray argument(argumentOf(one).data());
        QCOMPARE(policy.count("id=\"org.landfall.write-" + argument + "\""), 1);
        QCOMPARE(policy.count("exec.argv1\">" + argument + "</annotate>"), 1);
    }
}

void TestMessages::anErrorTravelsWithoutItsSubject() {
    const Error error = Error(ErrorKind::Refused, "sdb", Message::of("is empty"))
                            .during(Message::of("opening the drive"));
    const Error arrived = toError(toFailed(error), "/dev/sdb");
    QCOMPARE(arrived.kind(), ErrorKind::Refused);
    QCOMPARE(arrived.text(), std::string("/dev/sdb: opening the drive: is empty"));
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
