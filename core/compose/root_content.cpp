#include "core/compose/root_content.h"

#include <algorithm>
#include <optional>

#include "core/compose/accounts.h"

namespace landfall {
namespace {

constexpr ByteCount kLargestMoved{2 * kGiB};

Result<void> ensureParent(Ext4& root, const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == 0 || slash == std::string::npos)
        return {};
    const std::string parent = path.substr(0, slash);
    LANDFALL_ASSIGN(const auto there, root.stat(parent));
    return there ? Result<void>() : root.makeFolder(parent, {0, 0, 0755});
}

Result<std::string> textOf(const Ext4& root, const char* path) {
    LANDFALL_ASSIGN(const auto there, root.stat(path));
    if (!there)
        return std::string();
    return root.readFile(path);
}

Result<AccountFiles> readAccounts(const Ext4& root) {
    AccountFiles files;
    LANDFALL_ASSIGN(files.passwd, textOf(root, "/etc/passwd"));
    LANDFALL_ASSIGN(files.group, textOf(root, "/etc/group"));
    LANDFALL_ASSIGN(files.shadow, textOf(root, "/etc/shadow"));
    LANDFALL_ASSIGN(files.gshadow, textOf(root, "/etc/gshadow"));
    return files;
}

// A database keeps the owner and mode that the base gives it (shadow's group).
Result<void> writeAccountFile(Ext4& root, const std::string& path, const std::string& before,
                              const std::string& after, std::uint32_t mode) {
    if (before == after)
        return {};
    LANDFALL_ASSIGN(const auto old, root.stat(path));
    NodeOwner owner{0, 0, mode};
    if (old)
        owner = {old->uid, old->gid, old->mode};
    return root.writeFile(path, after, owner);
}

Result<void> writeAccounts(Ext4& root, const AccountFiles& before, const AccountFiles& after) {
    LANDFALL_TRY(writeAccountFile(root, "/etc/passwd", before.passwd, after.passwd, 0644));
    LANDFALL_TRY(writeAccountFile(root, "/etc/group", before.group, after.group, 0644));
    LANDFALL_TRY(writeAccountFile(root, "/etc/shadow", before.shadow, after.shadow, 0600));
    return writeAccountFile(root, "/etc/gshadow", before.gshadow, after.gshadow, 0600);
}

Result<void> copySkeleton(Ext4& root, const std::string& home, OwnerNumbers owner) {
    LANDFALL_ASSIGN(const auto skeleton, root.stat("/etc/skel"));
    if (!skeleton || skeleton->type != NodeType::Folder)
        return {};
    LANDFALL_ASSIGN(const auto names, root.list("/etc/skel"));
    for (const std::string& name : names) {
        const std::string from = "/etc/skel/" + name;
        LANDFALL_ASSIGN(const auto info, root.statLink(from));
        if (!info || info->type != NodeType::File)
            continue;
        LANDFALL_ASSIGN(const std::string text, root.readFile(from));
        LANDFALL_TRY(root.writeFile(home + "/" + name, text, {owner.uid, owner.gid, info->mode}));
    }
    return {};
}

Result<void> makeHome(Ext4& root, const ContentLoginUser& user, const std::string& home,
                      OwnerNumbers owner) {
    LANDFALL_ASSIGN(const auto there, root.stat(home));
    if (!there) {
        LANDFALL_TRY(root.makeFolder(home, {owner.uid, owner.gid, 0700}));
        LANDFALL_TRY(copySkeleton(root, home, owner));
    }
    if (user.sshKeys.empty())
        return {};
    std::string keys;
    for (const std::string& key : user.sshKeys)
        keys += key + "\n";
    LANDFALL_TRY(root.makeFolder(home + "/.ssh", {owner.uid, owner.gid, 0700}));
    return root.writeFile(home + "/.ssh/authorized_keys", keys, {owner.uid, owner.gid, 0600});
}

// The plan has no other home to put the auth key into.
Result<void> checkConnectHome(const ContentLoginUser& user, const std::string& home) {
    const std::string planned = "/home/" + user.name;
    if (!user.raspberryPiConnect || home == planned)
        return {};
    return fail(ErrorKind::NotSupported, "user.raspberryPiConnect",
                Message::of("%1 is an account of the base and lives in %2; accepted is one that "
                            "lives in %3, or another name",
                            user.name, Path(home), Path(planned)));
}

Result<void> grantSudo(Ext4& root, const ContentLoginUser& user) {
    if (!user.passwordlessSudo)
        return {};
    // sudo skips files with a dot or a tilde in their name.
    std::string name = user.name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '.' || c == '~'; }, '_');
    const std::string path = "/etc/sudoers.d/90-landfall-" + name;
    LANDFALL_TRY(ensureParent(root, path));
    return root.writeFile(path, user.name + " ALL=(ALL:ALL) NOPASSWD: ALL\n", {0, 0, 0440});
}

Result<void> moveNode(Ext4& from, const std::string& path, Ext4& to, const std::string& name) {
    LANDFALL_ASSIGN(const auto info, from.statLink(path));
    if (!info)
        return {};
    const NodeOwner owner{info->uid, info->gid, info->mode};
    switch (info->type) {
        case NodeType::File: {
            LANDFALL_ASSIGN(const std::string bytes, from.readFile(path, kLargestMoved));
            return to.writeFile(name, bytes, owner);
        }
        case NodeType::Symlink: {
            LANDFALL_ASSIGN(const std::string target, from.readLink(path));
            return to.makeSymlink(name, target, info->uid, info->gid);
        }
        case NodeType::Folder: {
            LANDFALL_TRY(to.makeFolder(name, owner));
            LANDFALL_ASSIGN(const auto names, from.list(path));
            for (const std::string& each : names)
                LANDFALL_TRY(moveNode(from, path + "/" + each, to, name + "/" + each));
            return {};
        }
        case NodeType::Other:
            break;
    }
    return fail(ErrorKind::NotSupported, path,
                Message::of("it is neither file, folder nor symlink and cannot be moved into a "
                            "partition"));
}

// What userconf-pi's userconf changes beside the account databases: subuid, subgid, sudo's rules.
Result<void> renameInTexts(Ext4& root, const ContentLoginUser& user) {
    struct Named {
        const char* path;
        char behind;
    };
    for (const auto& [path, behind] : {Named{"/etc/subuid", ':'}, Named{"/etc/subgid", ':'},
                                       Named{"/etc/sudoers.d/010_pi-nopasswd", ' '},
                                       Named{"/etc/sudoers.d/90-cloud-init-users", ' '}}) {
        LANDFALL_ASSIGN(const std::string before, textOf(root, path));
        std::string after = "\n" + before;
        const std::string old = "\n" + user.renames + behind;
        const std::string fresh = "\n" + user.name + behind;
        for (std::size_t at = after.find(old); at != after.npos;
             at = after.find(old, at + fresh.size() - 1))
            after.replace(at, old.size(), fresh);
        LANDFALL_TRY(writeAccountFile(root, path, before, after.substr(1), 0644));
    }
    return {};
}

Result<void> moveHome(Ext4& root, const std::string& from, const std::string& to) {
    LANDFALL_ASSIGN(const auto there, root.stat(from));
    LANDFALL_ASSIGN(const auto taken, root.stat(to));
    if (!there || there->type != NodeType::Folder || taken)
        return {};
    LANDFALL_TRY(moveNode(root, from, root, to));
    return root.remove(from);
}

// In the place of an account of the base, and of those that only its wizard needed.
Result<void> takeOver(Ext4& root, const AccountFiles& before, const ContentLoginUser& user) {
    for (const std::string& gone : user.replaces)
        if (const std::string home = homeOf(before, gone); home.starts_with("/home/"))
            LANDFALL_TRY(root.remove(home));
    if (!renamesAccount(ownersOf(before), user))
        return {};
    LANDFALL_TRY(renameInTexts(root, user));
    return moveHome(root, homeOf(before, user.renames), "/home/" + user.name);
}

Result<OwnerTable> applyAccounts(Ext4& root, const CardContent& content) {
    LANDFALL_ASSIGN(const AccountFiles before, readAccounts(root));
    OwnerTable owners = ownersOf(before);
    if (content.systemUsers.empty() && content.loginUsers.empty())
        return owners;
    LANDFALL_TRY(assignNumbers(owners, content));
    LANDFALL_ASSIGN(const auto bash, root.stat("/bin/bash"));
    const AccountFiles after =
        withAccounts(before, owners, content, bash ? "/bin/bash" : "/bin/sh");
    LANDFALL_TRY(ensureParent(root, "/etc/passwd"));
    LANDFALL_TRY(writeAccounts(root, before, after));
    for (const ContentLoginUser& user : content.loginUsers) {
        LANDFALL_TRY(takeOver(root, before, user));
        LANDFALL_ASSIGN(const OwnerNumbers numbers,
                        resolveOwner(owners, {user.name, user.name}, "user.name"));
        const std::string home = homeOf(after, user.name);
        LANDFALL_TRY(checkConnectHome(user, home));
        LANDFALL_TRY(makeHome(root, user, home, numbers));
        LANDFALL_TRY(grantSudo(root, user));
    }
    const std::string sysusers = sysusersText(owners, content);
    if (sysusers.empty())
        return owners;
    const std::string path = "/usr/lib/sysusers.d/landfall.conf";
    LANDFALL_TRY(ensureParent(root, path));
    LANDFALL_TRY(root.writeFile(path, sysusers, {0, 0, 0644}));
    return owners;
}

Result<void> writeContentFile(Ext4& root, const ContentFile& file, const OwnerTable& owners,
                              const BeforeStep& before) {
    LANDFALL_ASSIGN(const OwnerNumbers owner, resolveOwner(owners, file.owner, file.path));
    const NodeOwner node{owner.uid, owner.gid, file.mode};
    LANDFALL_TRY(ensureParent(root, file.path));
    if (const auto* text = std::get_if<std::string>(&file.content))
        return root.writeFile(file.path, *text, node);
    const auto& source = std::get<std::filesystem::path>(file.content);
    LANDFALL_TRY(before(Message::of("copying %1", source.filename())));
    return root.copyIn(source, file.path, node);
}

}  // namespace

Result<OwnerTable> applyContent(Ext4& root, const CardContent& content, const BeforeStep& before) {
    // 1. What a former life left goes first: nothing of ours can be taken with it.
    for (const std::string& path : content.removals)
        LANDFALL_TRY(root.remove(path));

    // 2. Accounts: from here on names have numbers.
    LANDFALL_TRY(before(Message::of("writing accounts")));
    LANDFALL_ASSIGN(OwnerTable owners, applyAccounts(root, content));

    // 3. Folders, parents before children.
    std::vector<ContentDirectory> folders = content.directories;
    std::stable_sort(folders.begin(), folders.end(),
                     [](const auto& a, const auto& b) { return a.path < b.path; });
    for (const ContentDirectory& folder : folders) {
        LANDFALL_ASSIGN(const OwnerNumbers owner, resolveOwner(owners, folder.owner, folder.path));
        LANDFALL_TRY(root.makeFolder(folder.path, {owner.uid, owner.gid, folder.mode}));
    }

    // 4. Files and symlinks.
    LANDFALL_TRY(before(Message::of("writing files")));
    for (const ContentFile& file : content.files)
        if (file.place == Place::Root)
            LANDFALL_TRY(writeContentFile(root, file, owners, before));
    for (const ContentSymlink& link : content.symlinks) {
        LANDFALL_TRY(ensureParent(root, link.path));
        LANDFALL_ASSIGN(const OwnerNumbers owner, resolveOwner(owners, link.owner, link.path));
        LANDFALL_TRY(root.makeSymlink(link.path, link.target, owner.uid, owner.gid));
    }
    return owners;
}

Result<void> moveTree(Ext4& from, const std::string& path, Ext4& to) {
    LANDFALL_ASSIGN(const auto there, from.stat(path));
    if (!there || there->type != NodeType::Folder)
        return {};
    LANDFALL_ASSIGN(const auto names, from.list(path));
    for (const std::string& name : names) {
        LANDFALL_TRY(moveNode(from, path + "/" + name, to, "/" + name));
        LANDFALL_TRY(from.remove(path + "/" + name));
    }
    return {};
}

}  // namespace landfall
