#include "image_maker.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "core/base/subprocess.h"

namespace landfall::test {

namespace fs = std::filesystem;

namespace {

std::string quoted(const fs::path& path) {
    return "'" + path.string() + "'";
}

void spread(const Tree& tree, const fs::path& folder) {
    fs::create_directories(folder);
    const auto place = [&](const std::string& path) {
        const fs::path target = folder / path.substr(1);
        fs::create_directories(target.parent_path());
        return target;
    };
    for (const std::string& path : tree.folders)
        fs::create_directories(folder / path.substr(1));
    for (const auto& [path, content] : tree.files) {
        const fs::path file = place(path);
        std::ofstream(file, std::ios::binary) << content;
        if (file.parent_path().filename() == "bin")
            fs::permissions(file, fs::perms{0755});
    }
    for (const auto& [path, target] : tree.symlinks)
        fs::create_symlink(target, place(path));
}

}  // namespace

std::string shell(const std::string& line) {
    Subprocess process;
    process.program = "bash";
    process.arguments = {"-euc", line};
    const auto outcome = run(process);
    if (!outcome || outcome->exitCode != 0) {
        std::fprintf(stderr, "%s\n%s\n", line.c_str(),
                     outcome ? outcome->errors.c_str() : outcome.error().text().c_str());
        std::abort();
    }
    return outcome->output;
}

Tree Tree::with(const Tree& other) const {
    Tree both = other;
    both.files.insert(files.begin(), files.end());
    both.symlinks.insert(symlinks.begin(), symlinks.end());
    both.folders.insert(both.folders.end(), folders.begin(), folders.end());
    return both;
}

fs::path ImageMaker::ext4(const std::string& name, int megabytes, const std::string& label,
                          const Tree& tree, const std::string& options) {
    const fs::path tree_ = folder_ / (name + ".tree");
    spread(tree, tree_);
    const fs::path file = path(name);
    shell("truncate -s " + std::to_string(megabytes) + "M " + quoted(file) +
          " && mke2fs -q -F -L '" + label + "' " +
          (options.empty() ? "-t ext4 -O ^64bit,^huge_file,metadata_csum" : options) + " -d " +
          quoted(tree_) + " " + quoted(file) + " && rm -r " + quoted(tree_));
    return file;
}

fs::path ImageMaker::fat(const std::string& name, int megabytes, const std::string& label,
                         const Tree& tree) {
    const fs::path tree_ = folder_ / (name + ".tree");
    spread(tree, tree_);
    const fs::path file = path(name);
    shell("truncate -s " + std::to_string(megabytes) + "M " + quoted(file) +
          " && mkfs.vfat -F 32 -s 1 -n '" + label + "' " + quoted(file) + " > /dev/null && cd " +
          quoted(tree_) + " && if [ -n \"$(ls -A)\" ]; then mcopy -s -i " + quoted(file) +
          " * ::; fi && cd / && rm -r " + quoted(tree_));
    return file;
}

fs::path ImageMaker::disk(const std::string& name, const std::vector<Part>& parts,
                          const std::string& diskId, const std::string& table) {
    constexpr std::uint64_t kAlignment = std::uint64_t{8} << 20U;
    const fs::path file = path(name);
    std::string script = "label: " + table + "\n";
    if (table == "dos")
        script += "label-id: 0x" + diskId + "\n";
    std::string copies;
    std::uint64_t at = kAlignment;
    for (const Part& part : parts) {
        const std::uint64_t size = fs::file_size(part.file);
        script += "start=" + std::to_string(at / 512) + ", size=" + std::to_string(size / 512) +
                  ", type=" + part.type + "\n";
        copies += " && dd if=" + quoted(part.file) + " of=" + quoted(file) +
                  " bs=1M conv=sparse,notrunc status=none seek=" + std::to_string(at >> 20U);
        at += (size + kAlignment - 1) / kAlignment * kAlignment;
    }
    // A GPT's second copy wants room at the end.
    at += table == "gpt" ? kAlignment : 0;
    shell("truncate -s " + std::to_string(at) + " " + quoted(file) + " && sfdisk -q " +
          quoted(file) + " <<'EOF'\n" + script + "EOF\ntrue" + copies);
    return file;
}

std::string elfHeader(unsigned machine) {
    std::string header(
        "\x7F"
        "ELF\x02\x01\x01",
        7);
    header.resize(64, '\0');
    header[16] = 3;  // ET_DYN
    header[18] = static_cast<char>(machine & 0xFFU);
    header[19] = static_cast<char>(machine >> 8U);
    return header;
}

Tree debianRoot(const std::string& codename, unsigned machine, const std::string& fstab) {
    Tree tree;
    tree.files["/usr/lib/os-release"] = "PRETTY_NAME=\"Debian GNU/Linux (" + codename +
                                        ")\"\nNAME=\"Debian GNU/Linux\"\n"
                                        "VERSION_CODENAME=" +
                                        codename + "\nID=debian\n";
    tree.symlinks["/etc/os-release"] = "../usr/lib/os-release";
    tree.symlinks["/lib"] = "usr/lib";
    tree.symlinks["/bin"] = "usr/bin";
    tree.symlinks["/sbin"] = "usr/sbin";
    tree.files["/usr/lib/systemd/systemd"] = elfHeader(machine);
    tree.files["/usr/bin/dash"] = elfHeader(machine);
    tree.symlinks["/usr/bin/sh"] = "dash";
    tree.files["/etc/passwd"] =
        "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n";
    tree.files["/etc/group"] = "root:x:0:\nsudo:x:27:\n";
    tree.files["/etc/fstab"] = fstab;
    tree.files["/etc/machine-id"] = "uninitialized\n";
    tree.files["/var/lib/dpkg/status"] =
        "Package: libcrypt1\nStatus: install ok installed\nVersion: 1:4.4.38-1\n\n"
        "Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n\n";
    return tree;
}

fs::path plainDisk(ImageMaker& maker, const std::string& name, const Tree& extraRoot) {
    const fs::path boot = maker.fat(
        name + ".boot", 40, "bootfs",
        {.files = {{"/cmdline.txt", "console=tty1 root=PARTUUID=1a2b3c4d-02 rootwait\n"}}});
    const Tree root = debianRoot("bookworm", 0xB7,
                                 "PARTUUID=1a2b3c4d-01 /boot/firmware vfat defaults 0 2\n"
                                 "PARTUUID=1a2b3c4d-02 / ext4 defaults,noatime 0 1\n");
    const fs::path ext4 = maker.ext4(name + ".root", 48, "rootfs", root.with(extraRoot));
    const fs::path disk = maker.disk(name, {{boot, "c"}, {ext4, "83"}});
    fs::remove(boot);
    fs::remove(ext4);
    return disk;
}

}  // namespace landfall::test
