#include "core/wire/failure_texts.h"

#include <algorithm>
#include <array>

#include "core/base/message.h"

namespace landfall::wire {
namespace {

// A number is never given to another text: one that is no longer used stays away. A text that is
// reworded keeps its number as long as its arguments mean the same.
constexpr std::array kTexts = std::to_array<FailureText>({
    // What joins others, and what every room says.
    {kPlainFailure, Message::marked("%1")},
    {kSpeaksVersion, Message::marked("the helper speaks version %1 of the protocol; it and "
                                     "Landfall must be installed from the same release")},
    {3, Message::marked("%1: %2")},
    {4, Message::marked("%1, %2")},
    {5, Message::marked("%1 and %2")},
    {6, Message::marked("%1 or %2")},
    {7, Message::marked("%1 (%2)")},
    {8, Message::marked("%1 and others")},

    // core/base
    {100, Message::marked("reading at byte %1")},
    {101, Message::marked("reading at byte %1: unexpected end of the file")},
    {102, Message::marked("writing at byte %1")},
    {103, Message::marked("writing it")},
    {104, Message::marked("reading it")},
    {105, Message::marked("is larger than %1")},
    {106, Message::marked("making it")},
    {107, Message::marked("keeping it")},
    {108, Message::marked("asking how much space is left")},
    {109, Message::marked("making a pipe")},
    {110, Message::marked("waiting for its output")},
    {111, Message::marked("printed more than %1")},
    {112, Message::marked("this program is not installed")},
    {113, Message::marked("starting it")},
    {114, Message::marked("ended with code %1: %2")},
    {115, Message::marked("one line of 1 to %1 characters")},
    {116, Message::marked("is empty")},
    {117, Message::marked("%1 is not valid UTF-8")},
    {118, Message::marked("%1 has %2 in it, which cannot be seen")},
    {119, Message::marked("one line of 1 to %1 characters that can be seen")},
    {120, Message::marked("%1 is too long")},
    {121, Message::marked("an empty text")},
    {122, Message::marked("%1; accepted is %2")},
    {123, Message::marked("making a file in memory")},
    {124, Message::marked("filling a file in memory")},
    {125, Message::marked("sealing a file in memory")},
    {126, Message::marked("opening a file in memory again")},
    {127, Message::marked("%1 is not a size; accepted is a number with KiB, MiB, GiB, TiB, kB, "
                          "MB, GB or TB, for example \"8GiB\"")},
    {128, Message::marked("ended, and how is not known: something else in this process waited for "
                          "it")},

    // core/wire
    {200, Message::marked("creating a socket pair")},
    {201, Message::marked("the other end closed the channel")},
    {202, Message::marked("receiving a message")},
    {203, Message::marked("is longer, or carries more descriptors, than any message of the "
                          "protocol")},
    {204, Message::marked("too many descriptors for one message")},
    {205, Message::marked("the other end of the channel does not read")},
    {206, Message::marked("sending a message")},
    {207, Message::marked("message type %1 does not belong on this channel")},
    {208, Message::marked("message type %1 of %2 bytes is malformed")},
    {209, Message::marked("%1 bytes are not between 1 and 262144 records of 32 bytes")},
    {210, Message::marked("a list has 1 to 262144 extents, this one %1")},
    {211, Message::marked("extent %1 has a nonzero reserved field")},
    {212, Message::marked("extent %1 is empty")},
    {213, Message::marked("extent %1 (%2 bytes at offset %3) is not in whole sectors of %4 bytes")},
    {214, Message::marked("extent %1 (%2 bytes at offset %3) is not within the card's %4 bytes")},
    {215, Message::marked("extent %1 starts at offset %2, before the end of the one before it")},
    {216, Message::marked("extent %1 is zeros and names an offset in a source")},
    {217, Message::marked("extent %1 names source %2 of %3")},
    {218, Message::marked("extent %1 starts at offset %2 of its source, which is not a multiple "
                          "of 512")},
    {219, Message::marked("extent %1 is not within source %2, which has %3 bytes")},

    // core/eligibility
    {300, Message::marked("there is no such drive")},
    {301, Message::marked("is a partition; accepted is the whole drive, %1")},
    {302, Message::marked("is an optical drive")},
    {303, Message::marked("is a network block device")},
    {304, Message::marked("is a device-mapper volume (%1)")},
    {305, Message::marked("is a RAID array")},
    {306, Message::marked("is a hardware partition of an eMMC (boot, RPMB or general purpose)")},
    {307, Message::marked("is a compressed RAM disk (zram)")},
    {308, Message::marked("is a virtual device, not a drive")},
    {309, Message::marked("has no file attached")},
    {310, Message::marked("has no card or medium in it")},
    {311, Message::marked("is write-protected; a card's lock switch may be set")},
    {312, Message::marked("holds %1 (%2 on %3) of the running system")},
    {313, Message::marked("is in use as swap (%1)")},
    {314, Message::marked("%1 is a part of %2, a running RAID, LVM or encrypted volume")},
    {315, Message::marked("%1 is a member of a RAID array")},
    {316, Message::marked("is a member of a btrfs over %1 devices (%2)")},
    {317, Message::marked("holds a btrfs that is mounted where Landfall cannot see it")},
    {318, Message::marked("is named in %1 (%2 for %3)")},
    {319, Message::marked("is mounted at %1 (%2 on %3); only what lies below /media, /run/media or "
                          "/mnt is unmounted for you")},
    {320, Message::marked("opening it")},
    {321, Message::marked("has a line that cannot be parsed")},
    {322, Message::marked("lists no mounts, so it is unknown which drives are in use")},
    {323, Message::marked("is in use by %1")},
    {324, Message::marked("%1 is a member of a volume or an array that is not running (%2); take "
                          "it out of that first")},

    // app/helper: opening a card, and its processes
    {400, Message::marked("is no longer the drive or the card that was shown; look at the list "
                          "again")},
    {401, Message::marked("is locked by another program that writes or formats it")},
    {402, Message::marked("is a loop device, which only root may write")},
    {403, Message::marked("is a built-in disk, which needs the authorisation for fixed disks")},
    {404, Message::marked("has sectors of %1 bytes, and cards are laid out in sectors of 512: "
                          "accepted are drives with those")},
    {405, Message::marked("is in use: something else on this computer holds it")},
    {406, Message::marked("is not a block device")},
    {407, Message::marked("looking at the drive")},
    {408, Message::marked("reading its size")},
    {409, Message::marked("locking the drive")},
    {410, Message::marked("reading whether it is write-protected")},
    {411, Message::marked("reading its sector size")},
    {412, Message::marked("opening the drive")},
    {413, Message::marked("opening the folder of %1")},
    {414, Message::marked("looking at the mount point %1")},
    {415, Message::marked("something else was mounted at %1 just now")},
    {416, Message::marked("unmounting %1")},
    {417, Message::marked("%1 is busy and cannot be unmounted")},
    {418, Message::marked("%1 is busy and cannot be unmounted: it is held by %2")},
    {419, Message::marked("flushing the card")},
    {420, Message::marked("starting the card's process")},
    {421, Message::marked("the card's process ended without an answer")},
    {422, Message::marked("closing unneeded file descriptors")},
    {423, Message::marked("dropping a capability")},
    {424, Message::marked("dropping all groups")},
    {425, Message::marked("becoming the workers' own user")},
    {426, Message::marked("clearing the capabilities")},
    {427, Message::marked("clearing the ambient capabilities")},
    {428, Message::marked("setting resource limits")},
    {429, Message::marked("the supervisor ended")},
    {430, Message::marked("root privileges could not be dropped")},
    {431, Message::marked("forbidding new privileges")},
    {432, Message::marked("seccomp is not available")},
    {433, Message::marked("loading the seccomp filter")},
    {434, Message::marked("is in use: something else on this computer holds it: %1")},
    {435, Message::marked("the user %1, as whom cards are written, is missing on this computer; "
                          "make it: %2")},

    // app/helper: requests
    {500, Message::marked("a message is out of sequence")},
    {501, Message::marked("a message carries descriptors that it does not take")},
    {502, Message::marked("a message is out of state")},
    {503, Message::marked("a card's number was used before")},
    {504, Message::marked("%1 cards are open already, the most at a time")},
    {505, Message::marked("finish for a card that is not open")},
    {506, Message::marked("check for a card that is not open")},
    {507, Message::marked("release for a card that was never opened")},
    {508, Message::marked("a card is released twice")},
    {509, Message::marked("a transfer carries another number of descriptors than it says")},
    {510, Message::marked("a read carries another number of descriptors than one")},
    {511, Message::marked("a request came while another was under way")},
    {512, Message::marked("the extents have another sum than the transfer says")},
    {513, Message::marked("no update of this list went before its verification")},
    {514, Message::marked("is another drive than this authorisation was given for; each built-in "
                          "disk needs its own")},

    // app/helper: moving bytes
    {600, Message::marked("source %1")},
    {601, Message::marked("the extent list")},
    {602, Message::marked("the destination")},
    {603, Message::marked("%1 is neither a regular file nor a memfd")},
    {604, Message::marked("looking at %1")},
    {605, Message::marked("source %1 is not open for reading only")},
    {606, Message::marked("source %1 is a memfd that is not sealed against writing and shrinking")},
    {607, Message::marked("the extent list is not a sealed memfd")},
    {608, Message::marked("the extent list has %1 bytes for %2 extents")},
    {609, Message::marked("the destination is not a writable memfd of sealed size")},
    {610, Message::marked("reading source %1")},
    {611, Message::marked("the kernel's limit on asynchronous I/O is reached (fs.aio-max-nr)")},
    {612, Message::marked("setting up direct I/O")},
    {613, Message::marked("allocating buffers")},
    {614, Message::marked("starting direct I/O")},
    {615, Message::marked("waiting for direct I/O")},
    {616, Message::marked("reading back at byte %1")},
    {617, Message::marked("reads back differently from what was written at byte %1")},
    {618, Message::marked("returning what was read")},
    {619, Message::marked("was cancelled")},
    {620, Message::marked("%1 lies in a filesystem that a program serves (FUSE), or that is not "
                          "mounted here")},
    {621, Message::marked("the first descriptor")},
});

constexpr const char* kUnknown =
    Message::marked("failure %1, which this release of Landfall does not know");

consteval bool isInOrder() {
    for (std::size_t i = 1; i < kTexts.size(); ++i)
        if (kTexts[i].number <= kTexts[i - 1].number)
            return false;
    return kTexts.front().number != 0;
}
static_assert(isInOrder(), "a number is there twice, or not in its place");

}  // namespace

std::span<const FailureText> failureTexts() {
    return kTexts;
}

const char* failureText(std::uint16_t number) {
    const auto found = std::lower_bound(
        kTexts.begin(), kTexts.end(), number,
        [](const FailureText& one, std::uint16_t wanted) { return one.number < wanted; });
    return found != kTexts.end() && found->number == number ? found->text : nullptr;
}

std::optional<std::uint16_t> failureNumber(std::string_view text) {
    for (const FailureText& one : kTexts)
        if (text == one.text)
            return one.number;
    return std::nullopt;
}

const char* unknownFailureText() {
    return kUnknown;
}

}  // namespace landfall::wire
