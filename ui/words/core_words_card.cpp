#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: Why a loop device cannot be chosen
    QT_TRANSLATE_NOOP("CoreWords", "has no file attached"),
    //: What is wrong with a drive
    QT_TRANSLATE_NOOP("CoreWords", "is not a block device"),
    //: Why a drive is not written
    QT_TRANSLATE_NOOP("CoreWords", "is no longer the drive that was shown; look at the list again"),
    //: Why a drive is not written
    QT_TRANSLATE_NOOP("CoreWords", "the drive does not answer"),
    //: Why a drive is not written; %1 seconds, %2 is a number
    QT_TRANSLATE_NOOP("CoreWords", "moved nothing for %1 s after %2 bytes and was given up"),
    //: About a card whose writing was stopped
    QT_TRANSLATE_NOOP("CoreWords", "was cancelled; the drive does not answer"),
    //: About a card whose writing was stopped
    QT_TRANSLATE_NOOP("CoreWords", "was cancelled"),
    //: Why a drive is not written
    QT_TRANSLATE_NOOP("CoreWords", "was given up before"),
    //: The helper is the program that may write to drives
    QT_TRANSLATE_NOOP("CoreWords",
                      "Landfall's helper is not installed; drives can be written once it is"),
    //: Why a folder of the helper is not trusted
    QT_TRANSLATE_NOOP("CoreWords",
                      "is not root's alone, so the helper there could have been exchanged; install "
                      "Landfall as root"),
    //: About the program pkexec
    QT_TRANSLATE_NOOP("CoreWords",
                      "is not installed, so the authorisation to write drives cannot be asked for; "
                      "install polkit's pkexec, or run Landfall as root"),
    //: Follows "authorisation:"; a password was asked for
    QT_TRANSLATE_NOOP("CoreWords", "to write drives was cancelled"),
    //: Follows "authorisation:"
    QT_TRANSLATE_NOOP("CoreWords",
                      "to write drives was refused: the password was wrong, or polkit's rules do "
                      "not allow it to this user in this session"),
    //: Follows "authorisation:"
    QT_TRANSLATE_NOOP("CoreWords",
                      "to write drives could not be asked for: polkit does not answer; start its "
                      "service (polkit.service), or run Landfall as root"),
    //: Follows "authorisation:"
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "to write drives could not be asked for: no authentication agent is running in this "
        "session; start your desktop's, or run landfall-cli at a terminal, where it asks itself"),
    //: Follows "authorisation:"; %1 is what pkexec said
    QT_TRANSLATE_NOOP("CoreWords", "to write drives could not be asked for: %1"),
    //: Before a colon, and what became of it: whether this user may write to drives
    QT_TRANSLATE_NOOP("CoreWords", "authorisation"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "opening the target"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "marking the card unfinished"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "looking whether it stores what it claims"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "writing the boot partition"),
    //: What is being done with a card; %1 is a partition
    QT_TRANSLATE_NOOP("CoreWords", "making the filesystem %1"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "copying the base's root"),
    //: What is being done with a card; %1 is a size
    QT_TRANSLATE_NOOP("CoreWords", "growing the root to %1"),
    //: What is being done with a card; %1 is a folder
    QT_TRANSLATE_NOOP("CoreWords", "moving %1 into its partition"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "writing accounts"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "writing files"),
    //: What is being done with a card
    QT_TRANSLATE_NOOP("CoreWords", "checking the root"),
    //: What is being done with a card; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "copying %1"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "filling the boot partition"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "composing the root"),
    //: About a card whose writing was stopped
    QT_TRANSLATE_NOOP("CoreWords", "composing was cancelled"),
    //: What was being done; before a colon; %1 is a drive
    QT_TRANSLATE_NOOP("CoreWords", "planning %1"),
    //: A note on a card while it is written; %1 says why
    QT_TRANSLATE_NOOP("CoreWords", "this computer may go to sleep meanwhile: %1"),
    //: A note on a card; %1 says why
    QT_TRANSLATE_NOOP("CoreWords", "its token could not be revoked: %1"),
    //: A note on a card; %1 says why
    QT_TRANSLATE_NOOP("CoreWords", "its receipt could not be kept: %1"),
    //: A note on a card; %1 says why
    QT_TRANSLATE_NOOP("CoreWords", "the card's token is still to come (rejoin): %1"),
    //: Follows why a card was not written
    QT_TRANSLATE_NOOP("CoreWords", "the card is marked unfinished: write it again"),
    //: Why a card was not written; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "does not keep what is written to it at byte %1"),
    //: Why a card was not written; two sizes
    QT_TRANSLATE_NOOP("CoreWords", "is a counterfeit: it claims %1 and stores about %2"),
    //: Why a card was not written; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "reads back differently from what was written at byte %1"),
    //: Why a card was not written; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "reads back differently from what was written from byte %1"),
    //: Why a card was not written
    QT_TRANSLATE_NOOP("CoreWords", "is being written by another Landfall"),
    //: Why a batch does not begin
    QT_TRANSLATE_NOOP("CoreWords", "is named twice in this batch"),
    //: Why a batch does not begin; %1 is a host
    QT_TRANSLATE_NOOP("CoreWords",
                      "would be the second card of the host %1 in this batch; give it another name "
                      "(TARGET=HOST)"),
    //: Why a card was not erased; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "has %1 bytes; one FAT partition is made on 8 MiB to 2 TiB"),
    //: Why nothing is exported
    QT_TRANSLATE_NOOP("CoreWords", "no card has been written yet"),
    //: Why nothing is exported
    QT_TRANSLATE_NOOP("CoreWords",
                      "no card was written whose SSH host key was made here; the preset asks for "
                      "it by host.sshHostKey"),
    //: What is wrong with a receipt
    QT_TRANSLATE_NOOP("CoreWords", "there is no receipt of this id"),
    //: Why a card gets no fresh token
    QT_TRANSLATE_NOOP("CoreWords", "has no MBR partition table: not a Landfall card"),
    //: Why a card gets no fresh token
    QT_TRANSLATE_NOOP("CoreWords", "has no FAT boot partition: not a Landfall card"),
    //: Why a card gets no fresh token
    QT_TRANSLATE_NOOP("CoreWords", "was left unfinished; write it again (landfall-cli write)"),
    //: About a card: the helper is the program that may write to drives
    QT_TRANSLATE_NOOP("CoreWords", "Landfall's helper ended in mid-work"),
    //: About a card: the worker is the part of the helper that writes it; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "its worker ended in mid-work, by signal %1"),
    //: About a card: the worker is the part of the helper that writes it; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "its worker ended in mid-work, with code %1"),
    //: What is wrong with the system's keychain
    QT_TRANSLATE_NOOP("CoreWords", "the keychain does not answer"),
    //: What is wrong with the system's keychain
    QT_TRANSLATE_NOOP("CoreWords", "the keychain refused"),
    //: What became of a question to the keychain
    QT_TRANSLATE_NOOP("CoreWords", "stopped"),
    //: Follows a program's name
    QT_TRANSLATE_NOOP("CoreWords", "this program is not installed"),
    //: What became of a program; %1 is a number, %2 its last words
    QT_TRANSLATE_NOOP("CoreWords", "ended with code %1: %2"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "starting it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "opening it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "writing it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "making it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "looking at it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "locking it"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "asking for the free space"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "looking for the drive"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "looking for drives"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "opening the preset"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading the preset"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "writing the preset"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "removing the preset"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading the presets folder"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "making the presets folder"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "making the card image"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "opening the card image"),
    //: What was being done; before a colon; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "writing at byte %1"),
    //: What was being done; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading the receipts"),
    //: About a card that was pulled; %1 says what failed then
    QT_TRANSLATE_NOOP("CoreWords", "is no longer there: %1"),
    //: A note on a card
    QT_TRANSLATE_NOOP("CoreWords",
                      "no Vault token was given: the card's token is still to come (rejoin)"),
    //: Why a target is not written
    QT_TRANSLATE_NOOP("CoreWords",
                      "is neither a whole disk nor an ordinary file; a target is one of the two"),
    //: Why a card gets no fresh token; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "holds no %1: it was not written by Landfall"),
    //: Before a colon: when something went wrong with a card
    QT_TRANSLATE_NOOP("CoreWords", "after this computer slept"),
    //: What is wrong with a file
    QT_TRANSLATE_NOOP("CoreWords", "it could not be read"),
    //: What is wrong with a file
    QT_TRANSLATE_NOOP("CoreWords", "it could not be written"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> cardSentences() {
    return kTemplates;
}

}  // namespace landfall
