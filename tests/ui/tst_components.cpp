#include <QtCore/QObject>
#include <QtQml/QQmlEngine>
#include <QtQuickTest/QtQuickTest>

namespace {

/// Lets the QML tests find the modules that are linked in.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

}  // namespace

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "tst_components.moc"
