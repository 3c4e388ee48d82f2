// An ext4 with a journal whose superblock and journal's inode the input overwrites: what opens has
// its journal in inode 8 or none, and reading it ends.
//   Pieces of 4 bytes, the first two being where in the superblock (odd: in inode 8), and up to 16
//   bytes that go there.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/base/subprocess.h"
#include "core/base/unique_fd.h"
#include "core/disk/ext4.h"
#include "tests/fuzz/require.h"

using namespace landfall;

namespace {

constexpr std::size_t kPiece = 16;
constexpr std::size_t kSuperblock = 1024;

/// 4 MiB in blocks of 1 KiB, without checksums, so that changes get past the door.
std::string makeImage() {
    Subprocess process;
    process.program = "bash";
    process.arguments = {
        "-euc",
        "f=$(mktemp) && truncate -s 4M $f && mke2fs -q -F -t ext4 -b 1024 -I 256 -J size=1 -O "
        "^metadata_csum,^64bit $f && cat $f && rm $f"};
    const auto made = runChecked(process);
    if (!made || made->output.size() != 4 * kMiB) {
        std::fprintf(stderr, "%s\n", made ? "no image" : made.error().text().c_str());
        std::abort();
    }
    return made->output;
}

std::uint32_t word(const std::string& image, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(image[at + i]);
    return value;
}

void requireOwnJournal(const std::string& image) {
    constexpr std::uint32_t kHasJournal = 0x4;
    const std::size_t super = kSuperblock;
    const bool has = (word(image, super + 0x5C) & kHasJournal) != 0;
    require(image.substr(super + 0xD0, 16) == std::string(16, '\0'), "no UUID of a journal");
    require(word(image, super + 0xE4) == 0, "no device of a journal");
    const std::uint32_t inode = word(image, super + 0xE0);
    require(inode == 8 || (inode == 0 && !has), "a journal in inode 8");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::string good = makeImage();
    // The inode table of the first group is where its descriptor says; inode 8 is the eighth.
    static const std::size_t inode = word(good, 2048 + 8) * std::size_t{1024} + 7 * 256;
    static const UniqueFd fd(memfd_create("journal", MFD_CLOEXEC));
    std::string image = good;
    while (size >= 5) {
        const std::size_t where = data[0] | std::size_t{data[1]} << 8U;
        const std::size_t length = std::min({size - 4, kPiece, std::size_t{data[2]} % kPiece + 1});
        const std::size_t at =
            where % 2 == 0 ? kSuperblock + where / 2 % 1008 : inode + where / 2 % 240;
        image.replace(at, length, reinterpret_cast<const char*>(data) + 4, length);
        data += 4 + length;
        size -= 4 + length;
    }
    if (!fd ||
        pwrite(fd.get(), image.data(), image.size(), 0) != static_cast<ssize_t>(image.size()))
        return 0;
    const VolumeLocation where{
        "/proc/self/fd/" + std::to_string(fd.get()), {}, ByteCount{image.size()}};
    const auto volume = Ext4::open(where, Ext4::Access::ReadOnly);
    if (!volume) {
        requireReadable(volume.error());
        return 0;
    }
    requireOwnJournal(image);
    (void)volume->usedRanges();
    (void)volume->list("/");
    (void)volume->readFile("/lost+found");
    return 0;
}
