#include "tests/compose/former_life.h"

#include <unistd.h>

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "tests/compose/written_card.h"
#include "tests/image/image_maker.h"

namespace landfall::test {
namespace {

namespace fs = std::filesystem;

void put(std::string& block, std::size_t at, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        block[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (8 * i) & 0xff);
}

/// Linux, include/uapi/linux/raid/md_p.h, struct mdp_superblock_1; the sum as md's
/// calc_sb_1_csum() makes it, which blkid checks.
std::string raidSuperblock(std::uint64_t sectors, std::uint64_t at) {
    std::string block(256, '\0');
    put(block, 0, 0xa92b4efc, 4);  // magic
    put(block, 4, 1, 4);           // major version
    block.replace(16, 16, "landfall-raid-01");
    block.replace(32, 6, "old:r1");    // set name
    put(block, 72, 1, 4);              // RAID1
    put(block, 80, at, 8);             // size
    put(block, 92, 2, 4);              // disks
    put(block, 136, sectors - 16, 8);  // data size
    put(block, 144, at, 8);            // its own place
    std::uint64_t sum = 0;
    for (std::size_t word = 0; word < block.size(); word += 4)
        for (int i = 0; i < 4; ++i)
            sum +=
                std::uint64_t{static_cast<unsigned char>(block[word + static_cast<std::size_t>(i)])}
                << (8 * i);
    put(block, 216, (sum & 0xffffffff) + (sum >> 32), 4);
    return block;
}

void makeRaidMember(const fs::path& part, std::uint64_t size) {
    const std::uint64_t sectors = size / 512;
    // Version 1.0: 8 KiB before the end, aligned down to 4 KiB.
    const std::uint64_t at = (sectors - 16) & ~std::uint64_t{7};
    const std::string block = raidSuperblock(sectors, at);
    FILE* file = std::fopen(part.c_str(), "r+b");
    if (file == nullptr || std::fseek(file, static_cast<long>(at * 512), SEEK_SET) != 0 ||
        std::fwrite(block.data(), block.size(), 1, file) != 1 || std::fclose(file) != 0)
        std::abort();
}

std::string maker(int number, const std::string& part) {
    if (number == 2 && geteuid() == 0)
        return "at=$(losetup -f --show " + part +
               ") && pvcreate -q -ff -y $at >/dev/null 2>&1; "
               "code=$?; losetup -d $at; exit $code";
    return number == 4 ? "mkfs.xfs -q -f " + part : "mkfs.btrfs -q -f " + part;
}

std::string signature(int number) {
    if (number == 2 && geteuid() == 0)
        return "LVM2_member";
    return number == 4 ? "linux_raid_member" : "btrfs";
}

}  // namespace

std::vector<Leftover> makeFormerLife(const fs::path& file, const CardImage& image) {
    std::vector<Leftover> leftovers;
    fs::path blank = file;
    blank += ".blank";
    const WrittenCard coming(blank, image, Former::Blank);
    const std::string card = "'" + file.string() + "'";
    shell("rm -f " + card + "; truncate -s " + std::to_string(image.cardSize.value) + " " + card +
          "; printf 'label: gpt\\n,\\n' | sfdisk -q " + card);
    int number = 0;
    for (const QJsonValue& each : coming.partitions()) {
        ++number;
        if (number == 1)
            continue;
        const auto start = static_cast<std::uint64_t>(each["start"].toInteger()) * 512;
        // btrfs wants 109 MiB; the next one is laid over what is too long.
        const auto size = std::max<std::uint64_t>(
            static_cast<std::uint64_t>(each["size"].toInteger()) * 512, 128 * kMiB);
        fs::path made = file;
        made += ".former" + std::to_string(number);
        const std::string part = "'" + made.string() + "'";
        shell("rm -f " + part + "; truncate -s " + std::to_string(size) + " " + part + " && (" +
              maker(number, part) + ")");
        if (number == 4)  // the last: its end is the partition's
            makeRaidMember(made, size);
        const std::string found = shell("wipefs -n " + part);
        if (found.find(signature(number)) == std::string::npos) {
            std::fprintf(stderr, "no %s where it should be:\n%s", signature(number).c_str(),
                         found.c_str());
            std::abort();
        }
        shell("dd if=" + part + " of=" + card +
              " bs=1M oflag=seek_bytes conv=notrunc,sparse status=none seek=" +
              std::to_string(start));
        leftovers.push_back({number, signature(number)});
    }
    return leftovers;
}

}  // namespace landfall::test
