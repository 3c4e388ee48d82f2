#include "core/lifecycle/life_signs.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "core/base/file_io.h"
#include "core/flash/root_mark.h"
#include "core/join/join_content.h"
#include "core/lifecycle/written_boot.h"

namespace landfall {
namespace {

std::string utcText(std::uint64_t seconds) {
    const auto when = static_cast<std::time_t>(seconds);
    std::tm utc{};
    char text[32] = "";
    if (gmtime_r(&when, &utc) != nullptr)
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

bool byAComputer(const std::string& place) {
    constexpr std::array kPlaces{"/media/", "/run/media/", "/mnt"};
    return std::any_of(kPlaces.begin(), kPlaces.end(),
                       [&](const char* start) { return place.starts_with(start); });
}

Result<void> lookAtRoot(CardDevice& card, const RootMark& root, LifeSigns& signs) {
    LANDFALL_ASSIGN(const UniqueFd memory,
                    card.read(root.start + kSuperblockPlace, kSuperblockSize));
    std::string superblock(kSuperblockSize.value, '\0');
    LANDFALL_TRY(readFully(memory.get(), superblock, {0}, card.name()));
    const auto now = mountMemoryOf(superblock);
    if (!now) {
        signs.signs.push_back(Message::of("its root is no longer an ext4 filesystem"));
        return {};
    }
    if (now->mounts == root.mounts && now->lastMount == root.lastMount)
        return {};
    const std::string when = utcText(now->lastMount);
    signs.signs.push_back(now->lastPlace.empty()
                              ? Message::of("its root has been mounted since, last at %1", when)
                              : Message::of("its root has been mounted since, last at %1 on %2",
                                            when, Path(now->lastPlace)));
    signs.booted = !byAComputer(now->lastPlace);
    return {};
}

void lookForToken(CardDevice& card, LifeSigns& signs) {
    // A boot partition that cannot be read is a difference that the digests have told already.
    const auto boot = WrittenBoot::read(card);
    if (!boot)
        return;
    const auto token = boot->readFile(kTokenPath);
    if (!token || *token)
        return;
    signs.signs.push_back(Message::of("its token has been taken"));
    signs.booted = true;
}

}  // namespace

Result<LifeSigns> readLifeSigns(CardDevice& card, const Receipt& receipt) {
    LifeSigns signs;
    if (receipt.root)
        LANDFALL_TRY(lookAtRoot(card, *receipt.root, signs));
    if (!receipt.tokenAccessor.empty())
        lookForToken(card, signs);
    return signs;
}

}  // namespace landfall
