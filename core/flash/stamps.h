#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"

namespace landfall {

/// Content that only one probe of one card can have put at one place: each sector holds a number
/// drawn for it, its own offset on the card, and noise made of both, so that nothing can be packed
/// or told apart from data by its looks.
class Stamps {
public:
    Stamps();
    /// What belongs to a place; both in whole sectors.
    [[nodiscard]] std::string contentOf(ByteOffset place, ByteCount length) const;
    /// The place that a sector's content was written to; nothing where it is none of ours, whole.
    [[nodiscard]] std::optional<ByteOffset> placeOf(std::string_view sector) const;

private:
    std::array<std::uint64_t, 2> number_{};
};

}  // namespace landfall
