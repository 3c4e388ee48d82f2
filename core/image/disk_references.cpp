#include "core/image/disk_references.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

#include "core/base/text.h"
#include "core/image/root_reader.h"

namespace landfall {
namespace {

// Above this are kernels and archives, whose bytes nobody edits by hand.
constexpr ByteCount kLargestFile{256 * kKiB};
// A damaged folder may hold itself.
constexpr int kDeepest = 12;
constexpr std::size_t kMostFiles = 20000;

int numberOf(char high, char low) {
    const auto digit = [](char c) {
        return isDigit(c) ? c - '0' : std::tolower(static_cast<unsigned char>(c)) - 'a' + 10;
    };
    return digit(high) * 16 + digit(low);
}

bool isText(std::string_view bytes) {
    return bytes.find('\0') == std::string_view::npos;
}

std::size_t lineAt(std::string_view text, std::size_t at) {
    return 1 + static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

// Takes note of a file that names the disk.
void take(const std::string& path, const std::string& bytes, bool keepText, BaseFacts& facts,
          std::vector<DiskIdFile>& files) {
    const auto found = findDiskReference(bytes, facts.diskId);
    if (!found)
        return;
    DiskIdFile file;
    file.path = path;
    file.line = lineAt(bytes, found->at);
    file.changeable = isText(bytes);
    if (keepText && file.changeable)
        file.text = bytes;
    files.push_back(std::move(file));
}

// The files of an ext4 that name the disk, with owner and mode.
class FileWalk {
public:
    FileWalk(const Ext4& volume, BaseFacts& facts, std::vector<DiskIdFile>& found)
        : volume_(volume), reader_(volume), facts_(facts), found_(found) {}

    void below(const std::string& folder, int depth) {
        for (const std::string& name : reader_.names(folder.empty() ? "/" : folder)) {
            if (++seen_ > kMostFiles)
                return;
            visit(folder + "/" + name, depth);
        }
    }

private:
    void visit(const std::string& path, int depth) {
        const auto info = volume_.statLink(path);
        if (!info || !*info)
            return;
        if (findDiskReference(path.substr(path.rfind('/')), facts_.diskId))
            facts_.diskIdNames.push_back(path);
        if ((*info)->type == NodeType::Folder && depth < kDeepest)
            return below(path, depth + 1);
        if ((*info)->type != NodeType::File || (*info)->size > kLargestFile ||
            (*info)->size.value == 0 || path == "/etc/fstab")
            return;
        const std::size_t before = found_.size();
        take(path, reader_.text(path, kLargestFile), true, facts_, found_);
        if (found_.size() == before)
            return;
        DiskIdFile& file = found_.back();
        file.uid = (*info)->uid;
        file.gid = (*info)->gid;
        file.mode = (*info)->mode;
        // Below /etc such a file is a cache, which its own program makes anew.
        if (!file.changeable && path.starts_with("/etc/"))
            found_.pop_back();
    }

    const Ext4& volume_;
    RootReader reader_;
    BaseFacts& facts_;
    std::vector<DiskIdFile>& found_;
    std::size_t seen_ = 0;
};

}  // namespace

std::string diskIdText(std::uint32_t diskId) {
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "%08x", static_cast<unsigned>(diskId));
    return text.data();
}

std::optional<DiskReference> findDiskReference(std::string_view text, std::uint32_t diskId,
                                               std::size_t from) {
    const std::string wanted = diskIdText(diskId);
    const auto sameLetter = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    };
    while (from < text.size()) {
        const auto hit = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                     wanted.begin(), wanted.end(), sameLetter);
        if (hit == text.end())
            return std::nullopt;
        DiskReference found;
        found.at = static_cast<std::size_t>(hit - text.begin());
        from = found.at + 1;
        const std::string_view rest = text.substr(found.at + wanted.size());
        constexpr std::string_view kEscaped = "\\x2d";
        found.escaped = rest.starts_with(kEscaped);
        const std::size_t hyphen = found.escaped ? kEscaped.size() : 1;
        if (!found.escaped && !rest.starts_with('-'))
            continue;
        // More hex digits before or behind it are another number: a UUID.
        if ((found.at > 0 && isHexDigit(text[found.at - 1])) || rest.size() < hyphen + 2 ||
            !isHexDigit(rest[hyphen]) || !isHexDigit(rest[hyphen + 1]) ||
            (rest.size() > hyphen + 2 && isHexDigit(rest[hyphen + 2])))
            continue;
        found.number = numberOf(rest[hyphen], rest[hyphen + 1]);
        found.length = wanted.size() + hyphen + 2;
        return found;
    }
    return std::nullopt;
}

void readBootReferences(const Fat& boot, BaseFacts& facts) {
    if (facts.table != TableFormat::Mbr)
        return;
    const auto files = boot.smallFiles(kLargestFile);
    if (!files)
        return;
    for (const auto& [path, bytes] : *files)
        take(path, bytes, false, facts, facts.bootDiskIds);
}

void readOtherReferences(const VolumeLocation& where, const std::string& filesystem,
                         BaseFacts& facts) {
    if (facts.table != TableFormat::Mbr)
        return;
    if (filesystem == "vfat") {
        const Result<Fat> fat = Fat::open(where);
        const auto files =
            fat ? fat->smallFiles(kLargestFile) : Result<std::map<std::string, std::string>>();
        if (files)
            for (const auto& [path, bytes] : *files)
                take(path, bytes, false, facts, facts.otherDiskIds);
    } else if (filesystem == "ext4") {
        const Result<Ext4> volume = Ext4::open(where, Ext4::Access::ReadOnly);
        if (volume)
            FileWalk(*volume, facts, facts.otherDiskIds).below("", 0);
    }
}

void readRootReferences(const Ext4& root, BaseFacts& facts) {
    if (facts.table != TableFormat::Mbr)
        return;
    FileWalk walk(root, facts, facts.rootDiskIds);
    walk.below("/etc", 0);
    walk.below("/boot", 0);
}

}  // namespace landfall
