#include "core/flash/image_digest.h"

#include <algorithm>

#include "core/compose/card_image.h"
#include "core/compose/card_plan.h"
#include "core/compose/extent_algebra.h"
#include "core/disk/range_list.h"
#include "core/fetch/digest.h"
#include "core/flash/image_bytes.h"

namespace landfall {
namespace {

constexpr ByteCount kTable{kMiB};
constexpr std::uint64_t kChunk = kMiB;

ByteRange between(ByteOffset from, ByteOffset to) {
    return {from, to - from};
}

std::string partName(const PlannedPartition& partition) {
    if (partition.role == PartitionRole::Boot || partition.role == PartitionRole::Root)
        return std::string(roleName(partition.role));
    return partition.label.empty() ? "partition " + std::to_string(partition.number)
                                   : partition.label;
}

/// What is written and may be known of.
RangeList digestedRanges(const CardImage& image) {
    RangeList written;
    for (const ExtentList* extents : {&image.head, &image.body})
        for (const Extent& extent : *extents)
            appendRange(written, {extent.target, extent.length});
    RangeList secret = image.memoryRanges;
    secret.insert(secret.end(), image.tokenRanges.begin(), image.tokenRanges.end());
    return intersection(written, complement({{}, image.cardSize}, normalized(std::move(secret))));
}

/// The part cut where digests end.
std::vector<ByteRange> spansOf(const ByteRange& part) {
    std::vector<ByteRange> spans;
    ByteOffset at = part.start;
    const ByteOffset end = part.start + part.length;
    while (at < end) {
        const ByteOffset stop{std::min(end.value, alignDown(at.value, kDigestSpan) + kDigestSpan)};
        spans.push_back(between(at, stop));
        at = stop;
    }
    return spans;
}

}  // namespace

std::vector<CardPart> cardParts(const CardPlan& plan) {
    std::vector<const PlannedPartition*> partitions;
    for (const PlannedPartition& partition : plan.partitions)
        if (partition.role != PartitionRole::Extended)
            partitions.push_back(&partition);
    std::sort(partitions.begin(), partitions.end(),
              [](const auto* a, const auto* b) { return a->start < b->start; });
    std::vector<CardPart> parts;
    ByteOffset at{std::min(kTable.value, plan.cardSize.value)};
    parts.push_back({"table", between({}, at)});
    for (const PlannedPartition* partition : partitions) {
        if (partition->start > at)
            parts.push_back({"gaps", between(at, partition->start)});
        parts.push_back({partName(*partition), {partition->start, partition->size}});
        at = partition->start + partition->size;
    }
    if (at.value < plan.cardSize.value)
        parts.push_back({"gaps", between(at, {plan.cardSize.value})});
    return parts;
}

Result<std::vector<ContentDigest>> digestContent(const CardImage& image,
                                                 const std::vector<CardPart>& parts,
                                                 const CancelToken& cancel) {
    const RangeList all = digestedRanges(image);
    ImageBytes bytes(image);
    Sha256 hash;
    std::string chunk;
    std::vector<ContentDigest> digests;
    for (const CardPart& part : parts)
        for (const ByteRange& span : spansOf(part.range)) {
            RangeList ranges = intersection(all, {span});
            if (ranges.empty())
                continue;
            for (const ByteRange& range : ranges)
                for (std::uint64_t done = 0; done < range.length.value; done += kChunk) {
                    if (cancel.cancelled())
                        return fail(ErrorKind::Cancelled, "digests", Message::of("was cancelled"));
                    chunk.resize(std::min(kChunk, range.length.value - done));
                    LANDFALL_TRY(bytes.read(range.start + ByteCount{done}, chunk));
                    hash.add(chunk);
                }
            digests.push_back({part.name, std::move(ranges), hash.finish()});
        }
    return digests;
}

}  // namespace landfall
