// An attacker that speaks to the supervisor directly: form is answered by the end, content by a
// refusal.
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QTest>

#include "tests/helper/card_channel.h"

using namespace landfall;
using namespace landfall::wire;

namespace {

/// A connection whose sending end waits a minute when it is closed: nobody takes what was sent.
struct Lingering {
    UniqueFd sending;
    UniqueFd receiving;

    Lingering() {
        const UniqueFd listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        UniqueFd end(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (bind(listener.get(), generic, size) != 0 || listen(listener.get(), 1) != 0 ||
            getsockname(listener.get(), generic, &size) != 0 ||
            connect(end.get(), generic, size) != 0)
            return;
        receiving.reset(accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        const std::string bytes(kMiB, 'x');
        while (::send(end.get(), bytes.data(), bytes.size(), MSG_DONTWAIT) > 0) {
        }
        const linger minute{1, 60};
        setsockopt(end.get(), SOL_SOCKET, SO_LINGER, &minute, sizeof minute);
        sending = std::move(end);
    }
};

}  // namespace

class TestProtocol : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;

    /// Every form of breaking the control channel ends the helper with 2, and says why before.
    void ends(RawHelper& raw, const std::string& why) {
        const auto answer = raw.next();
        const auto* failed = std::get_if<Failed>(&answer.body);
        QVERIFY(failed != nullptr);
        QVERIFY2(failed->message.english().find(why) != std::string::npos,
                 failed->message.english().c_str());
        QCOMPARE(raw.exitCode(), 2);
    }
    void greet(RawHelper& raw) {
        raw.send({1, 0}, Hello{});
        const auto answer = raw.next();
        QVERIFY(std::holds_alternative<Welcome>(answer.body));
        QVERIFY(std::get<Welcome>(answer.body).authorisation == Authorisation::Removable);
    }

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: the helper needs root and loop devices");
        helper_.emplace();
    }

    void anotherVersion() {
        RawHelper raw(helper_->path());
        raw.send({1, 0}, Hello{7});
        ends(raw, "speaks version 4");
    }
    void notGreeted() {
        RawHelper raw(helper_->path());
        raw.send({1, 1}, Open{});
        ends(raw, "out of state");
    }
    void greetedTwice() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 0}, Hello{});
        ends(raw, "out of state");
    }
    void replayed() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({1, 0}, Hello{});
        ends(raw, "out of sequence");
    }
    void garbage() {
        RawHelper raw(helper_->path());
        raw.sendBytes("GET / HTTP/1.1\r\n\r\n");
        ends(raw, "does not belong on this channel");
    }
    void truncated() {
        const Frame frame = encode({1, 0}, ControlRequest{Hello{}});
        RawHelper raw(helper_->path());
        raw.sendBytes(std::string(reinterpret_cast<const char*>(frame.bytes().data()), 20));
        ends(raw, "is malformed");
    }
    void oversized() {
        RawHelper raw(helper_->path());
        raw.sendBytes(std::string(100'000, 'x'));
        QCOMPARE(raw.exitCode(), 2);
    }
    void empty() {
        RawHelper raw(helper_->path());
        QCOMPARE(::send(raw.control(), "", 0, 0), 0);
        QCOMPARE(raw.exitCode(), 0);
    }
    void unwantedDescriptors() {
        RawHelper raw(helper_->path());
        raw.send({1, 0}, Hello{}, {raw.control(), raw.control()});
        ends(raw, "descriptors that it does not take");
    }
    /// Nothing of it is ever closed by root while a worker runs: that could wait for as long as the
    /// client likes, and keep the drive.
    void aDescriptorWhoseClosingWaits() {
        Lingering socket;
        QVERIFY(socket.sending.valid());
        RawHelper raw(helper_->path());
        greet(raw);
        // So that the last one to close it is the helper.
        kill(raw.process(), SIGSTOP);
        raw.send({2, 1}, Release{}, {socket.sending.get()});
        socket.sending.reset();
        const QDeadlineTimer patience(15'000);
        kill(raw.process(), SIGCONT);
        ends(raw, "descriptors that it does not take");
        QVERIFY(!patience.hasExpired());
    }
    void aNumberUsedTwice() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        const UniqueFd channel = raw.openCard(card.loop().identity());
        QVERIFY(channel.valid());
        raw.send({3, 1}, Open{card.loop().identity()});
        ends(raw, "a card's number was used before");
    }
    void finishedWithoutBeingOpen() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 5}, Finish{});
        ends(raw, "finish for a card that is not open");
    }
    void finishedTwice() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        UniqueFd channel = raw.openCard(card.loop().identity());
        channel.reset();
        raw.send({3, 1}, Finish{});
        QVERIFY(std::holds_alternative<Finished>(raw.next().body));
        raw.send({4, 1}, Finish{});
        ends(raw, "finish for a card that is not open");
    }
    void releasedThatNeverWas() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 5}, Release{});
        ends(raw, "release for a card that was never opened");
    }
    void releasedWhileOpen() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        const UniqueFd channel = raw.openCard(card.loop().identity());
        raw.send({3, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
        // A second release of what is gone, and the drive can be opened again.
        raw.send({4, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
        raw.send({5, 2}, Open{card.loop().identity()});
        QVERIFY(std::holds_alternative<Opened>(raw.next().body));
    }
    /// Who, which drive, which authorisation, and what became of it.
    void eachOpeningIsInTheLog() {
        if (access("/dev/log", F_OK) == 0)
            QSKIP("NOT TESTED: this machine's log is at /dev/log");
        struct Unlinked {
            ~Unlinked() { unlink("/dev/log"); }
        };
        const Unlinked unlinked;
        const UniqueFd log(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        sockaddr_un address{AF_UNIX, "/dev/log"};
        QCOMPARE(bind(log.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        const auto told = [&] {
            std::string line(2000, '\0');
            line.resize(static_cast<std::size_t>(
                std::max<ssize_t>(0, recv(log.get(), line.data(), line.size(), MSG_DONTWAIT))));
            return line;
        };
        {
            const DirtyCard card({4 * kMiB});
            const DeviceIdentity identity = card.loop().identity();
            const std::string drive = "drive 7:" + std::to_string(identity.minor) +
                                      " of 4194304 bytes, serial \"\" was opened for writing";
            RawHelper raw(helper_->path(), "fixed");
            QVERIFY(raw.openCard(identity).valid());
            const std::string opened = told();
            SAYS(opened, "<85>landfall-helper[" + std::to_string(raw.process()) + "]: ");
            SAYS(opened, "user 0 by \"fixed\": " + drive);
        }
        RawHelper raw(helper_->path(), "removable", {"PKEXEC_UID=1000"});
        greet(raw);
        raw.send({2, 1}, Open{{4000, 4000, 1, ByteCount{512}, "a\nb\x1b[2J"}});
        QVERIFY(std::holds_alternative<Failed>(raw.next().body));
        SAYS(told(),
             "user 1000 by \"removable\": drive 4000:4000 of 512 bytes, serial "
             "\"a?b?[2J\" was refused: there is no such drive");
        QVERIFY(told().empty());
    }
    void checkedWithoutBeingOpen() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 5}, Check{});
        ends(raw, "check for a card that is not open");
    }
    void checkedAgainAndAgain() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        UniqueFd channel = raw.openCard(card.loop().identity());
        for (std::uint32_t sequence = 3; sequence < 6; ++sequence) {
            raw.send({sequence, 1}, Check{});
            const auto answer = raw.next();
            QCOMPARE(answer.envelope.sequence, sequence);
            QVERIFY(std::holds_alternative<Checked>(answer.body));
        }
        channel.reset();
        raw.send({6, 1}, Finish{});
        QVERIFY(std::holds_alternative<Finished>(raw.next().body));
        raw.send({7, 1}, Check{});
        ends(raw, "check for a card that is not open");
    }
    void anotherCardThanWasOpened() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        const UniqueFd channel = raw.openCard(card.loop().identity());
        card.resize({3 * kMiB});
        raw.send({3, 1}, Check{});
        const auto answer = raw.next();
        SAYS(std::get<Failed>(answer.body).message.english(), "is no longer the drive or the card");
        // Its worker is gone, and only a release is of use.
        const auto end = receive(channel.get(), Waiting::Block);
        QVERIFY(!end && end.error().kind() == ErrorKind::Gone);
        raw.send({4, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
        raw.send({5, 1}, Check{});
        ends(raw, "check for a card that is not open");
    }
    void tooManyCards() {
        // Locked by us, so that each of them waits for a moment.
        const DirtyCard card({4 * kMiB});
        const UniqueFd locked(open(card.loop().path().c_str(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(flock(locked.get(), LOCK_EX), 0);
        RawHelper raw(helper_->path());
        greet(raw);
        for (std::uint32_t number = 1; number <= kMostCards + 1; ++number)
            raw.send({number + 1, number}, Open{card.loop().identity()});
        const auto answer = raw.next();
        QCOMPARE(answer.envelope.card, kMostCards + 1);
        SAYS(std::get<Failed>(answer.body).message.english(), "32 cards are open already");
    }
    void aClientThatDoesNotRead() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 1}, Open{{4000, 4000, 1, ByteCount{512}, ""}});
        // Answers pile up until the helper gives up on such a client; it never waits for it.
        for (std::uint32_t sequence = 3; sequence < 100'000; ++sequence) {
            const Frame frame = encode({sequence, 1}, ControlRequest{Release{}});
            if (!wire::send(raw.control(), frame, {}, Waiting::Block))
                break;
        }
        QCOMPARE(raw.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
