#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: What was found in a field, instead of the text in quotation marks
    QT_TRANSLATE_NOOP("CoreWords", "an empty text"),
    //: What is accepted in a field; %1 is a phrase that says it
    QT_TRANSLATE_NOOP("CoreWords", "accepted is %1"),
    //: What is accepted in a field; %1 is a phrase that says it
    QT_TRANSLATE_NOOP("CoreWords", "accepted are %1"),
    //: What is accepted in a field; %1 is a number or a size
    QT_TRANSLATE_NOOP("CoreWords", "accepted are at most %1"),
    //: What is accepted in a field; %1 is a size
    QT_TRANSLATE_NOOP("CoreWords", "accepted is at least %1"),
    //: What is accepted as a label; %1 is a file system, %2 a number of characters
    QT_TRANSLATE_NOOP("CoreWords", "accepted for %1 are at most %2"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a size"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a share of the card"),
    //: What is wrong with a size; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is no room at all"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a duration"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a file mode"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an owner"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an address"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a network"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is an address in a network and not the network itself"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an address with a prefix length"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an address that a host can have"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is the network's own address"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is the network's broadcast address"),
    //: What is wrong with an SSH key; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a key that is not valid base64 (cut off?)"),
    //: What is wrong with an SSH key; %1 is what was typed, %2 and %3 are kinds of keys
    QT_TRANSLATE_NOOP("CoreWords", "%1 says \"%2\", but the key in it is of type %3"),
    //: What is wrong with an SSH key; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a key that is damaged or cut off"),
    //: What is wrong with an SSH key; %1 is a phrase that says what is accepted
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "is a private key, which must never leave its owner; accepted is the public key, %1"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is too long"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has more than one line"),
    //: What is wrong with an SSH key; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is a DSA key, which OpenSSH accepts no more"),
    //: What is wrong with an SSH key; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 does not begin with a known key type and a space"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a user's name"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has characters that a user's name cannot have"),
    //: What is wrong with a user's name; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is an account of the system"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has letters outside of ASCII"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is no host name"),
    //: What is wrong with a host name; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 begins or ends with a hyphen"),
    //: What is wrong with a host name; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a dot in it, and this is the host's own name only"),
    //: What is wrong with a host name; %1 is what was typed, %2 a character in it
    QT_TRANSLATE_NOOP("CoreWords", "%1 has %2 in it"),
    //: What is wrong with the host name localhost; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is every computer's name for itself"),
    //: What is wrong with a pattern of host names; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a lone brace"),
    //: What is wrong with a pattern of host names; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has braces that are no placeholder"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a character in it that is not accepted"),
    //: What is wrong with a server to join; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is a credential, and a preset holds no secret; accepted is a cloud "
                      "auto-join text without one"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a server's address"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has something behind the host and port"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not https"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is plain http, which anyone on the way can read"),
    //: What is wrong with the place of a method in Vault; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a mount"),
    //: What is wrong with the place of a method in Vault; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 begins with a part that Vault puts there itself"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a role's name"),
    //: What is wrong with a path in Vault; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 begins with a slash or \"v1/\""),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a path in Vault"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a key's name"),
    //: What is wrong with Vault's namespace; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a namespace"),
    //: What is wrong with a field of a preset; %1 is what was typed; role-id is Vault's word
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a role-id"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a datacenter's name"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a server to join"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a network interface"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a key of node metadata"),
    //: What is wrong with a key of node metadata; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 begins with \"consul-\", which Consul keeps for itself"),
    //: What is wrong with a field of a preset; %1 is what was typed, %2 a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 has %2 bytes"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a version"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a time zone's name"),
    //: What is wrong with a time zone; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not in the tz database"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a keyboard layout"),
    //: What is wrong with a language; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a locale's name"),
    //: What is wrong with a path; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has an empty part (a slash too many)"),
    //: What is wrong with a path; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a part that is \".\" or \"..\""),
    //: What is wrong with a path; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 does not begin with a slash"),
    //: What is wrong with a mount point; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is the root's"),
    //: What is wrong with a mount point; %1 is what was typed, %2 a folder
    QT_TRANSLATE_NOOP("CoreWords", "%1 is in the system's own %2"),
    //: What is wrong with a file's path; %1 is what was typed, %2 a folder
    QT_TRANSLATE_NOOP("CoreWords", "%1 is in %2, which a boot hides"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a mount option"),
    //: What is wrong with a partition's label; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a label"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 begins or ends with a space"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is no address"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a character in it that an address cannot have"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an address with a host"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is neither https nor http"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 names no file"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a SHA-256 digest"),
    //: What is wrong with a base's id; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an id"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a package's name"),
    //: What is wrong with a Wi-Fi's passphrase
    QT_TRANSLATE_NOOP("CoreWords", "the passphrase is given for an open network"),
    //: What is wrong with a Wi-Fi's passphrase
    QT_TRANSLATE_NOOP("CoreWords", "the passphrase is empty"),
    //: What is wrong with a Wi-Fi's passphrase
    QT_TRANSLATE_NOOP("CoreWords",
                      "the passphrase is a key of 64 digits, from which WPA3 cannot start"),
    //: What is wrong with a Wi-Fi's passphrase; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "the passphrase has %1 bytes"),
    //: What is wrong with a Wi-Fi's passphrase
    QT_TRANSLATE_NOOP("CoreWords", "the passphrase has characters that are not printable ASCII"),
    //: What is wrong with a country's code; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not in ISO 3166-1"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a country's code"),
    //: What is wrong with a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "is empty"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not valid UTF-8"),
    //: What is wrong with a field of a preset; %1 is what was typed, %2 a character such as U+200B
    QT_TRANSLATE_NOOP("CoreWords", "%1 has %2 in it, which cannot be seen"),
    //: What is wrong with a field of a preset; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not one of the words"),
    //: What is wrong with a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "is missing"),
    //: What is wrong with a field of a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "is missing; accepted for \"static\" is an address with its prefix length, "
                      "such as \"192.168.1.{n+20}/24\""),
    //: What is wrong with a program's section; version, file and inBase exclude each other
    QT_TRANSLATE_NOOP("CoreWords", "is not the only source"),
    //: What is wrong with a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "is a number that is not accepted"),
    //: What was found in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "is a number"),
    //: What was found in a field of a preset
    QT_TRANSLATE_NOOP("CoreWords", "is a list"),
    //: What was found in a field of a preset; an object of JSON
    QT_TRANSLATE_NOOP("CoreWords", "is an object"),
    //: What was found in a field of a preset; %1 is a text in quotation marks
    QT_TRANSLATE_NOOP("CoreWords", "is the text %1"),
    //: What is wrong with a list; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "has %1 entries"),
    //: What is wrong with a text; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "has %1 bytes"),
    //: What is wrong with a preset's file
    QT_TRANSLATE_NOOP("CoreWords", "is not a key of a preset"),
    //: Follows what is wrong with a word; %1 is another one in quotation marks
    QT_TRANSLATE_NOOP("CoreWords", "did you mean %1?"),
    //: Follows what is wrong with a key; %1 is a list of keys
    QT_TRANSLATE_NOOP("CoreWords", "accepted here are %1"),
    //: What is wrong with a file's path; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 names a folder"),
    //: What is wrong with the list of servers to join
    QT_TRANSLATE_NOOP("CoreWords", "names no server"),
    //: Follows the field's name: interface and subnet exclude each other
    QT_TRANSLATE_NOOP("CoreWords", "and \"subnet\" are both given or both missing"),
    //: What is wrong with a preset's base; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "has %1 of \"url\", \"file\" and \"id\""),
    //: What is wrong with a partition's least size
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "is given beside a size of its own; accepted is \"min\" beside \"size\": \"rest\" only"),
    //: What is wrong with a partition's least size
    QT_TRANSLATE_NOOP("CoreWords", "is no number of bytes"),
    //: What is wrong with a base's address; %1 is the address
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is plain http, and nothing tells whether what arrives was changed on the "
                      "way; accepted is https, or http with \"sha256\""),
    //: What is wrong with how a host gets its address
    QT_TRANSLATE_NOOP("CoreWords",
                      "is \"dhcp\", which brings address, gateway and dns; accepted is \"static\" "
                      "where they are given"),
    //: What is wrong with a gateway; %1 is the gateway, %2 the host's address
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 cannot be reached from %2; accepted is an address of the same network"),
    //: What is wrong with a user's name; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is the account of a service of the join; accepted is another name"),
    //: What is wrong with a partition; %1 is a size, %2 a file system
    QT_TRANSLATE_NOOP("CoreWords", "is %1, too small for %2"),
    //: What is wrong with a partition's mount point; %1 is swap or raw
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "is given for %1, which cannot be mounted; accepted is a filesystem or no mount"),
    //: What is wrong with a partition's mount options
    QT_TRANSLATE_NOOP("CoreWords",
                      "are given without a mount point; accepted is \"mount\" beside them"),
    //: What is wrong with a partition
    QT_TRANSLATE_NOOP("CoreWords",
                      "is given without a mount point; accepted is \"mount\" beside it"),
    //: What is wrong with a partition's owner or mode; %1 is a file system
    QT_TRANSLATE_NOOP("CoreWords",
                      "is given for %1, which keeps none; accepted is ext4, xfs, btrfs or f2fs, or "
                      "the mount options uid=, gid=, umask="),
    //: What is wrong with a partition's owner or mode; %1 is swap or raw
    QT_TRANSLATE_NOOP("CoreWords",
                      "is given for %1, which keeps none; accepted is ext4, xfs, btrfs or f2fs"),
    //: What is wrong with a partition's label; %1 is what was typed, %2 a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 has %2 characters"),
    //: What is wrong with a mount point; %1 is what was typed, %2 another partition
    QT_TRANSLATE_NOOP("CoreWords", "%1 is also that of %2; accepted is each mount point once"),
    //: What is wrong with mount points; %1 and %2 are two of them, %3 is a partition
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 and %2 of %3 lie in one another, and one would hide the other; accepted "
                      "are mount points side by side"),
    //: What is wrong with the partitions
    QT_TRANSLATE_NOOP("CoreWords",
                      "take more than the whole card by their shares; accepted is 100% at most"),
    //: What is wrong with a partition's size; %1 is another field
    QT_TRANSLATE_NOOP("CoreWords", "is \"rest\", and so is %1; accepted is \"rest\" once"),
    //: What is wrong with a file's path; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is given twice; accepted is each path once"),
    //: What is wrong with a partition's label; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is given twice; accepted is each label once"),
    //: What is wrong with a file's path; %1 is what was typed, %2 a mount point
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 is where a partition is mounted (%2), and would be hidden; accepted is a path outside"),
    //: What is wrong with a preset's name; %1 is what was asked for
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not a preset"),
    //: What is wrong with a preset's name; %1 is the name
    QT_TRANSLATE_NOOP("CoreWords", "%1 exists already; accepted is another name"),
    //: What is wrong with a file to export to
    QT_TRANSLATE_NOOP("CoreWords", "exists already; accepted is a file that does not"),
    //: What is wrong with a file that should be a preset
    QT_TRANSLATE_NOOP("CoreWords", "is not an ordinary file; accepted is a preset's JSON file"),
    //: What is wrong with a file that should be a preset
    QT_TRANSLATE_NOOP("CoreWords", "is larger than 1 MiB; accepted is a preset's JSON file"),
    //: What is wrong with a file that should be a preset; %1 and %2 are numbers, %3 is what should
    //: be there
    QT_TRANSLATE_NOOP("CoreWords", "is not JSON at line %1, column %2: expected %3"),
    //: What is wrong with a file that should be a preset
    QT_TRANSLATE_NOOP("CoreWords", "the key is given twice; accepted is each key once"),
    //: Before a colon and what is wrong; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "preset %1"),
    //: What is wrong with an address in the settings; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an address that is fetched"),
    //: Follows that there is no such preset
    QT_TRANSLATE_NOOP("CoreWords", "`landfall-cli preset list` shows those there are"),
    //: What is wrong with a mirror in the settings; %1 is a program
    QT_TRANSLATE_NOOP("CoreWords", "%1 has a mirror already"),
    //: What is wrong with a secret
    QT_TRANSLATE_NOOP("CoreWords",
                      "has a line break or another control character in it; accepted is one line"),
    //: What is wrong with a token
    QT_TRANSLATE_NOOP("CoreWords",
                      "has a space or a character outside of printable ASCII in it; accepted is a "
                      "token as the server gave it"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> fieldSentences() {
    return kTemplates;
}

}  // namespace landfall
