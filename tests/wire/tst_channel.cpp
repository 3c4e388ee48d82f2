#include <fcntl.h>
#include <sys/socket.h>

#include <QTest>

#include "core/wire/channel.h"

using namespace landfall;
using namespace landfall::wire;

class TestChannel : public QObject {
    Q_OBJECT

private slots:
    void aMessageAndItsDescriptors() {
        auto channel = makeChannel();
        QVERIFY(channel);
        const UniqueFd file(open("/dev/null", O_RDONLY | O_CLOEXEC));
        const std::array<int, 2> descriptors{file.get(), file.get()};
        const Frame frame = encode({3, 2}, CardRequest{Flush{}});
        QVERIFY(send(channel->ours.get(), frame, descriptors, Waiting::Block));
        auto got = receive(channel->theirs.get(), Waiting::Block);
        QVERIFY(got && *got);
        QCOMPARE((*got)->descriptors.size(), std::size_t{2});
        QCOMPARE(fcntl((*got)->descriptors[0].get(), F_GETFD), FD_CLOEXEC);
        QVERIFY(parseCardRequest((*got)->bytes));
    }

    void nothingThereIsNoError() {
        auto channel = makeChannel();
        auto got = receive(channel->theirs.get(), Waiting::DoNotBlock);
        QVERIFY(got);
        QVERIFY(!*got);
    }

    void aPeerThatIsGone() {
        auto channel = makeChannel();
        channel->ours.reset();
        auto got = receive(channel->theirs.get(), Waiting::Block);
        QVERIFY(!got);
        QCOMPARE(got.error().kind(), ErrorKind::Gone);
        const Frame frame = encode({3, 2}, CardRequest{Flush{}});
        auto sent = send(channel->theirs.get(), frame, {}, Waiting::Block);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind(), ErrorKind::Gone);
    }

    void anOversizedPacketIsRefused() {
        auto channel = makeChannel();
        const std::vector<char> bytes(kLargestMessage + 1);
        QCOMPARE(::send(channel->ours.get(), bytes.data(), bytes.size(), 0),
                 static_cast<ssize_t>(bytes.size()));
        auto got = receive(channel->theirs.get(), Waiting::Block);
        QVERIFY(!got);
        QCOMPARE(got.error().kind(), ErrorKind::InvalidInput);
    }

    /// They stay where they are: nothing of them reaches this process.
    void descriptorsWhereNoneAreTaken() {
        for (const auto waiting : {Waiting::Block, Waiting::DoNotBlock}) {
            auto channel = makeChannel();
            const Frame frame = encode({3, 2}, CardRequest{Flush{}});
            QVERIFY(send(channel->ours.get(), frame, {}, Waiting::Block));
            auto plain = receive(channel->theirs.get(), waiting, Descriptors::Refuse);
            QVERIFY(plain && *plain);
            const UniqueFd file(open("/dev/null", O_RDONLY | O_CLOEXEC));
            const std::array<int, 1> descriptors{file.get()};
            QVERIFY(send(channel->ours.get(), frame, descriptors, Waiting::Block));
            for (int i = 0; i < 2; ++i) {
                auto got = receive(channel->theirs.get(), waiting, Descriptors::Refuse);
                QVERIFY(!got);
                QCOMPARE(got.error().kind(), ErrorKind::InvalidInput);
            }
            auto got = receive(channel->theirs.get(), waiting);
            QVERIFY(got && *got);
            QCOMPARE((*got)->descriptors.size(), std::size_t{1});
        }
    }

    /// Its last words are heard, though it left something unread.
    void aPeerThatEndsWithSomethingUnread() {
        auto channel = makeChannel();
        const Frame ours = encode({3, 2}, CardRequest{Flush{}});
        QVERIFY(send(channel->ours.get(), ours, {}, Waiting::Block));
        const Frame theirs = encode({3, 2}, CardEvent{Done{}});
        QVERIFY(send(channel->theirs.get(), theirs, {}, Waiting::Block));
        channel->theirs.reset();
        auto got = receive(channel->ours.get(), Waiting::Block);
        QVERIFY(got && *got);
        QVERIFY(parseCardEvent((*got)->bytes));
        got = receive(channel->ours.get(), Waiting::Block);
        QVERIFY(!got);
        QCOMPARE(got.error().kind(), ErrorKind::Gone);
    }

    void aPeerThatDoesNotRead() {
        auto channel = makeChannel();
        const Frame frame = encode({3, 2}, CardEvent{Progress{}});
        Result<void> sent;
        for (int i = 0; i < 100'000 && sent; ++i)
            sent = send(channel->ours.get(), frame, {}, Waiting::DoNotBlock);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind(), ErrorKind::Timeout);
    }
};

QTEST_APPLESS_MAIN(TestChannel)
#include "tst_channel.moc"
