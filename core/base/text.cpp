#include "core/base/text.h"

#include <array>
#include <cstdio>

namespace landfall {
namespace {

constexpr std::size_t kShown = 40;

struct Range {
    char32_t first;
    char32_t last;
};

// Controls, and what changes how its neighbours are shown: soft hyphen, Arabic letter mark, zero
// width space, direction marks and embeddings, line separators, isolates, the byte order mark,
// interlinear marks. The joiners U+200C and U+200D stay: scripts and emoji need them.
constexpr std::array<Range, 10> kHidden{{{0x00, 0x1f},
                                         {0x7f, 0x9f},
                                         {0xad, 0xad},
                                         {0x61c, 0x61c},
                                         {0x200b, 0x200b},
                                         {0x200e, 0x200f},
                                         {0x2028, 0x202e},
                                         {0x2060, 0x206f},
                                         {0xfeff, 0xfeff},
                                         {0xfff9, 0xfffb}}};

}  // namespace

bool isHidden(char32_t value) {
    for (const Range& range : kHidden) {
        if (value >= range.first && value <= range.last)
            return true;
    }
    // The noncharacters: U+FDD0-U+FDEF and the last two of each plane.
    return (value >= 0xfdd0 && value <= 0xfdef) || (value & 0xfffe) == 0xfffe;
}

namespace {

struct Lead {
    std::size_t length;
    unsigned char secondLow;
    unsigned char secondHigh;
};

// RFC 3629, section 4: the second byte's range is what shuts out overlong forms and surrogates.
Lead leadOf(unsigned char byte) {
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2, 0x80, 0xbf};
    if (byte == 0xe0)
        return {3, 0xa0, 0xbf};
    if (byte == 0xed)
        return {3, 0x80, 0x9f};
    if (byte >= 0xe1 && byte <= 0xef)
        return {3, 0x80, 0xbf};
    if (byte == 0xf0)
        return {4, 0x90, 0xbf};
    if (byte >= 0xf1 && byte <= 0xf3)
        return {4, 0x80, 0xbf};
    if (byte == 0xf4)
        return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

std::string codePointName(char32_t value) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(value));
    return buffer;
}

}  // namespace

std::optional<CodePoint> firstCodePoint(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    const auto byteAt = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const Lead lead = leadOf(byteAt(0));
    if (lead.length == 0 || lead.length > text.size())
        return std::nullopt;
    if (lead.length == 1)
        return CodePoint{byteAt(0), 1};
    if (byteAt(1) < lead.secondLow || byteAt(1) > lead.secondHigh)
        return std::nullopt;
    char32_t value = byteAt(0) & (0xffu >> (lead.length + 1));
    for (std::size_t i = 1; i < lead.length; ++i) {
        if ((byteAt(i) & 0xc0) != 0x80)
            return std::nullopt;
        value = (value << 6) | (byteAt(i) & 0x3fu);
    }
    return CodePoint{value, lead.length};
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const auto next = firstCodePoint(text);
        if (!next)
            return false;
        text.remove_prefix(next->length);
    }
    return true;
}

void appendUtf8(std::string& to, char32_t value) {
    const auto put = [&to](char32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xc0 | (value >> 6));
        put(0x80 | (value & 0x3f));
    } else if (value < 0x10000) {
        put(0xe0 | (value >> 12));
        put(0x80 | ((value >> 6) & 0x3f));
        put(0x80 | (value & 0x3f));
    } else {
        put(0xf0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3f));
        put(0x80 | ((value >> 6) & 0x3f));
        put(0x80 | (value & 0x3f));
    }
}

namespace {

enum class Lines { Kept, Hidden };

/// The first `most` characters that can be seen; what is cut off behind them is left in `text`.
std::string takeVisible(std::string_view& text, std::size_t most, Lines lines) {
    std::string out;
    for (std::size_t shown = 0; shown < most && !text.empty(); ++shown) {
        const auto next = firstCodePoint(text);
        const bool kept = lines == Lines::Kept && (text.front() == '\n' || text.front() == '\t' ||
                                                   text.starts_with("\r\n"));
        if (next && (kept || !isHidden(next->value)))
            out.append(text.substr(0, next->length));
        else
            out.push_back('?');
        text.remove_prefix(next ? next->length : 1);
    }
    return out;
}

}  // namespace

std::string sanitised(std::string_view text) {
    const std::string shown = takeVisible(text, kShown, Lines::Hidden);
    return text.empty() ? shown : shown + "…";
}

std::string visible(std::string_view text) {
    return takeVisible(text, text.size(), Lines::Hidden);
}

std::string visibleLines(std::string_view text) {
    return takeVisible(text, text.size(), Lines::Kept);
}

std::string inQuotes(std::string_view text) {
    return "\"" + sanitised(text) + "\"";
}

std::string shownPath(std::string_view path) {
    constexpr std::size_t longest = 4096;  // PATH_MAX
    return validateText(path, longest, "path") ? std::string(path) : inQuotes(path);
}

Result<void> validateText(std::string_view text, std::size_t most, std::string_view subject) {
    const Message accepted = Message::of("one line of 1 to %1 characters", most);
    if (text.empty())
        return refuse(subject, Message::of("is empty"), accepted);
    std::size_t count = 0;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto next = firstCodePoint(rest);
        if (!next)
            return refuse(subject, Message::of("%1 is not valid UTF-8", foundText(text)), accepted);
        if (isHidden(next->value))
            return refuse(subject,
                          Message::of("%1 has %2 in it, which cannot be seen", foundText(text),
                                      codePointName(next->value)),
                          Message::of("one line of 1 to %1 characters that can be seen", most));
        // A code point has one byte at least: the loop ends early on long text.
        if (++count > most)
            return refuse(subject, Message::of("%1 is too long", foundText(text)), accepted);
        rest.remove_prefix(next->length);
    }
    return {};
}

MessageArgument foundText(std::string_view text) {
    if (text.empty())
        return Message::of("an empty text");
    return Quoted(text);
}

tl::unexpected<Error> refuse(std::string_view subject, Message found, Message accepted) {
    return fail(ErrorKind::InvalidInput, std::string(subject),
                Message::of("%1; accepted is %2", std::move(found), std::move(accepted)));
}

}  // namespace landfall
