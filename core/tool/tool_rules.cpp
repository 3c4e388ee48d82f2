#include "core/tool/tool_rules.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/bytes.h"

namespace landfall {
namespace {

using namespace std::chrono_literals;

constexpr ByteCount kMuch{2 * kGiB};
constexpr ByteCount kLittle{256 * kMiB};
constexpr ByteCount kReport{4 * kMiB};

// The bitmaps of a card of 1 TiB, and the folders of a root with a million files, have room in
// kMuch; a slow disk reads the used part of such a card in the time.
constexpr std::array kRules = std::to_array<ToolRules>({
    {"e2fsck", "checks an ext4, puts harmless things right", FileUse::Change, kMuch, 60min,
     kReport},
    {"gpgv", "checks a signature", FileUse::Read, kLittle, 10min, kReport},
    {"mcopy", "puts a file onto a FAT", FileUse::Change, kLittle, 10min, kReport},
    {"mdel", "removes a file from a FAT", FileUse::Change, kLittle, 10min, kReport},
    {"mdeltree", "removes a folder from a FAT", FileUse::Change, kLittle, 10min, kReport},
    {"mke2fs", "makes an ext4", FileUse::Change, kMuch, 60min, kReport},
    {"mkfs.btrfs", "makes a btrfs", FileUse::Change, kMuch, 60min, kReport},
    {"mkfs.f2fs", "makes an f2fs", FileUse::Change, kMuch, 60min, kReport},
    {"mkfs.vfat", "makes a FAT", FileUse::Change, kMuch, 60min, kReport},
    {"mkfs.xfs", "makes an XFS", FileUse::Change, kMuch, 60min, kReport},
    {"mkswap", "makes a swap area", FileUse::Change, kLittle, 10min, kReport},
    {"mmd", "makes a folder on a FAT", FileUse::Change, kLittle, 10min, kReport},
    {"resize2fs", "grows an ext4", FileUse::Change, kMuch, 60min, kReport},
    {"xfs_db", "sets the mode of an XFS's root", FileUse::Change, kMuch, 10min, kReport},
});

using Row = std::array<std::string, 6>;

std::string tableOf(const std::vector<Row>& rows) {
    std::array<std::size_t, 6> widths{};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - row[i].size() + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

}  // namespace

std::span<const ToolRules> allToolRules() {
    return kRules;
}

const ToolRules* toolRules(std::string_view program) {
    const auto* const found =
        std::find_if(kRules.begin(), kRules.end(),
                     [program](const ToolRules& rules) { return rules.program == program; });
    return found == kRules.end() ? nullptr : found;
}

std::string toolListing() {
    std::vector<Row> rows{{"TOOL", "TASK", "FILES", "MEMORY", "TIME", "OUTPUT"}};
    for (const ToolRules& rules : kRules)
        rows.push_back(
            {std::string(rules.program), std::string(rules.task),
             rules.files == FileUse::Read ? "reads" : "changes one", exactSize(rules.memory),
             std::to_string(
                 std::chrono::duration_cast<std::chrono::minutes>(rules.longest).count()) +
                 " min",
             exactSize(rules.output)});
    return tableOf(rows);
}

}  // namespace landfall
