#include <charconv>

#include "core/base/text.h"
#include "core/config/addresses.h"
#include "core/config/letter_case.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

Message acceptedName() {
    return Message::of("1 to 63 letters, digits and hyphens, with a letter or digit at both ends");
}
Message acceptedPlaceholder() {
    return Message::of("{n}, {n:02} (two digits), {n+20} (the number plus 20) or {n+20:03}");
}
constexpr std::size_t kLongestPattern = 200;

/// What stands between the braces of a placeholder.
struct NumberFormat {
    std::uint32_t offset = 0;
    unsigned width = 0;
};

/// Reads `n`, `n:02`, `n+20`, `n+20:03`.
std::optional<NumberFormat> parseNumberFormat(std::string_view text) {
    NumberFormat format;
    if (text.empty() || text.front() != 'n')
        return std::nullopt;
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+') {
        const std::string_view digits = text.substr(1, text.find(':') - 1);
        if (digits.empty() || digits.size() > 6 || !allOf(digits, isDigit))
            return std::nullopt;
        std::from_chars(digits.data(), digits.data() + digits.size(), format.offset);
        text.remove_prefix(1 + digits.size());
    }
    if (!text.empty()) {
        if (text.size() != 3 || text[0] != ':' || text[1] != '0' || text[2] < '1' || text[2] > '9')
            return std::nullopt;
        format.width = static_cast<unsigned>(text[2] - '0');
    }
    return format;
}

std::string formatNumber(std::uint32_t number, NumberFormat format) {
    std::string digits = std::to_string(std::uint64_t{number} + format.offset);
    if (digits.size() < format.width)
        digits.insert(0, format.width - digits.size(), '0');
    return digits;
}

}  // namespace

Result<void> validateHostName(std::string_view name, std::string_view subject) {
    if (const std::string ace = punycode(name); !ace.empty())
        return refuse(subject, Message::of("%1 has letters outside of ASCII", foundText(name)),
                      Message::of("1 to 63 letters, digits and hyphens, with a letter or digit at "
                                  "both ends, for example %1",
                                  Quoted(ace)));
    if (name.empty())
        return refuse(subject, Message::of("%1 is not a host name", foundText(name)),
                      acceptedName());
    if (name.size() > 63)
        return refuse(subject, Message::of("%1 is too long", foundText(name)), acceptedName());
    if (name.front() == '-' || name.back() == '-')
        return refuse(subject, Message::of("%1 begins or ends with a hyphen", foundText(name)),
                      acceptedName());
    for (const char c : name) {
        if (c == '.')
            return refuse(
                subject,
                Message::of("%1 has a dot in it; a host name is one label, without a domain",
                            foundText(name)),
                acceptedName());
        if (!isLetterOrDigit(c) && c != '-')
            return refuse(subject, Message::of("%1 has %2 in it", foundText(name), Quoted({&c, 1})),
                          acceptedName());
    }
    if (lowerCase(name) == "localhost")
        return refuse(
            subject,
            Message::of("%1 is the name of the loopback address on every host", foundText(name)),
            Message::of("another name"));
    return {};
}

Result<std::string> expandNumber(std::string_view pattern, std::uint32_t number,
                                 std::string_view subject) {
    if (pattern.size() > kLongestPattern)
        return refuse(subject, Message::of("%1 is too long", foundText(pattern)),
                      Message::of("at most %1 bytes", kLongestPattern));
    std::string out;
    std::string_view rest = pattern;
    while (!rest.empty()) {
        const std::size_t open = rest.find_first_of("{}");
        out.append(rest.substr(0, open));
        if (open == std::string_view::npos)
            break;
        const std::size_t close = rest.find('}', open);
        if (rest[open] == '}' || close == std::string_view::npos)
            return refuse(subject, Message::of("%1 has a lone brace", foundText(pattern)),
                          acceptedPlaceholder());
        const auto format = parseNumberFormat(rest.substr(open + 1, close - open - 1));
        if (!format)
            return refuse(
                subject,
                Message::of("%1 has braces that are not a placeholder", foundText(pattern)),
                acceptedPlaceholder());
        out += formatNumber(number, *format);
        rest.remove_prefix(close + 1);
    }
    return out;
}

Result<std::string> expandHostPattern(const HostPattern& pattern, std::uint32_t number) {
    LANDFALL_ASSIGN(std::string name, expandNumber(pattern.pattern, number, "host.pattern"));
    LANDFALL_TRY(validateHostName(name, "host.pattern"));
    return name;
}

Result<std::string> expandAddress(const EthernetSettings& ethernet, std::uint32_t number) {
    constexpr std::string_view subject = "network.ethernet.address";
    LANDFALL_ASSIGN(std::string address, expandNumber(ethernet.address, number, subject));
    LANDFALL_TRY(validateHostAddress(address, subject));
    return address;
}

}  // namespace landfall
