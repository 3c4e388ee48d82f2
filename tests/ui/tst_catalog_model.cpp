#include <QtTest/QAbstractItemModelTester>

#include "tests/ui/fake_world.h"

using namespace landfall;

class CatalogModelTest : public QObject {
    Q_OBJECT

    static QStringList namesOf(const CatalogModel& model) {
        QStringList names;
        for (int row = 0; row < model.count(); ++row)
            names << valueAt(model, row, CatalogModel::NameRole).toString();
        return names;
    }

private slots:
    void showsWhatTheListsOffer() {
        FakeBackend backend(instantScene());
        CatalogModel model(backend);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(!model.looked());
        model.open();
        QTRY_VERIFY(model.looked() && !model.loading());
        QCOMPARE(model.count(), 6);
        QCOMPARE(model.total(), 6);
        QCOMPARE(model.age(), "just now");
        QVERIFY(model.notes().isEmpty());
        QVERIFY(model.error().title.isEmpty());
        QCOMPARE(valueAt(model, 0, CatalogModel::NameRole).toString(),
                 "Raspberry Pi OS Lite (64-bit)");
        const QString measures = valueAt(model, 0, CatalogModel::MeasuresRole).toString();
        QVERIFY2(measures.startsWith("64-bit ARM · ") && measures.endsWith("515 MB to download"),
                 qPrintable(measures));
        QCOMPARE(valueAt(model, 4, CatalogModel::GroupRole).toString(),
                 "Other general-purpose OS › Ubuntu");
        QVERIFY(valueAt(model, 0, CatalogModel::AddressRole).toString().startsWith("https://"));
    }

    void searchesByWordsAndBoard() {
        FakeBackend backend(instantScene());
        CatalogModel model(backend);
        model.open();
        QTRY_VERIFY(model.looked() && !model.loading());
        QCOMPARE(model.boards(), (QStringList{"All boards", "Raspberry Pi 5", "Raspberry Pi 4",
                                              "Raspberry Pi Zero"}));
        model.setSearch("  LITE trixie ");
        QCOMPARE(namesOf(model),
                 (QStringList{"Raspberry Pi OS Lite (64-bit)", "Raspberry Pi OS Lite (32-bit)"}));
        model.setBoard(3);
        QCOMPARE(namesOf(model), QStringList{"Raspberry Pi OS Lite (32-bit)"});
        model.setSearch("nothing like it");
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.total(), 6);
        model.setBoard(99);
        QCOMPARE(model.board(), 3);
        // What is wanted stays wanted when the lists are asked again.
        model.setSearch({});
        model.refresh();
        QTRY_VERIFY(!model.loading());
        QCOMPARE(model.board(), 3);
        QCOMPARE(model.count(), 1);
    }

    void offlineItIsTheCopyWithItsAge() {
        FakeScene scene = instantScene();
        scene.lists = scene.keptLists;
        scene.lists[0].catalog->remarks = {
            Message::of("The server cannot be reached: this is the copy")};
        FakeBackend backend(std::move(scene));
        CatalogModel model(backend);
        model.open();
        QTRY_VERIFY(model.looked() && !model.loading());
        QCOMPARE(model.count(), 6);
        QCOMPARE(model.age(), "2 days ago");
        QCOMPARE(model.notes().size(), 1);
    }

    void noListAtAll() {
        FakeScene scene = instantScene();
        scene.keptLists.clear();
        scene.lists = {{kOfficialCatalog, fail(ErrorKind::Network, "catalog",
                                               Message::of("cannot be reached (Host not found)"))}};
        FakeBackend backend(std::move(scene));
        CatalogModel model(backend);
        model.open();
        QTRY_VERIFY(model.looked() && !model.loading());
        QCOMPARE(model.count(), 0);
        QVERIFY(!model.error().title.isEmpty());
        QVERIFY(model.error().details.contains("cannot be reached"));
        QCOMPARE(model.age(), QString());
    }

    void oneListOfTwo() {
        FakeScene scene = instantScene();
        scene.network.catalogs = {"https://lists.example/own.json"};
        FakeBackend backend(std::move(scene));
        CatalogModel model(backend);
        model.open();
        QTRY_VERIFY(model.looked() && !model.loading());
        QCOMPARE(model.count(), 6);
        QVERIFY(model.error().title.isEmpty());
        QCOMPARE(model.notes().size(), 1);
        QVERIFY(model.notes().first().contains("lists.example"));
    }
};

QTEST_GUILESS_MAIN(CatalogModelTest)
#include "tst_catalog_model.moc"
