#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <memory>
#include <string>

#include "core/fetch/cache.h"
#include "core/image/base_image.h"
#include "tests/image/image_maker.h"

namespace landfall::test {

/// Whose GUIDs the partitions of oddDisk("gpt") have, by their numbers: "a1b2c3d4-…-000000000002".
std::string oddGuid(int number);

/// A base whose table is not Raspberry Pi OS's, of a Debian that takes settings:
/// "plain"     it is, for comparison: a FAT and a root in an MBR
/// "single"    the root alone, with a boot loader before it, as Armbian's
/// "gpt"       boot loader (raw), EFI system partition with the command line, root
/// "hybrid"    the same with a hybrid MBR
/// "moved"     the same with its entries elsewhere
/// "logical"   the root in an extended partition
/// "logical-boot" boot partition and root in an extended partition, behind another
/// "bare"      a FAT without a table
/// "unmounted" a FAT that the root's fstab does not mount, and a root
/// "alien"     a GPT with a root that has no systemd
BaseImage oddDisk(ImageMaker& maker, const std::string& layout);

/// Such a base, and a cache, in a temporary folder.
struct OddBench {
    explicit OddBench(const std::string& layout);
    [[nodiscard]] std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    QTemporaryDir folder;
    ImageMaker maker;
    BaseImage base;
    std::unique_ptr<Cache> cache;
};

}  // namespace landfall::test
