#include "arm_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace landfall::test {
namespace {

void put(const QString& file, const QByteArray& text) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file));
}

/// Its header, and the version of Go and the module's text, each with its length before it.
QByteArray goSection(const QByteArray& goArm) {
    const QByteArray version = "go1.26.8";
    const QByteArray module =
        "0123456789abcdefpath\tm\nbuild\tGOARCH=arm\nbuild\tGOARM=" + goArm + "\n0123456789abcdef";
    QByteArray section("\xff Go buildinf:\x04\x02", 16);
    section += QByteArray(16, '\0');
    section += static_cast<char>(version.size()) + version;
    return section + static_cast<char>(module.size()) + module;
}

}  // namespace

void linkArmProgram(const QString& file, const QString& triple, const QString& goArm) {
    QDir().mkpath(QFileInfo(file).path());
    QStringList words{"--target=" + triple, "-nostdlib", "-static", "-fuse-ld=lld", "-o", file};
    QByteArray source = "void _start(void) { for (;;) ; }\n";
    if (!goArm.isEmpty()) {
        put(file + ".section", goSection(goArm.toLatin1()));
        put(file + ".ld", "SECTIONS { /DISCARD/ : { *(.ARM.attributes) } }\n");
        source += "__asm__(\".section .go.buildinfo, \\\"a\\\"\\n.balign 16\\n.incbin \\\"" +
                  (file + ".section").toUtf8() + "\\\"\\n.text\");\n";
        words << "-Wl,-T," + file + ".ld";
    }
    put(file + ".c", source);
    QProcess clang;
    clang.start("clang", words << file + ".c");
    if (!clang.waitForFinished(60'000) || clang.exitCode() != 0)
        qFatal("clang: %s", clang.readAllStandardError().constData());
}

}  // namespace landfall::test
