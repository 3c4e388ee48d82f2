#include "core/config/quantities.h"

#include <array>
#include <charconv>
#include <cstdio>

#include "core/base/text.h"

namespace landfall {
namespace {

Message acceptedSize() {
    return Message::of(
        "a size such as \"8GiB\", a share of the card such as \"12.5%\", or \"rest\"");
}
constexpr std::uint32_t kLongestDuration = 768 * 3600;

/// Up to nine digits and nothing else.
std::optional<std::uint32_t> parseDigits(std::string_view text) {
    if (text.empty() || text.size() > 9 || !allOf(text, isDigit))
        return std::nullopt;
    std::uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<unsigned> parseHundredths(std::string_view percent) {
    const std::size_t dot = percent.find('.');
    const auto whole = parseDigits(percent.substr(0, dot));
    if (!whole || *whole > 100)
        return std::nullopt;
    unsigned hundredths = *whole * 100;
    if (dot != std::string_view::npos) {
        const std::string_view decimals = percent.substr(dot + 1);
        const auto fraction = parseDigits(decimals);
        if (!fraction || decimals.size() > 2)
            return std::nullopt;
        hundredths += decimals.size() == 1 ? *fraction * 10 : *fraction;
    }
    if (hundredths == 0 || hundredths > 100 * 100)
        return std::nullopt;
    return hundredths;
}

bool isAccount(std::string_view name) {
    if (parseDigits(name))
        return true;
    return !name.empty() && name.size() <= 32 && (isLetter(name.front()) || name.front() == '_') &&
           allOf(name,
                 [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.'; });
}

}  // namespace

Result<SizeSpec> parseSize(std::string_view text, std::string_view subject) {
    SizeSpec size;
    if (text == "rest") {
        size.kind = SizeSpec::Kind::Rest;
        return size;
    }
    if (!text.empty() && text.back() == '%') {
        const auto hundredths = parseHundredths(text.substr(0, text.size() - 1));
        if (!hundredths)
            return refuse(subject, Message::of("%1 is not a share of the card", foundText(text)),
                          acceptedSize());
        size.kind = SizeSpec::Kind::Percent;
        size.hundredths = *hundredths;
        return size;
    }
    const auto bytes = parseByteCount(text.substr(0, 64), subject);
    if (!bytes || text.size() > 64)
        return refuse(subject, Message::of("%1 is not a size", foundText(text)), acceptedSize());
    if (bytes->value == 0)
        return refuse(subject, Message::of("%1 is not greater than zero", foundText(text)),
                      acceptedSize());
    size.bytes = *bytes;
    return size;
}

std::string byteCountText(ByteCount count) {
    struct Unit {
        std::uint64_t factor;
        const char* name;
    };
    static constexpr std::array<Unit, 3> units{{{kGiB, "GiB"}, {kMiB, "MiB"}, {kKiB, "KiB"}}};
    for (const Unit& unit : units) {
        if (count.value >= unit.factor && count.value % unit.factor == 0)
            return std::to_string(count.value / unit.factor) + unit.name;
    }
    return std::to_string(count.value);
}

std::string sizeText(const SizeSpec& size) {
    switch (size.kind) {
        case SizeSpec::Kind::Rest:
            return "rest";
        case SizeSpec::Kind::Percent: {
            std::string text = std::to_string(size.hundredths / 100);
            if (const unsigned fraction = size.hundredths % 100; fraction != 0) {
                text += fraction < 10 ? ".0" : ".";
                text += std::to_string(fraction % 10 == 0 ? fraction / 10 : fraction);
            }
            return text + "%";
        }
        case SizeSpec::Kind::Bytes:
            break;
    }
    return byteCountText(size.bytes);
}

Result<std::uint32_t> parseDuration(std::string_view text, std::string_view subject) {
    const Message accepted =
        Message::of("a whole number with h, m or s, from \"1s\" to \"768h\", such as \"24h\"");
    const char unit = text.empty() ? '\0' : text.back();
    const std::uint32_t factor = unit == 'h' ? 3600 : unit == 'm' ? 60 : unit == 's' ? 1 : 0;
    if (factor == 0)
        return refuse(subject, Message::of("%1 is not a duration", foundText(text)), accepted);
    const auto number = parseDigits(text.substr(0, text.size() - 1));
    if (!number || *number == 0 || *number > kLongestDuration / factor)
        return refuse(subject, Message::of("%1 is not a duration", foundText(text)), accepted);
    return *number * factor;
}

std::string durationText(std::uint32_t seconds) {
    if (seconds % 3600 == 0)
        return std::to_string(seconds / 3600) + "h";
    if (seconds % 60 == 0)
        return std::to_string(seconds / 60) + "m";
    return std::to_string(seconds) + "s";
}

Result<void> validateDuration(std::string_view text, std::string_view subject) {
    LANDFALL_TRY(parseDuration(text, subject));
    return {};
}

Result<std::uint32_t> parseMode(std::string_view text, std::string_view subject) {
    const bool octal = allOf(text, [](char c) { return c >= '0' && c <= '7'; });
    if (text.size() < 3 || text.size() > 4 || !octal)
        return refuse(subject, Message::of("%1 is not a file mode", foundText(text)),
                      Message::of("three or four octal digits, such as \"0755\""));
    std::uint32_t mode = 0;
    std::from_chars(text.data(), text.data() + text.size(), mode, 8);
    return mode;
}

std::string modeText(std::uint32_t mode) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%04o", mode & 07777u);
    return buffer;
}

Result<OwnerAndGroup> parseOwner(std::string_view text, std::string_view subject) {
    const std::size_t colon = text.find(':');
    const bool pair = colon != std::string_view::npos && isAccount(text.substr(0, colon)) &&
                      isAccount(text.substr(colon + 1));
    if (!pair)
        return refuse(
            subject, Message::of("%1 is not an owner", foundText(text)),
            Message::of("a user's and a group's name or number, such as \"consul:consul\""));
    return OwnerAndGroup{std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

}  // namespace landfall
