#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/message.h"

namespace landfall {

// What goes onto a card, as values: made by core/firstboot and core/join, printed by the plan and
// carried out by core/compose. Nothing here touches an image.

/// Which filesystem of the card. A Boot path is below the FAT's root: "/landfall/card.json".
enum class Place { Root, Boot };

/// A user's or group's name ("consul") or number ("0"); resolved in the base's passwd and group.
struct Ownership {
    std::string user = "root";
    std::string group = "root";
};

/// Bytes of our own, or a file of this computer that is copied.
using FileContent = std::variant<std::string, std::filesystem::path>;

/// What puts a file onto the card.
enum class ContentOrigin { None, Join, FirstBoot, Layout, Extra };

/// "join", "first boot", "layout", "extra"; empty for None.
[[nodiscard]] Message originMessage(ContentOrigin origin);

struct ContentFile {
    Place place = Place::Root;
    std::string path;
    FileContent content;
    Ownership owner;
    std::uint32_t mode = 0644;
    ContentOrigin origin = ContentOrigin::None;
};

struct ContentDirectory {
    std::string path;  ///< in the root; parents are made root:root 0755 where missing
    Ownership owner;
    std::uint32_t mode = 0755;
};

struct ContentSymlink {
    std::string path;  ///< in the root
    std::string target;
    Ownership owner = {};
};

/// A user of the system in the base's passwd, group, shadow and gshadow (and sysusers.d with the
/// same number).
struct ContentSystemUser {
    std::string name;
    std::string group;  ///< made when missing
    std::string home = "/nonexistent";
    std::string comment;
};

/// A login account made directly in the root's databases.
struct ContentLoginUser {
    std::string name;
    std::vector<std::string> sshKeys;
    bool passwordlessSudo = false;
    bool password = false;  ///< a PasswordHash placeholder goes to shadow; else "!" (locked)
    std::vector<std::string> groups;  ///< joined where the base has them
    /// An account of the base that becomes this one: its number, groups, home and what sudo and
    /// subuid say of it. Nothing where this one is there already.
    std::string renames = {};
    std::vector<std::string> replaces = {};  ///< accounts of the base that go, with their homes
    bool raspberryPiConnect = false;         ///< /home/NAME holds an auth key of the card's own
};

/// What stands at a placeholder on one card. A passphrase is written in two ways: as
/// NetworkManager's keyfiles and as wpa_supplicant.conf(5) want it.
enum class PlaceholderValue {
    DiskId,
    WifiKey,
    PasswordHash,
    KeyfilePassphrase,
    SupplicantPassphrase,
    PrivateHostKey,
    PublicHostKey,
    ConnectKey,
    OwnFile,  ///< all of a file that is the card's own, on a base without a boot partition
};

/// Text in a file of the shared root that is laid over per card, from memory, by bytes of the same
/// length. `text` occurs at least once in the file.
struct Placeholder {
    std::string path;  ///< in the root
    std::string text;
    PlaceholderValue value = PlaceholderValue::DiskId;
};

/// A yescrypt hash at the default cost has always this length ("$y$j9T$" + 22 + "$" + 43).
inline constexpr std::size_t kPasswordHashLength = 73;
inline constexpr std::size_t kWifiKeyLength = 64;
/// 63 characters, each written as two; what is left of the length is a comment on the next line.
inline constexpr std::size_t kWifiPassphraseLength = 63 * 2 + 2;

/// Words added to and removed from the one line of cmdline.txt.
struct CommandLineEdit {
    std::vector<std::string> add;
    std::vector<std::string> remove;  ///< whole words, or a prefix when it ends in '='
};

struct CardContent {
    std::vector<ContentFile> files;
    std::vector<ContentDirectory> directories;
    std::vector<ContentSymlink> symlinks;
    std::vector<std::string> removals;  ///< paths in the root that go, whole trees included
    std::vector<ContentSystemUser> systemUsers;
    std::vector<ContentLoginUser> loginUsers;
    std::vector<Placeholder> placeholders;
    CommandLineEdit commandLine;
    /// Added to the boot filesystem's fstab options, "umask=0077".
    std::vector<std::string> bootMountOptions;

    /// Takes over everything of another, behind its own.
    void append(CardContent other);
};

/// A thing the person should know before writing. `subject` is a preset field or a part of the
/// base.
struct PlanWarning {
    std::string subject;
    Message message;
    /// Of a batch with cards of several sizes: the size for which it holds; none where it holds for
    /// all.
    std::optional<ByteCount> cardSize = std::nullopt;
    bool operator==(const PlanWarning&) const = default;
};

/// Whether both say the same of the same thing, though a figure in it (a time, a size) may be
/// another: whoever has read one need not be asked to read the other.
[[nodiscard]] bool sayTheSame(const PlanWarning& a, const PlanWarning& b);
/// The same of two lists, in their order.
[[nodiscard]] bool sayTheSame(const std::vector<PlanWarning>& a, const std::vector<PlanWarning>& b);

/// A warning as it is shown: with the size of the cards that it holds for, where it has one.
[[nodiscard]] Message shownMessage(const PlanWarning& warning);

}  // namespace landfall
