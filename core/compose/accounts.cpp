#include "core/compose/accounts.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <vector>

namespace landfall {
namespace {

constexpr std::uint32_t kFirstLogin = 1000;
constexpr std::uint32_t kLastLogin = 59999;
constexpr std::uint32_t kFirstSystem = 100;

using Fields = std::vector<std::string>;

Fields split(std::string_view line, char between) {
    Fields fields;
    while (true) {
        const std::size_t end = line.find(between);
        fields.emplace_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return fields;
        line.remove_prefix(end + 1);
    }
}

std::vector<Fields> recordsOf(std::string_view text) {
    std::vector<Fields> records;
    for (const std::string& line : split(text, '\n'))
        if (!line.empty())
            records.push_back(split(line, ':'));
    return records;
}

std::string joined(const Fields& fields, char between) {
    std::string out;
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += (i == 0 ? "" : std::string(1, between)) + fields[i];
    return out;
}

std::string textOf(const std::vector<Fields>& records) {
    std::string out;
    for (const Fields& record : records)
        out += joined(record, ':') + "\n";
    return out;
}

Fields* find(std::vector<Fields>& records, std::string_view name) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Fields& record) { return record[0] == name; });
    return found == records.end() ? nullptr : &*found;
}

// Adds a record where the name is not there yet.
void addRecord(std::vector<Fields>& records, Fields record) {
    if (find(records, record[0]) == nullptr)
        records.push_back(std::move(record));
}

void addMember(std::vector<Fields>& records, std::string_view group, const std::string& user) {
    Fields* record = find(records, group);
    if (record == nullptr || record->size() < 4)
        return;
    Fields members = split((*record)[3], ',');
    std::erase(members, "");
    if (std::find(members.begin(), members.end(), user) == members.end())
        members.push_back(user);
    (*record)[3] = joined(members, ',');
}

std::set<std::uint32_t> takenNumbers(const OwnerTable& table) {
    std::set<std::uint32_t> taken;
    for (const auto& [name, number] : table.users)
        taken.insert(number);
    for (const auto& [name, number] : table.groups)
        taken.insert(number);
    return taken;
}

tl::unexpected<Error> noneFree(const std::string& name, std::uint32_t from, std::uint32_t to) {
    return fail(
        ErrorKind::NoSpace, name,
        Message::of("no number from %1 to %2 is free in the base's passwd and group", from, to));
}

// A group that is there gives its number to its user where nobody has it.
Result<void> assignSystem(OwnerTable& table, const ContentSystemUser& user) {
    std::set<std::uint32_t> taken = takenNumbers(table);
    const auto next = [&]() -> Result<std::uint32_t> {
        for (std::uint32_t number = kFirstLogin - 1; number >= kFirstSystem; --number)
            if (taken.insert(number).second)
                return number;
        return noneFree(user.name, kFirstSystem, kFirstLogin - 1);
    };
    const std::string& group = user.group.empty() ? user.name : user.group;
    const bool needsUser = !table.users.contains(user.name);
    if (!table.groups.contains(group)) {
        LANDFALL_ASSIGN(const std::uint32_t number, next());
        table.groups[group] = number;
        if (needsUser)
            table.users[user.name] = number;
    } else if (needsUser) {
        LANDFALL_ASSIGN(table.users[user.name], next());
    }
    return {};
}

// A name takes over the other's number.
void renameNumber(std::map<std::string, std::uint32_t, std::less<>>& names, const std::string& from,
                  const std::string& to) {
    const auto old = names.find(from);
    if (old == names.end() || names.contains(to))
        return;
    names[to] = old->second;
    names.erase(old);
}

Result<void> assignLogin(OwnerTable& table, const ContentLoginUser& user) {
    for (const std::string& gone : user.replaces) {
        table.users.erase(gone);
        table.groups.erase(gone);
    }
    if (renamesAccount(table, user)) {
        renameNumber(table.users, user.renames, user.name);
        renameNumber(table.groups, user.renames, user.name);
    }
    const std::set<std::uint32_t> taken = takenNumbers(table);
    if (table.users.contains(user.name))
        return {};
    for (std::uint32_t number = kFirstLogin; number <= kLastLogin; ++number) {
        if (taken.contains(number))
            continue;
        table.users[user.name] = number;
        table.groups.try_emplace(user.name, number);
        return {};
    }
    return noneFree(user.name, kFirstLogin, kLastLogin);
}

std::uint32_t numberIn(const std::map<std::string, std::uint32_t, std::less<>>& names,
                       std::string_view name) {
    const auto found = names.find(name);
    return found == names.end() ? 0 : found->second;
}

struct Databases {
    std::vector<Fields> passwd, group, shadow, gshadow;
};

void addGroup(Databases& to, const std::string& name, std::uint32_t number) {
    addRecord(to.group, {name, "x", std::to_string(number), ""});
    addRecord(to.gshadow, {name, "!", "", ""});
}

void addSystemUser(Databases& to, const OwnerTable& table, const ContentSystemUser& user) {
    const std::string& group = user.group.empty() ? user.name : user.group;
    addGroup(to, group, numberIn(table.groups, group));
    addRecord(to.passwd, {user.name, "x", std::to_string(numberIn(table.users, user.name)),
                          std::to_string(numberIn(table.groups, group)), user.comment, user.home,
                          "/usr/sbin/nologin"});
    addRecord(to.shadow, {user.name, "!*", "", "", "", "", "", "", ""});
}

// What is between commas.
void changeMember(Fields& record, const std::string& from, const std::string& to) {
    if (record.size() < 4)
        return;
    for (std::size_t field : {std::size_t{2}, std::size_t{3}}) {
        Fields members = split(record[field], ',');
        std::replace(members.begin(), members.end(), from, to);
        std::erase(members, "");
        record[field] = joined(members, ',');
    }
}

void removeAccount(Databases& from, const std::string& name) {
    for (auto* records : {&from.passwd, &from.group, &from.shadow, &from.gshadow})
        std::erase_if(*records, [&](const Fields& record) { return record[0] == name; });
    for (auto* records : {&from.group, &from.gshadow})
        for (Fields& record : *records)
            changeMember(record, name, "");
}

// usermod -l, -d and groupmod -n, as userconf-pi's userconf calls them.
void renameAccount(Databases& in, const ContentLoginUser& user, std::string_view shell) {
    if (find(in.passwd, user.name) != nullptr || find(in.passwd, user.renames) == nullptr)
        return;
    const bool groupIsFree = find(in.group, user.name) == nullptr;
    for (auto* records : {&in.passwd, &in.shadow})
        if (Fields* record = find(*records, user.renames))
            (*record)[0] = user.name;
    for (auto* records : {&in.group, &in.gshadow}) {
        if (Fields* record = find(*records, user.renames); record != nullptr && groupIsFree)
            (*record)[0] = user.name;
        for (Fields& record : *records)
            changeMember(record, user.renames, user.name);
    }
    Fields& record = *find(in.passwd, user.name);
    if (record.size() < 7)
        return;
    record[5] = "/home/" + user.name;
    if (record[6].ends_with("/nologin") || record[6].ends_with("/false"))
        record[6] = shell;
}

void addLoginUser(Databases& to, const OwnerTable& table, const ContentLoginUser& user,
                  std::string_view shell) {
    for (const std::string& gone : user.replaces)
        removeAccount(to, gone);
    if (!user.renames.empty())
        renameAccount(to, user, shell);
    if (find(to.passwd, user.name) == nullptr) {
        addGroup(to, user.name, numberIn(table.groups, user.name));
        addRecord(to.passwd, {user.name, "x", std::to_string(numberIn(table.users, user.name)),
                              std::to_string(numberIn(table.groups, user.name)), "",
                              "/home/" + user.name, std::string(shell)});
    }
    // No date of the last change: with none, password ageing is off, and cards are reproducible.
    addRecord(to.shadow, {user.name, "!", "", "0", "99999", "7", "", "", ""});
    Fields* shadow = find(to.shadow, user.name);
    if (shadow->size() > 1)
        (*shadow)[1] = user.password ? passwordPlaceholder() : "!";
    for (const std::string& group : user.groups) {
        addMember(to.group, group, user.name);
        addMember(to.gshadow, group, user.name);
    }
}

}  // namespace

std::string passwordPlaceholder() {
    std::string text = "!landfall-password-hash-";
    text.resize(kPasswordHashLength, '.');
    return text;
}

bool renamesAccount(const OwnerTable& table, const ContentLoginUser& user) {
    return !user.renames.empty() && table.users.contains(user.renames) &&
           !table.users.contains(user.name);
}

OwnerTable ownersOf(const AccountFiles& files) {
    const auto read = [](const std::string& text) {
        std::map<std::string, std::uint32_t, std::less<>> names;
        for (const Fields& record : recordsOf(text)) {
            std::uint32_t number = 0;
            if (record.size() < 3)
                continue;
            const char* end = record[2].data() + record[2].size();
            const auto [stop, error] = std::from_chars(record[2].data(), end, number);
            if (error == std::errc() && stop == end)
                names.try_emplace(record[0], number);
        }
        return names;
    };
    return {read(files.passwd), read(files.group)};
}

Result<void> assignNumbers(OwnerTable& table, const CardContent& content) {
    for (const ContentSystemUser& user : content.systemUsers)
        LANDFALL_TRY(assignSystem(table, user));
    for (const ContentLoginUser& user : content.loginUsers)
        LANDFALL_TRY(assignLogin(table, user));
    return {};
}

AccountFiles withAccounts(AccountFiles files, const OwnerTable& table, const CardContent& content,
                          std::string_view loginShell) {
    if (content.systemUsers.empty() && content.loginUsers.empty())
        return files;
    Databases to{recordsOf(files.passwd), recordsOf(files.group), recordsOf(files.shadow),
                 recordsOf(files.gshadow)};
    for (const ContentSystemUser& user : content.systemUsers)
        addSystemUser(to, table, user);
    for (const ContentLoginUser& user : content.loginUsers)
        addLoginUser(to, table, user, loginShell);
    return {textOf(to.passwd), textOf(to.group), textOf(to.shadow), textOf(to.gshadow)};
}

std::string sysusersText(const OwnerTable& table, const CardContent& content) {
    std::string out;
    for (const ContentSystemUser& user : content.systemUsers) {
        const std::string& group = user.group.empty() ? user.name : user.group;
        out += "g " + group + " " + std::to_string(numberIn(table.groups, group)) + "\n";
        // "uid:group" keeps the user in that group; quotes of a comment would end the field.
        std::string comment = user.comment;
        std::erase_if(comment, [](char c) { return c == '"' || c == '\\' || c == '%'; });
        out += "u " + user.name + " " + std::to_string(numberIn(table.users, user.name)) + ":" +
               group + " \"" + comment + "\" " + user.home + " /usr/sbin/nologin\n";
    }
    return out;
}

std::string homeOf(const AccountFiles& files, std::string_view user) {
    std::vector<Fields> records = recordsOf(files.passwd);
    const Fields* record = find(records, user);
    return record == nullptr || record->size() < 6 ? std::string() : (*record)[5];
}

}  // namespace landfall
