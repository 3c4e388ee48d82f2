#include "core/compose/layout.h"

#include <algorithm>
#include <array>

#include "core/compose/kept_layout.h"
#include "core/compose/placement.h"

namespace landfall {
namespace {

std::string partitionField(std::size_t index, const char* key) {
    return "layout.partitions[" + std::to_string(index) + "]." + key;
}

std::uint8_t typeOf(Filesystem filesystem) {
    switch (filesystem) {
        case Filesystem::Vfat:
            return 0x0c;
        case Filesystem::Swap:
            return 0x82;
        default:
            return 0x83;
    }
}

PlannedPartition newPartition(const PartitionSpec& spec) {
    PlannedPartition made;
    made.role = spec.filesystem == Filesystem::None ? PartitionRole::Raw : PartitionRole::Data;
    made.label = spec.label;
    made.type = typeOf(spec.filesystem);
    made.filesystem = spec.filesystem;
    made.mount = spec.mount;
    made.options = spec.options;
    made.owner = spec.owner;
    made.group = spec.group;
    made.mode = spec.mode;
    made.copy = spec.copy;
    return made;
}

Result<void> checkBase(const BaseFacts& facts, TableKind table) {
    if (table == TableKind::Gpt && facts.kind == BaseKind::RaspberryPiFirstboot)
        return fail(ErrorKind::NotSupported, "layout.table",
                    Message::of("the base's own first boot gives the disk a new id as an MBR has "
                                "it, which would spoil a GPT; accepted is \"mbr\""));
    return {};
}

// Where nothing of the base may be changed, no layout can be wished for.
Result<void> requireNoLayout(const BaseFacts& facts, const Layout& layout) {
    if (!layout.rootSize && layout.partitions.empty() && layout.table != TableKind::Gpt)
        return {};
    return fail(ErrorKind::NotSupported, "layout",
                Message::of("this base can only be written as it is (%1): leave out "
                            "layout.root, layout.partitions and layout.table",
                            whyAsItIs(facts)));
}

Result<void> checkSpec(const PartitionSpec& spec, std::size_t index) {
    const ByteCount least = leastSize(spec.filesystem);
    if (spec.size.kind == SizeSpec::Kind::Bytes && spec.size.bytes < least)
        return fail(ErrorKind::InvalidInput, partitionField(index, "size"),
                    Message::of("%1 is too small for %2; accepted is at least %3",
                                exactAndRounded(spec.size.bytes), filesystemName(spec.filesystem),
                                exactAndRounded(least)));
    return {};
}

// The root: its size, and the least it may have.
Result<PartitionSlot> rootSlot(const BaseFacts& facts, const Layout& layout,
                               const LayoutRequest& request, const PartitionFacts& old) {
    PartitionSlot slot;
    slot.partition = keptPartition(facts, old);
    slot.start = old.entry.start;
    const ByteCount needed = leastRoot(facts, request.rootPayload);
    slot.least = needed;
    if (!layout.rootSize) {
        slot.size.bytes = needed;
        return slot;
    }
    slot.size = *layout.rootSize;
    if (slot.size.kind == SizeSpec::Kind::Rest)
        slot.least = std::max(needed, slot.size.bytes);
    if (slot.size.kind == SizeSpec::Kind::Bytes && slot.size.bytes < needed)
        return fail(ErrorKind::NoSpace, "layout.root.size",
                    Message::of("the root needs %1 (the base uses %2, what is added takes %3, and "
                                "a root is not made smaller than the base's %4), the preset gives "
                                "it %5",
                                exactAndRounded(needed), exactAndRounded(facts.rootUsed),
                                exactAndRounded(request.rootPayload),
                                exactAndRounded(old.entry.size), exactAndRounded(slot.size.bytes)));
    return slot;
}

struct PartitionSlots {
    std::vector<PartitionSlot> list;  ///< in the card's order
    bool hasRest = false;
};

Result<void> addKept(const BaseFacts& facts, const Layout& layout, const LayoutRequest& request,
                     PartitionSlots& slots) {
    std::vector<PartitionFacts> old = facts.partitions;
    std::sort(old.begin(), old.end(), [](const PartitionFacts& a, const PartitionFacts& b) {
        return a.entry.start < b.entry.start;
    });
    for (const PartitionFacts& partition : old) {
        if (facts.rootPartition == partition.entry.number) {
            LANDFALL_ASSIGN(PartitionSlot root, rootSlot(facts, layout, request, partition));
            const bool last = &partition == &old.back();
            if (!last && (root.size.kind != SizeSpec::Kind::Bytes ||
                          root.size.bytes != partition.entry.size))
                return fail(ErrorKind::NotSupported, "layout.root.size",
                            Message::of("the base has another partition behind its root, so the "
                                        "root keeps its %1; it would need %2",
                                        exactAndRounded(partition.entry.size),
                                        exactAndRounded(root.size.kind == SizeSpec::Kind::Bytes
                                                            ? root.size.bytes
                                                            : root.least)));
            slots.hasRest = root.size.kind == SizeSpec::Kind::Rest;
            slots.list.push_back(std::move(root));
            continue;
        }
        PartitionSlot kept;
        kept.partition = keptPartition(facts, partition);
        kept.start = partition.entry.start;
        kept.size.bytes = kept.least = partition.entry.size;
        slots.list.push_back(std::move(kept));
    }
    return {};
}

Result<void> addNew(const Layout& layout, PartitionSlots& slots) {
    for (std::size_t i = 0; i < layout.partitions.size(); ++i) {
        const PartitionSpec& spec = layout.partitions[i];
        LANDFALL_TRY(checkSpec(spec, i));
        PartitionSlot slot;
        slot.partition = newPartition(spec);
        slot.size = spec.size;
        slot.least = leastSize(spec.filesystem);
        if (spec.size.kind == SizeSpec::Kind::Rest) {
            if (slots.hasRest)
                return fail(ErrorKind::InvalidInput, partitionField(i, "size"),
                            Message::of("only one partition can take \"rest\""));
            slots.hasRest = true;
            slot.least = std::max(slot.least, spec.size.bytes);
        }
        slots.list.push_back(std::move(slot));
    }
    return {};
}

// Nothing may be left behind the root for the base to grow into; Debian's images also look at every
// boot whether the disk is used to its end.
void addGuard(const BaseFacts& facts, PartitionSlots& slots) {
    const bool rootIsLast = slots.list.back().partition.role == PartitionRole::Root;
    const bool toTheEnd = facts.growth == GrowthTrigger::DebianRaspiService;
    if (facts.growth == GrowthTrigger::None || slots.hasRest || !(rootIsLast || toTheEnd))
        return;
    PartitionSlot guard;
    guard.partition.role = PartitionRole::Guard;
    guard.partition.label = "unused";
    guard.partition.type = kGuardType;
    guard.size.kind = SizeSpec::Kind::Rest;
    guard.least = kPartitionAlignment;
    slots.hasRest = true;
    slots.list.push_back(std::move(guard));
}

// Numbers from 1 to `last` that no kept partition has.
std::vector<int> freeNumbers(const PartitionSlots& slots, int last) {
    std::vector<int> free;
    for (int number = 1; number <= last; ++number)
        if (std::none_of(slots.list.begin(), slots.list.end(), [&](const PartitionSlot& slot) {
                return slot.partition.number == number;
            }))
            free.push_back(number);
    return free;
}

Result<void> addNumbers(const TableShape& shape, PartitionSlots& slots) {
    const int most = shape.logicals ? 60 : 128;  // libfdisk's limit for an MBR, and a GPT's
    std::vector<int> free = freeNumbers(slots, shape.logicals ? 4 : most);
    const auto fresh = static_cast<std::size_t>(
        std::count_if(slots.list.begin(), slots.list.end(),
                      [](const PartitionSlot& slot) { return slot.partition.number == 0; }));
    if (fresh > 0 && free.empty())
        return fail(ErrorKind::NotSupported, "layout.partitions",
                    Message::of("the base already has four primary partitions, none can be "
                                "added"));
    // The last free place becomes the extended partition when there are more than places.
    if (shape.logicals && fresh > free.size()) {
        free.pop_back();
        for (int number = 5; number <= most; ++number)
            free.push_back(number);
    }
    if (fresh > free.size())
        return fail(ErrorKind::InvalidInput, "layout.partitions",
                    Message::of("%1 partitions are more than the table takes", fresh));
    auto next = free.begin();
    for (PartitionSlot& slot : slots.list)
        if (slot.partition.number == 0)
            slot.partition.number = *next++;
    return {};
}

// The least card of at least `from` bytes on which everything fits; no such one is an error.
Result<ByteCount> smallestFrom(const std::vector<PartitionSlot>& slots, const TableShape& shape,
                               ByteCount from) {
    std::uint64_t low = from.value / kSector.value;  // does not fit
    std::uint64_t high = shape.largestCard.value / kSector.value;
    if (!place(slots, shape, shape.largestCard))
        return fail(
            ErrorKind::NoSpace, "layout",
            Message::of("no card is large enough: the shares in percent and the least sizes "
                        "exceed the %1 that the table can describe",
                        exactAndRounded(shape.largestCard)));
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (place(slots, shape, ByteCount{middle * kSector.value}))
            high = middle;
        else
            low = middle;
    }
    return ByteCount{high * kSector.value};
}

}  // namespace

Message exactAndRounded(ByteCount size) {
    return Message::of("%1 (%2)", ExactSize(size), size);
}

ByteCount leastRoot(const BaseFacts& facts, ByteCount payload) {
    const PartitionFacts* root =
        facts.rootPartition ? partitionByNumber(facts, *facts.rootPartition) : nullptr;
    if (root == nullptr)
        return {};
    const ByteCount old = root->entry.size;
    if (payload <= facts.rootFree)
        return old;
    // Each group that growing adds costs its own inode table and bitmaps: 1.6 % at the usual ratio.
    const std::uint64_t more = (payload - facts.rootFree).value;
    return ByteCount{alignUp(old.value + more + more / 32, kPartitionAlignment.value)};
}

Result<ResolvedLayout> resolveLayout(const BaseFacts& facts, const Layout& layout,
                                     const LayoutRequest& request) {
    // 1. What cannot be laid out anew is kept as it is, or refused; so is what need not be.
    if (!whyAsItIs(facts).empty()) {
        LANDFALL_TRY(requireNoLayout(facts, layout));
        return layoutAsItIs(facts, request.cardSize);
    }
    const bool fits = request.rootPayload <= facts.rootFree;
    if (!whyTableStays(facts).empty() || (fits && mayTableStay(facts, layout)))
        return layoutWithTable(facts, layout, request);
    LANDFALL_TRY(checkBase(facts, layout.table));

    // 2. Every partition, in the card's order.
    PartitionSlots slots;
    LANDFALL_TRY(addKept(facts, layout, request, slots));
    LANDFALL_TRY(addNew(layout, slots));
    addGuard(facts, slots);
    ResolvedLayout out;
    // A GPT stays one: what starts from it may look for its partitions' types.
    const bool gpt = layout.table == TableKind::Gpt || facts.table == TableFormat::Gpt;
    out.table = gpt ? TableFormat::Gpt : TableFormat::Mbr;
    const TableShape shape = TableShape::of(out.table);
    LANDFALL_TRY(addNumbers(shape, slots));

    // 3. From here on the slots never change: sizes are found for one card.
    LANDFALL_ASSIGN(out.smallestCard, smallestFrom(slots.list, shape, ByteCount{0}));
    out.cardSize = request.cardSize.value == 0
                       ? out.smallestCard
                       : ByteCount{alignDown(request.cardSize.value, kSector.value)};
    auto placed = place(slots.list, shape, out.cardSize);
    if (!placed) {
        // Shares in percent can make a larger card need more than a smaller one.
        LANDFALL_ASSIGN(const ByteCount needed, smallestFrom(slots.list, shape, out.cardSize));
        return fail(ErrorKind::NoSpace, "card",
                    Message::of("the layout needs %1, the card has %2", exactAndRounded(needed),
                                exactAndRounded(out.cardSize)));
    }
    out.partitions = std::move(*placed);
    return out;
}

}  // namespace landfall
