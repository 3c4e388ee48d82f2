#pragma once

#include <filesystem>
#include <string>

#include "core/compose/card_image.h"

namespace landfall::test {

/// What wipefs must name in a partition's place before it is written.
struct Leftover {
    int number = 0;  ///< of the partition that comes to lie there
    std::string signature;
};

/// Makes `file` a card of another life under the coming layout of `image`: a GPT over all of it;
/// where partition 2 will be an LVM physical volume (a btrfs for who may not attach a loop device),
/// 3 a btrfs, 4 an XFS that is a RAID member by a superblock of version 1.0 in its tail. Returns
/// what wipefs was seen to find there; ends the program where it does not.
std::vector<Leftover> makeFormerLife(const std::filesystem::path& file, const CardImage& image);

}  // namespace landfall::test
