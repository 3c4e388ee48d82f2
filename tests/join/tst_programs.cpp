#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "arm_program.h"
#include "core/join/programs.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

/// Enough of elf(5) for a reader of its first bytes.
QByteArray elf(char wordClass, char type, char machine) {
    QByteArray bytes(
        "\x7f"
        "ELF",
        4);
    bytes += wordClass;
    bytes += QByteArray("\x01\x01\0\0\0\0\0\0\0\0\0", 11);
    bytes += type;
    bytes += '\0';
    bytes += machine;
    bytes += '\0';
    return bytes + QByteArray(200, '\0');
}

const QByteArray kArm64 = elf(2, 2, '\xb7');
const QByteArray kArm = elf(1, 2, 40);
const QByteArray kAmd64 = elf(2, 3, 62);

}  // namespace

class ProgramsTest : public QObject {
    Q_OBJECT

private slots:
    void plainAndZipped();
    void refusals_data();
    void refusals();
    void armVersions_data();
    void armVersions();

private:
    QTemporaryDir folder_;
    Result<JoinPrograms> resolve(const QByteArray& agent, const ProgramTarget& target,
                                 const QByteArray& consul = kArm64) {
        writeFile(folder_.filePath("agent"), agent);
        writeFile(folder_.filePath("consul"), consul);
        JoinSettings settings;
        settings.vault.agent.file = folder_.filePath("agent").toStdString();
        settings.consul.program.file = folder_.filePath("consul").toStdString();
        auto cache = Cache::open(folder_.filePath("cache").toStdString());
        if (!cache)
            return fail(std::move(cache).error());
        return resolvePrograms(*cache, settings, target, {}, {});
    }
    QByteArray zipOf(const QString& name, const QByteArray& text) {
        writeFile(folder_.filePath("in/" + name), text);
        QFile::remove(folder_.filePath("made.zip"));
        execute("python3", {"-c",
                            "import zipfile,sys; z=zipfile.ZipFile(sys.argv[1],'w',"
                            "zipfile.ZIP_DEFLATED); z.write(sys.argv[2], sys.argv[3]); "
                            "z.writestr('LICENSE.txt','words'); z.close()",
                            folder_.filePath("made.zip"), folder_.filePath("in/" + name), name});
        return readFile(folder_.filePath("made.zip"));
    }
};

void ProgramsTest::plainAndZipped() {
    const auto plain = resolve(kArm64, {"arm64"});
    QVERIFY2(plain, plain ? "" : plain.error().text().c_str());
    QCOMPARE(plain->agent.string(), folder_.filePath("agent").toStdString());
    QVERIFY(plain->consulTemplate.empty());

    const auto zipped = resolve(zipOf("vault", kArm64), {"arm64"});
    QVERIFY2(zipped, zipped ? "" : zipped.error().text().c_str());
    const QString unpacked = QString::fromStdString(zipped->agent.string());
    QCOMPARE(readFile(unpacked), kArm64);
    QVERIFY(QFileInfo(unpacked).isExecutable());
    const auto again = resolve(zipOf("vault", kArm64), {"arm64"});
    QVERIFY(again);
}

void ProgramsTest::refusals_data() {
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("words");
    QTest::newRow("another machine") << kAmd64 << "arm64"
                                     << "amd64";
    QTest::newRow("32 for 64 bit") << kArm << "arm64"
                                   << "for arm;";
    QTest::newRow("64 for 32 bit") << kArm64 << "arm"
                                   << "for arm64;";
    QTest::newRow("object file") << elf(2, 1, '\xb7') << "arm64"
                                 << "not an executable";
    QTest::newRow("script") << QByteArray("#!/bin/sh\n") << "arm64"
                            << "neither a program";
    QTest::newRow("empty") << QByteArray() << "arm64"
                           << "neither a program";
    QTest::newRow("zip of another") << zipOf("consul", kArm64) << "arm64"
                                    << "named vault";
    QTest::newRow("zip of a script") << zipOf("vault", "#!/bin/sh\n") << "arm64"
                                     << "neither";
    QTest::newRow("cut zip") << zipOf("vault", kArm64).left(45) << "arm64"
                             << "";
    QTest::newRow("not really a zip") << QByteArray("PK\x03\x04 and then text") << "arm64"
                                      << "";
}

void ProgramsTest::refusals() {
    QFETCH(QByteArray, agent);
    QFETCH(QString, architecture);
    QFETCH(QString, words);
    const auto programs = resolve(agent, {architecture.toStdString()});
    QVERIFY(!programs);
    QCOMPARE(programs.error().kind(), ErrorKind::InvalidInput);
    const QString text = QString::fromStdString(programs.error().text());
    QVERIFY2(text.startsWith("join.vault.agent"), qPrintable(text));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void ProgramsTest::armVersions_data() {
    QTest::addColumn<QString>("goArm");
    QTest::addColumn<unsigned>("least");
    QTest::addColumn<unsigned>("most");
    QTest::addColumn<QString>("words");
    QTest::newRow("6 on 6") << "6" << 6U << 6U << "";
    QTest::newRow("7 on 7") << "7" << 7U << 8U << "";
    QTest::newRow("5 on 6") << "5" << 6U << 8U << "";
    QTest::newRow("7 on a base of unknown kind") << "7" << 0U << 0U << "";
    QTest::newRow("7 on 6 and later")
        << "7" << 6U << 8U
        << "join.vault.agent.file: vault is a program for ARMv7, and the base is for ARMv6 as well";
    QTest::newRow("7 on 6, kernels unknown")
        << "7" << 6U << 0U << "vault is a program for ARMv7, and the base is for ARMv6 as well";
    QTest::newRow("7 on 6 alone")
        << "7" << 6U << 6U
        << "refused: join.vault.agent.file: vault is a program for ARMv7, and the base starts on "
           "ARMv6 at most";
}

void ProgramsTest::armVersions() {
    QFETCH(QString, goArm);
    QFETCH(unsigned, least);
    QFETCH(unsigned, most);
    QFETCH(QString, words);
    test::linkArmProgram(folder_.filePath("vault"), "armv7a-linux-gnueabihf", goArm);
    test::linkArmProgram(folder_.filePath("five"), "armv5te-linux-gnueabi");
    const auto programs = resolve(readFile(folder_.filePath("vault")), {"arm", least, most},
                                  readFile(folder_.filePath("five")));
    std::string said;
    if (!programs)
        said = "refused: " + programs.error().text();
    else
        for (const PlanWarning& warning : programs->warnings)
            said += warning.subject + ": " + warning.message.english();
    QVERIFY2(words.isEmpty() ? said.empty() : said.find(words.toStdString()) != std::string::npos,
             said.c_str());
}

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
