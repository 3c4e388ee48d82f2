// An attacker that speaks to a card's worker directly: form is answered by the worker's end,
// content by a refusal.
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

#include "tests/helper/card_channel.h"
#include "tests/helper/served_file.h"

using namespace landfall;
using namespace landfall::wire;

class TestCardChannel : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;
    const ExtentList one_{{{0}, {512}, {0}, kZeroSource}};

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: the helper needs root and loop devices");
        helper_.emplace();
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
        const auto with = [](Operation kind) { return wire::Transfer{kind, 1, 0, ByteCount{512}}; };
        channel.send(with(Operation::VerifyUpdated), {one.get()});
        SAYS(channel.says(), "no update of this list");
        channel.send(with(Operation::Update), {one.get()});
        QCOMPARE(channel.says(), std::string("done"));
        channel.send(with(Operation::VerifyUpdated), {other.get()});
        SAYS(channel.says(), "no update of this list");
        channel.send(with(Operation::VerifyUpdated), {one.get()});
        QCOMPARE(channel.says(), std::string("done"));
        // What is written since is in no update.
        channel.send(with(Operation::Write), {other.get()});
        QCOMPARE(channel.says(), std::string("done"));
        channel.send(with(Operation::VerifyUpdated), {one.get()});
        SAYS(channel.says(), "no update of this list");
        // Nor is one that was refused.
        const UniqueFd beyond = sealed({{{4 * kMiB}, {512}, {0}, kZeroSource}});
        channel.send(with(Operation::Update), {beyond.get()});
        SAYS(channel.says(), "is not within the card's");
        channel.send(with(Operation::VerifyUpdated), {beyond.get()});
        SAYS(channel.says(), "is not within the card's");
        channel.send(with(static_cast<Operation>(5)), {one.get()});
        SAYS(channel.says(), "is malformed");
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
        SAYS(channel.says(), "is not within the card's");
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
        for (const auto kind : {Operation::Write, Operation::Update, Operation::Verify}) {
            channel.send(wire::Transfer{kind, 1, 0, ByteCount{64 * kMiB}}, {memory.get()});
            QCOMPARE(channel.says(), std::string("done"));
        }
        QVERIFY(bytesOf(card.file()) == std::string(64 * kMiB, '\0'));
    }

    void whatAProgramServes_data() {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QString>("says");
        QTest::newRow("a source") << "source"
                                  << "source 0 lies in a filesystem that a program serves (FUSE)";
        QTest::newRow("the list") << "list"
                                  << "the first descriptor lies in a filesystem";
        QTest::newRow("a destination") << "destination"
                                       << "the first descriptor lies in a filesystem";
        QTest::newRow("many of them") << "many"
                                      << "the first descriptor lies in a filesystem";
        QTest::newRow("where none is taken") << "flush"
                                             << "the first descriptor lies in a filesystem";
        QTest::newRow("in mid-write") << "second"
                                      << "while another was under way";
    }
    /// Whoever serves it never answers: not when it is read, and not when it is closed. The drive
    /// is not kept by that.
    void whatAProgramServes() {
        QFETCH(QString, as);
        QFETCH(QString, says);
        QTemporaryDir folder;
        UniqueFd file;
        ServedFile served(folder.path().toStdString(), std::string(4096, 's'),
                          ServedFile::Answers::OpenOnly);
        if (served.path().empty())
            QSKIP("NOT TESTED: this machine has no FUSE");
        const DirtyCard card({64 * kMiB});
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        QVERIFY(channel.fd.valid());
        // Not before the helper is started: exec(2) closes it, and that waits.
        file.reset(open(served.path().c_str(), O_RDONLY | O_CLOEXEC));
        QVERIFY(file.valid());
        const UniqueFd list = sealed({{{0}, {512}, {0}, 0}});
        if (as == "second") {
            ExtentList many;
            for (std::uint64_t i = 0; i < 60'000; ++i)
                many.push_back({{i * 1024}, {512}, {0}, kZeroSource});
            channel.send(writing(60'000, 0, 60'000 * 512), {sealed(many).get()});
        }
        if (as == "source" || as == "second")
            channel.send(writing(1, 1, 512), {list.get(), file.get()});
        if (as == "list")
            channel.send(writing(1, 0, 512), {file.get()});
        if (as == "destination")
            channel.send(Read{{0}, {512}}, {file.get()});
        if (as == "many")
            channel.send(writing(1, 1, 512), std::vector<int>(kMostDescriptors, file.get()));
        if (as == "flush")
            channel.send(Flush{}, {file.get()});
        SAYS(channel.says(), says.toStdString());
        raw.leave();
        QVERIFY(isGone(raw.process()));
        QVERIFY(canBeOpenedAlone(card.loop().path()));
    }

    void badForm_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto flush = [](std::uint32_t sequence) {
            const Frame frame = encode({sequence, 1}, CardRequest{Flush{}});
            return QByteArray(reinterpret_cast<const char*>(frame.bytes().data()),
                              static_cast<qsizetype>(frame.bytes().size()));
        };
        QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("truncated") << flush(2).first(flush(2).size() - 1);
        QTest::newRow("longer than it says") << flush(2) + QByteArray(8, 'x');
        QTest::newRow("oversized") << QByteArray(100'000, 'x');
        QTest::newRow("replayed") << flush(1);
        QTest::newRow("from the future") << flush(3);
    }
    /// The worker ends, and that card is lost; the helper goes on to serve.
    void badForm() {
        QFETCH(QByteArray, bytes);
        const DirtyCard card({4 * kMiB});
        const std::string before = bytesOf(card.file());
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        channel.send(Flush{});
        QCOMPARE(channel.says(), std::string("done"));
        QCOMPARE(write(channel.fd.get(), bytes.data(), static_cast<std::size_t>(bytes.size())),
                 bytes.size());
        while (channel.answer()) {
        }
        const auto ended = raw.next();
        QVERIFY(std::holds_alternative<Ended>(ended.body));
        QCOMPARE(std::get<Ended>(ended.body).exitCode, 2);
        raw.send({3, 2}, Open{{4000, 4000, 1, ByteCount{512}, ""}});
        SAYS(std::get<Failed>(raw.next().body).message.english(), "there is no such drive");
        raw.send({4, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
        QVERIFY(bytesOf(card.file()) == before);
    }
    void aMillionExtents() {
        const DirtyCard card({4 * kMiB});
        const std::string before = bytesOf(card.file());
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        constexpr std::uint32_t kMillion = 1'000'000;
        const UniqueFd memory = sealed(ExtentList(kMillion, one_.front()));
        // As many as may be are named, and all are there.
        channel.send(writing(kMostExtents, 0, kMostExtents * 512ULL), {memory.get()});
        SAYS(channel.says(), "has 32000000 bytes for 262144 extents");
        channel.send(writing(kMillion, 0, kMillion * 512ULL), {memory.get()});
        SAYS(channel.says(), "is malformed");
        QCOMPARE(channel.says(), std::string("closed"));
        QVERIFY(bytesOf(card.file()) == before);
    }
    /// What was written is compared with the source as it is now.
    void aSourceThatChanges() {
        const DirtyCard card({4 * kMiB});
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/source";
        const UniqueFd source = fileWith(path, std::string(kMiB, 'a'));
        RawHelper raw(helper_->path());
        CardChannel channel{raw.openCard(card.loop().identity())};
        const UniqueFd memory = sealed({{{0}, {kMiB}, {0}, 0}});
        channel.send(writing(1, 1, kMiB), {memory.get(), source.get()});
        QCOMPARE(channel.says(), std::string("done"));
        const UniqueFd changing(open(path.c_str(), O_WRONLY | O_CLOEXEC));
        QCOMPARE(pwrite(changing.get(), "b", 1, 70'000), 1);
        channel.send(wire::Transfer{Operation::Verify, 1, 1, ByteCount{kMiB}},
                     {memory.get(), source.get()});
        SAYS(channel.says(), "reads back differently from what was written at byte 70000");
    }
    /// A worker that waits for its answers to be read is ended by a release all the same.
    void answersThatNobodyReads() {
        const DirtyCard card({4 * kMiB});
        RawHelper raw(helper_->path());
        const CardChannel channel{raw.openCard(card.loop().identity())};
        std::uint32_t sequence = 1;
        const auto flushed = [&] {
            const Frame frame = encode({sequence, 1}, CardRequest{Flush{}});
            return wire::send(channel.fd.get(), frame, {}, Waiting::DoNotBlock).has_value();
        };
        // Until nothing more is taken, for a fifth of a second.
        const auto room = [&] {
            pollfd polled{channel.fd.get(), POLLOUT, 0};
            return poll(&polled, 1, 200) > 0;
        };
        while (true)
            if (flushed())
                ++sequence;
            else if (!room())
                break;
        raw.send({3, 1}, Release{});
        QVERIFY(std::holds_alternative<Released>(raw.next().body));
        raw.send({4, 2}, Open{card.loop().identity()});
        QVERIFY(std::holds_alternative<Opened>(raw.next().body));
    }
};

QTEST_GUILESS_MAIN(TestCardChannel)
#include "tst_card_channel.moc"
