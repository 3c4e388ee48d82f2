#include "core/disk/fat.h"

#include <fcntl.h>

#include <algorithm>
#include <set>

#include "core/disk/fat_names.h"
#include "core/disk/fat_volume.h"
#include "core/disk/file_access.h"
#include "core/tool/tool.h"

namespace landfall {
namespace {

constexpr std::size_t kMostFolders = 1000;
constexpr std::size_t kLongestPath = 4096;
constexpr ByteCount kMostOfSmallFiles{32 * kMiB};

// The image goes in by descriptor: a path of ours may hold the "@@" that mtools splits at. The
// person's own mtools settings are kept out, and so is the time zone: FAT has local times only.
Result<void> runMtool(const char* program, const VolumeLocation& where,
                      std::vector<std::string> arguments, std::string_view input) {
    LANDFALL_ASSIGN(UniqueFd fd, openFile(where.file, O_RDWR));
    Subprocess process;
    process.program = program;
    process.arguments = {"-i", "/proc/self/fd/" + std::to_string(fd.get()) + "@@" +
                                   std::to_string(where.start.value)};
    process.arguments.insert(process.arguments.end(), arguments.begin(), arguments.end());
    process.input = input;
    process.environment = {"MTOOLS_SKIP_CHECK=1", "TZ=UTC"};
    process.inherit = {fd.get()};
    auto ran = runToolChecked(std::move(process));
    if (!ran)
        return fail(
            std::move(ran).error().during(Message::of("changing the FAT in %1", where.file)));
    return {};
}

}  // namespace

Result<Fat> Fat::open(const VolumeLocation& where) {
    Fat fat;
    fat.where_ = where;
    LANDFALL_TRY(fat.refresh());
    return fat;
}

Result<void> Fat::refresh() {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    label_ = volume.label();
    free_ = volume.freeSpace();
    return {};
}

Result<std::optional<ByteCount>> Fat::fileSize(std::string_view path) const {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_ASSIGN(const std::optional<FatEntry> entry, volume.find(path));
    return entry && !entry->isFolder ? std::optional(entry->size) : std::nullopt;
}

Result<std::optional<std::string>> Fat::readFile(std::string_view path, ByteCount limit) const {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_ASSIGN(const std::optional<FatEntry> entry, volume.find(path));
    if (!entry)
        return std::optional<std::string>();
    if (entry->isFolder)
        return fail(ErrorKind::InvalidInput, where_.file.string() + " (" + std::string(path) + ")",
                    Message::of("is a folder, not a file"));
    LANDFALL_ASSIGN(std::string text, volume.content(*entry, limit));
    return std::optional<std::string>(std::move(text));
}

Result<std::vector<std::string>> Fat::list(std::string_view folder) const {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_ASSIGN(const std::optional<FatEntry> entry, volume.find(folder));
    if (!entry || !entry->isFolder)
        return fail(ErrorKind::NotFound, where_.file.string() + " (" + std::string(folder) + ")",
                    Message::of("there is no such folder in this FAT"));
    LANDFALL_ASSIGN(const std::vector<FatEntry> inside, volume.entries(*entry));
    std::vector<std::string> names;
    for (const FatEntry& one : inside)
        names.push_back(one.name);
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::map<std::string, std::string>> Fat::smallFiles(ByteCount largest) const {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_ASSIGN(const std::optional<FatEntry> root, volume.find("/"));
    std::map<std::string, std::string> files;
    std::vector<std::pair<std::string, FatEntry>> folders;
    ByteCount sum;
    if (root)
        folders.emplace_back("", *root);
    // A damaged folder may hold itself: each is looked into once.
    std::set<std::uint32_t> seen;
    for (std::size_t i = 0; i < folders.size() && sum <= kMostOfSmallFiles; ++i) {
        const auto [path, folder] = folders[i];
        if (!seen.insert(folder.firstCluster).second)
            continue;
        const auto inside = volume.entries(folder);
        if (!inside)
            continue;
        for (const FatEntry& one : *inside) {
            const std::string name = path + "/" + one.name;
            if (sum > kMostOfSmallFiles || name.size() > kLongestPath)
                break;
            sum += ByteCount{name.size()} + ByteCount{kSector.value};
            if (one.isFolder && folders.size() < kMostFolders)
                folders.emplace_back(name, one);
            if (one.isFolder || one.size > largest)
                continue;
            sum += one.size;
            if (auto content = volume.content(one, largest))
                files[name] = std::move(*content);
        }
    }
    return files;
}

Result<void> Fat::writeFile(std::string_view path, std::string_view content) {
    LANDFALL_TRY(checkFatPath(path));
    const std::string subject = where_.file.string() + " (" + std::string(path) + ")";
    if (content.size() >= 4 * kGiB)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("a file on a FAT must be below 4 GiB"));
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_TRY(volume.changeable());
    const std::uint64_t cluster = volume.clusterSize().value;
    std::uint64_t needed = alignUp(content.size(), cluster);
    std::uint64_t present = volume.freeSpace().value;

    LANDFALL_ASSIGN(const std::optional<FatEntry> old, volume.find(path));
    if (old && old->isFolder)
        return fail(ErrorKind::InvalidInput, subject, Message::of("is a folder, not a file"));
    if (old)
        present += alignUp(old->size.value, cluster);
    std::vector<std::string> missing;
    for (auto slash = path.find('/', 1); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
        const std::string_view folder = path.substr(0, slash);
        LANDFALL_ASSIGN(const std::optional<FatEntry> entry, volume.find(folder));
        if (entry && !entry->isFolder)
            return fail(ErrorKind::InvalidInput,
                        where_.file.string() + " (" + std::string(folder) + ")",
                        Message::of("is a file, not a folder"));
        if (!entry) {
            missing.emplace_back(folder);
            needed += cluster;
        }
    }
    // mcopy deletes the old file before it finds that the new one has no room: so look first.
    if (needed > present)
        return fail(
            ErrorKind::NoSpace, subject,
            Message::of("needs %1 and the FAT has %2 free", ByteCount{needed}, ByteCount{present}));
    for (const std::string& folder : missing)
        LANDFALL_TRY(runMtool("mmd", where_, {"::" + folder}, ""));
    LANDFALL_TRY(runMtool("mcopy", where_, {"-o", "-", "::" + std::string(path)}, content));
    return refresh();
}

Result<void> Fat::remove(std::string_view path) {
    LANDFALL_TRY(checkFatPath(path));
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_ASSIGN(const std::optional<FatEntry> entry, volume.find(path));
    if (!entry)
        return {};
    LANDFALL_TRY(volume.changeable());
    LANDFALL_TRY(
        runMtool(entry->isFolder ? "mdeltree" : "mdel", where_, {"::" + std::string(path)}, ""));
    return refresh();
}

Result<RangeList> Fat::fileRanges(std::string_view path) const {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    LANDFALL_ASSIGN(const std::optional<FatEntry> entry, volume.find(path));
    if (!entry || entry->isFolder)
        return fail(ErrorKind::NotFound, where_.file.string() + " (" + std::string(path) + ")",
                    Message::of("there is no such file in this FAT"));
    return volume.ranges(*entry);
}

Result<RangeList> Fat::usedRanges() const {
    LANDFALL_ASSIGN(const FatVolume volume, FatVolume::read(where_));
    return volume.usedRanges();
}

}  // namespace landfall
