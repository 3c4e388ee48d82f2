#include "core/receipt/history.h"

#include <set>

#include "core/content/host_key.h"

namespace landfall {
namespace {

/// RFC 4180's quoting. A drive says of itself what it likes: what a spreadsheet would take for a
/// formula gets an apostrophe in front.
std::string cell(const std::string& text) {
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    std::string quoted = formula ? "\"'" : "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvOf(const std::vector<Receipt>& receipts) {
    std::string text =
        "receipt,state,when,host,preset,base,drive,target,card bytes,disk id,batch,"
        "token expires,token revoked,first seen,joined,ssh host key,note\r\n";
    for (const Receipt& receipt : receipts) {
        const std::string cells[] = {
            receipt.id,           receipt.state,  receipt.when,
            receipt.host,         receipt.preset, receipt.base,
            receipt.drive,        receipt.target, std::to_string(receipt.cardSize.value),
            receipt.diskId,       receipt.batch,  receipt.tokenExpires,
            receipt.tokenRevoked, receipt.seen,   receipt.joined,
            receipt.hostKey,      receipt.note};
        std::string line;
        for (const std::string& one : cells)
            line += (line.empty() ? "" : ",") + cell(one);
        text += line + "\r\n";
    }
    return text;
}

/// A name that Ansible takes for a group: letters, digits and '_', no digit first, none of its own.
std::string groupOf(const std::string& preset) {
    std::string group;
    for (const char c : preset) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        group += plain ? c : '_';
    }
    const bool taken = group.empty() || (group.front() >= '0' && group.front() <= '9') ||
                       group == "all" || group == "ungrouped";
    return taken ? "preset_" + group : group;
}

std::string inventoryOf(const std::vector<Receipt>& hosts, const PresetUsers& users) {
    std::map<std::string, std::string> groups;
    for (const Receipt& receipt : hosts) {
        const auto user = users.find(receipt.preset);
        groups[groupOf(receipt.preset)] +=
            receipt.host + (user == users.end() ? "" : " ansible_user=" + user->second) + "\n";
    }
    std::string text = "# The hosts that Landfall wrote cards for, by preset.\n";
    for (const auto& [group, lines] : groups)
        text.append("\n[").append(group).append("]\n").append(lines);
    return text;
}

std::string knownHostsOf(const std::vector<Receipt>& hosts) {
    std::string text;
    for (const Receipt& receipt : hosts)
        if (!receipt.hostKey.empty())
            text += knownHostsLine(receipt.host, receipt.hostKey) + "\n";
    return text;
}

}  // namespace

Result<PresetUsers> usersOf(const PresetStore& presets) {
    LANDFALL_ASSIGN(const std::vector<StoredPreset> stored, presets.list());
    PresetUsers users;
    for (const StoredPreset& one : stored)
        if (one.preset && one.preset->user)
            users[one.name] = one.preset->user->name;
    return users;
}

std::vector<Receipt> newestOfHosts(const std::vector<Receipt>& receipts) {
    std::vector<Receipt> newest;
    std::set<std::string> seen;
    for (const Receipt& receipt : receipts)
        if (receipt.state == "written" && seen.insert(receipt.host).second)
            newest.push_back(receipt);
    return newest;
}

Result<std::string> historyAs(HistoryForm form, const std::vector<Receipt>& receipts,
                              const PresetUsers& users) {
    const auto none = [](std::string why) {
        return fail(ErrorKind::NotFound, "receipts", std::move(why));
    };
    if (form == HistoryForm::Csv)
        return receipts.empty() ? Result<std::string>(none("no card has been written yet"))
                                : csvOf(receipts);
    const std::vector<Receipt> hosts = newestOfHosts(receipts);
    if (form == HistoryForm::Inventory)
        return hosts.empty() ? Result<std::string>(none("no card has been written yet"))
                             : inventoryOf(hosts, users);
    std::string lines = knownHostsOf(hosts);
    if (lines.empty())
        return none(
            "no card was written whose SSH host key was made here; the preset asks for it by "
            "host.sshHostKey");
    return lines;
}

}  // namespace landfall
