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
// What is kept of those that name the disk: a real root has a handful.
constexpr std::size_t kMostFound = 1000;
constexpr ByteCount kMostText{16 * kMiB};

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

constexpr std::string_view kEscapedHyphen = "\\x2d";

bool sameLetter(char any, char lower) {
    return std::tolower(static_cast<unsigned char>(any)) == lower;
}

// How much of the text from its start on is this name, a hyphen in it written either way; 0 where
// it is not.
std::size_t lengthOfName(std::string_view text, std::string_view name, bool& escaped) {
    std::size_t at = 0;
    escaped = false;
    for (const char c : name) {
        if (c == '-' && text.substr(at).starts_with(kEscapedHyphen)) {
            escaped = true;
            at += kEscapedHyphen.size();
        } else if (at < text.size() && sameLetter(text[at], c)) {
            ++at;
        } else {
            return 0;
        }
    }
    return at;
}

// More hex digits before or behind it are another number.
bool standsAlone(std::string_view text, std::size_t at, std::size_t length) {
    return (at == 0 || !isHexDigit(text[at - 1])) &&
           (at + length >= text.size() || !isHexDigit(text[at + length]));
}

std::size_t findLetters(std::string_view text, std::string_view wanted, std::size_t from) {
    if (from >= text.size())
        return std::string_view::npos;
    const auto hit = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                 wanted.begin(), wanted.end(), sameLetter);
    return hit == text.end() ? std::string_view::npos
                             : static_cast<std::size_t>(hit - text.begin());
}

std::optional<DiskReference> findGuid(std::string_view text, std::string_view guid,
                                      std::size_t from) {
    const std::string_view begin = guid.substr(0, guid.find('-'));
    for (std::size_t at = findLetters(text, begin, from); at != std::string_view::npos;
         at = findLetters(text, begin, at + 1)) {
        DiskReference found;
        found.at = at;
        found.length = lengthOfName(text.substr(at), guid, found.escaped);
        if (found.length > 0 && standsAlone(text, at, found.length))
            return found;
    }
    return std::nullopt;
}

std::optional<DiskReference> findByDiskId(std::string_view text, std::uint32_t diskId,
                                          std::size_t from) {
    const std::string wanted = diskIdText(diskId) + "-";
    const std::string_view digits = std::string_view(wanted).substr(0, wanted.size() - 1);
    for (std::size_t at = findLetters(text, digits, from); at != std::string_view::npos;
         at = findLetters(text, digits, at + 1)) {
        DiskReference found;
        found.at = at;
        const std::size_t begin = lengthOfName(text.substr(at), wanted, found.escaped);
        const std::string_view number = text.substr(at).substr(begin);
        if (begin == 0 || number.size() < 2 || !isHexDigit(number[0]) || !isHexDigit(number[1]))
            continue;
        found.length = begin + 2;
        found.number = numberOf(number[0], number[1]);
        if (standsAlone(text, at, found.length))
            return found;
    }
    return std::nullopt;
}

// Takes note of a file that names the disk.
void take(const std::string& path, const std::string& bytes, bool keepText, const DiskNames& names,
          std::vector<DiskIdFile>& files) {
    const auto found = findDiskReference(bytes, names);
    if (!found || files.size() >= kMostFound)
        return;
    ByteCount kept;
    for (const DiskIdFile& other : files)
        kept += ByteCount{other.text.size()};
    DiskIdFile file;
    file.path = path;
    file.line = lineAt(bytes, found->at);
    // What would be kept beyond that is refused as what is no text is.
    file.changeable = isText(bytes) && kept < kMostText;
    if (keepText && file.changeable)
        file.text = bytes;
    files.push_back(std::move(file));
}

// The files of an ext4 that name the disk, with owner and mode.
class FileWalk {
public:
    FileWalk(const Ext4& volume, BaseFacts& facts, std::vector<DiskIdFile>& found)
        : volume_(volume),
          reader_(volume),
          facts_(facts),
          names_(DiskNames::of(facts)),
          found_(found) {}

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
        if (findDiskReference(path.substr(path.rfind('/')), names_))
            facts_.diskIdNames.push_back(path);
        if ((*info)->type == NodeType::Folder && depth < kDeepest)
            return below(path, depth + 1);
        if ((*info)->type != NodeType::File || (*info)->size > kLargestFile ||
            (*info)->size.value == 0 || path == "/etc/fstab")
            return;
        const std::size_t before = found_.size();
        take(path, reader_.text(path, kLargestFile), true, names_, found_);
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
    DiskNames names_;
    std::vector<DiskIdFile>& found_;
    std::size_t seen_ = 0;
};

}  // namespace

std::string diskIdText(std::uint32_t diskId) {
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "%08x", static_cast<unsigned>(diskId));
    return text.data();
}

DiskNames DiskNames::of(const BaseFacts& facts) {
    DiskNames names{facts.diskId, {}};
    if (facts.table == TableFormat::Gpt)
        for (const PartitionFacts& partition : facts.partitions)
            if (!partition.entry.guid.empty())
                names.guids.emplace_back(partition.entry.number, partition.entry.guid);
    return names;
}

std::optional<DiskReference> findDiskReference(std::string_view text, const DiskNames& disk,
                                               std::size_t from) {
    if (disk.guids.empty())
        return findByDiskId(text, disk.diskId, from);
    std::optional<DiskReference> first;
    for (const auto& [number, guid] : disk.guids)
        if (auto found = findGuid(text, guid, from); found && (!first || found->at < first->at)) {
            first = found;
            first->number = number;
        }
    return first;
}

void readBootReferences(const Fat& boot, BaseFacts& facts) {
    if (facts.table == TableFormat::None)
        return;
    const auto files = boot.smallFiles(kLargestFile);
    if (!files)
        return;
    for (const auto& [path, bytes] : *files)
        take(path, bytes, false, DiskNames::of(facts), facts.bootDiskIds);
}

void readOtherReferences(const VolumeLocation& where, const std::string& filesystem,
                         BaseFacts& facts) {
    if (facts.table == TableFormat::None)
        return;
    if (filesystem == "vfat") {
        const Result<Fat> fat = Fat::open(where);
        const auto files =
            fat ? fat->smallFiles(kLargestFile) : Result<std::map<std::string, std::string>>();
        if (files)
            for (const auto& [path, bytes] : *files)
                take(path, bytes, false, DiskNames::of(facts), facts.otherDiskIds);
    } else if (filesystem == "ext4") {
        const Result<Ext4> volume = Ext4::open(where, Ext4::Access::ReadOnly);
        if (volume)
            FileWalk(*volume, facts, facts.otherDiskIds).below("", 0);
    }
}

void readRootReferences(const Ext4& root, BaseFacts& facts) {
    if (facts.table == TableFormat::None)
        return;
    FileWalk walk(root, facts, facts.rootDiskIds);
    walk.below("/etc", 0);
    walk.below("/boot", 0);
}

}  // namespace landfall
