#include "core/compose/placement.h"

#include <algorithm>

#include "core/compose/layout.h"

namespace landfall {
namespace {

// Sizes that are no whole number of these leave filesystems a tail that they cannot use.
constexpr std::uint64_t kSizeStep = 4 * kKiB;

bool isLogical(const TableShape& shape, const PlannedPartition& partition) {
    return shape.logicals && partition.number > 4;
}

// The size on this card, the least one for what takes the rest.
ByteCount firstSize(const PartitionSlot& slot, ByteCount card) {
    switch (slot.size.kind) {
        case SizeSpec::Kind::Rest:
            return ByteCount{alignUp(slot.least.value, kSizeStep)};
        case SizeSpec::Kind::Bytes:
            if (slot.start && slot.size.bytes == slot.least)
                return slot.least;  // kept exactly as the base has it
            return ByteCount{alignUp(slot.size.bytes.value, kSizeStep)};
        case SizeSpec::Kind::Percent:
            break;
    }
    // card <= 2^48 and hundredths <= 10000 < 2^14: no overflow.
    return ByteCount{alignDown(card.value * slot.size.hundredths / 10000, kSizeStep)};
}

// Starts one behind the other; returns the end of the last.
std::uint64_t placeInOrder(const std::vector<PartitionSlot>& slots, const TableShape& shape,
                           std::vector<PlannedPartition>& placed) {
    std::uint64_t end = 0;
    bool extended = false;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].start) {
            placed[i].start = *slots[i].start;
        } else {
            std::uint64_t start = alignUp(end, kPartitionAlignment.value);
            if (isLogical(shape, placed[i])) {
                // The first EBR stands at the extended partition's own start, on a boundary.
                const std::uint64_t from = extended ? end : start;
                start = alignUp(from + kLogicalGap.value, kPartitionAlignment.value);
                extended = true;
            }
            placed[i].start = ByteOffset{start};
        }
        end = placed[i].start.value + placed[i].size.value;
    }
    return end;
}

// Gives what is left to the one that takes the rest. What stands behind it moves by whole
// alignments, so that one more placing is exact.
void takeRest(const std::vector<PartitionSlot>& slots, const TableShape& shape,
              std::vector<PlannedPartition>& placed, std::uint64_t left) {
    const auto rest = std::find_if(slots.begin(), slots.end(), [](const PartitionSlot& slot) {
        return slot.size.kind == SizeSpec::Kind::Rest;
    });
    if (rest == slots.end())
        return;
    const auto i = static_cast<std::size_t>(rest - slots.begin());
    PlannedPartition& taker = placed[i];
    if (i + 1 == placed.size()) {
        taker.size = ByteCount{alignDown(taker.size.value + left, kSizeStep)};
        return;
    }
    std::uint64_t next = placed[i + 1].start.value;
    if (isLogical(shape, placed[i + 1]))
        // Before the first logical stands the extended partition, itself on a boundary.
        next -= isLogical(shape, taker) ? kLogicalGap.value : kPartitionAlignment.value;
    const std::uint64_t end = next + alignDown(left, kPartitionAlignment.value);
    taker.size = ByteCount{alignDown(end - taker.start.value, kSizeStep)};
}

void addExtended(const TableShape& shape, std::vector<PlannedPartition>& placed) {
    const auto first = std::find_if(
        placed.begin(), placed.end(),
        [&](const PlannedPartition& partition) { return isLogical(shape, partition); });
    if (first == placed.end())
        return;
    PlannedPartition extended;
    extended.role = PartitionRole::Extended;
    extended.type = 0x05;
    extended.label = "extended";
    for (extended.number = 1;; ++extended.number)
        if (std::none_of(placed.begin(), placed.end(), [&](const PlannedPartition& partition) {
                return partition.number == extended.number;
            }))
            break;
    extended.start = ByteOffset{first->start.value - kPartitionAlignment.value};
    extended.size = placed.back().start + placed.back().size - extended.start;
    placed.push_back(std::move(extended));
}

}  // namespace

TableShape TableShape::of(TableFormat format) {
    if (format == TableFormat::Gpt)
        return {ByteCount{std::uint64_t{1} << 48U}, kGptTail, false};
    // 32-bit sector numbers of 512 bytes.
    return {ByteCount{(std::uint64_t{1} << 32U) * kSector.value}, {}, true};
}

std::optional<std::vector<PlannedPartition>> place(const std::vector<PartitionSlot>& slots,
                                                   const TableShape& shape, ByteCount card) {
    card = std::min(card, shape.largestCard);
    std::vector<PlannedPartition> placed;
    for (const PartitionSlot& slot : slots) {
        const ByteCount size = firstSize(slot, card);
        // Nothing larger than the card is added up: sums stay far below 2^64.
        if (size < slot.least || size > card)
            return std::nullopt;
        placed.push_back(slot.partition);
        placed.back().size = size;
    }
    const std::uint64_t end = placeInOrder(slots, shape, placed) + shape.tail.value;
    if (end > card.value)
        return std::nullopt;
    takeRest(slots, shape, placed, card.value - end);
    placeInOrder(slots, shape, placed);
    addExtended(shape, placed);
    std::sort(
        placed.begin(), placed.end(),
        [](const PlannedPartition& a, const PlannedPartition& b) { return a.number < b.number; });
    return placed;
}

}  // namespace landfall
