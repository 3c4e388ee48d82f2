#include "core/config/preset_store.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

#include "core/config/preset_json.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

class TestPresetStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void folderOfTheUser();
    void savesAndLoads();
    void namesToFiles();
    void replacesOnlyWhenTold();
    void findsByTheNameInside();
    void opensNamesAndFiles();
    void listsBrokenFiles();
    void renames();
    void removes();
    void importsAndExports();
    void refusesWhatBreaksARule();
    void leavesNothingBehind();

private:
    static Preset named(const std::string& name) {
        Preset preset;
        preset.name = name;
        return preset;
    }
    std::filesystem::path below(const char* name) const {
        return std::filesystem::path(temporary_->path().toStdString()) / name;
    }
    PresetStore store() const { return PresetStore(below("presets")); }
    void put(const std::filesystem::path& file, const QByteArray& text) const {
        QDir().mkpath(QString::fromStdString(file.parent_path().string()));
        QFile out(QString::fromStdString(file.string()));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> temporary_;
};

void TestPresetStore::init() {
    temporary_ = std::make_unique<QTemporaryDir>();
    QVERIFY(temporary_->isValid());
}

void TestPresetStore::cleanup() {
    temporary_.reset();
}

void TestPresetStore::folderOfTheUser() {
    const QByteArray home = qgetenv("HOME");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", "/conf");
    QVERIFY(PresetStore::ofUser()->folder() == "/conf/landfall/presets");
    qputenv("XDG_CONFIG_HOME", "relative");
    qputenv("HOME", "/home/x");
    QVERIFY(PresetStore::ofUser()->folder() == "/home/x/.config/landfall/presets");
    qunsetenv("HOME");
    QVERIFY(!PresetStore::ofUser());
    qputenv("HOME", home);
    qputenv("XDG_CONFIG_HOME", config);
}

void TestPresetStore::savesAndLoads() {
    QVERIFY(store().list()->empty());
    const auto preset = parsePreset(test::exampleText().toStdString(), "/elsewhere");
    QVERIFY(preset.has_value());
    const auto file = store().save(*preset, Existing::Refuse);
    QVERIFY2(file.has_value(), file ? "" : file.error().text().c_str());
    const auto loaded = store().load("computatom worker");
    QVERIFY(loaded && *loaded == *preset);
    const auto list = store().list();
    QCOMPARE(list->size(), std::size_t{1});
    QVERIFY(list->front().name == "computatom worker" && list->front().file == *file);
    QVERIFY(!list->front().fault);
}

void TestPresetStore::namesToFiles() {
    const auto fileOf = [this](const std::string& name) {
        const auto file = store().save(named(name), Existing::Refuse);
        return file ? file->filename().string() : file.error().text();
    };
    QCOMPARE(fileOf("computatom worker"), "computatom-worker.json"s);
    QCOMPARE(fileOf("Computatom/Worker"), "computatom-worker-2.json"s);
    QCOMPARE(fileOf("../../etc/passwd"), "etc-passwd.json"s);
    QCOMPARE(fileOf("..."), "preset.json"s);
    QCOMPARE(fileOf("日本"), "preset-2.json"s);
    QCOMPARE(fileOf("a \"b\" ${c}"), "a-b-c.json"s);
    QCOMPARE(store().list()->size(), std::size_t{6});
    for (const char* name : {"../../etc/passwd", "日本", "Computatom/Worker"})
        QCOMPARE(store().load(name)->name, std::string(name));
}

void TestPresetStore::replacesOnlyWhenTold() {
    Preset preset = named("one");
    QVERIFY(store().save(preset, Existing::Refuse));
    EXPECT_REFUSED(store().save(preset, Existing::Refuse), "\"one\" exists already");
    preset.host.pattern = "other-{n}";
    const auto file = store().save(preset, Existing::Replace);
    QVERIFY(file && file->filename() == "one.json");
    QVERIFY(*store().load("one") == preset);
    QCOMPARE(store().list()->size(), std::size_t{1});
}

/// A folder kept in git may name its files as it likes; saving keeps to the file there is.
void TestPresetStore::findsByTheNameInside() {
    put(below("presets/zz.json"), R"({"schema":1,"name":"mine"})");
    QVERIFY(store().load("mine").has_value());
    const auto file = store().save(named("mine"), Existing::Replace);
    QVERIFY(file && file->filename() == "zz.json");
    const auto missing = store().load("mien");
    QVERIFY(!missing && missing.error().kind() == ErrorKind::NotFound);
    QVERIFY(missing.error().text().find("did you mean \"mine\"") != std::string::npos);
}

void TestPresetStore::opensNamesAndFiles() {
    put(below("presets/a.json"), R"({"schema":1,"name":"stored"})");
    put(below("b.json"), R"({"schema":1,"name":"file"})");
    QCOMPARE(store().open("stored")->name, "stored"s);
    QCOMPARE(store().open(below("b.json").string())->name, "file"s);
    QVERIFY(store().open("nothing").error().kind() == ErrorKind::NotFound);
    QVERIFY(store().open("nothing.json").error().kind() == ErrorKind::NotFound);
}

void TestPresetStore::listsBrokenFiles() {
    put(below("presets/broken.json"), "{");
    put(below("presets/good.json"), R"({"schema":1,"name":"good"})");
    put(below("presets/.hidden.json"), "{");
    put(below("presets/README"), "text");
    const auto list = store().list();
    QCOMPARE(list->size(), std::size_t{2});
    QVERIFY(list->at(0).name == "broken" && list->at(0).fault);
    QVERIFY(list->at(1).name == "good" && !list->at(1).fault);
    QVERIFY(store().load("good").has_value());
    EXPECT_REFUSED(store().load("broken"), "line 1");
}

void TestPresetStore::renames() {
    Preset child = named("child");
    child.parent = "one";
    QVERIFY(store().save(named("one"), Existing::Refuse));
    QVERIFY(store().save(child, Existing::Refuse));
    EXPECT_REFUSED(store().rename("one", "child"), "exists already");
    const auto file = store().rename("one", "two");
    QVERIFY(file && file->filename() == "two.json");
    QVERIFY(!store().load("one"));
    QCOMPARE(store().load("child")->parent, "two"s);
    QVERIFY(store().rename("one", "three").error().kind() == ErrorKind::NotFound);
}

void TestPresetStore::removes() {
    QVERIFY(store().save(named("one"), Existing::Refuse));
    EXPECT_ACCEPTED(store().remove("one"));
    QVERIFY(store().list()->empty());
    QVERIFY(store().remove("one").error().kind() == ErrorKind::NotFound);
}

void TestPresetStore::importsAndExports() {
    put(below("from/lab.json"), R"({"schema":1,"name":"lab","base":{"file":"images/a.img"}})");
    const auto imported = store().importFile(below("from/lab.json"), Existing::Refuse);
    QVERIFY(imported && imported->base->file == below("from/images/a.img"));
    QVERIFY(*store().load("lab") == *imported);
    EXPECT_REFUSED(store().importFile(below("from/lab.json"), Existing::Refuse), "exists already");
    // Beside its files again, it names them as it did.
    EXPECT_ACCEPTED(store().exportTo("lab", below("from/again.json"), Existing::Refuse));
    QVERIFY(test::readFile(QString::fromStdString(below("from/again.json").string()))
                .contains("\"images/a.img\""));
    EXPECT_REFUSED(store().exportTo("lab", below("from/again.json"), Existing::Refuse),
                   "exists already");
    EXPECT_ACCEPTED(store().exportTo("lab", below("from/again.json"), Existing::Replace));
    QVERIFY(!store().exportTo("lab", below("nowhere/again.json"), Existing::Refuse));
}

void TestPresetStore::refusesWhatBreaksARule() {
    Preset preset = named("one");
    preset.host.pattern = "no good";
    EXPECT_REFUSED(store().save(preset, Existing::Refuse), "host.pattern: ");
    QVERIFY(!QFile::exists(QString::fromStdString(below("presets").string())));
}

void TestPresetStore::leavesNothingBehind() {
    QVERIFY(store().save(named("one"), Existing::Refuse));
    QVERIFY(store().save(named("one"), Existing::Replace));
    QVERIFY(!store().exportTo("one", below("presets/one.json"), Existing::Refuse));
    const QDir folder(QString::fromStdString(below("presets").string()));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{"one.json"});
    struct stat status {};
    QCOMPARE(stat(below("presets/one.json").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0644u);
}

QTEST_GUILESS_MAIN(TestPresetStore)
#include "tst_preset_store.moc"
