#include "core/image/root_facts.h"
#include "core/image/root_reader.h"
#include "core/image/root_texts.h"

namespace landfall {

namespace {

constexpr std::size_t kMostLogins = 100;
// Each is looked for in the whole of passwd and shadow.
constexpr std::size_t kMostPeople = 1000;
constexpr std::size_t kMostKeys = 100;

std::vector<std::string> keysIn(std::string_view text) {
    std::vector<std::string> keys;
    while (!text.empty() && keys.size() < kMostKeys) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::vector<std::string> words = wordsOf(line);
        if (!words.empty() && !words[0].starts_with('#'))
            keys.emplace_back(line);
    }
    return keys;
}

}  // namespace

std::vector<LoginFacts> findLogins(const Ext4& volume) {
    const RootReader root(volume);
    const std::string passwd = root.text("/etc/passwd");
    const std::string shadow = root.text("/etc/shadow");
    std::vector<LoginFacts> logins;
    std::vector<AccountFacts> people = parsePeople(passwd);
    people.resize(std::min(people.size(), kMostPeople));
    for (const AccountFacts& person : people) {
        const std::vector<std::string> fields = accountFields(passwd, person.name);
        if (fields.size() > 5 && fields[5].starts_with('/') && logins.size() < kMostLogins)
            logins.push_back({person.name, hasPassword(shadow, person.name),
                              keysIn(root.text(fields[5] + "/.ssh/authorized_keys"))});
    }
    return logins;
}

}  // namespace landfall
