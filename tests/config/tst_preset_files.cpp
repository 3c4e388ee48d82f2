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
