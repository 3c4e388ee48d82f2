#include <array>
#include <utility>

#include "core/base/text.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

constexpr std::size_t kLongestPath = 255;

// What no mount point may hide, and the folders that usr-merged systems have as links into /usr.
constexpr std::array<std::string_view, 12> kBaseFolders{"/boot", "/etc", "/usr",   "/proc",
                                                        "/sys",  "/dev", "/run",   "/bin",
                                                        "/sbin", "/lib", "/lib32", "/lib64"};
constexpr std::array<std::string_view, 4> kVirtualFolders{"/proc", "/sys", "/dev", "/run"};

/// Why a path that begins with '/' is not in its shortest form, or empty.
Message faultOfParts(std::string_view path) {
    std::string_view rest = path;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::size_t slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        if (part.empty())
            return Message::of("%1 has an empty part (a slash too many)", foundText(path));
        if (part == "." || part == "..")
            return Message::of("%1 has a part that is \".\" or \"..\"", foundText(path));
        rest.remove_prefix(part.size());
    }
    return {};
}

Result<void> validateRootPath(std::string_view path, std::string_view extra,
                              const Message& accepted, std::string_view subject) {
    if (path.empty() || path.front() != '/')
        return refuse(subject, Message::of("%1 does not begin with a slash", foundText(path)),
                      accepted);
    if (path.size() > kLongestPath)
        return refuse(subject, Message::of("%1 is too long", foundText(path)), accepted);
    for (const char c : path) {
        const bool known = isLetterOrDigit(c) || c == '.' || c == '_' || c == '/' || c == '-';
        if (!known && extra.find(c) == std::string_view::npos)
            return refuse(
                subject,
                Message::of("%1 has a character in it that is not accepted", foundText(path)),
                accepted);
    }
    if (Message fault = faultOfParts(path); !fault.empty())
        return refuse(subject, std::move(fault), accepted);
    return {};
}

}  // namespace

bool isAtOrBelow(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

Result<void> validateMountPoint(std::string_view path, std::string_view subject) {
    const Message accepted =
        Message::of("an absolute path of letters, digits, '.', '_' and '-', such as \"/srv/data\"");
    if (path == "/")
        return refuse(subject, Message::of("%1 is the root's mount point", foundText(path)),
                      accepted);
    LANDFALL_TRY(validateRootPath(path, "", accepted, subject));
    for (const std::string_view folder : kBaseFolders) {
        if (isAtOrBelow(path, folder))
            return refuse(subject,
                          Message::of("%1 is in the system's own %2", foundText(path), folder),
                          Message::of("a place outside of it, such as \"/srv/data\""));
    }
    return {};
}

Result<void> validateMountOption(std::string_view option, std::string_view subject) {
    const Message accepted =
        Message::of("one option of mount, such as \"noatime\" or \"commit=30\"");
    const bool characters = allOf(option, [](char c) {
        return isLetterOrDigit(c) || c == '_' || c == '-' || c == '=' || c == '.' || c == ':' ||
               c == '/' || c == '+' || c == '%';
    });
    if (option.empty() || option.size() > 64 || !characters || !isLetter(option.front()))
        return refuse(subject, Message::of("%1 is not a mount option", foundText(option)),
                      accepted);
    return {};
}

Result<void> validateFilePath(std::string_view path, std::string_view subject) {
    const Message accepted = Message::of("an absolute path of a file, such as \"/etc/motd\"");
    // systemd's instances have an '@', packages' files the others.
    LANDFALL_TRY(validateRootPath(path, "@:+~", accepted, subject));
    for (const std::string_view folder : kVirtualFolders) {
        if (isAtOrBelow(path, folder))
            return refuse(subject,
                          Message::of("%1 is in %2, which is mounted over when the system boots",
                                      foundText(path), folder),
                          accepted);
    }
    return {};
}

Result<void> validateLabel(std::string_view label, std::string_view subject) {
    const bool characters =
        allOf(label, [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; });
    if (label.empty() || label.size() > 36 || !characters || label.front() == '-')
        return refuse(subject, Message::of("%1 is not a label", foundText(label)),
                      Message::of("letters, digits, '.', '_' and '-', such as \"data\""));
    return {};
}

}  // namespace landfall
