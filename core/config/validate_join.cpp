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

constexpr std::size_t kLongestMetaValue = 512;

Message nameCharacters() {
    return Message::of(
        "letters, digits, '.', '_' and '-', beginning and ending with a letter, a digit or '_'");
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
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
        return refuse(
            subject, Message::of("%1 has a character in it that is not accepted", foundText(entry)),
            Message::of("a cloud auto-join text such as \"provider=aws tag_key=consul "
                        "tag_value=server\""));
    std::string_view rest = entry;
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find(' '));
        const std::string_view name = pair.substr(0, pair.find('='));
        for (const std::string_view secret : secrets) {
            if (name.find(secret) != std::string_view::npos)
                return fail(ErrorKind::InvalidInput, std::string(subject),
                            Message::of("%1 is a credential, and a preset must not hold secrets; "
                                        "accepted is a cloud auto-join text without one",
                                        Quoted(name)));
        }
        rest.remove_prefix(pair.size() == rest.size() ? pair.size() : pair.size() + 1);
    }
    return {};
}

/// Of http or https, whatever the host; `accepted` ends its error.
Result<void> checkServerAddress(std::string_view url, std::string_view subject,
                                const Message& accepted) {
    const std::size_t authority = url.find("://");
    if (authority != std::string_view::npos) {
        const std::string_view host = url.substr(authority + 3);
        if (const std::string ace = punycode(host.substr(0, host.find_first_of(":/")));
            !ace.empty())
            return refuse(
                subject, Message::of("%1 has letters outside of ASCII", foundText(url)),
                Message::of("the host's name as DNS has it, for example %1", Quoted(ace)));
    }
    const auto parts = splitUrl(url);
    if (url.size() > 300 || !parts)
        return refuse(subject, Message::of("%1 is not a server's address", foundText(url)),
                      accepted);
    if (!parts->rest.empty())
        return refuse(
            subject, Message::of("%1 has a path or query behind the host and port", foundText(url)),
            accepted);
    if (parts->scheme != "https" && parts->scheme != "http")
        return refuse(subject, Message::of("%1 is not https", foundText(url)), accepted);
    return {};
}

/// The same, and http of loopback addresses alone.
Result<void> checkEncrypted(std::string_view url, std::string_view subject,
                            const Message& accepted) {
    LANDFALL_TRY(checkServerAddress(url, subject, accepted));
    if (isPlainElsewhere(url))
        return refuse(
            subject,
            Message::of("%1 is plain http, which anyone on the way can read", foundText(url)),
            accepted);
    return {};
}

}  // namespace

Result<void> validateServerAddress(std::string_view url, std::string_view subject) {
    return checkEncrypted(url, subject,
                          Message::of("\"https://host:port\" (http for loopback addresses only)"));
}

Result<void> validateVaultAddress(std::string_view url, std::string_view subject) {
    return checkEncrypted(
        url, subject,
        Message::of("\"https://host:port\" (http for loopback addresses, and with \"insecureHttp\" "
                    "inside a tunnel that encrypts)"));
}

Result<void> validateTunnelledAddress(std::string_view url, std::string_view subject) {
    return checkServerAddress(url, subject,
                              Message::of("\"http://host:port\" or \"https://host:port\""));
}

bool isPlainElsewhere(std::string_view url) {
    const auto parts = splitUrl(url);
    return parts && parts->scheme == "http" && !isLoopbackHost(parts->host);
}

Result<void> validateVaultMount(std::string_view mount, std::string_view subject) {
    if (!isPath(mount))
        return refuse(
            subject, Message::of("%1 is not a mount", foundText(mount)),
            Message::of("a name such as \"approle\" or \"team/kv\" of %1", nameCharacters()));
    if (mount.starts_with("auth/") || mount.starts_with("sys/"))
        return refuse(
            subject,
            Message::of("%1 begins with a prefix that Vault adds itself", foundText(mount)),
            Message::of("the mount's own name, such as \"approle\""));
    return {};
}

Result<void> validateVaultRole(std::string_view role, std::string_view subject) {
    if (!isPathPart(role))
        return refuse(subject, Message::of("%1 is not a role's name", foundText(role)),
                      Message::of("1 to 128 %1", nameCharacters()));
    return {};
}

Result<void> validateVaultPath(std::string_view path, std::string_view subject) {
    const Message accepted =
        Message::of("the path of Vault's API behind /v1/, such as \"kv/data/consul/join\"");
    if (path.starts_with("/") || path.starts_with("v1/"))
        return refuse(subject, Message::of("%1 begins with a slash or \"v1/\"", foundText(path)),
                      accepted);
    if (!isPath(path))
        return refuse(subject, Message::of("%1 is not a path in Vault", foundText(path)),
                      Message::of("the path of Vault's API behind /v1/, such as "
                                  "\"kv/data/consul/join\", each part of %1",
                                  nameCharacters()));
    return {};
}

Result<void> validateVaultKey(std::string_view key, std::string_view subject) {
    if (!isPathPart(key))
        return refuse(subject, Message::of("%1 is not a key's name", foundText(key)),
                      Message::of("1 to 128 %1", nameCharacters()));
    return {};
}

Result<void> validateNamespace(std::string_view name, std::string_view subject) {
    if (!name.empty() && !isPath(name))
        return refuse(subject, Message::of("%1 is not a namespace", foundText(name)),
                      Message::of("nothing, or names separated by slashes, such as \"team/lab\""));
    return {};
}

Result<void> validateRoleId(std::string_view id, std::string_view subject) {
    const bool characters = allOf(id, [](char c) { return isPrintableAscii(c) && c != ' '; });
    if (id.empty() || id.size() > 128 || !characters)
        return refuse(subject, Message::of("%1 is not a role-id", foundText(id)),
                      Message::of("1 to 128 printable ASCII characters without a space, such as "
                                  "\"6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968\""));
    return {};
}

std::string expandCertificateName(std::string_view name, std::string_view host,
                                  std::string_view datacenter) {
    return replaced(replaced(std::string(name), kHostPlaceholder, host), "{datacenter}",
                    datacenter);
}

Result<void> validateCertificateName(std::string_view name, std::string_view subject) {
    if (!isDnsName(expandCertificateName(name.substr(0, 512), "host", "dc1")))
        return refuse(subject, Message::of("%1 is not a certificate's name", foundText(name)),
                      Message::of("a DNS name, with {host} and {datacenter} where the card's own "
                                  "belong, such as \"{host}.node.{datacenter}.consul\""));
    return {};
}

Result<void> validateDatacenter(std::string_view name, std::string_view subject) {
    const bool characters =
        allOf(name, [](char c) { return isLower(c) || isDigit(c) || c == '-' || c == '_'; });
    if (name.empty() || name.size() > 63 || !characters)
        return refuse(
            subject, Message::of("%1 is not a datacenter's name", foundText(name)),
            Message::of("1 to 63 lower-case letters, digits, '-' and '_', such as \"dc1\""));
    return {};
}

Result<void> validateRetryJoin(std::string_view entry, std::string_view subject) {
    if (entry.starts_with("provider="))
        return validateCloudJoin(entry, subject);
    const auto parts = splitUrl("join://" + std::string(entry.substr(0, 512)));
    const auto plain = parseIpAddress(entry);
    const bool host = parts && parts->rest.empty() && entry.size() <= 300;
    if (!plain && !host)
        return refuse(subject, Message::of("%1 is not a server to join", foundText(entry)),
                      Message::of("a DNS name or an address, with a port or without, such as "
                                  "\"consul.example\" or \"192.168.1.10:8301\""));
    return {};
}

Result<void> validateInterface(std::string_view name, std::string_view subject) {
    // IFNAMSIZ is 16 with its terminator.
    if (name.empty() || name.size() > 15 || name == "." || name == ".." || name.front() == '-' ||
        !allOf(name, isNameCharacter))
        return refuse(
            subject, Message::of("%1 is not a network interface", foundText(name)),
            Message::of("\"default\", or 1 to 15 letters, digits, '.', '_' and '-', such as "
                        "\"tailscale0\""));
    return {};
}

Result<void> validateMetaKey(std::string_view key, std::string_view subject) {
    const bool characters =
        allOf(key, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
    if (key.empty() || key.size() > 128 || !characters)
        return refuse(subject, Message::of("%1 is not a key of node metadata", foundText(key)),
                      Message::of("1 to 128 letters, digits, '-' and '_'"));
    if (key.starts_with("consul-"))
        return refuse(
            subject,
            Message::of("%1 begins with \"consul-\", which Consul reserves", foundText(key)),
            Message::of("another key"));
    return {};
}

Result<void> validateMetaValue(std::string_view value, std::string_view subject) {
    if (value.size() > kLongestMetaValue)
        return refuse(subject, Message::of("%1 has %2 bytes", foundText(value), value.size()),
                      Message::of("at most %1 bytes", kLongestMetaValue));
    if (value.empty())
        return {};
    return validateText(value, kLongestMetaValue, subject);
}

Result<void> validateVersion(std::string_view version, std::string_view subject) {
    const Message accepted = Message::of("a release's version, such as \"1.22.6\"");
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
        return refuse(subject, Message::of("%1 is not a version", foundText(version)), accepted);
    return {};
}

}  // namespace landfall
