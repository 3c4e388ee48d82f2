#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP(
        "CoreWords", "a size such as \"8GiB\", a share of the card such as \"12.5%\", or \"rest\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "a size such as \"8GiB\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "a whole number with h, m or s, from \"1s\" to \"768h\", such as \"24h\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "three or four octal digits, such as \"0755\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "a user's and a group's name or number, such as \"consul:consul\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "an IPv4 or IPv6 address such as \"192.168.1.1\" or \"fd00::1\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "an IPv4 or IPv6 network such as \"192.168.1.0/24\" or \"fd00::/8\""),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "a host's address with its prefix length, such as \"192.168.1.20/24\""),
    //: What is accepted as an SSH key
    QT_TRANSLATE_NOOP("CoreWords",
                      "one line of a .pub file, for example \"ssh-ed25519 AAAA... name\""),
    //: What is accepted as a user's name
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "1 to 32 lower-case letters, digits, '-' and '_', beginning with a letter or '_'"),
    //: What is accepted as a user's name
    QT_TRANSLATE_NOOP("CoreWords", "a name of a person's own"),
    //: What is accepted as a host name; %1 is an example in quotation marks
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "1 to 63 letters, digits and hyphens, with a letter or digit at both ends, for example %1"),
    //: What is accepted as a host name
    QT_TRANSLATE_NOOP("CoreWords",
                      "1 to 63 letters, digits and hyphens, with a letter or digit at both ends"),
    //: What is accepted instead of the host name localhost
    QT_TRANSLATE_NOOP("CoreWords", "any other name"),
    //: What is accepted instead of a key of node metadata
    QT_TRANSLATE_NOOP("CoreWords", "another key"),
    //: What is accepted in a field of a preset: without a space at its ends
    QT_TRANSLATE_NOOP("CoreWords", "a name without that"),
    //: What is accepted in a field of a preset; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "at most %1 bytes"),
    //: What is accepted as a placeholder in a pattern of host names
    QT_TRANSLATE_NOOP("CoreWords",
                      "{n}, {n:02} (two digits), {n+20} (the number plus 20) or {n+20:03}"),
    //: What is accepted as a server to join
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "a cloud auto-join text such as \"provider=aws tag_key=consul tag_value=server\""),
    //: What is accepted as a server's address
    QT_TRANSLATE_NOOP("CoreWords", "\"https://host:port\" (http for loopback addresses only)"),
    //: What is accepted in an address; %1 is an example in quotation marks
    QT_TRANSLATE_NOOP("CoreWords", "the host's name as DNS has it, for example %1"),
    //: What is accepted as the place of a method in Vault; %1 says of which characters
    QT_TRANSLATE_NOOP("CoreWords", "a name such as \"approle\" or \"team/kv\" of %1"),
    //: Of which characters a name may be
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "letters, digits, '.', '_' and '-', beginning and ending with a letter, a digit or '_'"),
    //: What is accepted in a field of a preset; %1 says which characters
    QT_TRANSLATE_NOOP("CoreWords", "1 to 128 %1"),
    //: What is accepted as the place of a method in Vault
    QT_TRANSLATE_NOOP("CoreWords", "the mount's own name, such as \"approle\""),
    //: What is accepted as a path in Vault; %1 says of which characters
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the path of Vault's API behind /v1/, such as \"kv/data/consul/join\", each part of %1"),
    //: What is accepted as a path in Vault
    QT_TRANSLATE_NOOP("CoreWords",
                      "the path of Vault's API behind /v1/, such as \"kv/data/consul/join\""),
    //: What is accepted as Vault's namespace
    QT_TRANSLATE_NOOP("CoreWords", "nothing, or names separated by slashes, such as \"team/lab\""),
    //: What is accepted as a role-id
    QT_TRANSLATE_NOOP("CoreWords",
                      "1 to 128 printable ASCII characters without a space, such as "
                      "\"6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968\""),
    //: What is accepted as a datacenter's name
    QT_TRANSLATE_NOOP("CoreWords",
                      "1 to 63 lower-case letters, digits, '-' and '_', such as \"dc1\""),
    //: What is accepted as a server to join
    QT_TRANSLATE_NOOP("CoreWords",
                      "a DNS name or an address, with a port or without, such as "
                      "\"consul.example\" or \"192.168.1.10:8301\""),
    //: What is accepted as a network interface
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "\"default\", or 1 to 15 letters, digits, '.', '_' and '-', such as \"tailscale0\""),
    //: Of which characters a name may be
    QT_TRANSLATE_NOOP("CoreWords", "letters, digits, '-' and '_'"),
    //: What is accepted as a program's version
    QT_TRANSLATE_NOOP("CoreWords", "a release's version, such as \"1.22.6\""),
    //: What is accepted as a time zone
    QT_TRANSLATE_NOOP("CoreWords", "a name of the tz database, such as \"Europe/Rome\" or \"UTC\""),
    //: What is accepted as a keyboard layout
    QT_TRANSLATE_NOOP("CoreWords", "an XKB layout such as \"it\", \"us\" or \"us,ru\""),
    //: What is accepted as a language
    QT_TRANSLATE_NOOP("CoreWords",
                      "a locale such as \"en_GB.UTF-8\", \"de_DE.UTF-8\" or \"C.UTF-8\""),
    //: What is accepted as a mount point
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "an absolute path of letters, digits, '.', '_' and '-', such as \"/srv/data\""),
    //: What is accepted as a mount point
    QT_TRANSLATE_NOOP("CoreWords", "a place outside of it, such as \"/srv/data\""),
    //: What is accepted as a mount option
    QT_TRANSLATE_NOOP("CoreWords", "one option of mount, such as \"noatime\" or \"commit=30\""),
    //: What is accepted as a file's path on a card
    QT_TRANSLATE_NOOP("CoreWords", "an absolute path of a file, such as \"/etc/motd\""),
    //: What is accepted as a partition's label
    QT_TRANSLATE_NOOP("CoreWords", "letters, digits, '.', '_' and '-', such as \"data\""),
    //: What is accepted as the address of an image
    QT_TRANSLATE_NOOP("CoreWords",
                      "an address such as \"https://images.example/pi-lite-arm64.img.xz\""),
    //: What is accepted as an address; %1 is another such phrase
    QT_TRANSLATE_NOOP("CoreWords", "%1, other characters as % and two digits"),
    //: What is accepted as a SHA-256
    QT_TRANSLATE_NOOP("CoreWords", "64 hexadecimal digits"),
    //: What is accepted as a base's id
    QT_TRANSLATE_NOOP("CoreWords", "\"sample\" or an id that `landfall-cli base list` shows"),
    //: What is accepted as a package
    QT_TRANSLATE_NOOP("CoreWords", "a package's name, such as \"avahi-daemon\""),
    //: What is accepted as the name of a Wi-Fi
    QT_TRANSLATE_NOOP("CoreWords", "1 to 32 bytes (a letter outside of ASCII has two to four)"),
    //: What is accepted as a Wi-Fi's passphrase
    QT_TRANSLATE_NOOP("CoreWords", "8 to 63 printable ASCII characters or 64 hexadecimal digits"),
    //: What is accepted as a Wi-Fi's passphrase
    QT_TRANSLATE_NOOP("CoreWords", "8 to 63 printable ASCII characters"),
    //: What is accepted as the passphrase of an open Wi-Fi
    QT_TRANSLATE_NOOP("CoreWords", "none, or another wifi.security"),
    //: What is accepted as a country
    QT_TRANSLATE_NOOP("CoreWords", "two capital letters of ISO 3166-1, such as \"IT\""),
    //: What is accepted as a country
    QT_TRANSLATE_NOOP("CoreWords", "\"GB\" for the United Kingdom"),
    //: What is accepted in a field of a preset; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "one line of 1 to %1 characters that can be seen"),
    //: What is accepted in a field of a preset; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "one line of 1 to %1 characters"),
    //: What is accepted in a file of settings
    QT_TRANSLATE_NOOP("CoreWords", "a text in quotation marks"),
    //: What is accepted in a file of settings
    QT_TRANSLATE_NOOP("CoreWords", "a list of texts"),
    //: What is accepted in a file of settings
    QT_TRANSLATE_NOOP("CoreWords", "a list of objects"),
    //: What is accepted in a file of settings
    QT_TRANSLATE_NOOP("CoreWords", "an object in braces"),
    //: What is accepted in a file of settings
    QT_TRANSLATE_NOOP("CoreWords", "an object of texts"),
    //: What is accepted in a file of settings: the words true and false
    QT_TRANSLATE_NOOP("CoreWords", "true or false"),
    //: What is accepted in a field of a preset; two numbers
    QT_TRANSLATE_NOOP("CoreWords", "a whole number from %1 to %2"),
    //: What is accepted in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "the path of a file"),
    //: What is accepted as the source of a program
    QT_TRANSLATE_NOOP("CoreWords",
                      "one of: \"version\" of a release, a local \"file\", or \"inBase\": true for "
                      "the base's own"),
    //: What is accepted as the interface or the network of Consul
    QT_TRANSLATE_NOOP("CoreWords", "one of them: \"default\", an interface's name, or a network"),
    //: What is accepted as servers to join
    QT_TRANSLATE_NOOP("CoreWords", "a list of at least one, such as [\"consul.example\"]"),
    //: What is accepted as a preset's base
    QT_TRANSLATE_NOOP("CoreWords", "exactly one of them"),
    //: What is accepted as an address in the settings
    QT_TRANSLATE_NOOP("CoreWords",
                      "https://…, http:// of this computer, or the path of a file or folder"),
    //: What is accepted as a size
    QT_TRANSLATE_NOOP("CoreWords",
                      "a number with KiB, MiB, GiB, TiB, kB, MB, GB or TB, for example \"8GiB\""),
    //: A list of accepted words in quotation marks: %1 is one or several, %2 is the last one
    QT_TRANSLATE_NOOP("CoreWords", "\"%1\" or \"%2\""),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "a key in quotation marks"),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "a comma or a closing brace"),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "a comma or a closing bracket"),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "a colon"),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "a value"),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "a closing quotation mark"),
    //: What was expected in a JSON file
    QT_TRANSLATE_NOOP("CoreWords", "nothing after the closing brace"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> acceptedPhrases() {
    return kTemplates;
}

}  // namespace landfall
