#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: Why a drive cannot be chosen; a mount: %1 is its folder, %2 its file system, %3 its device
    QT_TRANSLATE_NOOP("CoreWords", "holds %1 (%2 on %3) of the running system"),
    //: Why a drive cannot be chosen; %1 is a device or a file
    QT_TRANSLATE_NOOP("CoreWords", "is in use as swap (%1)"),
    //: Why a drive cannot be chosen; %1 is a device, %2 another one that is made of it
    QT_TRANSLATE_NOOP("CoreWords", "%1 is a part of %2, a running RAID, LVM or encrypted volume"),
    //: Why a drive cannot be chosen; %1 is a device
    QT_TRANSLATE_NOOP("CoreWords", "%1 is a member of a RAID array"),
    //: Why a drive cannot be chosen; %1 is a number, %2 the file system's id
    QT_TRANSLATE_NOOP("CoreWords", "is a member of a btrfs over %1 devices (%2)"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "holds a btrfs that is mounted where Landfall cannot see it"),
    //: Why a drive cannot be chosen; %1 is a table such as /etc/fstab, %2 the device's name in it,
    //: %3 where it belongs
    QT_TRANSLATE_NOOP("CoreWords", "is named in %1 (%2 for %3)"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "has no card or medium in it"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is write-protected; a card's lock switch may be set"),
    //: Why a drive cannot be chosen; a mount: %1 is its folder, %2 its file system, %3 its device
    QT_TRANSLATE_NOOP("CoreWords",
                      "is mounted at %1 (%2 on %3); only what lies below /media, /run/media or "
                      "/mnt is unmounted for you"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is an optical drive"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is a network block device"),
    //: Why a drive cannot be chosen; %1 is the volume's name
    QT_TRANSLATE_NOOP("CoreWords", "is a device-mapper volume (%1)"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is a RAID array"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is a boot or service area of a soldered memory"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is compressed memory"),
    //: Why a drive cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "is a virtual device, not a drive"),
    //: What is wrong with a drive
    QT_TRANSLATE_NOOP("CoreWords", "there is no such drive"),
    //: What is wrong with a drive; %1 is the whole disk
    QT_TRANSLATE_NOOP("CoreWords", "is a partition; a card is written as a whole: name %1"),
    //: What is wrong with the system's list of mounts
    QT_TRANSLATE_NOOP("CoreWords", "it names no mount; nothing is safe to write"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> driveSentences() {
    return kTemplates;
}

}  // namespace landfall
