#include <QtCore/QTemporaryFile>

#include "tests/ui/fake_world.h"

using namespace landfall;

class BaseModelTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty() {
        FakeBackend backend(instantScene());
        const BaseModel model(backend);
        QCOMPARE(model.state(), BaseModel::State::Empty);
        QVERIFY(model.system().isEmpty());
        QVERIFY(!model.image());
    }

    void saysWhatWasFound() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.system(), "Raspberry Pi OS Lite (trixie)");
        QCOMPARE(model.measures(), "64-bit ARM · 2.9 GB");
        QVERIFY(model.takesSettings() && model.takesAll());
        QCOMPARE(model.finding(), "Takes its settings");
        QCOMPARE(model.asItIs(), "Without a preset it is written as it is.");
        QVERIFY(model.error().title.isEmpty());
    }

    void saysWhenNothingCanBeSet() {
        FakeScene scene = instantScene();
        scene.base.facts.kind = BaseKind::Unknown;
        scene.base.facts.reason = Message::of("no root was found");
        FakeBackend backend(std::move(scene));
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QVERIFY(!model.takesSettings() && !model.takesAll());
        QVERIFY(model.finding().contains("no settings"));
        QVERIFY(model.asItIs().contains("as it is"));
    }

    // What the tick says is what the plan does: four primary partitions, a mount over /etc.
    void ticksOnlyWhatIsTrue() {
        FakeScene scene = instantScene();
        for (int number : {3, 4}) {
            PartitionFacts more = scene.base.facts.partitions.front();
            more.entry.number = number;
            more.entry.start = ByteOffset{scene.base.facts.size.value};
            scene.base.facts.size += more.entry.size;
            scene.base.facts.partitions.push_back(more);
        }
        FakeBackend full(scene);
        BaseModel kept(full);
        kept.choose("sample");
        QTRY_COMPARE(kept.state(), BaseModel::State::Ready);
        QVERIFY(kept.takesSettings() && !kept.takesAll());
        QCOMPARE(kept.finding(), "Takes its settings, and keeps its partitions");
        QVERIFY(kept.limits().join(' ').contains("four primary partitions"));

        scene = instantScene();
        scene.base.facts.fstab = "tmpfs /etc tmpfs defaults 0 0\n";
        FakeBackend hidden(scene);
        BaseModel none(hidden);
        none.choose("sample");
        QTRY_COMPARE(none.state(), BaseModel::State::Ready);
        QVERIFY(!none.takesSettings() && !none.takesAll());
        QVERIFY(none.mechanism().isEmpty());
        QCOMPARE(none.limits().size(), 1);
    }

    void saysWhatItCannotTake() {
        FakeScene scene = instantScene();
        scene.base.facts.hasNetworkManager = false;
        scene.base.facts.hasYescrypt = false;
        scene.base.facts.kernelFilesystems = {"ext4", "vfat"};
        scene.base.remarks = {Message::of("The list says otherwise.")};
        FakeBackend backend(std::move(scene));
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.finding(), "Takes its settings, but not all");
        QVERIFY(model.mechanism().contains("cloud-init"));
        const QString limits = model.limits().join('\n');
        for (const char* word : {"Wi-Fi", "Password", "xfs", "btrfs", "f2fs"})
            QVERIFY2(limits.contains(word), qPrintable(limits));
        QCOMPARE(model.limits().size(), 5);
        QCOMPARE(model.remarks(), QStringList{"The list says otherwise."});
    }

    void addressesAreLookedAtBefore() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        const QString hash(64, 'a');
        QCOMPARE(model.addressMistake("", ""), "");
        QCOMPARE(model.addressMistake(" https://images.example/a.img.xz ", ""), "");
        QVERIFY(!model.addressMistake("http://images.example/a.img.xz", "").isEmpty());
        QCOMPARE(model.addressMistake("http://images.example/a.img.xz", hash), "");
        QVERIFY(!model.addressMistake("ftp://images.example/a", hash).isEmpty());
        QVERIFY(!model.hashMistake("abc").isEmpty());
        QVERIFY(!model.chooseAddress("http://images.example/a.img.xz", ""));
        QVERIFY(!model.chooseAddress("https://images.example/a.img.xz", "abc"));
        QVERIFY(!model.chooseAddress(" ", ""));
        QCOMPARE(model.state(), BaseModel::State::Empty);
        QVERIFY(model.chooseAddress(" https://images.example/a.img.xz?key=secret ", hash));
        QCOMPARE(model.address(), "https://images.example/a.img.xz");
        QCOMPARE(model.sha256(), hash);
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.fileName(), "a.img.xz");
        QCOMPARE(model.word(), model.id());
        QCOMPARE(model.sha256(), QString());
    }

    void aDownloadThatIsStoppedGoesOn() {
        FakeBackend backend(sampleScene(std::chrono::milliseconds(20)));
        BaseModel model(backend);
        QVERIFY(model.chooseAddress("https://images.example/a.img.xz", {}));
        QTRY_VERIFY(model.part() > 0);
        QVERIFY2(model.progress().contains(" of 520 MB"), qPrintable(model.progress()));
        QVERIFY2(model.unpacked().startsWith("It unpacks to "), qPrintable(model.unpacked()));
        model.stop();
        QCOMPARE(model.state(), BaseModel::State::Stopped);
        QVERIFY(model.progress().contains(" of 520 MB"));
        QCOMPARE(model.unpacked(), QString());
        QCOMPARE(model.word(), "https://images.example/a.img.xz");
        model.goOn();
        QCOMPARE(model.state(), BaseModel::State::Opening);
        QTRY_VERIFY(model.part() > 0);
        model.clear();
        QCOMPARE(model.state(), BaseModel::State::Empty);
    }

    void anAddressIsNotFetchedUnasked() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.recall("https://images.example/a.img.xz", {});
        QCOMPARE(model.state(), BaseModel::State::Stopped);
        model.goOn();
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        model.recall("sample", {});
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
    }

    void namesTheAddressThatIsNotThere() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        QVERIFY(model.chooseAddress("https://images.example/missing", {}));
        QTRY_COMPARE(model.state(), BaseModel::State::Failed);
        QVERIFY(model.error().details.contains("404"));
    }

    void namesTheFileThatIsNotThere() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.chooseFile(QUrl::fromLocalFile("/nowhere/base.img.xz"));
        QTRY_COMPARE(model.state(), BaseModel::State::Failed);
        QCOMPARE(model.fileName(), "base.img.xz");
        QVERIFY(!model.error().title.isEmpty());
        QVERIFY(model.error().details.contains("/nowhere/base.img.xz"));
        QVERIFY(!model.image());
    }

    void theEarlierChoiceStays() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        model.chooseFile(QUrl::fromLocalFile("/nowhere/base.img.xz"));
        QCOMPARE(model.state(), BaseModel::State::Opening);
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.system(), "Raspberry Pi OS Lite (trixie)");
        QCOMPARE(model.error().title, "base.img.xz cannot be used");
        QVERIFY(model.error().advice.contains("Raspberry Pi OS Lite (trixie) is still selected."));
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QVERIFY(model.error().title.isEmpty());
        // One that was not ready yet, too.
        model.choose("sample");
        model.choose("/nowhere/a.img");
        model.choose("/nowhere/b.img");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.error().title, "b.img cannot be used");
    }

    void aStoppedDownloadStaysTheChoice() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.recall("https://images.example/a.img.xz", {});
        model.choose("/nowhere/a.img");
        QTRY_COMPARE(model.state(), BaseModel::State::Stopped);
        QCOMPARE(model.word(), "https://images.example/a.img.xz");
        QVERIFY(model.error().advice.contains("a.img.xz is still selected."));
    }

    void readingThatIsStoppedLeavesTheEarlierChoice() {
        FakeBackend backend(sampleScene(std::chrono::milliseconds(20)));
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QTemporaryFile other;
        QVERIFY(other.open());
        model.choose(other.fileName());
        QTRY_VERIFY(model.part() > 0);
        model.stop();
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.system(), "Raspberry Pi OS Lite (trixie)");
        QVERIFY(model.error().title.isEmpty());
    }

    void theLastChoiceWins() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.choose("/nowhere/a.img");
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCoreApplication::processEvents();
        QCOMPARE(model.state(), BaseModel::State::Ready);
    }

    void readingCanBeStopped() {
        FakeBackend backend(sampleScene(std::chrono::milliseconds(20)));
        BaseModel model(backend);
        model.choose("sample");
        QCOMPARE(model.state(), BaseModel::State::Opening);
        model.clear();
        QCOMPARE(model.state(), BaseModel::State::Empty);
    }
};

QTEST_GUILESS_MAIN(BaseModelTest)
#include "tst_base_model.moc"
