#include <QtCore/QFile>
#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtQml/QQmlEngine>
#include <QtQuickTest/QtQuickTest>

#include "ui/fake/fake_backend.h"
#include "ui/models/workbench.h"

namespace {

/// A workbench over fakes, for pages.
class World : public QObject {
    Q_OBJECT
    Q_PROPERTY(landfall::Workbench* workbench READ workbench CONSTANT)

public:
    World() : backend_(scene(folder_)), workbench_(backend_.all()) {}
    landfall::Workbench* workbench() { return &workbench_; }
    /// A file of the test's own folder, and what is in it.
    Q_INVOKABLE QUrl fileFor(const QString& name) const {
        return QUrl::fromLocalFile(folder_.filePath(name));
    }
    Q_INVOKABLE QString textOf(const QUrl& url) const {
        QFile file(url.toLocalFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Q_INVOKABLE void chooseSamplePreset() { workbench_.preset()->choose(QStringLiteral("sample")); }

private:
    static landfall::FakeScene scene(const QTemporaryDir& folder) {
        landfall::FakeScene made = landfall::sampleScene(std::chrono::milliseconds(0));
        made.presetFolder = folder.filePath(QStringLiteral("presets")).toStdString();
        return made;
    }

    QTemporaryDir folder_;
    landfall::FakeBackend backend_;
    landfall::Workbench workbench_;
};

/// Lets the QML tests find the modules that are linked in.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { world_ = std::make_unique<World>(); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Landfall.Test", 1, 0, "World", world_.get());
    }
    void cleanupTestCase() { world_.reset(); }

private:
    std::unique_ptr<World> world_;
};

}  // namespace

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "tst_components.moc"
