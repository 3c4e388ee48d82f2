#pragma once

#include <QStringList>

#include "core/disk/ext4.h"
#include "disk_test.h"

namespace disktest {

// The kinds of ext4 that bases have: Raspberry Pi OS's, a stock one, and the oldest still met.
inline void rowPerKind() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("raspberry pi") << QStringList{"-O", "^64bit,^huge_file,metadata_csum"};
    QTest::newRow("stock") << QStringList{"-O", "64bit,metadata_csum"};
    QTest::newRow("newest") << QStringList{"-O", "metadata_csum_seed,orphan_file"};
    QTest::newRow("1 KiB blocks") << QStringList{"-b", "1024"};
    QTest::newRow("inline data") << QStringList{"-O", "inline_data"};
    QTest::newRow("ext3") << QStringList{"-t", "ext3"};
    QTest::newRow("ext2") << QStringList{"-t", "ext2"};
}

inline void makeImage(const std::filesystem::path& file, std::uint64_t size,
                      const QStringList& options, std::uint64_t start = 0) {
    makeSparse(file, start + size);
    std::vector<std::string> arguments{"-q", "-F"};
    if (!options.contains("-t"))
        arguments.insert(arguments.end(), {"-t", "ext4"});
    for (const QString& option : options)
        arguments.push_back(option.toStdString());
    if (start > 0) {
        arguments.push_back("-E");
        arguments.push_back("offset=" + std::to_string(start));
    }
    arguments.push_back(file.string());
    arguments.push_back(std::to_string(size / kKiB) + "k");
    const Ran ran = tool("mke2fs", arguments);
    QVERIFY2(ran.code == 0, ran.output.c_str());
}

inline std::string checked(const std::filesystem::path& file) {
    const Ran ran = tool("e2fsck", {"-f", "-n", file.string()});
    return ran.code == 0 ? "clean" : ran.output;
}

inline std::string debugfs(const std::filesystem::path& file, const std::string& request) {
    return tool("debugfs", {"-R", request, file.string()}).output;
}

}  // namespace disktest
