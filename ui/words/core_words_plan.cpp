#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: What a base cannot do; %1 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "its root cannot take these settings (%1); it can only be written as it is"),
    //: What a base cannot do; %1 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "this base can only be written as it is (%1): leave out layout.root, "
                      "layout.partitions and layout.table"),
    //: Why a base can only be written as it is
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "its partition table is no MBR, the one kind that can be laid out anew as yet"),
    //: Why a base can only be written as it is
    QT_TRANSLATE_NOOP("CoreWords", "it has no ext4 root"),
    //: What a base cannot do
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "it has no FAT boot partition, where a card's own files and the command line would go"),
    //: Why a card is too small; two sizes
    QT_TRANSLATE_NOOP("CoreWords", "the base needs %1, the card has %2"),
    //: Why a card is too small; two sizes
    QT_TRANSLATE_NOOP("CoreWords", "the layout needs %1, the card has %2"),
    //: What a base cannot do
    QT_TRANSLATE_NOOP("CoreWords",
                      "the base's own first boot gives the disk a new id as an MBR has it, which "
                      "would spoil a GPT; accepted is \"mbr\""),
    //: What a base cannot do; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords",
                      "it has an extended partition (number %1); accepted are bases with primary "
                      "partitions only"),
    //: What is wrong with a partition; %1 is a size, %2 a file system
    QT_TRANSLATE_NOOP("CoreWords", "%1 is too small for %2"),
    //: What is wrong with the root's size; sizes
    QT_TRANSLATE_NOOP("CoreWords",
                      "the root needs %1 (the base uses %2, what is added takes %3, and a root is "
                      "not made smaller than the base's %4), the preset gives it %5"),
    //: What is wrong with the root's size; sizes
    QT_TRANSLATE_NOOP("CoreWords",
                      "the base has another partition behind its root, so the root keeps its %1; "
                      "it would need %2"),
    //: What is wrong with the partitions
    QT_TRANSLATE_NOOP("CoreWords",
                      "the base already has four primary partitions, none can be added"),
    //: What is wrong with the partitions; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "%1 partitions are more than the table takes"),
    //: What is wrong with the partitions; %1 is a size
    QT_TRANSLATE_NOOP("CoreWords",
                      "no card is large enough: the shares in percent and the least sizes exceed "
                      "the %1 that the table can describe"),
    //: A warning of a plan; %1 is a file system
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the base holds no kernel modules, so it is not known whether its kernel can mount %1"),
    //: What a base cannot do; %1 is a file system, %2 a list of others
    QT_TRANSLATE_NOOP("CoreWords", "the base's kernel has no driver for %1; it has %2"),
    //: What is wrong with a mount point; %1 is the mount point, %2 a path below it
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 would hide %2, which is written to the root; accepted is another mount "
                      "point, or \"copy\": true, which moves it in"),
    //: What is wrong with a mount point; %1 is the mount point
    QT_TRANSLATE_NOOP("CoreWords", "%1 is used twice"),
    //: A warning of a plan: fstab is the base's table of mounts
    QT_TRANSLATE_NOOP("CoreWords",
                      "no line of its fstab mounts the boot partition, so its options are not set: "
                      "everybody may be able to read it"),
    //: What is wrong with a mount point; %1 is the mount point
    QT_TRANSLATE_NOOP("CoreWords",
                      "the base's own fstab mounts %1 already; accepted is another mount point"),
    //: A warning of a plan; %1 is a size
    QT_TRANSLATE_NOOP("CoreWords", "%1 at the card's end stay unused"),
    //: What is wrong with a file of the preset; %1 is a path on the card
    QT_TRANSLATE_NOOP("CoreWords", "there is no such file, and it should go to %1"),
    //: What is wrong with a partition
    QT_TRANSLATE_NOOP("CoreWords", "\"copy\" moves content into ext4 only as yet"),
    //: What is wrong with a mount point; %1 is the mount point, %2 something in it
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is not empty in the base (%2); accepted is another mount point, or "
                      "\"copy\": true, which moves its content in"),
    //: A warning of a plan; %1 is a user
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 has neither an SSH key nor a password: nobody can log in as that user"),
    //: Why a batch does not begin; %1 is a Wi-Fi in quotation marks
    QT_TRANSLATE_NOOP("CoreWords", "the passphrase of the network %1 is needed and was not given"),
    //: Why a batch does not begin; %1 is a Wi-Fi in quotation marks
    QT_TRANSLATE_NOOP("CoreWords", "the preset joins the Wi-Fi %1, whose passphrase was not given"),
    //: Why a batch does not begin; %1 is a user
    QT_TRANSLATE_NOOP("CoreWords", "the preset lets %1 log in by password, and none was given"),
    //: What is wrong with an owner; %1 is the word user or group, %2 its name, %3 a list of names
    QT_TRANSLATE_NOOP("CoreWords",
                      "the %1 \"%2\" is not in the base; accepted are numbers and: %3"),
    //: What a base cannot do; %1 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "this base is of no kind that takes settings (%1); leave the setting out to "
                      "write the base as it is"),
    //: A warning of a plan; %1 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "The base is of no kind that takes settings (%1): it is written as it is, "
                      "with its own host name."),
    //: What is wrong with a base
    QT_TRANSLATE_NOOP("CoreWords",
                      "mounts its boot partition nowhere: a host reads its name from there; "
                      "accepted is a line for it in the base's fstab, as /boot/firmware or /boot"),
    //: What is wrong with a base; %1 is a folder
    QT_TRANSLATE_NOOP("CoreWords",
                      "mounts its boot partition at \"%1\": a host reads its name from there; "
                      "accepted is a line for it in the base's fstab, as /boot/firmware or /boot"),
    //: What a base cannot do
    QT_TRANSLATE_NOOP("CoreWords",
                      "this base has neither NetworkManager nor systemd-networkd nor ifupdown to "
                      "give it a static address; use dhcp, and reserve the address there"),
    //: What a base cannot do
    QT_TRANSLATE_NOOP("CoreWords",
                      "this base is too old for yescrypt, the one kind of password hash that is "
                      "made; use SSH keys"),
    //: What a base cannot do; %1 is the base
    QT_TRANSLATE_NOOP("CoreWords",
                      "packages are installed by apt, which %1 does not have; install them in the "
                      "base, or by firstBoot.commands"),
    //: In a sentence, in place of a base's name
    QT_TRANSLATE_NOOP("CoreWords", "this base"),
    //: A warning of a plan; %1 is a locale
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 is set; the base has no locale-gen to make it with: where it has no such "
                      "locale, programs speak English."),
    //: A warning of a plan; %1 is a list of files
    QT_TRANSLATE_NOOP("CoreWords",
                      "The base has been running before. Taken away, and made anew by each host "
                      "where it is needed: %1."),
    //: What a base cannot do
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "this base has neither NetworkManager nor wpa_supplicant with systemd-networkd or "
        "ifupdown, through which Wi-Fi is set up; use Ethernet, or a base that has"),
    //: A warning of a plan
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "WPA3 alone needs a radio and firmware that know it, which the one on a Raspberry Pi does "
        "in recent releases only. A network in transition mode takes wpa2 as well."),
    //: A warning of a plan; %1 says which program, and from where
    QT_TRANSLATE_NOOP("CoreWords", "Not from its publisher: %1"),
    //: Why a base takes no settings; %1 is a file system
    QT_TRANSLATE_NOOP("CoreWords", "the image has no partition table, only one filesystem (%1)"),
    //: Why a base takes no settings
    QT_TRANSLATE_NOOP("CoreWords", "no ext4 partition with a Linux system was found"),
    //: Why a base takes no settings; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords",
                      "the root (partition %1) has no systemd, which takes the settings"),
    //: What a file on the card is for, in the list of files
    QT_TRANSLATE_NOOP("CoreWords", "first boot"),
    //: What is wrong with an account that a card gets; %1 is a range of numbers
    QT_TRANSLATE_NOOP("CoreWords", "no number is free for it in the base's passwd and group (%1)"),
    //: What is wrong with a base
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "its boot partition has no cmdline.txt, and the kernel's command line must be changed"),
    //: Why there is no room on this computer; %1 is what is made, %2 and %3 sizes
    QT_TRANSLATE_NOOP("CoreWords", "%1 needs up to %2, and the disk has %3 free"),
    //: What is made, in a sentence about room on this computer
    QT_TRANSLATE_NOOP("CoreWords", "the composed root"),
    //: What is made, in a sentence about room on this computer
    QT_TRANSLATE_NOOP("CoreWords", "the card's boot partition"),
    //: A warning of a plan
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "a GPT is read by the boot loader of Raspberry Pi 4, 400, 5 and their Compute Modules "
        "(EEPROM of 2020-09-03 or later); older models do not start from it and want \"mbr\""),
    //: What a base cannot do
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the base keeps its boot loader where a GPT has its entries; accepted is \"mbr\""),
    //: What is wrong with the partitions
    QT_TRANSLATE_NOOP("CoreWords", "only one partition can take \"rest\""),
    //: Why a batch does not begin
    QT_TRANSLATE_NOOP("CoreWords",
                      "the user's password is needed (user.passwordLogin) and was not given"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> planSentences() {
    return kTemplates;
}

}  // namespace landfall
