#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/compose/layout.h"

namespace landfall {

/// What is wrong with partitions that a card of this size must be able to hold, whatever was asked
/// for; nothing where they obey.
inline std::string brokenRule(const ResolvedLayout& layout, const BaseFacts& facts) {
    std::vector<const PlannedPartition*> order;
    const PlannedPartition* extended = nullptr;
    for (const PlannedPartition& p : layout.partitions) {
        if (p.role == PartitionRole::Extended)
            extended = &p;
        else
            order.push_back(&p);
        if (p.start.value % kSector.value != 0 || p.size.value % kSector.value != 0)
            return "not of whole sectors";
        if (p.size.value == 0)
            return "a partition of zero";
        const bool fresh = partitionByNumber(facts, p.number) == nullptr;
        if (fresh && p.start.value % kPartitionAlignment.value != 0)
            return "a new partition is not aligned";
        if ((p.start + p.size).value > layout.cardSize.value)
            return "leaves the card";
    }
    std::sort(order.begin(), order.end(),
              [](const auto* a, const auto* b) { return a->start < b->start; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const bool logical = extended != nullptr && order[i]->number > 4;
        const std::uint64_t gap = logical ? kLogicalGap.value : 0;
        if ((order[i - 1]->start + order[i - 1]->size).value + gap > order[i]->start.value)
            return "overlap, or no room for an EBR";
        if (logical && (order[i]->start <= extended->start ||
                        order[i]->start + order[i]->size > extended->start + extended->size))
            return "a logical partition lies outside the extended one";
    }
    if (layout.smallestCard > layout.cardSize)
        return "the smallest card is larger than this one";
    return {};
}

}  // namespace landfall
