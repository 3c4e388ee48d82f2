#pragma once

#include <QStringList>

#include "core/disk/fat.h"
#include "disk_test.h"

namespace disktest {

inline void makeImage(const std::filesystem::path& file, std::uint64_t size,
                      const QStringList& options, std::uint64_t start = 0) {
    makeSparse(file, start + size);
    std::vector<std::string> arguments{"-n", "BOOTFS"};
    for (const QString& option : options)
        arguments.push_back(option.toStdString());
    if (start > 0)
        arguments.push_back("--offset=" + std::to_string(start / 512));
    arguments.push_back(file.string());
    arguments.push_back(std::to_string(size / kKiB));
    const Ran ran = tool("mkfs.vfat", arguments);
    QVERIFY2(ran.code == 0, ran.output.c_str());
}

inline std::string checked(const std::filesystem::path& file) {
    const Ran ran = tool("fsck.fat", {"-n", "-v", file.string()});
    return ran.code == 0 ? "clean" : ran.output;
}

inline landfall::Result<landfall::Fat> openAll(const std::filesystem::path& file) {
    return landfall::Fat::open(whole(file));
}

}  // namespace disktest
