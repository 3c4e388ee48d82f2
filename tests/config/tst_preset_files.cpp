#include "core/config/preset_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <fstream>

#include "core/config/preset_json.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestPresetFiles : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsNamed();
    void exportsAndReadsBack();
    void exportsIntoARelativeFolder_data();
    void exportsIntoARelativeFolder();
    void refuses();

private:
    std::filesystem::path below(const std::string& name) const {
        return std::filesystem::path(temporary_.path().toStdString()) / name;
    }
    void put(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories(below(name).parent_path());
        std::ofstream(below(name)) << text;
    }
    QTemporaryDir temporary_;
};

// The oracle is the JSON that is written: every key that takes a path there is found.
void TestPresetFiles::everyFileIsNamed() {
    Preset preset;
    preset.join.emplace();
    preset.join->consulTemplate.emplace();
    preset.files.resize(2);
    std::filesystem::path* const paths[] = {
        &preset.join->vault.caFile,
        &preset.join->vault.agent.file,
        &preset.join->consul.httpCaFile,
        &preset.join->consul.program.file,
        &preset.join->consulTemplate->file,
        &preset.files[0].source,
        &preset.files[1].source,
    };
    QVERIFY(filesOf(preset).empty());
    for (std::filesystem::path* file : paths)
        *file = "/somewhere/file";
    std::vector<std::string> fields;
    for (const NamedFile& file : filesOf(preset))
        fields.push_back(file.field);
    QCOMPARE(fields, (std::vector<std::string>{"join.vault.caFile", "join.vault.agent.file",
                                               "join.consul.http.caFile", "join.consul.file",
                                               "join.consulTemplate.file", "files[0].source",
                                               "files[1].source"}));
}

void TestPresetFiles::exportsAndReadsBack() {
    put("a/ca.pem", "one");
    put("b/ca.pem", "two");
    Preset preset;
    preset.name = "lab";
    for (const char* file : {"a/ca.pem", "b/ca.pem", "a/ca.pem"})
        preset.files.push_back(
            {below(file), "/etc/" + std::to_string(preset.files.size()), "root", "root", 0644});
    EXPECT_ACCEPTED(exportWithFiles(preset, below("out")));

    // Elsewhere, and with the originals gone, it is the same preset with its own files.
    std::filesystem::rename(below("out"), below("moved"));
    std::filesystem::remove_all(below("a"));
    std::filesystem::remove_all(below("b"));
    const auto back = loadPreset(presetFileOf(below("moved")));
    EXPECT_ACCEPTED(back);
    QVERIFY(back->files[0].source == below("moved/files/ca.pem"));
    QVERIFY(back->files[2].source == back->files[0].source);
    QCOMPARE(test::readFile(QString::fromStdString(back->files[1].source.string())),
             QByteArray("two"));
    Preset expected = preset;
    for (std::size_t i = 0; i < expected.files.size(); ++i)
        expected.files[i].source = back->files[i].source;
    QVERIFY(*back == expected);

    // And once more, from there.
    EXPECT_ACCEPTED(exportWithFiles(*back, below("again")));
    QCOMPARE(test::readFile(QString::fromStdString(below("again/preset.json").string())),
             test::readFile(QString::fromStdString(below("moved/preset.json").string())));
}

void TestPresetFiles::exportsIntoARelativeFolder_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("name") << "relative";
    QTest::newRow("slash at the end") << "relative/";
    QTest::newRow("here") << "./relative";
    QTest::newRow("way round") << "cwd/.././relative//";
    QTest::newRow("folder above") << "../relative";
}

void TestPresetFiles::exportsIntoARelativeFolder() {
    QFETCH(QString, folder);
    put("cwd/ca.pem", "one");
    put("cwd/cwd/other.pem", "two");
    Preset preset;
    preset.name = "lab";
    preset.files.push_back({below("cwd/ca.pem"), "/etc/a", "root", "root", 0644});
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QString::fromStdString(below("cwd").string())));
    const auto exported = exportWithFiles(preset, folder.toStdString());
    const auto back = loadPreset(presetFileOf(folder.toStdString()));
    QVERIFY(QDir::setCurrent(before));
    EXPECT_ACCEPTED(exported);
    EXPECT_ACCEPTED(back);
    const std::filesystem::path made = (below("cwd") / folder.toStdString()).lexically_normal();
    QVERIFY(std::filesystem::equivalent(back->files[0].source, made / "files" / "ca.pem"));
    // It may be moved: no path of where it was made is in it.
    const QByteArray text = test::readFile(QString::fromStdString((made / "preset.json").string()));
    QVERIFY2(text.contains("\"files/ca.pem\""), text.constData());
    std::filesystem::remove_all(made);
    // Nothing else is left beside it.
    QCOMPARE(QDir(QString::fromStdString(below("cwd").string()))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({"ca.pem", "cwd"}));
    std::filesystem::remove_all(below("cwd"));
}

void TestPresetFiles::refuses() {
    put("there/file", "not ours");
    Preset preset;
    preset.name = "lab";
    EXPECT_REFUSED(exportWithFiles(preset, below("there")), "exists already");
    EXPECT_REFUSED(exportWithFiles(preset, below("there/file")), "exists already");
    preset.files.push_back({below("nothing"), "/etc/a", "root", "root", 0644});
    const auto missing = exportWithFiles(preset, below("out"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind(), ErrorKind::NotFound);
    QCOMPARE(missing.error().subject(), std::string("files[0].source"));
    const QStringList left = QDir(QString::fromStdString(below(".").string()))
                                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : left)
        QVERIFY2(name == "there" || name == "moved" || name == "again", qPrintable(name));
}

QTEST_GUILESS_MAIN(TestPresetFiles)
#include "tst_preset_files.moc"
