#include "core/compose/own_places.h"

#include <algorithm>
#include <vector>

#include "core/config/letter_case.h"
#include "core/config/validate.h"
#include "core/firstboot/first_boot.h"
#include "core/join/agent_config.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

/// Where the bytes are on Debian, whose /bin, /lib and /sbin are links into /usr.
std::string merged(const std::string& path) {
    for (const char* folder : {"/bin", "/lib", "/sbin"})
        if (isAtOrBelow(path, folder))
            return "/usr" + path;
    return path;
}

/// The places that are looked at before the one where ours lies, for a file of the same name:
/// tmpfiles.d(5), sysusers.d(5), systemd.unit(5).
std::vector<std::string> shadowed(const std::string& path) {
    static constexpr std::pair<const char*, const char*> folders[] = {
        {"/etc/tmpfiles.d/", "/usr/lib/tmpfiles.d/"},
        {"/etc/sysusers.d/", "/usr/lib/sysusers.d/"},
        {"/etc/systemd/system.control/", "/etc/systemd/system/"},
    };
    std::vector<std::string> places{merged(path)};
    for (const auto& [first, second] : folders)
        if (path.starts_with(first))
            places.push_back(second + path.substr(std::string(first).size()));
    return places;
}

/// Paths of the root that this card's content needs for itself, folders aside.
std::vector<std::string> ownPaths(const Preset& preset, const CardContent& content) {
    std::vector<std::string> own;
    for (const ContentFile& file : content.files)
        if (file.place == Place::Root && file.origin != ContentOrigin::Extra)
            own.push_back(file.path);
    for (const ContentSymlink& link : content.symlinks)
        own.push_back(link.path);
    if (preset.join)
        for (const RenderedFile& file : renderedFiles(preset.join->vault))
            own.push_back(file.path);
    if (!content.systemUsers.empty() || !content.loginUsers.empty())
        for (const char* name : {"/etc/passwd", "/etc/group", "/etc/shadow", "/etc/gshadow",
                                 "/usr/lib/sysusers.d/landfall.conf"})
            own.emplace_back(name);
    for (const ContentLoginUser& user : content.loginUsers)
        if (!user.sshKeys.empty())
            own.push_back("/home/" + user.name + "/.ssh/authorized_keys");
    return own;
}

/// On the boot partition, those that are written for each card by itself included.
std::vector<std::string> ownBootPaths(const BaseFacts& facts, const Preset& preset,
                                      const CardContent& content) {
    std::vector<std::string> own{kTokenPath, kCardPath, kStatusPath};
    CardIdentity any;
    any.host = "host";
    if (const auto seed = firstBootCardFiles(facts, preset, any))
        for (const ContentFile& file : *seed)
            own.push_back(file.path);
    for (const ContentFile& file : content.files)
        if (file.place == Place::Boot && file.origin != ContentOrigin::Extra)
            own.push_back(file.path);
    return own;
}

Result<void> refuse(std::size_t index, const std::string& path, const std::string& ours) {
    return fail(ErrorKind::InvalidInput, "files[" + std::to_string(index) + "].path",
                Message::of("%1 would replace %2, which Landfall writes itself; accepted is "
                            "another name beside it",
                            Path(path), Path(ours)));
}

Result<void> checkOne(std::size_t index, const std::string& path,
                      const std::vector<std::string>& own, const CardContent& content) {
    for (const std::string& place : shadowed(path)) {
        for (const std::string& ours : own)
            if (isAtOrBelow(place, merged(ours)))
                return refuse(index, path, ours);
        for (const ContentDirectory& folder : content.directories)
            if (place == merged(folder.path))
                return refuse(index, path, folder.path);
    }
    return {};
}

}  // namespace

Result<void> checkOwnPlaces(const BaseFacts& facts, const Preset& preset,
                            const CardContent& content) {
    const std::vector<std::string> own = ownPaths(preset, content);
    const std::vector<std::string> ownOnBoot = ownBootPaths(facts, preset, content);
    for (std::size_t i = 0; i < preset.files.size(); ++i) {
        const std::string& path = preset.files[i].path;
        LANDFALL_TRY(checkOne(i, path, own, content));
        const std::string folder = ownFolder(facts);
        if (folder.empty())
            continue;
        // A FAT does not tell capital letters from small ones.
        for (const std::string& each : ownOnBoot) {
            const std::string ours = folder + each;
            if (isAtOrBelow(lowerCase(path), lowerCase(ours)) ||
                isAtOrBelow(lowerCase(ours), lowerCase(path)))
                return refuse(i, path, ours);
        }
    }
    return {};
}

}  // namespace landfall
