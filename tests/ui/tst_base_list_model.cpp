#include <QtTest/QAbstractItemModelTester>

#include "tests/ui/fake_world.h"

using namespace landfall;

class BaseListModelTest : public QObject {
    Q_OBJECT

private slots:
    void listsAndRemoves() {
        FakeBackend backend(instantScene());
        BaseListModel model(backend);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(valueAt(model, 0, BaseListModel::NameRole).toString(),
                 "raspios-trixie-arm64-lite.img.xz");
        QCOMPARE(valueAt(model, 0, BaseListModel::NoteRole).toString(), "2.0 GB · used 3 h ago");
        QCOMPARE(valueAt(model, 1, BaseListModel::NoteRole).toString(),
                 "2.7 GB · used 12 days ago");
        model.remove(7);
        model.remove(1);
        QTRY_COMPARE(model.count(), 1);
        QVERIFY(model.error().title.isEmpty());
    }

    void theWorkbenchFollows() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        bench.navigation()->show(Navigation::Page::Base);
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Base);
        QTRY_COMPARE(bench.bases()->count(), 2);
        QTRY_COMPARE(bench.catalog()->count(), 6);
        // What is fetched is on this computer from then on.
        QVERIFY(bench.base()->chooseAddress("https://images.example/new.img.xz", {}));
        QTRY_COMPARE(bench.base()->state(), BaseModel::State::Ready);
        QTRY_COMPARE(bench.bases()->count(), 3);
        QCOMPARE(valueAt(*bench.bases(), 0, BaseListModel::IdRole).toString(), bench.base()->id());
        // Other lists, other images.
        QTRY_VERIFY(!bench.catalog()->loading());
        bench.navigation()->show(Navigation::Page::Settings);
        QTRY_VERIFY(bench.network()->looked());
        bench.network()->useOfficialList(false);
        QTRY_COMPARE(bench.catalog()->count(), 0);
        bench.navigation()->leave();
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Base);
    }
};

QTEST_GUILESS_MAIN(BaseListModelTest)
#include "tst_base_list_model.moc"
