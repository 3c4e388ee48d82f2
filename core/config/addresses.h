#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// An IPv4 or IPv6 address as bytes in network order.
struct IpAddress {
    std::array<unsigned char, 16> bytes{};
    unsigned bits = 0;  ///< 32 or 128
    bool operator==(const IpAddress&) const = default;
};

/// An address with the length of its network's prefix.
struct IpNetwork {
    IpAddress address;
    unsigned prefix = 0;
};

/// As inet_pton(3) reads it: no octal, no missing parts, no scope.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text);
/// "192.168.1.0/24", "fd00::/8"; the prefix length without leading zeros.
[[nodiscard]] std::optional<IpNetwork> parseIpNetwork(std::string_view text);
[[nodiscard]] std::string toText(const IpAddress& address);

/// 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const IpAddress& address);
[[nodiscard]] bool isInside(const IpAddress& address, const IpNetwork& network);
/// The network's first address, all host bits clear.
[[nodiscard]] IpAddress firstAddress(const IpNetwork& network);
/// All host bits set: IPv4's broadcast address.
[[nodiscard]] IpAddress lastAddress(const IpNetwork& network);

[[nodiscard]] Result<void> validateIpAddress(std::string_view text, std::string_view subject);
/// A network by its first address, as a rule takes it: "192.168.1.5/24" is refused with the
/// network as a hint.
[[nodiscard]] Result<void> validateCidr(std::string_view text, std::string_view subject);
/// A host's own address and prefix: not the network's, nor IPv4's broadcast, loopback or multicast.
[[nodiscard]] Result<void> validateHostAddress(std::string_view text, std::string_view subject);

/// RFC 1123 labels separated by dots, at most 253 in all. An all-digit last label is no name.
[[nodiscard]] bool isDnsName(std::string_view text);
/// 1 to 65535, without leading zeros.
[[nodiscard]] bool isPort(std::string_view text);

/// The parts of "scheme://host[:port][/path...]" as written; the host of an IPv6 address without
/// its brackets.
struct UrlParts {
    std::string_view scheme;
    std::string_view host;
    std::string_view port;
    std::string_view rest;  ///< path and query, empty or beginning with '/', '?' or '#'
};
/// Nothing where the authority is not host[:port]; user information is not accepted.
[[nodiscard]] std::optional<UrlParts> splitUrl(std::string_view url);
/// "localhost" or a loopback address.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

/// The name as DNS has it, "xn--...", or empty where there is none or the text is ASCII.
[[nodiscard]] std::string punycode(std::string_view name);

}  // namespace landfall
