// What the helper says travels by number: the table, its bytes, and what the sources say.
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "core/base/text.h"
#include "core/wire/failure_codec.h"
#include "core/wire/failure_texts.h"
#include "core/wire/limits.h"

using namespace landfall;
using namespace landfall::wire;

namespace {

/// All that encodeFailure() wrote.
std::vector<std::byte> encoded(const Message& message) {
    std::vector<std::byte> room(kFailureRoom);
    room.resize(encodeFailure(message, room));
    return room;
}

std::vector<std::byte> bytesOf(const char* hex) {
    const QByteArray raw = QByteArray::fromHex(hex);
    const auto bytes = std::as_bytes(std::span(raw.data(), static_cast<std::size_t>(raw.size())));
    return {bytes.begin(), bytes.end()};
}

bool comesBack(const Message& message) {
    const auto parsed = parseFailure(encoded(message));
    return parsed && *parsed == message;
}

std::string arrivedText(const Message& message) {
    const auto parsed = parseFailure(encoded(message));
    return parsed ? parsed->english() : "nothing";
}

Message nested(int depth) {
    Message message = Message::of("was cancelled");
    for (int i = 1; i < depth; ++i)
        message = Message::of("reading source %1", std::move(message));
    return message;
}

}  // namespace

class TestFailures : public QObject {
    Q_OBJECT

private slots:
    void everyTextComesBack() {
        for (const FailureText& one : failureTexts()) {
            std::vector<MessageArgument> arguments;
            for (int i = 0; i < detail::placeholders(one.text); ++i)
                arguments.emplace_back(Number{i});
            const Message message = Message::restored(one.text, arguments);
            QVERIFY2(comesBack(message), one.text);
            QCOMPARE(std::to_integer<int>(encoded(message)[0]), one.number % 256);
            QCOMPARE(failureText(one.number), one.text);
            QVERIFY2(failureNumber(one.text) == one.number, "two numbers have this text");
            QVERIFY(!namesUnknownFailure(message));
        }
        QVERIFY(comesBack(Message()));
        QVERIFY(failureText(0) == nullptr);
        QVERIFY(failureText(65535) == nullptr);
    }

    void everyArgumentComesBack() {
        const std::vector<MessageArgument> arguments{std::string(),
                                                     std::string("/dev/sdb"),
                                                     Number{-7},
                                                     ByteCount{~std::uint64_t{0}},
                                                     ExactSize(ByteCount{8 * kGiB}),
                                                     Seconds{90},
                                                     Path("/mnt/a card"),
                                                     Quoted("my \"pi\""),
                                                     SystemError{5},
                                                     Message(),
                                                     Message::of("source %1", 3)};
        for (const MessageArgument& argument : arguments)
            QVERIFY2(comesBack(Message::of("%1: %2", argument, Number{1})),
                     english(argument).c_str());
        QVERIFY(comesBack(nested(8)));
    }

    /// From core/wire/PROTOCOL.md by hand: number 9999 with the argument 7.
    void anUnknownNumber() {
        const auto bytes = bytesOf(
            "0f27"
            "01"
            "02"
            "0700000000000000");
        const auto parsed = parseFailure(bytes);
        QVERIFY(parsed);
        QVERIFY(parsed->english().find("failure 9999") == 0);
        QVERIFY(namesUnknownFailure(*parsed));
        QVERIFY(encoded(*parsed) == bytes);
        const Message outer = Message::of("%1: %2", Message::of("reading it"), *parsed);
        QVERIFY(comesBack(outer));
        QVERIFY(namesUnknownFailure(outer));
        // What claims a number that is known is no unknown one.
        QVERIFY(!comesBack(Message::restored(unknownFailureText(), {Number{1}})));
    }

    void malformed_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("silence with an argument") << QByteArray(
            "0000"
            "01"
            "0805000000");
        QTest::newRow("fewer arguments than its text has") << QByteArray(
            "0300"
            "01"
            "0805000000");
        QTest::newRow("more arguments than its text has") << QByteArray(
            "6700"
            "01"
            "0805000000");
        QTest::newRow("ten arguments") << QByteArray(
                                              "0f27"
                                              "0a") +
                                              QByteArray("0805000000").repeated(10);
        QTest::newRow("an argument of no type") << QByteArray(
            "0100"
            "01"
            "0005000000");
        QTest::newRow("an argument of type 10") << QByteArray(
            "0100"
            "01"
            "0a05000000");
        QTest::newRow("a text beyond the end") << QByteArray(
            "0100"
            "01"
            "010500"
            "61");
        QTest::newRow("a text that is too long") << QByteArray(
                                                        "0100"
                                                        "01"
                                                        "010102") +
                                                        QByteArray("61").repeated(513);
        QTest::newRow("a text with an escape") << QByteArray(
            "0100"
            "01"
            "010300"
            "611b62");
        QTest::newRow("a text that is no UTF-8") << QByteArray(
            "0100"
            "01"
            "010200"
            "61c3");
        QTest::newRow("nine deep") << QByteArray(
                                          "5802"
                                          "01"
                                          "09")
                                              .repeated(8) +
                                          QByteArray(
                                              "6b02"
                                              "00");
        QTest::newRow("bytes behind it") << QByteArray(
            "6b02"
            "00"
            "00");
    }
    void malformed() {
        QFETCH(QByteArray, hex);
        QVERIFY(!parseFailure(bytesOf(hex.constData())));
    }

    void everyTruncationIsRefused() {
        const auto whole = encoded(
            Message::of("%1: %2", Message::of("unmounting %1", Path("/mnt/x")), SystemError{16}));
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!parseFailure(std::span(whole).first(size)));
    }

    void longTextsAreCut() {
        QCOMPARE(arrivedText(Message::of("unmounting %1", std::string(9000, 'a'))),
                 "unmounting " + std::string(kLongestFailureText, 'a'));
        // No character in part: each of these has three bytes, and 512 is no multiple.
        std::string euros;
        for (int i = 0; i < 1000; ++i)
            euros += "\xe2\x82\xac";
        const std::string cut = arrivedText(Message::of("%1", euros));
        QVERIFY(cut.size() <= kLongestFailureText && cut.size() > kLongestFailureText - 3);
        QCOMPARE(cut.size() % 3, std::size_t{0});
        // Of several each gets less.
        const std::string most(9000, 'b');
        const Message three =
            Message::of("holds %1 (%2 on %3) of the running system", most, most, most);
        QCOMPARE(parseFailure(encoded(three))->arguments().size(), std::size_t{3});
        QVERIFY(encoded(three).size() <= kFailureRoom);
    }

    /// Processes and mount points name themselves.
    void whatATerminalWouldActUponIsNotSent_data() {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("arrives");
        QTest::newRow("an escape") << QByteArray("a\x1b[2Jb") << QByteArray("a?[2Jb");
        QTest::newRow("a line") << QByteArray("a\nlandfall: done\rb\tc")
                                << QByteArray("a?landfall: done?b?c");
        QTest::newRow("of eight bits") << QByteArray(
                                              "a\xc2\x9b"
                                              "2Jb")
                                       << QByteArray("a?2Jb");
        QTest::newRow("backwards") << QByteArray(
                                          "a\xe2\x80\xae"
                                          "b")
                                   << QByteArray("a?b");
        QTest::newRow("no UTF-8") << QByteArray(
                                         "a\xff\xc3"
                                         "b")
                                  << QByteArray("a??b");
        QTest::newRow("a part of a character") << QByteArray("a\xe2\x82") << QByteArray("a??");
        QTest::newRow("good") << QByteArray("J\xc3\xb6rg \xe2\x82\xac")
                              << QByteArray("J\xc3\xb6rg \xe2\x82\xac");
    }
    void whatATerminalWouldActUponIsNotSent() {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, arrives);
        const std::string text = said.toStdString();
        QCOMPARE(arrivedText(Message::of("%1", text)), arrives.toStdString());
        // As every kind of argument, deep inside, and without a number.
        for (const MessageArgument& argument :
             {MessageArgument(text), MessageArgument(Path(text)), MessageArgument(Quoted(text)),
              MessageArgument(Message::of("%1 (%2)", text, 7)),
              MessageArgument(Message::restored("no number %1", {text}))}) {
            const std::string arrived = arrivedText(Message::of("unmounting %1", argument));
            QVERIFY2(arrived.find(arrives.toStdString()) != std::string::npos, arrived.c_str());
        }
        // At the end of the room: never half a character, whatever lies where it is cut.
        for (std::size_t before = kLongestFailureText - 8; before <= kLongestFailureText; ++before)
            QVERIFY(isUtf8(arrivedText(Message::of("%1", std::string(before, 'a') + text + text))));
    }

    void whatHasNoNumberGoesAsItIs() {
        const Message stray = Message::restored("is %1 of a kind", {Number{1}});
        QCOMPARE(arrivedText(stray), std::string("is 1 of a kind"));
        QCOMPARE(arrivedText(Message::of("%1: %2", stray, stray)),
                 std::string("is 1 of a kind: is 1 of a kind"));
        QCOMPARE(arrivedText(nested(9)), nested(9).english());
        // Another number of arguments than the text has.
        QCOMPARE(arrivedText(Message::restored("unmounting %1", {})), std::string("unmounting "));
    }

    void theRestOfTheRoomIsZero() {
        for (const Message& message :
             {nested(9), Message::of("%1", std::string(9000, 'c')), Message::of("was cancelled")}) {
            std::vector<std::byte> room(kFailureRoom);
            const std::size_t length = encodeFailure(message, room);
            QVERIFY(std::all_of(room.begin() + static_cast<std::ptrdiff_t>(length), room.end(),
                                [](std::byte b) { return b == std::byte{0}; }));
        }
    }

    /// Every text that the rooms of the helper make has a number.
    void everyTextOfTheHelperIsInTheTable() {
        static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"),
                                                QRegularExpression::MultilineOption);
        static const QRegularExpression text(
            QStringLiteral("Message::(?:of|marked)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
        static const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        const QString root = qEnvironmentVariable("LANDFALL_SOURCE_DIR");
        int found = 0;
        for (const char* room : {"app/helper", "core/wire", "core/base", "core/eligibility"}) {
            QDirIterator files(root + QLatin1Char('/') + QLatin1String(room), {"*.cpp", "*.h"},
                               QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith(QLatin1String("failure_texts.cpp")))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll()).remove(comment);
                for (auto all = text.globalMatch(source); all.hasNext(); ++found) {
                    QString literal;
                    for (auto parts = part.globalMatch(all.next().captured(1)); parts.hasNext();)
                        literal += parts.next().captured(1);
                    literal.replace(QLatin1String("\\\""), QLatin1String("\""));
                    QVERIFY2(failureNumber(literal.toStdString()),
                             qPrintable(file.fileName() + QLatin1String(": ") + literal));
                }
            }
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
    }
};

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
