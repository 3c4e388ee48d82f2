#include <QtCore/QTemporaryDir>

#include "tests/ui/fake_world.h"

using namespace landfall;

class WorkbenchTest : public QObject {
    Q_OBJECT

private:
    /// Base, preset and the first card chosen; the passphrase given.
    static void chooseAll(Workbench& bench) {
        bench.base()->choose("sample");
        bench.preset()->choose("sample");
        bench.cards()->refresh();
        QTRY_COMPARE(bench.cards()->count(), 4);
        bench.cards()->setTicked(0, true);
        QTRY_VERIFY(bench.writable());
        bench.secrets()->giveWifi("correct horse");
    }

private slots:
    void saysWhatIsMissing() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        QCOMPARE(bench.missing(), "Choose a base image");
        bench.base()->choose("sample");
        QTRY_COMPARE(bench.missing(), "Choose a preset");
        bench.preset()->choose("sample");
        QTRY_COMPARE(bench.missing(), "Tick a card");
        QVERIFY(!bench.writable());
        bench.cards()->refresh();
        QTRY_COMPARE(bench.cards()->count(), 4);
        bench.cards()->setTicked(0, true);
        QTRY_VERIFY(bench.writable());
        QVERIFY(bench.missing().isEmpty());
    }

    void theWholePath() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 1);
        QVERIFY(bench.question()->hosts()[0].startsWith("computatom-07 on SanDisk Ultra, 31.9 GB"));
        QVERIFY(bench.question()->hosts()[0].contains("bootfs, rootfs"));
        bench.question()->write();
        QTRY_COMPARE(bench.navigation()->page(), Navigation::Page::Writing);
        QTRY_VERIFY(!bench.batch()->running());
        QCOMPARE(bench.batch()->failedCount(), 0);
        // The next batch goes on with the next number, and with nothing ticked.
        QTRY_COMPARE(bench.preset()->hosts(), "Next hosts: computatom-08, computatom-09");
        bench.startAnew();
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
        QCOMPARE(bench.cards()->tickedCount(), 0);
    }

    // No host names, no secrets, no history of arrivals: a card is the image.
    void theWholePathWithoutAPreset() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        bench.base()->choose("sample");
        QTRY_COMPARE(bench.missing(), "Choose a preset");
        bench.navigation()->show(Navigation::Page::Presets);
        bench.chooseNoPreset();
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
        QTRY_COMPARE(bench.missing(), "Tick a card");
        QTRY_COMPARE(bench.plan()->state(), PlanModel::State::Ready);
        QVERIFY(bench.plan()->asItIs().contains("as it is"));
        QCOMPARE(bench.plan()->content()->count(), 0);
        bench.cards()->refresh();
        QTRY_COMPARE(bench.cards()->count(), 4);
        bench.cards()->setTicked(0, true);
        bench.cards()->setTicked(1, true);
        bench.cards()->setHost(0, "no name at all");
        QVERIFY(!bench.cards()->named());
        QTRY_VERIFY(bench.writable());
        bench.editPreset();
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 2);
        QVERIFY(bench.question()->hosts()[0].startsWith("SanDisk Ultra, 31.9 GB"));
        bench.question()->write();
        QTRY_COMPARE(bench.navigation()->page(), Navigation::Page::Writing);
        QTRY_VERIFY(!bench.batch()->running());
        QCOMPARE(bench.batch()->failedCount(), 0);
        QCOMPARE(bench.batch()->tokenlessCount(), 0);
        QVERIFY(valueAt(*bench.batch(), 0, BatchModel::HostRole).toString().isEmpty());
        bench.arrivals()->refresh();
        QTRY_VERIFY(bench.arrivals()->looked());
        QCOMPARE(bench.arrivals()->count(), 3);
        // A preset makes names again, and those that were typed count.
        bench.startAnew();
        bench.preset()->choose("sample");
        QTRY_VERIFY(bench.cards()->named());
        QTRY_VERIFY(bench.plan()->asItIs().isEmpty());
    }

    void droppedFilesGoWhereTheyBelong() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        bench.openFiles({QUrl("file:///nowhere/a.img"), QUrl("file:///nowhere/A.JSON"),
                         QUrl("file:///nowhere/b.img")});
        QTRY_COMPARE(bench.base()->state(), BaseModel::State::Failed);
        QTRY_COMPARE(bench.preset()->state(), PresetModel::State::Failed);
        QCOMPARE(bench.base()->fileName(), "a.img");
        QCOMPARE(bench.preset()->name(), "A.JSON");
    }

    void aRefusedPresetLosesNothing() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 1);
        bench.preset()->choose("/nowhere/preset.json");
        QVERIFY(!bench.writable());
        QTRY_VERIFY(bench.writable());
        QVERIFY(bench.secrets()->wifiGiven());
        QVERIFY(bench.question()->asked());
        QCOMPARE(bench.question()->hosts().size(), 1);
    }

    void nothingIsWrittenWithoutTheQuestion() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.question()->write();
        QVERIFY(!bench.question()->checking());
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
    }

    void nothingIsWrittenWithoutTheSecrets() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.secrets()->giveWifi("");
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 1);
        bench.question()->write();
        QVERIFY(!bench.question()->checking());
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
    }

    void aFailedCheckTouchesNothing() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.secrets()->giveToken("refused");
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 1);
        bench.question()->write();
        QTRY_VERIFY(!bench.question()->error().title.isEmpty());
        QVERIFY(bench.question()->error().advice.contains("403"));
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
        QVERIFY(!bench.batch()->running());
    }

    void aCardPulledDuringTheQuestionEndsIt() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 1);
        backend.scene().drives.erase(backend.scene().drives.begin());
        bench.cards()->refresh();
        QTRY_COMPARE(bench.cards()->tickedCount(), 0);
        QVERIFY(!bench.question()->asked());
        QVERIFY(!bench.writable());
        bench.question()->write();
        QVERIFY(!bench.question()->checking());
    }

    void aBuiltInDriveIsMeantByItsName() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        QCOMPARE(bench.question()->fixedNames(), QStringList());
        QVERIFY(bench.question()->namesTyped());
        bench.cards()->setShowFixed(true);
        QTRY_COMPARE(bench.cards()->count(), 5);
        bench.cards()->setTicked(4, true);
        QTRY_VERIFY(bench.writable());
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 2);
        QVERIFY2(bench.question()->hosts()[1].contains("built in, not a card"),
                 qPrintable(bench.question()->hosts()[1]));
        QCOMPARE(bench.question()->fixedNames(), QStringList{"Evo Archive"});
        for (const char* typed : {"", "yes", "evo archive", "Evo Archiv"}) {
            bench.question()->typeName(0, typed);
            QVERIFY2(!bench.question()->namesTyped(), typed);
            bench.question()->write();
            QVERIFY(!bench.question()->checking());
        }
        bench.question()->typeName(0, "Evo Archive ");
        QVERIFY(bench.question()->namesTyped());
        // The name is for this question alone.
        bench.question()->ask();
        QVERIFY(!bench.question()->namesTyped());
        QTRY_COMPARE(bench.question()->hosts().size(), 2);
        bench.question()->typeName(0, "Evo Archive");
        bench.question()->write();
        QTRY_COMPARE(bench.navigation()->page(), Navigation::Page::Writing);
        QTRY_VERIFY(!bench.batch()->running());
        QCOMPARE(bench.batch()->failedCount(), 0);
    }

    void whatFailedIsTriedAgain() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        chooseAll(bench);
        bench.cards()->setTicked(2, true);
        QTRY_VERIFY(bench.writable());
        bench.question()->ask();
        QTRY_COMPARE(bench.question()->hosts().size(), 2);
        bench.question()->write();
        QTRY_COMPARE(bench.navigation()->page(), Navigation::Page::Writing);
        QTRY_VERIFY(!bench.batch()->running());
        QCOMPARE(bench.batch()->failedCount(), 1);
        bench.retryFailed();
        QCOMPARE(bench.cards()->tickedCount(), 1);
        QCOMPARE(bench.cards()->tickedJobs()[0].target, std::string("/dev/mmcblk0"));
    }

    void aLanguageHoldsFromTheNextStart() {
        LanguageChoice language;
        QCOMPARE(language.names().size(), 6);
        QCOMPARE(language.chosen(), 0);
        language.speaks("it");
        QCOMPARE(language.names().at(language.chosen()), "Italiano");
        QVERIFY(!language.afterRestart());
        language.setChosen(1);
        QCOMPARE(language.tag(), "de");
        QVERIFY(language.afterRestart());
        language.setChosen(0);
        QVERIFY(language.tag().isEmpty());
        QVERIFY(language.afterRestart());
        language.speaks("xx");
        QCOMPARE(language.chosen(), 0);
    }
};

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
