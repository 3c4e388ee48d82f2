#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords",
                      "this is a folder; a base is an image file (.img, as it is or packed: .xz, "
                      ".zst, .gz, .bz2, .zip)"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords",
                      "this is not an ordinary file; a base is an image file (.img, as it is or "
                      "packed: .xz, .zst, .gz, .bz2, .zip)"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords", "the file is empty"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords", "this is not a disk image: it is empty"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords",
                      "this is not a disk image: it has neither partitions nor a filesystem"),
    //: Why a file cannot be the base; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords",
                      "this is not a disk image, or it is cut short: its length, %1 bytes, is not "
                      "a multiple of 512 as every disk's is"),
    //: Why a file cannot be the base; %1 and %2 are numbers, %3 and %4 sizes
    QT_TRANSLATE_NOOP("CoreWords",
                      "the image is cut short: its partition %1 begins at byte %2 and is %3 long, "
                      "and the image has %4 only"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP(
        "CoreWords", "the file was changed while it was being read; try again when it is complete"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords", "the file became shorter while it was being read"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "opening the base image"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "opening the image"),
    //: What was being done; before a colon; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "reading at byte %1"),
    //: Why a file cannot be the base; %1 is an ending such as .xz
    QT_TRANSLATE_NOOP("CoreWords", "the %1 file is corrupt; download it again"),
    //: Why a file cannot be the base; %1 is an ending such as .xz
    QT_TRANSLATE_NOOP("CoreWords", "the %1 file is cut short; download it again"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the .xz file is corrupt, cut short or followed by something else; download it again"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords",
                      "the end of the .xz file is missing, damaged or has something behind it; "
                      "download it again"),
    //: Why a file cannot be the base; %1 is an ending such as .xz
    QT_TRANSLATE_NOOP("CoreWords", "something that is not %1 follows behind the packed image"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords", "there is not enough memory to unpack it"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords", "the .zip is empty"),
    //: Why a file cannot be the base; %1 is a list of files
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the .zip holds no disk image (%1); accepted is a .zip with one disk image in it (.img)"),
    //: Why a file cannot be the base; %1 is a number, %2 a list of files
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the .zip holds %1 disk images (%2); unpack it and name the one that you mean"),
    //: Why a file cannot be the base; two sums
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "its SHA-256 is %1, and %2 was expected; download it again, or correct the expected one"),
    //: Why a download cannot be the base; %1 is an address, %2 and %3 sums
    QT_TRANSLATE_NOOP("CoreWords",
                      "the SHA-256 of %1 is %2, and %3 was expected; nothing of it was kept"),
    //: Why a download cannot be the base; %1 and %3 are sums, %2 is a list of images
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "its unpacked image has the SHA-256 %1, and %2 says %3; nothing of it was kept"),
    //: Why a base cannot be used
    QT_TRANSLATE_NOOP("CoreWords",
                      "no base of the cache has this id; landfall-cli base list shows them"),
    //: Why a base cannot be used
    QT_TRANSLATE_NOOP("CoreWords",
                      "the sample base has not been built yet; packaging/run builds it"),
    //: Why a base cannot be used; %1 is a base, %2 and %3 sums
    QT_TRANSLATE_NOOP("CoreWords",
                      "the cache's copy of %1 is damaged (its SHA-256 should be %2, and it is %3) "
                      "and was taken out of the cache; add it again"),
    //: Why a base cannot be used
    QT_TRANSLATE_NOOP("CoreWords", "checking the base was cancelled"),
    //: Why a base cannot be used
    QT_TRANSLATE_NOOP("CoreWords", "decoding was cancelled"),
    //: Why a file cannot be the base; %1 is a size
    QT_TRANSLATE_NOOP("CoreWords", "unpacks to more than the %1 that were announced"),
    //: Why there is no room on this computer; two sizes
    QT_TRANSLATE_NOOP("CoreWords",
                      "the decoded image needs more than %1, and the disk has %2 left"),
    //: Why there is no room on this computer; %1 is what is made, %2 and %3 sizes
    QT_TRANSLATE_NOOP("CoreWords", "%1 needs %2, and the disk has %3 free"),
    //: Why there is no room for a card image; two sizes
    QT_TRANSLATE_NOOP("CoreWords", "needs %1 and its folder has %2 free"),
    //: Why there is no room on this computer; %1 is an address, %2 and %3 sizes
    QT_TRANSLATE_NOOP("CoreWords", "downloading %1 needs %2 more, and the disk has %3 free"),
    //: What needs room on this computer; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "decoding %1"),
    //: What needs room on this computer; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "unpacking %1"),
    //: Why a base cannot be used
    QT_TRANSLATE_NOOP("CoreWords", "another process keeps removing it from the cache"),
    //: Why a base cannot be used
    QT_TRANSLATE_NOOP("CoreWords",
                      "another process keeps removing it: the cache's limit is too small for it"),
    //: Why something of the cache cannot be removed
    QT_TRANSLATE_NOOP("CoreWords", "it is in use, by this program or another one"),
    //: What is wrong with the cache
    QT_TRANSLATE_NOOP("CoreWords", "the cache must be a folder, and this is something else"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "making the cache's folder"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "making a folder in the cache"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "making a file in the cache"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "removing it from the cache"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "walking through the cache"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "locking the cache"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "writing the decoded image"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "writing the download"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading the download"),
    //: What became of a download
    QT_TRANSLATE_NOOP("CoreWords", "the download was cancelled"),
    //: What is wrong with a download; %1 is an address
    QT_TRANSLATE_NOOP("CoreWords", "%1 is empty"),
    //: What is wrong with a download; %1 is an address, %2 a kind of text
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is a text (%2) and no disk image; look at the address in a browser"),
    //: What is wrong with a download; %1 is an address
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is a text and no disk image; look at the address in a browser"),
    //: What is wrong with a download; %1 is an address
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 does not say its length, and nothing else tells whether it came whole; "
                      "accepted is a packed image, or one whose SHA-256 is given"),
    //: About a base from the network; %1 says why, %2 how old it is
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Whether there is a newer one could not be asked (%1): this is the copy of %2 ago."),
    //: How old something is; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 minutes"),
    //: How old something is; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 hours"),
    //: How old something is; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 days"),
    //: About a list of images; %1 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "It is shown as it was, for it could not be asked for again (%1)."),
    //: About a list of images; %1 is an image, %2 the list, %3 an address
    QT_TRANSLATE_NOOP("CoreWords",
                      "The image %1 of %2 was passed over: it lies at %3, and accepted is https, "
                      "or http with extract_sha256."),
    //: About a list of images; %1 is a group, %2 the list, %3 says why
    QT_TRANSLATE_NOOP("CoreWords", "The group %1 of %2 was passed over: %3"),
    //: About a list of images; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords",
                      "The list has more than %1 images: the others were passed over."),
    //: What became of a list of images
    QT_TRANSLATE_NOOP("CoreWords", "reading the list was cancelled"),
    //: What is wrong with a list of images
    QT_TRANSLATE_NOOP("CoreWords", "the list cannot be read"),
    //: What is wrong with a list of images; two sizes
    QT_TRANSLATE_NOOP("CoreWords", "the list has %1, and at most %2 are accepted"),
    //: What is wrong with a list of images; %1 says why, %2 is a number
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "is no JSON (%1 at byte %2); accepted is an OS list in Raspberry Pi Imager's format"),
    //: What is wrong with a list of images
    QT_TRANSLATE_NOOP("CoreWords",
                      "has no \"os_list\"; accepted is an OS list in Raspberry Pi Imager's format"),
    //: What became of a list of images; %1 is its address
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not in the cache"),
    //: About a base from a list; %1 is the list, %2 and %3 numbers
    QT_TRANSLATE_NOOP("CoreWords", "The list %1 says that the image has %2 bytes, and it has %3."),
    //: What is wrong with a download; %1 is an address, then sizes
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 has %2 (%3 bytes), and at most %4 (%5 bytes) are accepted here"),
    //: What is wrong with a download; %1 is an address
    QT_TRANSLATE_NOOP("CoreWords", "%1 became another file while it was being fetched"),
    //: What became of a download; %1 is an address, %2 and %3 numbers
    QT_TRANSLATE_NOOP("CoreWords", "%1 sent nothing for %2 s, and %3 attempts were made"),
    //: What became of a download; %1 is an address, %2 a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 sent nothing for %2 s"),
    //: What became of a download; %1 is an address, %2 says why, %3 is a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be reached (%2), and %3 attempts were made"),
    //: What became of a download; %1 is an address, %2 says why
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be reached (%2)"),
    //: What became of a download; %1 is an address, then numbers
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 closed the connection after %2 of %3 bytes, and %4 attempts were made"),
    //: What became of a download; %1 is an address, then numbers
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 closed the connection after %2 bytes, and %3 attempts were made"),
    //: What became of a download; %1 is an address, %2 a number, %3 the server's words, %4 a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 answered %2 (%3), and %4 attempts were made"),
    //: What became of a download; %1 is an address, %2 a number, %3 the server's words
    QT_TRANSLATE_NOOP("CoreWords", "%1 answered %2 (%3)"),
    //: What became of a download; %1 is an address, %2 a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 sends callers on more than %2 times"),
    //: What became of a download; two addresses
    QT_TRANSLATE_NOOP("CoreWords", "%1 sends callers on to %2, and only https is followed"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords", "%1 is not an address; accepted is https://host/path"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 carries a user's name, which would be kept and shown; accepted is an "
                      "address without one"),
    //: What is wrong with an address; %1 is what was typed, %2 such as ftp
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is of the kind %2:, which is not fetched; accepted is https"),
    //: What is wrong with an address; %1 is what was typed
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 is plain http, where anybody on the way could change it; accepted is https, or http "
        "with the file's SHA-256 known beforehand, or http to this computer"),
    //: What is wrong with the settings' file of certificates
    QT_TRANSLATE_NOOP("CoreWords", "the CA file cannot be read"),
    //: What is wrong with the settings' file of certificates
    QT_TRANSLATE_NOOP("CoreWords", "the CA file holds no certificate; accepted is PEM"),
    //: What is wrong with a keyring of a mirror
    QT_TRANSLATE_NOOP("CoreWords", "the keyring cannot be read"),
    //: What is wrong with a keyring of a mirror
    QT_TRANSLATE_NOOP("CoreWords",
                      "the keyring holds no public key; accepted is what gpg --export writes"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords", "the file was removed while it was being read"),
    //: What is wrong with a signed file; %1 says it
    QT_TRANSLATE_NOOP("CoreWords", "the file %1; nothing of it is used"),
    //: What is wrong with a signed file; %1 says it, %2 is a key
    QT_TRANSLATE_NOOP("CoreWords", "the file %1; accepted is a signature by the key %2"),
    //: What is wrong with a signed file; follows "the file"
    QT_TRANSLATE_NOOP("CoreWords", "carries several signatures"),
    //: What is wrong with a signed file; follows "the file"
    QT_TRANSLATE_NOOP("CoreWords", "is not what was signed"),
    //: What is wrong with a signed file; follows "the file"
    QT_TRANSLATE_NOOP("CoreWords", "is signed by a key that was revoked"),
    //: What is wrong with a signed file; follows "the file"
    QT_TRANSLATE_NOOP("CoreWords", "has a signature that has expired"),
    //: What is wrong with a signed file; follows "the file"
    QT_TRANSLATE_NOOP("CoreWords", "was signed after the key had expired"),
    //: What is wrong with a signed file; follows "the file"; %1 is a publisher or a keyring
    QT_TRANSLATE_NOOP("CoreWords", "is not signed by a key of %1"),
    //: What is wrong with a signed file; follows "the file"
    QT_TRANSLATE_NOOP("CoreWords", "is not accepted by gpgv"),
    //: What is wrong with a file; %1 says why
    QT_TRANSLATE_NOOP("CoreWords", "cannot be written: %1"),
    //: Why a file cannot be the base
    QT_TRANSLATE_NOOP("CoreWords",
                      "the .zip file is corrupt, cut short, or packed in a way that is not read"),
    //: What to do about a file
    QT_TRANSLATE_NOOP("CoreWords", "download it again, or unpack it first"),
    //: Why a base of the cache cannot be used
    QT_TRANSLATE_NOOP("CoreWords", "this record of the cache is damaged or of another version"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> imageSentences() {
    return kTemplates;
}

}  // namespace landfall
