#include "core/compose/boundaries.h"

#include <algorithm>
#include <bit>

namespace landfall {
namespace {

constexpr std::uint64_t kSteps = 100;
constexpr std::uint64_t kFinest = 64 * kMiB;

bool takesRest(const Layout& layout, int partition) {
    if (partition < 0)
        return layout.rootSize && layout.rootSize->kind == SizeSpec::Kind::Rest;
    return layout.partitions[static_cast<std::size_t>(partition)].size.kind == SizeSpec::Kind::Rest;
}

/// Hundredths of a percent, at least one percent and in whole ones.
unsigned shareOf(std::uint64_t bytes, ByteCount cardSize) {
    const std::uint64_t percent = (bytes * 100 + cardSize.value / 2) / cardSize.value;
    return static_cast<unsigned>(std::clamp<std::uint64_t>(percent, 1, 100) * 100);
}

}  // namespace

ByteCount boundaryStep(ByteCount cardSize) {
    return {std::max(kFinest, std::bit_floor(std::max<std::uint64_t>(cardSize.value / kSteps, 1)))};
}

std::vector<Boundary> movableBoundaries(const Layout& layout,
                                        const std::vector<PlannedPartition>& partitions) {
    std::vector<Boundary> found;
    bool afterRest = false;
    int next = 0;
    for (const PlannedPartition& planned : partitions) {
        const bool root = planned.role == PartitionRole::Root;
        const bool own = planned.role == PartitionRole::Data || planned.role == PartitionRole::Raw;
        if (!root && !own)
            continue;
        const int partition = root ? -1 : next++;
        if (partition >= static_cast<int>(layout.partitions.size()))
            break;
        if (takesRest(layout, partition))
            afterRest = true;
        else if (afterRest)
            found.push_back({partition, planned.start, planned.size, true});
        else
            found.push_back(
                {partition, {planned.start.value + planned.size.value}, planned.size, false});
    }
    return found;
}

Layout movedTo(Layout layout, const Boundary& boundary, ByteOffset place, ByteCount cardSize) {
    const std::uint64_t edge = boundary.at.value;
    const std::uint64_t by = place.value > edge ? place.value - edge : edge - place.value;
    const bool grows = (place.value > edge) != boundary.begins;
    const std::uint64_t present = boundary.size.value;
    const std::uint64_t step = boundaryStep(cardSize).value;
    std::uint64_t wanted = grows ? present + by : present - std::min(by, present);
    wanted = std::max(step, (wanted + step / 2) / step * step);

    SizeSpec root = layout.rootSize.value_or(SizeSpec{});
    SizeSpec& size = boundary.partition < 0
                         ? root
                         : layout.partitions[static_cast<std::size_t>(boundary.partition)].size;
    if (size.kind == SizeSpec::Kind::Percent)
        size.hundredths = shareOf(wanted, cardSize);
    else
        size = {SizeSpec::Kind::Bytes, {wanted}, 0};
    if (boundary.partition < 0)
        layout.rootSize = size;
    return layout;
}

}  // namespace landfall
