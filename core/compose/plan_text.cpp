#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>

#include "core/compose/card_plan.h"
#include "core/compose/layout.h"

namespace landfall {
namespace {

using Row = std::vector<std::string>;

std::string octal(std::uint32_t mode) {
    char text[16];
    std::snprintf(text, sizeof text, "%04o", static_cast<unsigned>(mode));
    return text;
}

// Columns as wide as their widest cell; no blanks at a line's end.
std::string tableText(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths;
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], row[i].size());
        }
    std::string out;
    for (const Row& row : rows) {
        std::string line = " ";
        for (std::size_t i = 0; i < row.size(); ++i)
            line += " " + row[i] + std::string(widths[i] - row[i].size() + 1, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string partitionsText(const CardPlan& plan) {
    std::vector<Row> rows{
        {"number", "role", "label", "start", "size", "filesystem", "mount", "owner", "mode"}};
    for (const PlannedPartition& partition : plan.partitions) {
        const bool owned = partition.role == PartitionRole::Data && !partition.mount.empty();
        const bool named = partition.filesystem != Filesystem::None;
        rows.push_back({std::to_string(partition.number), std::string(roleName(partition.role)),
                        partition.label.empty() ? "-" : partition.label,
                        exactSize(ByteCount{partition.start.value}),
                        exactAndRounded(partition.size).english(),
                        named ? std::string(filesystemName(partition.filesystem)) : "-",
                        partition.mount.empty() ? "-" : partition.mount,
                        owned ? partition.owner + ":" + partition.group : "",
                        owned ? octal(partition.mode) : ""});
    }
    return tableText(rows);
}

std::string sizeOfContent(const ContentFile& file) {
    if (const auto* text = std::get_if<std::string>(&file.content))
        return Message::of("%1 bytes", text->size()).english();
    return Message::of("from %1", std::get<std::filesystem::path>(file.content)).english();
}

std::string filesText(const CardContent& content) {
    std::vector<Row> rows;
    for (const ContentFile& file : content.files)
        rows.push_back({(file.place == Place::Boot ? "boot:" : "") + file.path,
                        file.owner.user + ":" + file.owner.group, octal(file.mode),
                        originMessage(file.origin).english(), sizeOfContent(file)});
    for (const ContentDirectory& folder : content.directories)
        rows.push_back(
            {folder.path + "/", folder.owner.user + ":" + folder.owner.group, octal(folder.mode)});
    for (const ContentSymlink& link : content.symlinks)
        rows.push_back({link.path + " -> " + link.target});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a[0] < b[0]; });
    return tableText(rows);
}

std::string joinedWords(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

Message accountLine(const ContentLoginUser& user) {
    const std::size_t keys = user.sshKeys.size();
    if (user.password && user.passwordlessSudo)
        return Message::of("%1: logs in by password and %2 SSH key(s), sudo without a password",
                           user.name, keys);
    if (user.password)
        return Message::of("%1: logs in by password and %2 SSH key(s)", user.name, keys);
    if (user.passwordlessSudo)
        return Message::of("%1: logs in by %2 SSH key(s), sudo without a password", user.name,
                           keys);
    return Message::of("%1: logs in by %2 SSH key(s)", user.name, keys);
}

std::string accountsText(const CardContent& content) {
    std::string out;
    for (const ContentLoginUser& user : content.loginUsers) {
        out += "  " + accountLine(user).english() + "\n";
        if (user.raspberryPiConnect)
            out += "  " +
                   Message::of(
                       "%1: the host signs in to Raspberry Pi Connect as this user's, by an "
                       "auth key that each card has of its own",
                       user.name)
                       .english() +
                   "\n";
        if (!user.renames.empty() && user.renames != user.name)
            out += "  " +
                   Message::of("%1: the base's %2, renamed as its own first boot does it",
                               user.name, user.renames)
                       .english() +
                   "\n";
    }
    for (const ContentSystemUser& user : content.systemUsers)
        out += "  " + Message::of("%1: system user", user.name).english() + "\n";
    return out;
}

Message cardLine(const CardPlan& plan) {
    const Message size = exactAndRounded(plan.cardSize);
    const Message least = exactAndRounded(plan.smallestCard);
    if (plan.table == TableFormat::Gpt)
        return Message::of("card: %1, at least %2; %3; GPT", size, least, plan.architecture);
    return Message::of("card: %1, at least %2; %3", size, least, plan.architecture);
}

std::string warningLines(const std::vector<PlanWarning>& warnings) {
    std::string lines;
    for (const PlanWarning& warning : warnings)
        lines += "  " + warning.subject + ": " + warning.message.english() + "\n";
    return lines;
}

std::string section(const char* title, const std::string& text) {
    return text.empty() ? std::string() : std::string(title) + ":\n" + text;
}

}  // namespace

std::string_view roleName(PartitionRole role) {
    static constexpr std::array<std::string_view, 6> names{"boot", "root",  "data",
                                                           "raw",  "guard", "extended"};
    return names.at(static_cast<std::size_t>(role));
}

std::string planText(const CardPlan& plan) {
    std::string out = section("from outside of the preset's folder", warningLines(plan.outside));
    out += cardLine(plan).english() + "\n";
    if (plan.asItIs)
        out += Message::of(
                   "written as it is: each byte is the base's, its disk id and host name "
                   "too; nothing is added, changed or removed")
                   .english() +
               "\n";
    if (plan.tableStays)
        out +=
            Message::of(
                "the partition table is the base's, its disk id too, and so is each byte outside "
                "of root and boot partition")
                .english() +
            "\n";
    out += section("partitions", partitionsText(plan));
    out += section("accounts", accountsText(plan.content));
    out += section("files", filesText(plan.content));
    std::string removed;
    for (const std::string& path : plan.content.removals)
        removed += "  " + path + "\n";
    out += section("removed from the base", removed);
    std::string line;
    if (!plan.content.commandLine.add.empty())
        line += "  added: " + joinedWords(plan.content.commandLine.add) + "\n";
    if (!plan.content.commandLine.remove.empty())
        line += "  removed: " + joinedWords(plan.content.commandLine.remove) + "\n";
    out += section("kernel command line", line);
    std::vector<PlanWarning> others = plan.warnings;
    std::erase_if(others, [&plan](const PlanWarning& warning) {
        return std::find(plan.outside.begin(), plan.outside.end(), warning) != plan.outside.end();
    });
    return out + section("warnings", warningLines(others));
}

}  // namespace landfall
