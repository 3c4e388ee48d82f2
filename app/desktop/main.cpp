#include <signal.h>

#include <QtCore/QFileInfo>
#include <QtCore/QLibraryInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <cstdio>

#include "app/desktop/choice_memory.h"
#include "app/desktop/core_backend.h"
#include "app/desktop/options.h"
#include "app/desktop/window.h"
#include "core/base/children.h"
#include "core/base/secret.h"
#include "core/base/standard_streams.h"
#include "core/base/text.h"
#include "ui/fake/fake_backend.h"

namespace landfall {

namespace {

using namespace std::chrono_literals;

constexpr auto kFakeTick = 40ms;
constexpr int kUnusable = 5;

int unusable(const Error& error) {
    std::fprintf(stderr, "landfall: %s\n", visibleLines(error.text()).c_str());
    return kUnusable;
}

int runFake(DesktopOptions options, const FirstStart& start) {
    FakeScene scene = sampleScene(kFakeTick);
    scene.presetFolder = options.folder.toStdString() + "/presets";
    FakeBackend backend(std::move(scene));
    // The first time there is something to look at; later whatever was chosen.
    if (!QFileInfo::exists(options.folder)) {
        options.base = options.base.isEmpty() ? QStringLiteral("sample") : options.base;
        options.preset = options.preset.isEmpty() ? QStringLiteral("sample") : options.preset;
    }
    return runWindow(backend.all(), options, start);
}

int runReal(const DesktopOptions& options, const FirstStart& start) {
    auto cache = Cache::openDefault();
    if (!cache)
        return unusable(cache.error());
    auto receipts = ReceiptStore::openDefault();
    if (!receipts)
        return unusable(receipts.error());
    auto presets = PresetStore::ofUser();
    if (!presets)
        return unusable(presets.error());
    CoreBackend backend(*cache, *receipts, *presets);
    return runWindow(backend.all(), options, start);
}

/// Before there is a display: `landfall --help` works everywhere.
ReadOptions readOptionsWithoutDisplay(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return readOptions(arguments);
}

}  // namespace

}  // namespace landfall

int main(int argc, char** argv) {
    using namespace landfall;
    shieldProcess();
    keepChildren();
    holdStandardStreams();
    signal(SIGXFSZ, SIG_IGN);  // what `ulimit -f` forbids is an error like a full disk
    ReadOptions read = readOptionsWithoutDisplay(argc, argv);
    if (read.exitCode)
        return *read.exitCode;

    QGuiApplication::setApplicationName(QStringLiteral("landfall"));
    QGuiApplication::setApplicationVersion(QStringLiteral(LANDFALL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.landfall.Landfall"));
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Landfall"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/landfall/application/landfall.svg")));

    FirstStart start(read.options.fake);
    if (!start.claim(read.options))
        return 0;

    read.options.folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        (read.options.fake ? QStringLiteral("/landfall-fake") : QStringLiteral("/landfall"));
    // The system's own locale is kept where it speaks the language: it knows the country too.
    const QString language = ChoiceMemory::language(read.options.folder);
    if (!language.isEmpty() && QLocale(language).language() != QLocale().language())
        QLocale::setDefault(QLocale(language));
    // English is a translation too: it holds the plural forms.
    QTranslator own;
    if (own.load(QLocale(), QStringLiteral("landfall"), QStringLiteral("_"),
                 QStringLiteral(":/landfall/i18n")) ||
        own.load(QStringLiteral(":/landfall/i18n/landfall_en.qm")))
        QGuiApplication::installTranslator(&own);
    QTranslator qt;
    if (qt.load(QLocale(), QStringLiteral("qt"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QGuiApplication::installTranslator(&qt);

    if (read.options.rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    return read.options.fake ? runFake(read.options, start) : runReal(read.options, start);
}
