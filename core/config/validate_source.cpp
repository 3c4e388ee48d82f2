#include "core/base/text.h"
#include "core/config/addresses.h"
#include "core/config/validate.h"

namespace landfall {

Result<void> validatePresetName(std::string_view name, std::string_view subject) {
    LANDFALL_TRY(validateText(name, 100, subject));
    if (name.front() == ' ' || name.back() == ' ')
        return refuse(subject, Message::of("%1 begins or ends with a space", foundText(name)),
                      Message::of("a name without spaces at its ends"));
    return {};
}

Result<void> validateBaseUrl(std::string_view url, std::string_view subject) {
    const Message accepted =
        Message::of("an address such as \"https://images.example/pi-lite-arm64.img.xz\"");
    constexpr std::string_view unsafe = "\"'<>\\^`{|}#$ ";
    if (url.empty())
        return refuse(subject, Message::of("%1 is not an address", foundText(url)), accepted);
    if (url.size() > 2048)
        return refuse(subject, Message::of("%1 is too long", foundText(url)), accepted);
    for (const char c : url) {
        if (!isPrintableAscii(c) || unsafe.find(c) != std::string_view::npos)
            return refuse(
                subject,
                Message::of("%1 has a character in it that an address cannot have", foundText(url)),
                Message::of("%1, other characters as % and two hexadecimal digits", accepted));
    }
    const auto parts = splitUrl(url);
    if (!parts)
        return refuse(subject, Message::of("%1 is not an address with a host", foundText(url)),
                      accepted);
    if (parts->scheme != "https" && parts->scheme != "http")
        return refuse(subject, Message::of("%1 is neither https nor http", foundText(url)),
                      accepted);
    if (parts->rest.size() < 2 || parts->rest.front() != '/')
        return refuse(subject, Message::of("%1 names no file", foundText(url)), accepted);
    return {};
}

Result<void> validateSha256(std::string_view digest, std::string_view subject) {
    if (digest.size() != 64 || !allOf(digest, isHexDigit))
        return refuse(subject, Message::of("%1 is not a SHA-256 digest", foundText(digest)),
                      Message::of("64 hexadecimal digits"));
    return {};
}

Result<void> validateBaseId(std::string_view id, std::string_view subject) {
    const bool characters =
        allOf(id, [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; });
    if (id.empty() || id.size() > 128 || !characters || !isLetterOrDigit(id.front()))
        return refuse(subject, Message::of("%1 is not an id", foundText(id)),
                      Message::of("\"sample\" or an id that `landfall-cli base list` shows"));
    return {};
}

Result<void> validatePackage(std::string_view name, std::string_view subject) {
    const Message accepted = Message::of("a package's name, such as \"avahi-daemon\"");
    // deb-control(5): name, then apt's ":architecture" and "=version".
    const std::string_view plain = name.substr(0, name.find_first_of(":="));
    const std::string_view rest = name.substr(plain.size());
    const bool plainFits =
        plain.size() >= 2 && isLetterOrDigit(plain.front()) && allOf(plain, [](char c) {
            return isLower(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
        });
    const bool restFits = rest.size() != 1 && allOf(rest, [](char c) {
                              return isLetterOrDigit(c) || c == ':' || c == '=' || c == '+' ||
                                     c == '-' || c == '.' || c == '~';
                          });
    if (!plainFits || !restFits || name.size() > 200)
        return refuse(subject, Message::of("%1 is not a package's name", foundText(name)),
                      accepted);
    return {};
}

Result<void> validateCommand(std::string_view command, std::string_view subject) {
    return validateText(command, 4096, subject);
}

}  // namespace landfall
