#pragma once

#include <QString>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace landfall::test {

/// Runs a line of shell; fails the program loudly where it does not end with 0. Its output.
std::string shell(const std::string& line);

/// What lies in a filesystem that is made.
struct Tree {
    std::map<std::string, std::string> files = {};  ///< path ("/etc/fstab") to content
    std::map<std::string, std::string> symlinks = {};
    std::vector<std::string> folders = {};

    /// Both trees; the other's files win.
    [[nodiscard]] Tree with(const Tree& other) const;
};

struct Part {
    std::filesystem::path file;
    std::string type;  ///< as sfdisk takes it: "c", "83", "82", "uefi" ...
};

/// Builds disk images without root or mounts, by mke2fs -d, mkfs.vfat, mcopy and sfdisk. All in
/// one folder.
class ImageMaker {
public:
    explicit ImageMaker(std::filesystem::path folder) : folder_(std::move(folder)) {}

    std::filesystem::path ext4(const std::string& name, int megabytes, const std::string& label,
                               const Tree& tree, const std::string& options = "");
    std::filesystem::path fat(const std::string& name, int megabytes, const std::string& label,
                              const Tree& tree);
    /// The parts one behind the other from 8 MiB on, 8 MiB aligned as Raspberry Pi OS has it.
    /// `table` is "dos" or "gpt".
    std::filesystem::path disk(const std::string& name, const std::vector<Part>& parts,
                               const std::string& diskId = "1a2b3c4d",
                               const std::string& table = "dos");
    [[nodiscard]] std::filesystem::path path(const std::string& name) const {
        return folder_ / name;
    }

private:
    std::filesystem::path folder_;
};

/// The start of an ELF executable for a machine: 0xB7 AArch64, 0x28 Arm, 0x3E x86-64.
std::string elfHeader(unsigned machine);

/// A root with systemd, os-release, accounts and packages, as small as it can be.
Tree debianRoot(const std::string& codename, unsigned machine, const std::string& fstab);

/// A small disk of Raspberry Pi OS's shape (systemd root, no first-boot mechanism).
std::filesystem::path plainDisk(ImageMaker& maker, const std::string& name,
                                const Tree& extraRoot = {});

}  // namespace landfall::test
