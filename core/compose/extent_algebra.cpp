#include "core/compose/extent_algebra.h"

#include <algorithm>

#include "core/disk/range_list.h"

namespace landfall {
namespace {

std::uint64_t endOf(const Extent& extent) {
    return extent.target.value + extent.length.value;
}

std::uint64_t endOf(const ByteRange& range) {
    return range.start.value + range.length.value;
}

// The part of an extent between two places of the card.
Extent part(const Extent& extent, std::uint64_t from, std::uint64_t to) {
    Extent out = extent;
    out.target.value = from;
    out.length.value = to - from;
    if (extent.source != kZeroSource)
        out.sourceOffset.value += from - extent.target.value;
    return out;
}

bool continues(const Extent& a, const Extent& b) {
    if (endOf(a) != b.target.value || a.source != b.source)
        return false;
    return a.source == kZeroSource || a.sourceOffset.value + a.length.value == b.sourceOffset.value;
}

RangeList wholeSectors(const RangeList& ranges) {
    RangeList out;
    for (const ByteRange& range : ranges) {
        const std::uint64_t from = alignDown(range.start.value, kSector.value);
        out.push_back({{from}, {alignUp(endOf(range), kSector.value) - from}});
    }
    return normalized(std::move(out));
}

}  // namespace

ExtentList extentsOf(ByteOffset target, const ExtentSource& source, const RangeList& used,
                     const RangeList& data) {
    // The data ranges are those of the whole file; here they count from the volume's start.
    RangeList inVolume;
    for (const ByteRange& range : data) {
        const std::uint64_t from = std::max(range.start.value, source.start.value);
        if (endOf(range) > from)
            inVolume.push_back({{from - source.start.value}, {endOf(range) - from}});
    }
    const RangeList sectors = wholeSectors(used);
    ExtentList present;
    for (const ByteRange& range : intersection(sectors, wholeSectors(inVolume)))
        present.push_back({target + ByteCount{range.start.value}, range.length,
                           source.start + ByteCount{range.start.value}, source.number});
    RangeList onCard;
    for (const ByteRange& range : sectors)
        onCard.push_back({target + ByteCount{range.start.value}, range.length});
    return layOver(zeroExtents(std::move(onCard)), present);
}

ExtentList zeroExtents(RangeList ranges) {
    ExtentList out;
    for (const ByteRange& range : wholeSectors(ranges))
        if (range.length.value > 0)
            out.push_back({range.start, range.length, {}, kZeroSource});
    return out;
}

ExtentList layOver(const ExtentList& under, const ExtentList& over) {
    ExtentList out;
    out.reserve(under.size() + over.size());
    auto next = over.begin();
    for (const Extent& extent : under) {
        std::uint64_t from = extent.target.value;
        const std::uint64_t end = endOf(extent);
        while (from < end) {
            while (next != over.end() && endOf(*next) <= from)
                out.push_back(*next++);
            const std::uint64_t stop =
                next == over.end() ? end : std::clamp(next->target.value, from, end);
            if (stop > from)
                out.push_back(part(extent, from, stop));
            if (stop == end)
                break;
            from = endOf(*next);
        }
    }
    out.insert(out.end(), next, over.end());
    return merged(out);
}

ExtentList merged(const ExtentList& extents) {
    ExtentList out;
    out.reserve(extents.size());
    for (const Extent& extent : extents) {
        if (extent.length.value == 0)
            continue;
        if (!out.empty() && continues(out.back(), extent))
            out.back().length += extent.length;
        else
            out.push_back(extent);
    }
    return out;
}

std::pair<ExtentList, ExtentList> splitAt(const ExtentList& extents, ByteOffset at) {
    std::pair<ExtentList, ExtentList> out;
    for (const Extent& extent : extents) {
        const std::uint64_t from = extent.target.value;
        const std::uint64_t end = endOf(extent);
        const std::uint64_t cut = std::clamp(at.value, from, end);
        if (cut > from)
            out.first.push_back(part(extent, from, cut));
        if (end > cut)
            out.second.push_back(part(extent, cut, end));
    }
    return out;
}

RangeList complement(const ByteRange& whole, const RangeList& ranges) {
    RangeList out;
    std::uint64_t from = whole.start.value;
    const std::uint64_t end = endOf(whole);
    for (const ByteRange& range : ranges) {
        if (range.start.value >= end)
            break;
        if (range.start.value > from)
            out.push_back({{from}, {range.start.value - from}});
        from = std::max(from, endOf(range));
    }
    if (from < end)
        out.push_back({{from}, {end - from}});
    return out;
}

}  // namespace landfall
