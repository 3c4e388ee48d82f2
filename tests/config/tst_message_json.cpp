#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/config/message_json.h"

using namespace landfall;

class MessageJsonTest : public QObject {
    Q_OBJECT

    static Result<Message> read(const QByteArray& text) {
        return messageFromJson(QJsonDocument::fromJson(text).object());
    }

private slots:
    void keepsEveryKindOfArgument() {
        const Message message =
            Message::of("%1 %2 %3 %4 %5 %6 %7 %8 %9", std::string("/dev/sdb"), -3,
                        ByteCount{31'914'983'424}, ExactSize(ByteCount{8 * kGiB}), Seconds{5400},
                        Path("/tmp/a card.img"), Quoted("K\u00fcche \"1\"\n"), SystemError{ENOSPC},
                        Message::of("%1 and %2", Message::of("nothing"), std::uint64_t{1} << 60));
        const QByteArray text = QJsonDocument(messageToJson(message)).toJson();
        const auto again = read(text);
        QVERIFY2(again.has_value(), text.constData());
        QVERIFY2(*again == message, text.constData());
        QCOMPARE(again->english(), message.english());
        QVERIFY(*read(QJsonDocument(messageToJson(Message())).toJson()) == Message());
    }

    void isStoredInThisForm() {
        const auto message =
            read(R"({"id": "%1 is %2", "arguments": [{"quoted": "a"}, {"size": 1000000}]})");
        QVERIFY(message.has_value());
        QVERIFY(*message == Message::of("%1 is %2", Quoted("a"), ByteCount{1'000'000}));
    }

    void refusesWhatItDoesNotMake_data() {
        QTest::addColumn<QByteArray>("json");
        const auto argument = [](const char* row, const char* json) {
            QTest::newRow(row) << QByteArray(R"({"id": "%1", "arguments": [)") + json + "]}";
        };
        argument("another kind", R"({"colour": "red"})");
        argument("another kind, a number", R"({"colour": 3})");
        argument("no kind", "{}");
        argument("two kinds", R"({"text": "a", "path": "b"})");
        argument("no object", R"("text")");
        argument("a number that is a text", R"({"number": "3"})");
        argument("a text that is a number", R"({"text": 3})");
        argument("a fraction", R"({"number": 1.5})");
        argument("a size below zero", R"({"size": -1})");
        argument("an errno that does not fit", R"({"errno": 4294967296})");
        argument("a message that is a text", R"({"message": "a"})");
        argument("a message without an id", R"({"message": {"arguments": []}})");
        QTest::newRow("no arguments") << QByteArray(R"({"id": "a"})");
        QTest::newRow("nothing") << QByteArray("{}");
        QByteArray deep = R"({"id": "a", "arguments": []})";
        for (int i = 0; i < 20; ++i)
            deep = R"({"id": "%1", "arguments": [{"message": )" + deep + "}]}";
        QTest::newRow("too deep") << deep;
    }

    void refusesWhatItDoesNotMake() {
        QFETCH(QByteArray, json);
        QVERIFY2(!QJsonDocument::fromJson(json).isNull(), json.constData());
        const auto message = read(json);
        QVERIFY(!message);
        QCOMPARE(message.error().kind(), ErrorKind::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(MessageJsonTest)
#include "tst_message_json.moc"
