#include "core/compose/overlays.h"

#include <fcntl.h>

#include <algorithm>
#include <list>
#include <set>

#include "core/base/memfd.h"
#include "core/compose/own_files.h"
#include "core/content/password_hash.h"
#include "core/content/wifi_key.h"
#include "core/disk/ext4.h"
#include "core/disk/file_access.h"
#include "core/image/disk_references.h"

namespace landfall {
namespace {

constexpr std::uint64_t kLargestFile = 16 * kMiB;

// A buffer that held a secret for a moment.
struct WipedText {
    std::string text;
    WipedText() = default;
    WipedText(const WipedText&) = delete;
    WipedText& operator=(const WipedText&) = delete;
    ~WipedText() { wipe(text); }
};

Result<Secret> wifiValue(const Preset& preset, const Secrets& secrets, PlaceholderValue value) {
    if (!preset.wifi)
        return fail(
            ErrorKind::Internal, "wifi",
            Message::of("the content has a place for a Wi-Fi key, but the preset no Wi-Fi"));
    if (secrets.wifi.empty())
        return fail(ErrorKind::InvalidInput, "wifi",
                    Message::of("the passphrase of the network %1 is needed and was not given; "
                                "accepted are 8 to 63 printable ASCII characters or 64 hex digits",
                                Quoted(preset.wifi->ssid)));
    if (value == PlaceholderValue::WifiKey)
        return derivePsk(secrets.wifi.view(), preset.wifi->ssid);
    return writtenPassphrase(secrets.wifi.view(), value);
}

Result<Secret> passwordValue(const Secrets& secrets) {
    if (secrets.password.empty())
        return fail(ErrorKind::InvalidInput, "password",
                    Message::of("the user's password is needed (user.passwordLogin) and was not "
                                "given"));
    return hashPassword(secrets.password.view());
}

Result<Secret> hostKeyValue(const CardIdentity& identity, PlaceholderValue value) {
    if (!identity.hostKey)
        return fail(ErrorKind::Internal, "host.sshHostKey",
                    Message::of("no SSH host key was made for this card"));
    return value == PlaceholderValue::PrivateHostKey ? identity.hostKey->privateKey.duplicate()
                                                     : Secret(identity.hostKey->publicKey);
}

Result<Secret> connectKeyValue(const CardIdentity& identity) {
    if (!identity.connectKey)
        return fail(ErrorKind::InvalidInput, "secrets.connectKeys",
                    Message::of("Raspberry Pi Connect's auth key of this card is needed "
                                "(user.raspberryPiConnect) and was not given"));
    return identity.connectKey->duplicate();
}

// A file's blocks as they lie on the volume, in file order.
struct FileBlocks {
    RangeList ranges;
    std::string bytes;
};

Result<FileBlocks> readBlocks(const Ext4& root, int fd, const VolumeLocation& where,
                              const std::string& path) {
    FileBlocks blocks;
    LANDFALL_ASSIGN(blocks.ranges, root.fileRanges(path));
    for (const ByteRange& range : blocks.ranges) {
        const std::size_t at = blocks.bytes.size();
        if (at + range.length.value > kLargestFile)
            return fail(ErrorKind::NotSupported, path,
                        Message::of("it is too large to be changed per card"));
        blocks.bytes.resize(at + range.length.value);
        LANDFALL_TRY(readAt(fd, where.file, where.start + ByteCount{range.start.value},
                            {reinterpret_cast<unsigned char*>(blocks.bytes.data()) + at,
                             static_cast<std::size_t>(range.length.value)}));
    }
    return blocks;
}

// Puts the value at every place of the placeholder's text.
Result<void> replaceText(std::string& bytes, const Placeholder& placeholder, const Secret& value) {
    const std::string_view with = value.view();
    if (with.size() != placeholder.text.size())
        return fail(ErrorKind::Internal, placeholder.path,
                    Message::of("a value of %1 bytes does not fit a placeholder of %2 bytes",
                                with.size(), placeholder.text.size()));
    std::size_t found = 0;
    for (std::size_t at = bytes.find(placeholder.text); at != std::string::npos;
         at = bytes.find(placeholder.text, at + with.size()), ++found)
        std::copy(with.begin(), with.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    if (found == 0)
        return fail(ErrorKind::Internal, placeholder.path,
                    Message::of("its placeholder is not in the file"));
    return {};
}

Result<Secret> valueOf(PlaceholderValue value, const Preset& preset, const CardIdentity& identity,
                       const Secrets& secrets) {
    switch (value) {
        case PlaceholderValue::DiskId:
            return Secret(diskIdText(identity.diskId));
        case PlaceholderValue::WifiKey:
        case PlaceholderValue::KeyfilePassphrase:
        case PlaceholderValue::SupplicantPassphrase:
            return wifiValue(preset, secrets, value);
        case PlaceholderValue::PasswordHash:
            return passwordValue(secrets);
        case PlaceholderValue::PrivateHostKey:
        case PlaceholderValue::PublicHostKey:
            return hostKeyValue(identity, value);
        case PlaceholderValue::ConnectKey:
            return connectKeyValue(identity);
        case PlaceholderValue::OwnFile:
            break;
    }
    return fail(ErrorKind::Internal, "", Message::of("a placeholder that is not known"));
}

const Secret& valueFor(const OverlayValues& values, const Placeholder& placeholder) {
    return placeholder.value == PlaceholderValue::OwnFile ? values.ownFiles.at(placeholder.path)
                                                          : values.byMeaning.at(placeholder.value);
}

struct ChangedFile {
    FileBlocks before;
    WipedText after;
};

// The blocks that differ, as extents over `into`, which they are appended to.
void takeChanged(const ChangedFile& file, std::size_t blockSize, std::string& into,
                 ExtentList& extents) {
    const std::string& before = file.before.bytes;
    const std::string& after = file.after.text;
    std::size_t at = 0;
    for (const ByteRange& range : file.before.ranges)
        for (std::uint64_t inRange = 0; inRange < range.length.value;
             inRange += blockSize, at += blockSize) {
            if (after.compare(at, blockSize, before, at, blockSize) == 0)
                continue;
            extents.push_back({range.start + ByteCount{inRange}, {blockSize}, {into.size()}, 0});
            into.append(after, at, blockSize);
        }
}

}  // namespace

Result<OverlayValues> overlayValues(const Preset& preset, const CardContent& content,
                                    const CardIdentity& identity, const Secrets& secrets,
                                    const CardOwn& own) {
    OverlayValues values;
    for (const Placeholder& placeholder : content.placeholders) {
        if (placeholder.value == PlaceholderValue::OwnFile) {
            LANDFALL_ASSIGN(std::string text, ownText(placeholder, own));
            values.ownFiles.emplace(placeholder.path, Secret(text));
            continue;
        }
        if (values.byMeaning.contains(placeholder.value))
            continue;
        LANDFALL_ASSIGN(Secret value, valueOf(placeholder.value, preset, identity, secrets));
        values.byMeaning.emplace(placeholder.value, std::move(value));
    }
    return values;
}

Result<Overlays> makeOverlays(const VolumeLocation& root,
                              const std::vector<Placeholder>& placeholders,
                              const OverlayValues& values) {
    Overlays out;
    if (placeholders.empty())
        return out;
    LANDFALL_ASSIGN(const Ext4 filesystem, Ext4::open(root, Ext4::Access::ReadOnly));
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(root.file, O_RDONLY));
    const auto blockSize = static_cast<std::size_t>(filesystem.blockSize().value);
    std::set<std::string> paths;
    for (const Placeholder& placeholder : placeholders)
        paths.insert(placeholder.path);
    std::list<ChangedFile> files;
    std::size_t total = 0;
    for (const std::string& path : paths) {
        ChangedFile& file = files.emplace_back();
        LANDFALL_ASSIGN(file.before, readBlocks(filesystem, fd.get(), root, path));
        file.after.text = file.before.bytes;
        total += file.before.bytes.size();
        for (const Placeholder& placeholder : placeholders)
            if (placeholder.path == path)
                LANDFALL_TRY(
                    replaceText(file.after.text, placeholder, valueFor(values, placeholder)));
    }
    WipedText bytes;
    bytes.text.reserve(total);  // growing would leave copies behind that nobody wipes
    for (const ChangedFile& file : files)
        takeChanged(file, blockSize, bytes.text, out.extents);
    std::sort(out.extents.begin(), out.extents.end(),
              [](const Extent& a, const Extent& b) { return a.target < b.target; });
    if (!out.extents.empty()) {
        LANDFALL_ASSIGN(out.source, sealedMemfd("landfall-overlay", bytes.text));
    }
    return out;
}

}  // namespace landfall
