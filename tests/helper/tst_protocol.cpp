// An attacker that speaks to the helper directly: form is answered by the end, content by a
// refusal.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include <QTest>

#include "core/base/memfd.h"
#include "core/wire/extents.h"
#include "tests/helper/real_helper.h"

using namespace landfall;
using namespace landfall::wire;

namespace {

/// The channel of an open card, spoken to by hand.
struct CardChannel {
    UniqueFd fd;
    std::uint32_t sequence = 0;

    void send(const CardRequest& request, const std::vector<int>& descriptors = {}) {
        (void)wire::send(fd.get(), encode({++sequence, 1}, request), descriptors, Waiting::Block);
    }
    /// The next event that is no progress; nothing when the worker has closed.
    [[nodiscard]] std::optional<CardEvent> answer() const {
        while (true) {
            auto packet = receive(fd.get(), Waiting::Block);
            if (!packet)
                return std::nullopt;
            auto message = parseCardEvent((*packet)->bytes);
            if (!message || !std::holds_alternative<Progress>(message->body))
                return message ? std::optional(message->body) : std::nullopt;
        }
    }
    /// The failure's text; "done" or "closed" otherwise.
    [[nodiscard]] std::string says() const {
        const auto event = answer();
        if (!event)
            return "closed";
        const auto* failed = std::get_if<Failed>(&*event);
        return failed == nullptr ? "done" : failed->text;
    }
};

UniqueFd sealed(const ExtentList& extents) {
    std::string bytes;
    for (const Extent& extent : extents) {
        const auto record = encodeExtent(extent);
        bytes.append(reinterpret_cast<const char*>(record.data()), record.size());
    }
    return std::move(*sealedMemfd("test", bytes));
}

wire::Transfer writing(std::uint32_t extents, std::uint32_t sources, std::uint64_t total) {
    return {TransferKind::Write, extents, sources, ByteCount{total}};
}

}  // namespace

#define SAYS(text, part)                                              \
    do {                                                              \
        const std::string said = text;                                \
        QVERIFY2(said.find(part) != std::string::npos, said.c_str()); \
    } while (false)

class TestProtocol : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;
    const ExtentList one_{{{0}, {512}, {0}, kZeroSource}};

    /// Every form of breaking the control channel ends the helper with 2, and says why before.
    void ends(RawHelper& raw, const std::string& why) {
        const auto answer = raw.next();
        const auto* failed = std::get_if<Failed>(&answer.body);
        QVERIFY(failed != nullptr);
        QVERIFY2(failed->text.find(why) != std::string::npos, failed->text.c_str());
        QCOMPARE(raw.exitCode(), 2);
    }
    void greet(RawHelper& raw) {
        raw.send({1, 0}, Hello{});
        const auto answer = raw.next();
        QVERIFY(std::holds_alternative<Welcome>(answer.body));
        QVERIFY(std::get<Welcome>(answer.body).granted == Granted::Removable);
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
        ends(raw, "speaks version 3");
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
        ends(raw, "is not formed as the protocol says");
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
        ends(raw, "descriptors that it has no use for");
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
        ends(raw, "is finished that is not open");
    }
    void finishedTwice() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        UniqueFd channel = raw.openCard(card.loop().identity());
        channel.reset();
        raw.send({3, 1}, Finish{});
        QVERIFY(std::holds_alternative<Finished>(raw.next().body));
        raw.send({4, 1}, Finish{});
        ends(raw, "is finished that is not open");
    }
    void releasedThatNeverWas() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 5}, Release{});
        ends(raw, "is released that was never opened");
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
    void checkedWithoutBeingOpen() {
        RawHelper raw(helper_->path());
        greet(raw);
        raw.send({2, 5}, Check{});
        ends(raw, "is checked that is not open");
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
        ends(raw, "is checked that is not open");
    }
    void anotherCardThanWasOpened() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        const UniqueFd channel = raw.openCard(card.loop().identity());
        card.resize({3 * kMiB});
        raw.send({3, 1}, Check{});
        const auto answer = raw.next();
        SAYS(std::get<Failed>(answer.body).text, "is no longer the drive or the card");
        // Its worker is gone, and only a release is of use.
        const auto end = receive(channel.get(), Waiting::Block);
        QVERIFY(!end && end.error().kind() == ErrorKind::Gone);
        raw.send({4, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
        raw.send({5, 1}, Check{});
        ends(raw, "is checked that is not open");
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
        SAYS(std::get<Failed>(answer.body).text, "32 cards are open already");
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

    void cardRequestsOutOfSequence() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        channel.send(Flush{});
        QCOMPARE(channel.says(), std::string("done"));
        --channel.sequence;
        channel.send(Flush{});
        SAYS(channel.says(), "out of sequence");
        QCOMPARE(channel.says(), std::string("closed"));
        const auto ended = raw.next();
        QVERIFY(std::holds_alternative<Ended>(ended.body));
        QCOMPARE(std::get<Ended>(ended.body).exitCode, 2);
        // That card is lost; the helper is not.
        raw.send({3, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
    }
    void anotherCardsNumber() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        const CardChannel channel{raw.openCard(card.loop().identity())};
        (void)wire::send(channel.fd.get(), encode({1, 2}, CardRequest{Flush{}}), {},
                         Waiting::Block);
        SAYS(channel.says(), "out of sequence");
    }
    void twoRequestsAtOnce() {
        const DirtyCard card({64 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        ExtentList many;
        for (std::uint64_t i = 0; i < 60'000; ++i)
            many.push_back({{i * 1024}, {512}, {0}, kZeroSource});
        const UniqueFd memory = sealed(many);
        channel.send(writing(60'000, 0, 60'000 * 512), {memory.get()});
        channel.send(Flush{});
        SAYS(channel.says(), "while another was under way");
        QCOMPARE(channel.says(), std::string("closed"));
    }
    void anIdleCancel() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        channel.send(Cancel{});
        channel.send(Flush{});
        QCOMPARE(channel.says(), std::string("done"));
    }
    void fewerDescriptors() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        const UniqueFd memory = sealed(one_);
        channel.send(writing(1, 1, 512), {memory.get()});
        SAYS(channel.says(), "another number of descriptors");
        QCOMPARE(channel.says(), std::string("closed"));
    }
    void lists() {
        const DirtyCard card({4 * kMiB});
        const std::string before = bytesOf(card.file());
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        // Not sealed.
        const UniqueFd open(memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        QCOMPARE(ftruncate(open.get(), 32), 0);
        channel.send(writing(1, 0, 512), {open.get()});
        SAYS(channel.says(), "the extent list is not a sealed memfd");
        // Sealed against writing only: it could still become shorter.
        QCOMPARE(fcntl(open.get(), F_ADD_SEALS, F_SEAL_WRITE), 0);
        channel.send(writing(1, 0, 512), {open.get()});
        SAYS(channel.says(), "the extent list is not a sealed memfd");
        // No memfd at all.
        QTemporaryDir folder;
        const UniqueFd file =
            fileWith(folder.path().toStdString() + "/extents", std::string(32, '\0'));
        channel.send(writing(1, 0, 512), {file.get()});
        SAYS(channel.says(), "the extent list is not a sealed memfd");
        // Another count, another sum.
        const UniqueFd memory = sealed(one_);
        channel.send(writing(2, 0, 512), {memory.get()});
        SAYS(channel.says(), "has 32 bytes for 2 extents");
        channel.send(writing(1, 0, 1024), {memory.get()});
        SAYS(channel.says(), "another sum");
        QVERIFY(bytesOf(card.file()) == before);
        // After all that the card still works.
        channel.send(writing(1, 0, 512), {memory.get()});
        QCOMPARE(channel.says(), std::string("done"));
    }
    /// An update leaves behind what its verification goes by; that cannot be had otherwise.
    void updatesAndTheirVerification() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        const UniqueFd one = sealed(one_);
        const UniqueFd other = sealed({{{1024}, {512}, {0}, kZeroSource}});
        const auto with = [](TransferKind kind) {
            return wire::Transfer{kind, 1, 0, ByteCount{512}};
        };
        channel.send(with(TransferKind::VerifyUpdated), {one.get()});
        SAYS(channel.says(), "no update of this list");
        channel.send(with(TransferKind::Update), {one.get()});
        QCOMPARE(channel.says(), std::string("done"));
        channel.send(with(TransferKind::VerifyUpdated), {other.get()});
        SAYS(channel.says(), "no update of this list");
        channel.send(with(TransferKind::VerifyUpdated), {one.get()});
        QCOMPARE(channel.says(), std::string("done"));
        // What is written since is in no update.
        channel.send(with(TransferKind::Write), {other.get()});
        QCOMPARE(channel.says(), std::string("done"));
        channel.send(with(TransferKind::VerifyUpdated), {one.get()});
        SAYS(channel.says(), "no update of this list");
        // Nor is one that was refused.
        const UniqueFd beyond = sealed({{{4 * kMiB}, {512}, {0}, kZeroSource}});
        channel.send(with(TransferKind::Update), {beyond.get()});
        SAYS(channel.says(), "leaves the card");
        channel.send(with(TransferKind::VerifyUpdated), {beyond.get()});
        SAYS(channel.says(), "leaves the card");
        channel.send(with(static_cast<TransferKind>(5)), {one.get()});
        SAYS(channel.says(), "is not formed as the protocol says");
        QCOMPARE(channel.says(), std::string("closed"));
    }
    void destinations() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        const UniqueFd memory(memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        QCOMPARE(ftruncate(memory.get(), 512), 0);
        channel.send(Read{{0}, {512}}, {memory.get()});
        SAYS(channel.says(), "is not a writable memfd of sealed size");
        QCOMPARE(fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW), 0);
        channel.send(Read{{0}, {1024}}, {memory.get()});
        SAYS(channel.says(), "is not a writable memfd of sealed size");
        channel.send(Read{{4 * kMiB}, {512}}, {memory.get()});
        SAYS(channel.says(), "leaves the card");
        channel.send(Read{{0}, {512}}, {memory.get()});
        QCOMPARE(channel.says(), std::string("done"));
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/victim";
        fileWith(path, std::string(512, 'v'));
        const UniqueFd file(open(path.c_str(), O_RDWR | O_CLOEXEC));
        channel.send(Read{{0}, {512}}, {file.get()});
        SAYS(channel.says(), "is not a writable memfd of sealed size");
        QCOMPARE(bytesOf(path), std::string(512, 'v'));
    }
    void aCardWhoseProgressIsNotRead() {
        const DirtyCard card({64 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        const UniqueFd memory = sealed({{{0}, {64 * kMiB}, {0}, kZeroSource}});
        // Not one event is read until all is on its way.
        for (const auto kind : {TransferKind::Write, TransferKind::Update, TransferKind::Verify}) {
            channel.send(wire::Transfer{kind, 1, 0, ByteCount{64 * kMiB}}, {memory.get()});
            QCOMPARE(channel.says(), std::string("done"));
        }
        QVERIFY(bytesOf(card.file()) == std::string(64 * kMiB, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
