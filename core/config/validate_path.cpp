#include <array>

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

bool isAtOrBelow(std::string_view path, std::string_view folder) {
    return path.substr(0, folder.size()) == folder &&
           (path.size() == folder.size() || path[folder.size()] == '/');
}

/// Why a path that begins with '/' is not in its shortest form, or empty.
std::string_view faultOfParts(std::string_view path) {
    std::string_view rest = path;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::size_t slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        if (part.empty())
            return "has an empty part (a slash too many)";
        if (part == "." || part == "..")
            return "has a part that is \".\" or \"..\"";
        rest.remove_prefix(part.size());
    }
    return {};
}

Result<void> validateRootPath(std::string_view path, std::string_view extra,
                              std::string_view accepted, std::string_view subject) {
    if (path.empty() || path.front() != '/')
        return refuse(subject, path, "does not begin with a slash", accepted);
    if (path.size() > kLongestPath)
        return refuse(subject, path, "is too long", accepted);
    for (const char c : path) {
        const bool known = isLetterOrDigit(c) || c == '.' || c == '_' || c == '/' || c == '-';
        if (!known && extra.find(c) == std::string_view::npos)
            return refuse(subject, path, "has a character in it that is not accepted", accepted);
    }
    if (const std::string_view fault = faultOfParts(path); !fault.empty())
        return refuse(subject, path, fault, accepted);
    return {};
}

}  // namespace

Result<void> validateMountPoint(std::string_view path, std::string_view subject) {
    constexpr std::string_view accepted =
        "an absolute path of letters, digits, '.', '_' and '-', such as \"/srv/data\"";
    if (path == "/")
        return refuse(subject, path, "is the root's", accepted);
    LANDFALL_TRY(validateRootPath(path, "", accepted, subject));
    for (const std::string_view folder : kBaseFolders) {
        if (isAtOrBelow(path, folder))
            return refuse(subject, path, "is in the system's own " + std::string(folder),
                          "a place outside of it, such as \"/srv/data\"");
    }
    return {};
}

Result<void> validateMountOption(std::string_view option, std::string_view subject) {
    constexpr std::string_view accepted =
        "one option of mount, such as \"noatime\" or \"commit=30\"";
    const bool characters = allOf(option, [](char c) {
        return isLetterOrDigit(c) || c == '_' || c == '-' || c == '=' || c == '.' || c == ':' ||
               c == '/' || c == '+' || c == '%';
    });
    if (option.empty() || option.size() > 64 || !characters || !isLetter(option.front()))
        return refuse(subject, option, "is not a mount option", accepted);
    return {};
}

Result<void> validateFilePath(std::string_view path, std::string_view subject) {
    constexpr std::string_view accepted = "an absolute path of a file, such as \"/etc/motd\"";
    // systemd's instances have an '@', packages' files the others.
    LANDFALL_TRY(validateRootPath(path, "@:+~", accepted, subject));
    for (const std::string_view folder : kVirtualFolders) {
        if (isAtOrBelow(path, folder))
            return refuse(subject, path, "is in " + std::string(folder) + ", which a boot hides",
                          accepted);
    }
    return {};
}

Result<void> validateLabel(std::string_view label, std::string_view subject) {
    const bool characters =
        allOf(label, [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; });
    if (label.empty() || label.size() > 36 || !characters || label.front() == '-')
        return refuse(subject, label, "is not a label",
                      "letters, digits, '.', '_' and '-', such as \"data\"");
    return {};
}

}  // namespace landfall
