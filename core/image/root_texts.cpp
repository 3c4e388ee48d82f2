#include "core/image/root_texts.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <set>

namespace landfall {

namespace {

/// Calls `each` for every line without its end.
template <typename Each>
void forEachLine(std::string_view text, const Each& each) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        each(line);
        text = end == text.npos ? std::string_view() : text.substr(end + 1);
    }
}

std::string unquote(std::string_view value) {
    std::string out;
    char quote = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
        else if (quote != 0 && c == quote)
            quote = 0;
        else if (c == '\\' && quote != '\'' && i + 1 < value.size())
            out += value[++i];
        else
            out += c;
    }
    return out;
}

/// What getmntent(3) makes of "\040": a backslash and three octal digits are a byte.
std::string unescaped(std::string_view word) {
    const auto octal = [](char c) { return c >= '0' && c <= '7'; };
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '\\' && i + 3 < word.size() && octal(word[i + 1]) && octal(word[i + 2]) &&
            octal(word[i + 3])) {
            out += static_cast<char>((word[i + 1] - '0') * 64 + (word[i + 2] - '0') * 8 +
                                     (word[i + 3] - '0'));
            i += 3;
        } else {
            out += word[i];
        }
    }
    return out;
}

/// LABEL="a" says what LABEL=a says.
std::string withoutQuotes(std::string word) {
    const std::size_t equals = word.find('=');
    if (equals == word.npos || equals + 2 >= word.size())
        return word;
    const char quote = word[equals + 1];
    if ((quote == '"' || quote == '\'') && word.back() == quote)
        word = word.substr(0, equals + 1) + word.substr(equals + 2, word.size() - equals - 3);
    return word;
}

std::vector<std::string> betweenColons(std::string_view line) {
    std::vector<std::string> fields;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(':', at), line.size());
        fields.emplace_back(line.substr(at, end - at));
        at = end + 1;
    }
    return fields;
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view line) {
    constexpr std::string_view kBlanks = " \t\r\n";
    std::vector<std::string> words;
    std::size_t at = line.find_first_not_of(kBlanks);
    while (at != line.npos) {
        const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = line.find_first_not_of(kBlanks, end);
    }
    return words;
}

std::string commandLineValue(std::string_view commandLine, std::string_view name) {
    std::string value;
    for (std::string word : wordsOf(commandLine)) {
        // The kernel's next_arg() takes quotation marks away around a value or the whole word.
        if (word.size() >= 2 && word.front() == '"' && word.back() == '"')
            word = word.substr(1, word.size() - 2);
        if (word.size() <= name.size() || !word.starts_with(name) || word[name.size()] != '=')
            continue;
        value = word.substr(name.size() + 1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
    }
    return value;
}

std::map<std::string, std::string> parseOsRelease(std::string_view text) {
    std::map<std::string, std::string> values;
    forEachLine(text, [&](std::string_view line) {
        const std::size_t equals = line.find('=');
        if (equals != line.npos && equals != 0 && line[0] != '#')
            values[std::string(line.substr(0, equals))] = unquote(line.substr(equals + 1));
    });
    return values;
}

std::vector<AccountFacts> parseAccounts(std::string_view text) {
    std::vector<AccountFacts> accounts;
    forEachLine(text, [&](std::string_view line) {
        const std::size_t name = line.find(':');
        if (name == line.npos || name == 0)
            return;
        const std::size_t password = line.find(':', name + 1);
        if (password == line.npos)
            return;
        const std::string_view id =
            line.substr(password + 1, line.find(':', password + 1) - (password + 1));
        AccountFacts account;
        account.name = line.substr(0, name);
        const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), account.id);
        if (error == std::errc() && end == id.data() + id.size())
            accounts.push_back(std::move(account));
    });
    return accounts;
}

std::vector<std::string> accountFields(std::string_view text, std::string_view name) {
    std::vector<std::string> fields;
    forEachLine(text, [&](std::string_view line) {
        if (fields.empty() && line.substr(0, line.find(':')) == name)
            fields = betweenColons(line);
    });
    return fields;
}

bool hasPassword(std::string_view shadow, std::string_view name) {
    const std::vector<std::string> fields = accountFields(shadow, name);
    return fields.size() > 1 && !fields[1].starts_with('!') && !fields[1].starts_with('*');
}

std::vector<AccountFacts> parsePeople(std::string_view passwd) {
    std::vector<AccountFacts> people;
    forEachLine(passwd, [&](std::string_view line) {
        const std::vector<std::string> fields = betweenColons(line);
        if (fields.size() < 7 || fields[6].ends_with("/nologin") || fields[6].ends_with("/false"))
            return;
        for (AccountFacts& account : parseAccounts(line))
            if (account.id >= 1000 && account.id <= 59999)
                people.push_back(std::move(account));
    });
    return people;
}

bool leavesInterfacesToFolder(std::string_view text) {
    bool reads = false;
    bool describes = false;
    forEachLine(text, [&](std::string_view line) {
        const std::vector<std::string> words = wordsOf(line);
        if (words.size() < 2)
            return;
        if (words[0] == "source" || words[0] == "source-directory")
            reads = reads || words[1].find("interfaces.d") != std::string::npos;
        if (words[0] == "iface")
            describes = describes || words[1] == "eth0" || words[1] == "wlan0";
    });
    return reads && !describes;
}

std::string seedFolderOf(std::string_view text) {
    std::string folder;
    forEachLine(text, [&](std::string_view line) {
        const std::vector<std::string> words = wordsOf(line);
        if (words.size() < 2 || words[0] != "seedfrom:")
            return;
        std::string value = unquote(words[1]);
        constexpr std::string_view kFile = "file://";
        if (value.starts_with(kFile))
            value.erase(0, kFile.size());
        while (value.size() > 1 && value.ends_with('/'))
            value.pop_back();
        folder = value.starts_with('/') ? value : std::string();
    });
    return folder;
}

std::vector<FstabLine> parseFstab(std::string_view text) {
    std::vector<FstabLine> lines;
    forEachLine(text, [&](std::string_view line) {
        const std::vector<std::string> words = wordsOf(line);
        if (words.size() < 3 || words[0].starts_with('#'))
            return;
        FstabLine parsed{withoutQuotes(unescaped(words[0])), unescaped(words[1]), words[2], {}};
        std::string_view options = words.size() > 3 ? std::string_view(words[3]) : "";
        while (!options.empty()) {
            const std::size_t comma = std::min(options.find(','), options.size());
            if (comma > 0)
                parsed.options.emplace_back(options.substr(0, comma));
            options.remove_prefix(std::min(comma + 1, options.size()));
        }
        lines.push_back(std::move(parsed));
    });
    return lines;
}

std::map<std::string, std::string> parseDpkgStatus(std::string_view text) {
    std::map<std::string, std::string> installed;
    std::string name;
    std::string version;
    bool good = false;
    const auto endOfStanza = [&] {
        if (good && !name.empty())
            installed[name] = version;
        name.clear();
        version.clear();
        good = false;
    };
    forEachLine(text, [&](std::string_view line) {
        if (line.empty())
            endOfStanza();
        else if (line.starts_with("Package: "))
            name = line.substr(9);
        else if (line.starts_with("Version: "))
            version = line.substr(9);
        else if (line.starts_with("Status: "))
            good = line.ends_with(" installed");
    });
    endOfStanza();
    return installed;
}

std::vector<std::string> parseFilesystemModules(std::string_view text) {
    constexpr std::string_view kFolder = "kernel/fs/";
    std::set<std::string> names;
    forEachLine(text, [&](std::string_view line) {
        if (!line.starts_with(kFolder))
            return;
        const std::string_view path = line.substr(0, line.find(':'));
        const std::string_view file = path.substr(path.rfind('/') + 1);
        const std::size_t end = file.find(".ko");
        if (end != file.npos && end != 0)
            names.emplace(file.substr(0, end));
    });
    return {names.begin(), names.end()};
}

bool versionBefore(std::string_view a, std::string_view b) {
    // strverscmp(3) has the order of version numbers that file names want.
    return ::strverscmp(std::string(a).c_str(), std::string(b).c_str()) < 0;
}

}  // namespace landfall
