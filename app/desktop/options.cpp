#include "app/desktop/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <cstdio>

#include "ui/models/preset_file_name.h"

namespace landfall {

namespace {

constexpr int kUsage = 2;

int refuse(const QString& message) {
    std::fprintf(stderr, "landfall: %s\nTry 'landfall --help'.\n", qUtf8Printable(message));
    return kUsage;
}

/// Qt takes the program's name from the application, which is not there yet, and puts a placeholder
/// where it would stand (QCommandLineParser::helpText).
QString helpText(const QCommandLineParser& parser) {
    return parser.helpText().replace(QStringLiteral("<executable_name>"),
                                     QStringLiteral("landfall"));
}

}  // namespace

void takeFile(DesktopOptions& options, const QString& file) {
    (isPresetFileName(file) ? options.preset : options.base) = file;
}

// The command line speaks English: it is read before there is a language.
ReadOptions readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes SD cards that join a Consul datacenter on "
                       "first boot."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption fake(QStringLiteral("fake"),
                                  QStringLiteral("Run on simulated drives; no drive and no server "
                                                 "is touched, and presets and choices are kept "
                                                 "apart. For design work and tests."));
    const QCommandLineOption base(
        QStringLiteral("base"),
        QStringLiteral("Open with this base: a file, an id of the cache, or sample."),
        QStringLiteral("BASE"));
    const QCommandLineOption preset(
        QStringLiteral("preset"), QStringLiteral("Open with this preset."), QStringLiteral("FILE"));
    const QCommandLineOption cardFile(QStringLiteral("to"),
                                      QStringLiteral("Open with this card image file on the list."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption appearance(
        QStringLiteral("appearance"),
        QStringLiteral("light, dark, light-contrast or dark-contrast, whatever the system says."),
        QStringLiteral("WHICH"));
    const QCommandLineOption mirrored(
        QStringLiteral("right-to-left"),
        QStringLiteral("Lay the window out from right to left, whatever the language says."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("Open with this preset (*.json) or this base."),
                                 QStringLiteral("[FILE]"));
    parser.addOptions({fake, base, preset, cardFile, appearance, mirrored});

    ReadOptions read;
    if (!parser.parse(arguments)) {
        read.exitCode = refuse(parser.errorText());
    } else if (parser.isSet(version)) {
        std::printf("landfall %s\n", LANDFALL_VERSION);
        read.exitCode = 0;
    } else if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(helpText(parser)), stdout);
        read.exitCode = 0;
    }
    read.options = {parser.isSet(fake),
                    parser.value(base),
                    parser.value(preset),
                    parser.values(cardFile),
                    {},
                    parser.value(appearance),
                    parser.isSet(mirrored)};
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        read.exitCode = refuse(QStringLiteral("only one file can be opened, %1 is a second one")
                                   .arg(files.constLast()));
    else if (!files.isEmpty() && !QFileInfo(files.constFirst()).isFile())
        read.exitCode = refuse(QStringLiteral("%1: no such file").arg(files.constFirst()));
    else if (!files.isEmpty())
        takeFile(read.options, files.constFirst());
    const QString& look = read.options.appearance;
    const QStringList looks{QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("light-contrast"), QStringLiteral("dark-contrast")};
    if (!look.isEmpty() && !looks.contains(look))
        read.exitCode = refuse(QStringLiteral("--appearance must be one of %1, not %2")
                                   .arg(looks.join(QStringLiteral(", ")), look));
    return read;
}

}  // namespace landfall
