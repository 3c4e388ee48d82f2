#include "core/compose/layer_key.h"

#include <sys/stat.h>

#include <cerrno>
#include <fstream>

#include "core/fetch/digest.h"

namespace landfall {
namespace {

// Raised whenever the same inputs are made into other bytes.
constexpr const char* kVersion = "1";
// The same of what moves into a partition of its own. 2: links keep their owners.
constexpr const char* kMovedVersion = "2";
constexpr const char* kRoot = "root";

// Each word is preceded by its length, so that no two lists of words read alike.
class KeyText {
public:
    KeyText& add(std::string_view word) {
        sha_.add(std::to_string(word.size()) + ":");
        sha_.add(word);
        return *this;
    }
    KeyText& add(std::uint64_t number) { return add(std::to_string(number)); }
    [[nodiscard]] std::string finish() { return sha_.finish().substr(0, 32); }

private:
    Sha256 sha_;
};

void addOwner(KeyText& key, const Ownership& owner, std::uint32_t mode) {
    key.add(owner.user).add(owner.group).add(mode);
}

Result<void> addFiles(KeyText& key, const ComposeContext& context) {
    for (const ContentFile& file : context.plan.content.files) {
        if (file.place != Place::Root)
            continue;
        key.add("file").add(file.path);
        addOwner(key, file.owner, file.mode);
        if (const auto* text = std::get_if<std::string>(&file.content)) {
            key.add(*text);
            continue;
        }
        const auto& source = std::get<std::filesystem::path>(file.content);
        const LocalFile* planned = findSource(context.plan, source);
        if (planned == nullptr)
            return fail(ErrorKind::Internal, source.string(),
                        Message::of("is not among the files that the plan read"));
        key.add("sha256").add(planned->sha256);
    }
    return {};
}

void addAccounts(KeyText& key, const CardContent& content) {
    for (const ContentSystemUser& user : content.systemUsers)
        key.add("system").add(user.name).add(user.group).add(user.home).add(user.comment);
    for (const ContentLoginUser& user : content.loginUsers) {
        key.add("login").add(user.name).add(user.passwordlessSudo ? 1 : 0);
        key.add(user.password ? 1 : 0).add(user.sshKeys.size());
        for (const std::string& line : user.sshKeys)
            key.add(line);
        key.add(user.groups.size());
        for (const std::string& group : user.groups)
            key.add(group);
        // What most cards have none of is named where there is some: their layers stay theirs.
        if (user.raspberryPiConnect)
            key.add("connect");
        key.add(user.renames).add(user.replaces.size());
        for (const std::string& gone : user.replaces)
            key.add(gone);
    }
}

void addCopied(KeyText& key, const CardPlan& plan) {
    for (const PlannedPartition& partition : plan.partitions)
        if (partition.copy)
            key.add("copy")
                .add(kMovedVersion)
                .add(dataLayerKey(partition, {}))
                .add(partition.mount)
                .add(partition.owner)
                .add(partition.group);
}

}  // namespace

Result<std::string> rootLayerKey(const ComposeContext& context) {
    KeyText key;
    const PlannedPartition* root = findRole(context.plan, PartitionRole::Root);
    key.add("root").add(kVersion).add(context.base.id).add(context.base.decodedSha256);
    key.add(root->start.value).add(root->size.value);
    const CardContent& content = context.plan.content;
    for (const std::string& path : content.removals)
        key.add("removal").add(path);
    for (const ContentDirectory& folder : content.directories) {
        key.add("folder").add(folder.path);
        addOwner(key, folder.owner, folder.mode);
    }
    for (const ContentSymlink& link : content.symlinks) {
        key.add("symlink").add(link.path).add(link.target);
        if (link.owner.user != kRoot || link.owner.group != kRoot)
            key.add("of").add(link.owner.user).add(link.owner.group);
    }
    addAccounts(key, content);
    addCopied(key, context.plan);
    LANDFALL_TRY(addFiles(key, context));
    return "root-" + key.finish();
}

std::string dataLayerKey(const PlannedPartition& partition, const OwnerNumbers& owner) {
    KeyText key;
    key.add("data").add(kVersion).add(static_cast<std::uint64_t>(partition.filesystem));
    key.add(static_cast<std::uint64_t>(partition.number)).add(partition.label);
    key.add(partition.size.value).add(owner.uid).add(owner.gid).add(partition.mode);
    return "data-" + key.finish();
}

Result<std::string> rememberedHash(const Cache& cache, const std::filesystem::path& file) {
    struct stat info {};
    if (stat(file.c_str(), &info) != 0)
        return fail(errnoError(errno, file.string(), Message::of("looking at it")));
    KeyText key;
    key.add(info.st_dev).add(info.st_ino).add(static_cast<std::uint64_t>(info.st_size));
    key.add(static_cast<std::uint64_t>(info.st_mtim.tv_sec));
    key.add(static_cast<std::uint64_t>(info.st_mtim.tv_nsec));
    key.add(static_cast<std::uint64_t>(info.st_ctim.tv_sec));
    key.add(static_cast<std::uint64_t>(info.st_ctim.tv_nsec));
    const auto hashIt = [&](const std::filesystem::path& folder) -> Result<void> {
        LANDFALL_ASSIGN(const std::string hash, sha256OfFile(file));
        std::ofstream out(folder / "sha256");
        if (!(out << hash << std::flush))
            return fail(ErrorKind::Io, (folder / "sha256").string(),
                        Message::of("it could not be written"));
        return {};
    };
    LANDFALL_ASSIGN(const std::filesystem::path folder,
                    cache.obtain("hashes", key.finish(), hashIt));
    std::string hash;
    std::ifstream in(folder / "sha256");
    if (!(in >> hash) || hash.size() != 64)
        return fail(ErrorKind::Io, (folder / "sha256").string(),
                    Message::of("is not a SHA-256 digest"));
    return hash;
}

}  // namespace landfall
