#include "core/base/arm_version.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "arm_program.h"

using namespace landfall;
using namespace landfall::test;

/// The oracle is readelf(1) for what the compiler notes, and Clang for what a program is.
class ArmVersionTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static unsigned versionOf(const QByteArray& program) {
        return armVersionOf([&program](std::uint64_t from, std::size_t length) {
            return program.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(length))
                .toStdString();
        });
    }
    static QByteArray said(const QString& program, const QStringList& words) {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
    }

private slots:
    void byTheCompilersNote_data() {
        QTest::addColumn<unsigned>("version");
        QTest::newRow("armv4t-linux-gnueabi") << 4U;
        QTest::newRow("armv5te-linux-gnueabi") << 5U;
        QTest::newRow("armv6-linux-gnueabihf") << 6U;
        QTest::newRow("armv6k-linux-gnueabihf") << 6U;
        QTest::newRow("armv7a-linux-gnueabihf") << 7U;
        QTest::newRow("armv8a-linux-gnueabihf") << 8U;
    }
    void byTheCompilersNote() {
        QFETCH(unsigned, version);
        const QString triple = QTest::currentDataTag();
        linkArmProgram(folder_.filePath("program"), triple);
        const QRegularExpressionMatch shown =
            QRegularExpression("Tag_CPU_arch: v(\\d)")
                .match(QString::fromLatin1(said("readelf", {"-A", folder_.filePath("program")})));
        QVERIFY(shown.hasMatch());
        QCOMPARE(shown.captured(1).toUInt(), version);
        QCOMPARE(versionOf(read("program")), version);
    }

    void byGosNote() {
        linkArmProgram(folder_.filePath("six"), "armv7a-linux-gnueabihf", "6");
        linkArmProgram(folder_.filePath("soft"), "armv7a-linux-gnueabihf", "7,softfloat");
        QCOMPARE(versionOf(read("six")), 6U);
        QCOMPARE(versionOf(read("soft")), 7U);
    }

    /// What is cut short or no such program says nothing, and nothing is read beyond it.
    void others() {
        linkArmProgram(folder_.filePath("program"), "armv6-linux-gnueabihf");
        const QByteArray whole = read("program");
        for (qsizetype length = 0; length < whole.size(); length += length < 256 ? 1 : 97)
            QVERIFY(versionOf(whole.left(length)) == 0 || versionOf(whole.left(length)) == 6);
        QByteArray other = whole;
        other[4] = 2;  // ELFCLASS64
        QCOMPARE(versionOf(other), 0U);
        other = whole;
        other[18] = 62;  // EM_X86_64
        QCOMPARE(versionOf(other), 0U);
        QCOMPARE(versionOf("#!/bin/sh\n"), 0U);
    }
};

QTEST_GUILESS_MAIN(ArmVersionTest)
#include "tst_arm_version.moc"
