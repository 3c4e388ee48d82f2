#include "core/receipt/history.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"
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
        const std::string cells[] = {receipt.id,
                                     std::string(stateName(receipt.state)),
                                     receipt.when,
                                     receipt.host,
                                     receipt.preset,
                                     receipt.base,
                                     receipt.drive,
                                     receipt.target,
                                     std::to_string(receipt.cardSize.value),
                                     receipt.diskId,
                                     receipt.batch,
                                     receipt.tokenExpires,
                                     receipt.tokenRevoked,
                                     receipt.seen,
                                     receipt.joined,
                                     receipt.hostKey,
                                     receipt.note.english()};
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
    for (const char c : preset)
        group += isLetterOrDigit(c) ? c : '_';
    const bool taken =
        group.empty() || isDigit(group.front()) || group == "all" || group == "ungrouped";
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

const std::string& batchOf(const Receipt& receipt) {
    return receipt.batch.empty() ? receipt.id : receipt.batch;
}

const Receipt* newestWritten(const std::vector<Receipt>& newestFirst, const std::string& preset,
                             const std::string& host) {
    const auto found =
        std::find_if(newestFirst.begin(), newestFirst.end(), [&](const Receipt& receipt) {
            return receipt.state == ReceiptState::Written && receipt.preset == preset &&
                   (host.empty() || receipt.host == host);
        });
    return found == newestFirst.end() ? nullptr : &*found;
}

std::vector<Receipt> newestOfHosts(const std::vector<Receipt>& receipts) {
    std::vector<Receipt> newest;
    std::set<std::string> seen;
    for (const Receipt& receipt : receipts)
        if (receipt.state == ReceiptState::Written && !receipt.host.empty() &&
            seen.insert(receipt.host).second)
            newest.push_back(receipt);
    return newest;
}

Result<std::string> historyAs(HistoryForm form, const std::vector<Receipt>& receipts,
                              const PresetUsers& users) {
    const auto none = [](Message why) {
        return fail(ErrorKind::NotFound, "receipts", std::move(why));
    };
    const Message noCard = Message::of("no card has been written yet");
    const Message noHost = Message::of("no card with a host name has been written yet");
    if (form == HistoryForm::Csv)
        return receipts.empty() ? Result<std::string>(none(noCard)) : csvOf(receipts);
    const std::vector<Receipt> hosts = newestOfHosts(receipts);
    if (form == HistoryForm::Inventory)
        return hosts.empty() ? Result<std::string>(none(receipts.empty() ? noCard : noHost))
                             : inventoryOf(hosts, users);
    std::string lines = knownHostsOf(hosts);
    if (lines.empty())
        return none(
            Message::of("no card was written whose SSH host key was made here; the preset asks for "
                        "it by host.sshHostKey"));
    return lines;
}

}  // namespace landfall
