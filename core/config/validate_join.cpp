#include "core/config/validate_join.h"

#include <array>

#include "core/base/text.h"
#include "core/config/addresses.h"

namespace landfall {
namespace {

bool isNameCharacter(char c) {
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
}

/// One part of a path: also what Vault's framework.GenericNameRegex takes for a name.
bool isPathPart(std::string_view part) {
    return !part.empty() && part.size() <= 128 && allOf(part, isNameCharacter) &&
           (isLetterOrDigit(part.front()) || part.front() == '_') &&
           (isLetterOrDigit(part.back()) || part.back() == '_');
}

bool isPath(std::string_view path) {
    if (path.size() > 256)
        return false;
    std::size_t slash = 0;
    while ((slash = path.find('/')) != std::string_view::npos) {
        if (!isPathPart(path.substr(0, slash)))
            return false;
        path.remove_prefix(slash + 1);
    }
    return isPathPart(path);
}

constexpr std::string_view kNames =
    "letters, digits, '.', '_' and '-', beginning and ending with a letter, a digit or '_'";

bool beginsWith(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

/// "name=value name=value", as go-discover reads it.
Result<void> validateCloudJoin(std::string_view entry, std::string_view subject) {
    // The names by which go-discover's providers take a credential.
    static constexpr std::array<std::string_view, 6> secrets{"secret",  "token",       "password",
                                                             "api_key", "credentials", "key_id"};
    const bool characters = allOf(entry, [](char c) {
        return isNameCharacter(c) || c == '=' || c == ' ' || c == ':' || c == '/' || c == ',' ||
               c == '+' || c == '*' || c == '@';
    });
    if (entry.size() > 512 || !characters)
        return refuse(subject, entry, "has a character in it that is not accepted",
                      "a cloud auto-join text such as \"provider=aws tag_key=consul "
                      "tag_value=server\"");
    std::string_view rest = entry;
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find(' '));
        const std::string_view name = pair.substr(0, pair.find('='));
        for (const std::string_view secret : secrets) {
            if (name.find(secret) != std::string_view::npos)
                return fail(ErrorKind::InvalidInput, std::string(subject),
                            inQuotes(name) +
                                " is a credential, and a preset holds no secret; accepted is a "
                                "cloud auto-join text without one");
        }
        rest.remove_prefix(pair.size() == rest.size() ? pair.size() : pair.size() + 1);
    }
    return {};
}

}  // namespace

Result<void> validateServerAddress(std::string_view url, std::string_view subject) {
    constexpr std::string_view accepted =
        "\"https://host:port\" (http for loopback addresses only)";
    const std::size_t authority = url.find("://");
    if (authority != std::string_view::npos) {
        const std::string_view host = url.substr(authority + 3);
        if (const std::string ace = punycode(host.substr(0, host.find_first_of(":/")));
            !ace.empty())
            return refuse(subject, url, "has letters outside of ASCII",
                          "the host's name as DNS has it, for example \"" + sanitised(ace) + "\"");
    }
    const auto parts = splitUrl(url);
    if (url.size() > 300 || !parts)
        return refuse(subject, url, "is not a server's address", accepted);
    if (!parts->rest.empty())
        return refuse(subject, url, "has something behind the host and port", accepted);
    if (parts->scheme == "https")
        return {};
    if (parts->scheme != "http")
        return refuse(subject, url, "is not https", accepted);
    if (!isLoopbackHost(parts->host))
        return refuse(subject, url, "is plain http, which anyone on the way can read", accepted);
    return {};
}

Result<void> validateVaultMount(std::string_view mount, std::string_view subject) {
    if (!isPath(mount))
        return refuse(subject, mount, "is not a mount",
                      "a name such as \"approle\" or \"team/kv\" of " + std::string(kNames));
    if (beginsWith(mount, "auth/") || beginsWith(mount, "sys/"))
        return refuse(subject, mount, "begins with a part that Vault puts there itself",
                      "the mount's own name, such as \"approle\"");
    return {};
}

Result<void> validateVaultRole(std::string_view role, std::string_view subject) {
    if (!isPathPart(role))
        return refuse(subject, role, "is not a role's name", "1 to 128 " + std::string(kNames));
    return {};
}

Result<void> validateVaultPath(std::string_view path, std::string_view subject) {
    constexpr std::string_view accepted =
        "the path of Vault's API behind /v1/, such as \"kv/data/consul/join\"";
    if (beginsWith(path, "/") || beginsWith(path, "v1/"))
        return refuse(subject, path, "begins with a slash or \"v1/\"", accepted);
    if (!isPath(path))
        return refuse(subject, path, "is not a path in Vault",
                      std::string(accepted) + ", each part of " + std::string(kNames));
    return {};
}

Result<void> validateVaultKey(std::string_view key, std::string_view subject) {
    if (!isPathPart(key))
        return refuse(subject, key, "is not a key's name", "1 to 128 " + std::string(kNames));
    return {};
}

Result<void> validateNamespace(std::string_view name, std::string_view subject) {
    if (!name.empty() && !isPath(name))
        return refuse(subject, name, "is not a namespace",
                      "nothing, or names separated by slashes, such as \"team/lab\"");
    return {};
}

Result<void> validateRoleId(std::string_view id, std::string_view subject) {
    const bool characters = allOf(id, [](char c) { return isPrintableAscii(c) && c != ' '; });
    if (id.empty() || id.size() > 128 || !characters)
        return refuse(subject, id, "is not a role-id",
                      "1 to 128 printable ASCII characters without a space, such as "
                      "\"6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968\"");
    return {};
}

Result<void> validateDatacenter(std::string_view name, std::string_view subject) {
    const bool characters =
        allOf(name, [](char c) { return isLower(c) || isDigit(c) || c == '-' || c == '_'; });
    if (name.empty() || name.size() > 63 || !characters)
        return refuse(subject, name, "is not a datacenter's name",
                      "1 to 63 lower-case letters, digits, '-' and '_', such as \"dc1\"");
    return {};
}

Result<void> validateRetryJoin(std::string_view entry, std::string_view subject) {
    if (beginsWith(entry, "provider="))
        return validateCloudJoin(entry, subject);
    const auto parts = splitUrl("join://" + std::string(entry.substr(0, 512)));
    const auto plain = parseIpAddress(entry);
    const bool host = parts && parts->rest.empty() && entry.size() <= 300;
    if (!plain && !host)
        return refuse(subject, entry, "is not a server to join",
                      "a DNS name or an address, with a port or without, such as "
                      "\"consul.example\" or \"192.168.1.10:8301\"");
    return {};
}

Result<void> validateInterface(std::string_view name, std::string_view subject) {
    // IFNAMSIZ is 16 with its terminator.
    if (name.empty() || name.size() > 15 || name == "." || name == ".." || name.front() == '-' ||
        !allOf(name, isNameCharacter))
        return refuse(subject, name, "is not a network interface",
                      "\"default\", or 1 to 15 letters, digits, '.', '_' and '-', such as "
                      "\"tailscale0\"");
    return {};
}

Result<void> validateMetaKey(std::string_view key, std::string_view subject) {
    const bool characters =
        allOf(key, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
    if (key.empty() || key.size() > 128 || !characters)
        return refuse(subject, key, "is not a key of node metadata",
                      "1 to 128 letters, digits, '-' and '_'");
    if (beginsWith(key, "consul-"))
        return refuse(subject, key, "begins with \"consul-\", which Consul keeps for itself",
                      "another key");
    return {};
}

Result<void> validateMetaValue(std::string_view value, std::string_view subject) {
    if (value.size() > 512)
        return refuse(subject, value, "has " + std::to_string(value.size()) + " bytes",
                      "at most 512 bytes");
    if (value.empty())
        return {};
    return validateText(value, 512, subject);
}

Result<void> validateVersion(std::string_view version, std::string_view subject) {
    constexpr std::string_view accepted = "a release's version, such as \"1.22.6\"";
    const std::string_view numbers = version.substr(0, version.find_first_of("-+"));
    const std::string_view rest = version.substr(numbers.size());
    unsigned parts = 0;
    std::string_view left = numbers;
    bool fits = version.size() <= 64 && !version.empty();
    while (fits && parts < 4) {
        const std::string_view part = left.substr(0, left.find('.'));
        fits = !part.empty() && part.size() <= 6 && allOf(part, isDigit);
        ++parts;
        if (part.size() == left.size())
            break;
        left.remove_prefix(part.size() + 1);
    }
    const bool restFits = rest.size() != 1 && allOf(rest, [](char c) {
                              return isLetterOrDigit(c) || c == '.' || c == '-' || c == '+';
                          });
    if (!fits || parts != 3 || !restFits)
        return refuse(subject, version, "is not a version", accepted);
    return {};
}

}  // namespace landfall
