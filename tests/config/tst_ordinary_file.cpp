// What a preset may take from this computer: files that lie on a disk, and nothing else.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

#include "core/config/ordinary_file.h"
#include "core/config/preset_files.h"
#include "core/config/preset_json.h"

using namespace landfall;
namespace fs = std::filesystem;

class TestOrdinaryFile : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] fs::path path(const char* name) const {
        return folder_.filePath(name).toStdString();
    }

private slots:
    void initTestCase() {
        fs::create_directories(path("preset/files"));
        fs::create_directories(path("elsewhere"));
        for (const char* name : {"preset/own", "preset/files/own", "elsewhere/other", "beside"})
            std::ofstream(path(name)) << name;
        QCOMPARE(::mkfifo(path("preset/pipe").c_str(), 0600), 0);
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(path("preset/socket").string().size() < sizeof address.sun_path);
        path("preset/socket").string().copy(address.sun_path, sizeof address.sun_path - 1);
        QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(fd);
        fs::create_symlink("/proc/self/environ", path("preset/link"));
        fs::create_symlink(path("elsewhere/other"), path("preset/out"));
        fs::create_symlink(path("preset/own"), path("elsewhere/in"));
    }

    void special_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("environment") << "/proc/self/environ"
                                     << "made up by the kernel";
        QTest::newRow("memory") << "/proc/self/mem"
                                << "made up by the kernel";
        QTest::newRow("kernel") << "/proc/version"
                                << "made up by the kernel";
        QTest::newRow("by a symlink") << folder_.filePath("preset/link") << "made up by the kernel";
        QTest::newRow("of sysfs") << "/sys/kernel/mm/transparent_hugepage/enabled"
                                  << "made up by the kernel";
        QTest::newRow("null") << "/dev/null"
                              << "is a device";
        QTest::newRow("zero") << "/dev/zero"
                              << "is a device";
        QTest::newRow("a disk") << "/dev/loop0"
                                << "is a device";
        QTest::newRow("pipe") << folder_.filePath("preset/pipe") << "is a pipe";
        QTest::newRow("socket") << folder_.filePath("preset/socket") << "is a socket";
        QTest::newRow("folder") << folder_.filePath("preset") << "is a folder";
    }
    void special() {
        QFETCH(QString, file);
        QFETCH(QString, words);
        if (!fs::exists(fs::symlink_status(file.toStdString())))
            QSKIP("this computer has no such file");
        for (const Result<std::string>& read :
             {readOrdinaryFile(file.toStdString(), ByteCount{kMiB})}) {
            QVERIFY(!read);
            QCOMPARE(read.error().kind(), ErrorKind::InvalidInput);
            QVERIFY2(read.error().text().find(words.toStdString()) != std::string::npos,
                     read.error().text().c_str());
        }
        // Nor is it copied when the preset is exported.
        Preset preset;
        preset.files.push_back({file.toStdString(), "/etc/taken"});
        const auto copied = copyFilesInto(preset, path("elsewhere"));
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind(), ErrorKind::InvalidInput);
    }

    void ordinary() {
        QCOMPARE(*readOrdinaryFile(path("preset/own"), ByteCount{100}), std::string("preset/own"));
        QCOMPARE(*readOrdinaryFile(path("preset/out"), ByteCount{100}),
                 std::string("elsewhere/other"));
        const auto longer = readOrdinaryFile(path("preset/own"), ByteCount{3});
        QVERIFY(!longer);
        QVERIFY(longer.error().text().find("at most 3 B are read") != std::string::npos);
        QCOMPARE(openOrdinaryFile(path("nowhere")).error().kind(), ErrorKind::NotFound);
    }

    void outside() {
        const std::string json = R"({"schema": 1, "name": "shared", "files": [
            {"source": "own", "path": "/etc/a"},
            {"source": "files/own", "path": "/etc/b"},
            {"source": "files/../own", "path": "/etc/c"},
            {"source": "../elsewhere/in", "path": "/etc/d"},
            {"source": "../elsewhere/other", "path": "/etc/e"},
            {"source": "../preset-2/other", "path": "/etc/f"},
            {"source": "out", "path": "/etc/g"},
            {"source": "/proc/self/environ", "path": "/etc/h"},
            {"source": "link", "path": "/etc/i"},
            {"source": "nowhere", "path": "/etc/j"}]})";
        auto preset = parsePreset(json, path("preset"));
        QVERIFY2(preset, preset ? "" : preset.error().text().c_str());
        QStringList fields;
        for (const NamedFile& file : outsideFilesOf(*preset))
            fields << QString::fromStdString(file.field);
        // What leads into the folder by a symlink is within it, what leads out is not.
        QCOMPARE(fields, (QStringList{"files[4].source", "files[5].source", "files[6].source",
                                      "files[7].source", "files[8].source"}));
        // One that was read from nowhere has no folder of its own.
        preset->folder.path.clear();
        QCOMPARE(outsideFilesOf(*preset).size(), std::size_t{10});
        QVERIFY(*parsePreset(json, path("preset")) == *preset);
    }
};

QTEST_APPLESS_MAIN(TestOrdinaryFile)
#include "tst_ordinary_file.moc"
