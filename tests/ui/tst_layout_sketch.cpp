#include "tests/ui/fake_world.h"

using namespace landfall;

class LayoutSketchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { editor_.edit(instantScene().preset, {}); }

    void whatIsDraggedIsWhatIsTyped() {
        // Root of 8 GiB, consul of 1 GiB, minio takes the rest.
        QCOMPARE(sketch_.handles().size(), 2);
        QCOMPARE(sketch_.handleNames(), (QStringList{"Where the root ends", "Where consul ends"}));
        sketch_.grab(0);
        sketch_.drag(0.1);
        const QString typed = text("layout.root.size");
        QVERIFY2(typed == "11GiB" || typed.endsWith("MiB"), qPrintable(typed));
        QVERIFY(sketch_.handles().front() > 0.3);
        // From where it was grabbed, not from where it is now.
        sketch_.drag(0);
        QCOMPARE(text("layout.root.size"), QString("8GiB"));
        editor_.set("layout.root.size", "4GiB");
        QVERIFY(sketch_.handles().front() < 0.2);
    }

    void theKeyboardGoesInSteps() {
        sketch_.step(1, 4);
        QCOMPARE(text("layout.partitions[0].size"), QString("2GiB"));
        sketch_.step(1, -4);
        QCOMPARE(text("layout.partitions[0].size"), QString("1GiB"));
    }

    void whatDoesNotFitStaysWhereItIs() {
        sketch_.grab(0);
        sketch_.drag(5);
        QCOMPARE(text("layout.root.size"), QString("8GiB"));
        sketch_.drag(-5);  // less than the base needs
        QCOMPARE(text("layout.root.size"), QString("8GiB"));
        QVERIFY(sketch_.problem().isEmpty());
    }

private:
    QString text(const std::string& field) const { return editor_.draft().value(field).toString(); }

    FakeBackend backend_{instantScene()};
    PresetEditor editor_{backend_};
    LayoutSketch sketch_{editor_};
};

QTEST_GUILESS_MAIN(LayoutSketchTest)
#include "tst_layout_sketch.moc"
