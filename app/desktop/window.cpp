#include "app/desktop/window.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QWindow>
#include <QtQml/QQmlApplicationEngine>
#include <cstdio>

#include "app/desktop/batch_notice.h"
#include "app/desktop/choice_memory.h"
#include "app/desktop/drive_watch.h"
#include "ui/models/workbench.h"
#include "ui/theme/appearance.h"

namespace landfall {

namespace {

constexpr int kInternalFault = 70;

void forceAppearance(QQmlEngine& engine, const QString& which) {
    if (which.isEmpty())
        return;
    const int type = qmlTypeId("Landfall.Theme", 1, 0, "Appearance");
    if (auto* appearance = engine.singletonInstance<Appearance*>(type))
        appearance->force(which.startsWith(QLatin1String("dark")) ? Appearance::Scheme::Dark
                                                                  : Appearance::Scheme::Light,
                          which.endsWith(QLatin1String("contrast")));
}

void takeChoices(Workbench& workbench, const DesktopOptions& options) {
    if (!options.base.isEmpty())
        workbench.base()->choose(options.base);
    if (!options.preset.isEmpty())
        workbench.preset()->choose(QFileInfo(options.preset).exists()
                                       ? QFileInfo(options.preset).absoluteFilePath()
                                       : options.preset);
    for (const QString& file : options.cardFiles)
        workbench.cards()->addFile(QUrl::fromLocalFile(QDir().absoluteFilePath(file)));
}

void bringToFront(QWindow& window) {
    window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.requestActivate();
}

/// What a later start was asked to open; what is being typed or written goes on.
void takeLater(Workbench& workbench, const DesktopOptions& options) {
    takeChoices(workbench, options);
    const bool chosen = !options.base.isEmpty() || !options.preset.isEmpty();
    if (chosen && !workbench.batch()->running() &&
        workbench.navigation()->page() != Navigation::Page::Wizard)
        workbench.navigation()->show(Navigation::Page::Start);
}

}  // namespace

int runWindow(const WorkbenchBackends& backends, const DesktopOptions& options,
              const FirstStart& start) {
    // Declared before the engine: the window refers to it until the end.
    Workbench workbench(backends);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("workbench"), QVariant::fromValue(&workbench)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Landfall/Pages/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        std::fputs("landfall: cannot create the window\n", stderr);
        return kInternalFault;
    }
    forceAppearance(engine, options.appearance);

    auto& window = *qobject_cast<QWindow*>(engine.rootObjects().constFirst());
    QObject::connect(&start, &FirstStart::asked, &window, [&](const DesktopOptions& later) {
        takeLater(workbench, later);
        bringToFront(window);
    });
    const BatchNotice notice(*workbench.batch(), window);
    QObject::connect(&notice, &BatchNotice::chosen, &window, [&] { bringToFront(window); });

    DriveWatch watch;
    QObject::connect(&watch, &DriveWatch::changed, workbench.cards(), &CardListModel::refresh);
    QObject::connect(&watch, &DriveWatch::changed, workbench.erasing()->drives(),
                     &CardListModel::refresh);
    workbench.cards()->refresh();
    ChoiceMemory memory(workbench, options.folder);
    memory.restore();
    takeChoices(workbench, options);
    return QGuiApplication::exec();
}

}  // namespace landfall
