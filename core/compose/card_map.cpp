#include "core/compose/card_map.h"

#include <fcntl.h>

#include <algorithm>

#include "core/disk/file_access.h"
#include "core/disk/make_filesystem.h"
#include "core/disk/range_list.h"

namespace landfall {
namespace {

constexpr ByteCount kHead{kMiB};

ByteRange firstMiB(ByteOffset start, ByteCount size) {
    return {start, std::min(size, ByteCount{kMiB})};
}

ByteRange lastMiB(ByteOffset start, ByteCount size) {
    const ByteCount length = std::min(size, ByteCount{kMiB});
    return {start + (size - length), length};
}

RangeList signaturePlaces(const CardPlan& plan) {
    RangeList places{firstMiB({}, plan.cardSize), lastMiB({}, plan.cardSize)};
    for (const PlannedPartition& partition : plan.partitions) {
        if (partition.role == PartitionRole::Extended)
            continue;
        places.push_back(lastMiB(partition.start, partition.size));
        if (partition.role == PartitionRole::Raw || partition.role == PartitionRole::Guard)
            places.push_back(firstMiB(partition.start, partition.size));
    }
    return normalized(std::move(places));
}

RangeList partitionRanges(const CardPlan& plan) {
    RangeList ranges;
    for (const PlannedPartition& partition : plan.partitions)
        if (partition.role != PartitionRole::Extended)
            ranges.push_back({partition.start, partition.size});
    return normalized(std::move(ranges));
}

// What comes from the base as it is: its gaps that are gaps here too, and kept partitions.
RangeList keptOfBase(const CardPlan& plan, const BaseImage& base, const RangeList& gaps) {
    RangeList old;
    for (const PartitionFacts& partition : base.facts.partitions)
        old.push_back({partition.entry.start, partition.entry.size});
    RangeList kept = intersection(
        gaps, complement({{}, {alignDown(base.size.value, kSector.value)}}, normalized(old)));
    for (const PlannedPartition& partition : plan.partitions)
        if (partition.role == PartitionRole::Data &&
            partitionByNumber(base.facts, partition.number) != nullptr)
            kept.push_back({partition.start, partition.size});
    return normalized(std::move(kept));
}

// All of the base but what is put together anew: nothing of a former life in the free blocks of its
// root comes onto a card.
RangeList outsideOfContent(const CardPlan& plan, const BaseImage& base) {
    RangeList made;
    for (const PlannedPartition& partition : plan.partitions)
        if (partition.role == PartitionRole::Root || partition.role == PartitionRole::Boot)
            made.push_back({partition.start, partition.size});
    return complement({{}, {alignDown(base.size.value, kSector.value)}},
                      normalized(std::move(made)));
}

}  // namespace

CardMap::CardMap(const CardPlan& plan)
    : plan_(plan), extents_(zeroExtents(signaturePlaces(plan))) {}

Result<void> CardMap::addVolume(const std::filesystem::path& file, ByteOffset target,
                                const RangeList& used) {
    LANDFALL_ASSIGN(const RangeList data, dataRanges(file));
    LANDFALL_ASSIGN(UniqueFd fd, openFile(file, O_RDONLY));
    const auto number = static_cast<std::uint32_t>(sources_.size());
    sources_.push_back(std::move(fd));
    extents_ = layOver(extents_, extentsOf(target, {number, {}}, used, data));
    return {};
}

Result<void> CardMap::addBaseParts(const BaseImage& base) {
    if (plan_.asItIs)
        return addVolume(base.file, {}, {{{}, {alignDown(base.size.value, kSector.value)}}});
    if (plan_.tableStays)
        return addVolume(base.file, {}, outsideOfContent(plan_, base));
    const RangeList partitions = partitionRanges(plan_);
    const ByteCount end = (partitions.back().start + partitions.back().length) - ByteOffset{};
    const RangeList gaps = complement({{}, end}, partitions);
    extents_ = layOver(extents_, zeroExtents(gaps));
    return addVolume(base.file, {}, keptOfBase(plan_, base, gaps));
}

void CardMap::addMemory(UniqueFd source, ExtentList extents, ByteOffset target) {
    const auto number = static_cast<std::uint32_t>(sources_.size());
    sources_.push_back(std::move(source));
    for (Extent& extent : extents) {
        extent.source = number;
        extent.target += target - ByteOffset{};
        memoryRanges_.push_back({extent.target, extent.length});
    }
    extents_ = layOver(extents_, extents);
}

Result<CardImage> CardMap::finish() {
    const auto outside = [&](const Extent& extent) {
        return (extent.target + extent.length).value > plan_.cardSize.value;
    };
    if (std::any_of(extents_.begin(), extents_.end(), outside))
        return fail(ErrorKind::Internal, "card", Message::of("an extent ends beyond the card"));
    CardImage image;
    image.cardSize = plan_.cardSize;
    image.sources = std::move(sources_);
    image.memoryRanges = normalized(std::move(memoryRanges_));
    std::tie(image.head, image.body) = splitAt(extents_, ByteOffset{} + kHead);
    return image;
}

}  // namespace landfall
