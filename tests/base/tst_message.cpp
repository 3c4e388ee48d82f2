#include <QtTest>

#include "core/base/error.h"
#include "core/base/message.h"

namespace landfall {

class TestMessage : public QObject {
    Q_OBJECT

private slots:
    void argumentsStandWhereTheTextHasThem() {
        const Message message =
            Message::of("%2 of %1 are free", ExactSize({8 * kGiB}), ByteCount{1'500'000'000});
        QCOMPARE(message.id(), std::string("%2 of %1 are free"));
        QCOMPARE(message.english(), std::string("1.5 GB of 8 GiB are free"));
    }

    void everyKindOfArgumentInEnglish() {
        const auto shown = [](const auto& value) { return Message::of("%1", value).english(); };
        QCOMPARE(shown("a device"), std::string("a device"));
        QCOMPARE(shown(std::string("100%2")), std::string("100%2"));
        QCOMPARE(shown(-12), std::string("-12"));
        QCOMPARE(shown(std::uint32_t{7}), std::string("7"));
        QCOMPARE(shown(Seconds{90}), std::string("90 s"));
        QCOMPARE(shown(Seconds{7200}), std::string("2 h"));
        QCOMPARE(shown(Seconds{30 * 86'400}), std::string("30 d"));
        QCOMPARE(shown(Quoted("a\x1b[2Jb")), std::string("\"a?[2Jb\""));
        QCOMPARE(shown(std::filesystem::path("/tmp/x")), std::string("/tmp/x"));
        QCOMPARE(shown(Path("/tmp/\n")), std::string("\"/tmp/?\""));
        QCOMPARE(shown(SystemError{ENOSPC}), std::string("No space left on device"));
        QCOMPARE(shown(Message::of("inner %1", 3)), std::string("inner 3"));
    }

    void aPercentSignAlonePasses() {
        QCOMPARE(Message::of("100 % of 5 %1", "x").english(), std::string("100 % of 5 x"));
    }

    void lists() {
        QVERIFY(listWithAnd({}).empty());
        QCOMPARE(listWithAnd({std::string("a")}).english(), std::string("a"));
        QCOMPARE(listWithAnd({std::string("a"), std::string("b")}).english(),
                 std::string("a and b"));
        QCOMPARE(listWithOr({std::string("a"), Quoted("b"), std::string("c")}).english(),
                 std::string("a, \"b\" or c"));
        QCOMPARE(listWithCommas({std::string("a"), std::string("b"), Quoted("c")}).english(),
                 std::string("a, b, \"c\""));
    }

    void equalByTextAndArguments() {
        QVERIFY(Message::of("a %1", 1) == Message::of("a %1", 1));
        QVERIFY(!(Message::of("a %1", 1) == Message::of("a %1", 2)));
        QVERIFY(!(Message::of("a %1", 1) == Message::of("b %1", 1)));
        QVERIFY(Message().empty());
    }

    void restoredEqualsWhatWasMade() {
        const Message made = Message::of("%1 at byte %2", Quoted("x"), 5);
        QVERIFY(Message::restored(made.id(), made.arguments()) == made);
    }

    void anErrorReadsAsOneSentence() {
        const Error error = Error(ErrorKind::Io, "/dev/sdb", Message::of("reading failed"))
                                .because(Reason::HelperLost)
                                .during(Message::of("verifying the %1", "root"));
        QCOMPARE(error.text(), std::string("verifying the root: /dev/sdb: reading failed"));
        QCOMPARE(error.reason(), Reason::HelperLost);
        QCOMPARE(error.root().message(), Message::of("reading failed"));
    }
};

}  // namespace landfall

QTEST_APPLESS_MAIN(landfall::TestMessage)
#include "tst_message.moc"
