#include "core/wire/extent_records.h"

#include <utility>

#include "core/base/byte_codec.h"

namespace landfall::wire {
namespace {

constexpr std::uint64_t kSourceAlignment = 512;

auto badExtent(Message what) {
    return fail(ErrorKind::InvalidInput, "extents", std::move(what));
}

Result<void> checkSource(std::size_t index, const Extent& extent, const ExtentBounds& bounds) {
    if (extent.source == kZeroSource) {
        if (extent.sourceOffset.value != 0)
            return badExtent(
                Message::of("extent %1 is zeros and names an offset in a source", index));
        return {};
    }
    if (extent.source >= bounds.sources.size())
        return badExtent(Message::of("extent %1 names source %2 of %3", index, extent.source,
                                     bounds.sources.size()));
    if (extent.sourceOffset.value % kSourceAlignment != 0)
        return badExtent(Message::of(
            "extent %1 starts at offset %2 of its source, which is not a multiple of 512", index,
            extent.sourceOffset.value));
    const std::uint64_t size = bounds.sources[extent.source].value;
    if (extent.sourceOffset.value > size || extent.length.value > size - extent.sourceOffset.value)
        return badExtent(Message::of("extent %1 is not within source %2, which has %3 bytes", index,
                                     extent.source, size));
    return {};
}

}  // namespace

std::array<std::byte, kExtentSize> encodeExtent(const Extent& extent) {
    std::array<std::byte, kExtentSize> record{};
    storeLittleEndian(&record[0], extent.target.value);
    storeLittleEndian(&record[8], extent.length.value);
    storeLittleEndian(&record[16], extent.sourceOffset.value);
    storeLittleEndian(&record[24], extent.source);
    return record;
}

Result<ExtentList> parseExtents(std::span<const std::byte> records) {
    if (records.empty() || records.size() % kExtentSize != 0 ||
        records.size() / kExtentSize > kMostExtents)
        return badExtent(Message::of("%1 bytes are not between 1 and 262144 records of 32 bytes",
                                     records.size()));
    ExtentList out;
    out.reserve(records.size() / kExtentSize);
    for (; !records.empty(); records = records.subspan(kExtentSize)) {
        const std::byte* record = records.data();
        if (loadLittleEndian<std::uint32_t>(record + 28) != 0)
            return badExtent(Message::of("extent %1 has a nonzero reserved field", out.size()));
        out.push_back(Extent{ByteOffset{loadLittleEndian<std::uint64_t>(record)},
                             ByteCount{loadLittleEndian<std::uint64_t>(record + 8)},
                             ByteOffset{loadLittleEndian<std::uint64_t>(record + 16)},
                             loadLittleEndian<std::uint32_t>(record + 24)});
    }
    return out;
}

Result<void> checkExtents(const ExtentList& extents, const ExtentBounds& bounds) {
    if (extents.empty() || extents.size() > kMostExtents)
        return badExtent(
            Message::of("a list has 1 to 262144 extents, this one %1", extents.size()));
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < extents.size(); ++i) {
        const Extent& extent = extents[i];
        const std::uint64_t from = extent.target.value;
        const std::uint64_t length = extent.length.value;
        if (length == 0)
            return badExtent(Message::of("extent %1 is empty", i));
        if (from % bounds.sector != 0 || length % bounds.sector != 0)
            return badExtent(
                Message::of("extent %1 (%2 bytes at offset %3) is not in whole sectors of %4 bytes",
                            i, length, from, bounds.sector));
        if (from > bounds.card.value || length > bounds.card.value - from)
            return badExtent(
                Message::of("extent %1 (%2 bytes at offset %3) is not within the card's %4 bytes",
                            i, length, from, bounds.card.value));
        if (from < end)
            return badExtent(Message::of(
                "extent %1 starts at offset %2, before the end of the one before it", i, from));
        LANDFALL_TRY(checkSource(i, extent, bounds));
        end = from + length;
    }
    return {};
}

}  // namespace landfall::wire
