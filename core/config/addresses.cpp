#include "core/config/addresses.h"

#include <arpa/inet.h>

#include <QString>
#include <QUrl>
#include <charconv>

#include "core/base/text.h"

namespace landfall {
namespace {

constexpr std::size_t kLongestName = 253;  // RFC 1035 in text form
Message acceptedCidr() {
    return Message::of("an IPv4 or IPv6 network such as \"192.168.1.0/24\" or \"fd00::/8\"");
}

std::optional<unsigned> parseSmall(std::string_view text, unsigned most) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    const bool leadingZero = text.size() > 1 && text.front() == '0';
    if (!whole || leadingZero || value > most)
        return std::nullopt;
    return value;
}

IpAddress withHostBits(const IpNetwork& network, bool set) {
    IpAddress out = network.address;
    for (unsigned bit = network.prefix; bit < out.bits; ++bit) {
        const auto mask = static_cast<unsigned char>(0x80u >> (bit % 8));
        unsigned char& byte = out.bytes[bit / 8];
        byte = static_cast<unsigned char>(set ? byte | mask : byte & ~mask);
    }
    return out;
}

bool isLabel(std::string_view label) {
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           allOf(label, [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

}  // namespace

std::optional<IpAddress> parseIpAddress(std::string_view text) {
    if (text.size() >= INET6_ADDRSTRLEN || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    const std::string terminated(text);
    IpAddress out;
    if (inet_pton(AF_INET, terminated.c_str(), out.bytes.data()) == 1) {
        out.bits = 32;
        return out;
    }
    if (inet_pton(AF_INET6, terminated.c_str(), out.bytes.data()) == 1) {
        out.bits = 128;
        return out;
    }
    return std::nullopt;
}

std::optional<IpNetwork> parseIpNetwork(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = parseIpAddress(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    const auto prefix = parseSmall(text.substr(slash + 1), address->bits);
    if (!prefix)
        return std::nullopt;
    return IpNetwork{*address, *prefix};
}

std::string toText(const IpAddress& address) {
    char buffer[INET6_ADDRSTRLEN] = "";
    inet_ntop(address.bits == 32 ? AF_INET : AF_INET6, address.bytes.data(), buffer, sizeof buffer);
    return buffer;
}

bool isLoopback(const IpAddress& address) {
    if (address.bits == 32)
        return address.bytes[0] == 127;
    IpAddress one;
    one.bits = 128;
    one.bytes[15] = 1;
    return address == one;
}

bool isInside(const IpAddress& address, const IpNetwork& network) {
    return address.bits == network.address.bits &&
           withHostBits({address, network.prefix}, false) == withHostBits(network, false);
}

IpAddress firstAddress(const IpNetwork& network) {
    return withHostBits(network, false);
}

IpAddress lastAddress(const IpNetwork& network) {
    return withHostBits(network, true);
}

Result<void> validateIpAddress(std::string_view text, std::string_view subject) {
    if (!parseIpAddress(text))
        return refuse(
            subject, Message::of("%1 is not an address", foundText(text)),
            Message::of("an IPv4 or IPv6 address such as \"192.168.1.1\" or \"fd00::1\""));
    return {};
}

Result<void> validateCidr(std::string_view text, std::string_view subject) {
    const auto network = parseIpNetwork(text);
    if (!network)
        return refuse(subject, Message::of("%1 is not a network", foundText(text)), acceptedCidr());
    const IpAddress first = firstAddress(*network);
    if (first != network->address)
        return refuse(subject,
                      Message::of("%1 is an address in a network and not the network itself",
                                  foundText(text)),
                      Message::of("\"%1/%2\"", toText(first), network->prefix));
    return {};
}

Result<void> validateHostAddress(std::string_view text, std::string_view subject) {
    const Message accepted =
        Message::of("a host's address with its prefix length, such as \"192.168.1.20/24\"");
    const auto network = parseIpNetwork(text);
    if (!network || network->prefix == 0)
        return refuse(subject,
                      Message::of("%1 is not an address with a prefix length", foundText(text)),
                      accepted);
    const IpAddress& address = network->address;
    const unsigned char lead = address.bytes[0];
    const bool multicast = address.bits == 32 ? lead >= 224 : lead == 0xff;
    if (isLoopback(address) || multicast || (address.bits == 32 && lead == 0))
        return refuse(subject,
                      Message::of("%1 is not an address that a host can have", foundText(text)),
                      accepted);
    // RFC 3021 and 6164: the two addresses of a point-to-point network are both hosts'.
    if (network->prefix + 1 < address.bits) {
        if (address == firstAddress(*network))
            return refuse(subject, Message::of("%1 is the network's own address", foundText(text)),
                          accepted);
        if (address.bits == 32 && address == lastAddress(*network))
            return refuse(subject,
                          Message::of("%1 is the network's broadcast address", foundText(text)),
                          accepted);
    }
    return {};
}

bool isDnsName(std::string_view text) {
    if (text.empty() || text.size() > kLongestName)
        return false;
    std::string_view rest = text;
    std::size_t dot = 0;
    while ((dot = rest.find('.')) != std::string_view::npos) {
        if (!isLabel(rest.substr(0, dot)))
            return false;
        rest.remove_prefix(dot + 1);
    }
    // An address with a part missing or above 255 must not pass as a name.
    return isLabel(rest) && !allOf(rest, isDigit);
}

bool isPort(std::string_view text) {
    const auto port = parseSmall(text, 65535);
    return port && *port > 0;
}

std::optional<UrlParts> splitUrl(std::string_view url) {
    const std::size_t colon = url.find("://");
    if (colon == std::string_view::npos)
        return std::nullopt;
    UrlParts parts;
    parts.scheme = url.substr(0, colon);
    std::string_view authority = url.substr(colon + 3);
    const std::size_t end = authority.find_first_of("/?#");
    if (end != std::string_view::npos) {
        parts.rest = authority.substr(end);
        authority = authority.substr(0, end);
    }
    if (!authority.empty() && authority.front() == '[') {
        const std::size_t close = authority.find(']');
        if (close == std::string_view::npos)
            return std::nullopt;
        parts.host = authority.substr(1, close - 1);
        const auto address = parseIpAddress(parts.host);
        if (!address || address->bits != 128)
            return std::nullopt;
        authority.remove_prefix(close + 1);
    } else {
        parts.host = authority.substr(0, authority.find(':'));
        const auto address = parseIpAddress(parts.host);
        if (!address && !isDnsName(parts.host))
            return std::nullopt;
        authority.remove_prefix(parts.host.size());
    }
    if (!authority.empty()) {
        if (authority.front() != ':' || !isPort(authority.substr(1)))
            return std::nullopt;
        parts.port = authority.substr(1);
    }
    return parts;
}

bool isLoopbackHost(std::string_view host) {
    if (host == "localhost")
        return true;
    const auto address = parseIpAddress(host);
    return address && isLoopback(*address);
}

std::string punycode(std::string_view name) {
    const bool ascii = allOf(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii || name.size() > kLongestName || !isUtf8(name))
        return {};
    const QByteArray ace =
        QUrl::toAce(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    return ace.toStdString();
}

}  // namespace landfall
