#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/bytes.h"

namespace landfall {

/// How a counterfeit card lies: it claims more than it stores.
struct FakeFraud {
    enum class Beyond {
        Wraps,     ///< what lies beyond goes to the beginning again
        Vanishes,  ///< writes are thrown away, reads give 0xFF
    };
    ByteCount stores;  ///< whole sectors
    Beyond beyond = Beyond::Wraps;
    ByteCount cache;  ///< so much of what was written last is read back right, wherever it lies
};

/// The bytes of a fake card, as many as it claims. One thread at a time.
class FakeMedium {
public:
    FakeMedium(ByteCount size, char fill) : bytes(size.value, fill) {}
    void put(ByteOffset at, std::string_view content);
    [[nodiscard]] std::string get(ByteOffset at, ByteCount length) const;

    std::string bytes;  ///< of a counterfeit, what lies beyond its store is never looked at
    std::optional<FakeFraud> fraud;

private:
    void putSector(std::uint64_t at, std::string_view content);
    [[nodiscard]] std::string sector(std::uint64_t at) const;

    struct Cached {
        std::string content;
        std::uint64_t number = 0;  ///< of its writing
    };
    std::map<std::uint64_t, Cached> cached_;
    std::deque<std::pair<std::uint64_t, std::uint64_t>> order_;  ///< place and number, oldest first
    std::uint64_t writings_ = 0;
};

}  // namespace landfall
