#include "core/flash/stamps.h"

#include <sys/random.h>

#include <cstdlib>
#include <cstring>

namespace landfall {
namespace {

constexpr std::size_t kWords = kSector.value / sizeof(std::uint64_t);

/// Steele, Lea and Flood's SplitMix64: every bit of the result depends on every bit of the state.
std::uint64_t nextNoise(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

}  // namespace

Stamps::Stamps() {
    if (getrandom(number_.data(), sizeof number_, 0) != sizeof number_)
        std::abort();  // getrandom(2): never short for so few bytes
}

std::string Stamps::contentOf(ByteOffset place, ByteCount length) const {
    std::string content(length.value, '\0');
    std::array<std::uint64_t, kWords> words{number_[0], number_[1]};
    for (std::uint64_t at = 0; at < length.value; at += kSector.value) {
        words[2] = place.value + at;
        std::uint64_t state = number_[0] ^ words[2];
        for (std::size_t i = 3; i < kWords; ++i)
            words[i] = nextNoise(state);
        std::memcpy(&content[at], words.data(), sizeof words);
    }
    return content;
}

std::optional<ByteOffset> Stamps::placeOf(std::string_view sector) const {
    ByteOffset place;
    if (sector.size() != kSector.value)
        return std::nullopt;
    std::memcpy(&place.value, &sector[2 * sizeof(std::uint64_t)], sizeof place.value);
    if (place.value % kSector.value != 0 || contentOf(place, kSector) != sector)
        return std::nullopt;
    return place;
}

}  // namespace landfall
