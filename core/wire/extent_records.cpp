#include "core/wire/extent_records.h"

#include <string>

namespace landfall::wire {
namespace {

constexpr std::uint64_t kSourceAlignment = 512;

void put(std::span<std::byte> out, std::uint64_t value) {
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::byte>(static_cast<unsigned char>(value >> (8 * i)));
}

std::uint64_t get(std::span<const std::byte> in) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < in.size(); ++i)
        value |= std::to_integer<std::uint64_t>(in[i]) << (8 * i);
    return value;
}

auto badExtent(std::size_t index, const std::string& what) {
    return fail(ErrorKind::InvalidInput, "extents", "extent " + std::to_string(index) + " " + what);
}

Result<void> checkSource(std::size_t index, const Extent& extent, const ExtentBounds& bounds) {
    if (extent.source == kZeroSource) {
        if (extent.sourceOffset.value != 0)
            return badExtent(index, "is zeros and names an offset in a source");
        return {};
    }
    if (extent.source >= bounds.sources.size())
        return badExtent(index, "names source " + std::to_string(extent.source) + " of " +
                                    std::to_string(bounds.sources.size()));
    if (extent.sourceOffset.value % kSourceAlignment != 0)
        return badExtent(index, "starts at offset " + std::to_string(extent.sourceOffset.value) +
                                    " of its source, not on a multiple of 512");
    const std::uint64_t size = bounds.sources[extent.source].value;
    if (extent.sourceOffset.value > size || extent.length.value > size - extent.sourceOffset.value)
        return badExtent(index, "leaves source " + std::to_string(extent.source) + ", which has " +
                                    std::to_string(size) + " bytes");
    return {};
}

}  // namespace

std::array<std::byte, kExtentSize> encodeExtent(const Extent& extent) {
    std::array<std::byte, kExtentSize> record{};
    const std::span<std::byte> out(record);
    put(out.subspan(0, 8), extent.target.value);
    put(out.subspan(8, 8), extent.length.value);
    put(out.subspan(16, 8), extent.sourceOffset.value);
    put(out.subspan(24, 4), extent.source);
    return record;
}

Result<ExtentList> parseExtents(std::span<const std::byte> records) {
    if (records.empty() || records.size() % kExtentSize != 0 ||
        records.size() / kExtentSize > kMostExtents)
        return fail(ErrorKind::InvalidInput, "extents",
                    std::to_string(records.size()) +
                        " bytes are not between 1 and 262144 records of 32 bytes");
    ExtentList out;
    out.reserve(records.size() / kExtentSize);
    while (!records.empty()) {
        const auto record = records.first(kExtentSize);
        if (get(record.subspan(28, 4)) != 0)
            return badExtent(out.size(), "has its reserved field set");
        out.push_back(Extent{ByteOffset{get(record.subspan(0, 8))},
                             ByteCount{get(record.subspan(8, 8))},
                             ByteOffset{get(record.subspan(16, 8))},
                             static_cast<std::uint32_t>(get(record.subspan(24, 4)))});
        records = records.subspan(kExtentSize);
    }
    return out;
}

Result<void> checkExtents(const ExtentList& extents, const ExtentBounds& bounds) {
    if (extents.empty() || extents.size() > kMostExtents)
        return fail(ErrorKind::InvalidInput, "extents",
                    "a list has 1 to 262144 extents, this one " + std::to_string(extents.size()));
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < extents.size(); ++i) {
        const Extent& extent = extents[i];
        const std::uint64_t from = extent.target.value;
        const std::uint64_t length = extent.length.value;
        if (length == 0)
            return badExtent(i, "is empty");
        if (from % bounds.sector != 0 || length % bounds.sector != 0)
            return badExtent(i, "(" + std::to_string(length) + " bytes at offset " +
                                    std::to_string(from) + ") is not in whole sectors of " +
                                    std::to_string(bounds.sector) + " bytes");
        if (from > bounds.card.value || length > bounds.card.value - from)
            return badExtent(i, "(" + std::to_string(length) + " bytes at offset " +
                                    std::to_string(from) + ") leaves the card, which has " +
                                    std::to_string(bounds.card.value) + " bytes");
        if (from < end)
            return badExtent(i, "starts at offset " + std::to_string(from) +
                                    ", before the end of the one before it");
        LANDFALL_TRY(checkSource(i, extent, bounds));
        end = from + length;
    }
    return {};
}

}  // namespace landfall::wire
