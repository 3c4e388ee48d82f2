#include "core/compose/layout.h"

#include <algorithm>
#include <array>

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

bool isExtended(std::uint8_t type) {
    return type == 0x05 || type == 0x0f || type == 0x85;
}

Filesystem filesystemOf(const PartitionFacts& facts) {
    if (facts.filesystem == "ext4")
        return Filesystem::Ext4;
    return facts.filesystem == "vfat" ? Filesystem::Vfat : Filesystem::None;
}

PlannedPartition keptPartition(const BaseFacts& facts, const PartitionFacts& old) {
    PlannedPartition kept;
    kept.number = old.entry.number;
    kept.role = PartitionRole::Data;
    if (facts.bootPartition == old.entry.number)
        kept.role = PartitionRole::Boot;
    if (facts.rootPartition == old.entry.number)
        kept.role = PartitionRole::Root;
    kept.label = old.label;
    kept.start = old.entry.start;
    kept.size = old.entry.size;
    kept.type = old.entry.type;
    kept.filesystem = filesystemOf(old);
    if (kept.role == PartitionRole::Boot)
        kept.mount = facts.bootMount;
    if (kept.role == PartitionRole::Root)
        kept.mount = "/";
    return kept;
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

// The base as it is, where nothing of it may be moved: no table we can write, or no root.
Result<ResolvedLayout> layoutAsItIs(const BaseFacts& facts, const Layout& layout,
                                    const LayoutRequest& request) {
    if (layout.rootSize || !layout.partitions.empty() || layout.table == TableKind::Gpt)
        return fail(ErrorKind::NotSupported, "layout",
                    "this base can only be written as it is (" + whyAsItIs(facts) +
                        "): leave out layout.root, layout.partitions and layout.table");
    ResolvedLayout out;
    out.table = facts.table;
    for (const PartitionFacts& old : facts.partitions) {
        out.partitions.push_back(keptPartition(facts, old));
        if (out.partitions.back().role == PartitionRole::Root)
            out.partitions.back().role = PartitionRole::Data;
    }
    out.smallestCard = ByteCount{alignUp(facts.size.value, kSector.value)};
    out.cardSize = request.cardSize.value == 0 ? out.smallestCard : request.cardSize;
    if (out.cardSize < out.smallestCard)
        return fail(ErrorKind::NoSpace, "card",
                    "the base needs " + sizeText(out.smallestCard) + ", the card has " +
                        sizeText(out.cardSize));
    return out;
}

Result<void> checkBase(const BaseFacts& facts, TableKind table) {
    if (table == TableKind::Gpt && facts.kind == BaseKind::RaspberryPiFirstboot)
        return fail(
            ErrorKind::NotSupported, "layout.table",
            "the base's own first boot gives the disk a new id as an MBR has it, which would "
            "spoil a GPT; accepted is \"mbr\"");
    for (const PartitionFacts& old : facts.partitions)
        if (isExtended(old.entry.type))
            return fail(ErrorKind::NotSupported, "base",
                        "it has an extended partition (number " + std::to_string(old.entry.number) +
                            "); accepted are bases with primary partitions only");
    return {};
}

Result<void> checkSpec(const PartitionSpec& spec, std::size_t index) {
    const ByteCount least = leastSize(spec.filesystem);
    if (spec.size.kind == SizeSpec::Kind::Bytes && spec.size.bytes < least)
        return fail(ErrorKind::InvalidInput, partitionField(index, "size"),
                    sizeText(spec.size.bytes) + " is too small for " +
                        std::string(filesystemName(spec.filesystem)) + "; accepted is at least " +
                        sizeText(least));
    return {};
}

// The root's wish: its size, and the least it may have.
Result<Wish> rootWish(const BaseFacts& facts, const Layout& layout, const LayoutRequest& request,
                      const PartitionFacts& old) {
    Wish wish;
    wish.partition = keptPartition(facts, old);
    wish.start = old.entry.start;
    const ByteCount needed = leastRoot(facts, request.rootPayload);
    wish.least = needed;
    if (!layout.rootSize) {
        wish.size.bytes = needed;
        return wish;
    }
    wish.size = *layout.rootSize;
    if (wish.size.kind == SizeSpec::Kind::Rest)
        wish.least = std::max(needed, wish.size.bytes);
    if (wish.size.kind == SizeSpec::Kind::Bytes && wish.size.bytes < needed)
        return fail(ErrorKind::NoSpace, "layout.root.size",
                    "the root needs " + sizeText(needed) + " (the base uses " +
                        sizeText(facts.rootUsed) + ", what is added takes " +
                        sizeText(request.rootPayload) + ", and a root is not made smaller than " +
                        "the base's " + sizeText(old.entry.size) + "), the preset gives it " +
                        sizeText(wish.size.bytes));
    return wish;
}

struct Wishes {
    std::vector<Wish> list;  ///< in the card's order
    bool hasRest = false;
};

Result<void> addKept(const BaseFacts& facts, const Layout& layout, const LayoutRequest& request,
                     Wishes& wishes) {
    std::vector<PartitionFacts> old = facts.partitions;
    std::sort(old.begin(), old.end(), [](const PartitionFacts& a, const PartitionFacts& b) {
        return a.entry.start < b.entry.start;
    });
    for (const PartitionFacts& partition : old) {
        if (facts.rootPartition == partition.entry.number) {
            LANDFALL_ASSIGN(Wish root, rootWish(facts, layout, request, partition));
            const bool last = &partition == &old.back();
            if (!last && (root.size.kind != SizeSpec::Kind::Bytes ||
                          root.size.bytes != partition.entry.size))
                return fail(ErrorKind::NotSupported, "layout.root.size",
                            "the base has another partition behind its root, so the root keeps "
                            "its " +
                                sizeText(partition.entry.size) + "; it would need " +
                                sizeText(root.least));
            wishes.hasRest = root.size.kind == SizeSpec::Kind::Rest;
            wishes.list.push_back(std::move(root));
            continue;
        }
        Wish kept;
        kept.partition = keptPartition(facts, partition);
        kept.start = partition.entry.start;
        kept.size.bytes = kept.least = partition.entry.size;
        wishes.list.push_back(std::move(kept));
    }
    return {};
}

Result<void> addNew(const Layout& layout, Wishes& wishes) {
    for (std::size_t i = 0; i < layout.partitions.size(); ++i) {
        const PartitionSpec& spec = layout.partitions[i];
        LANDFALL_TRY(checkSpec(spec, i));
        Wish wish;
        wish.partition = newPartition(spec);
        wish.size = spec.size;
        wish.least = leastSize(spec.filesystem);
        if (spec.size.kind == SizeSpec::Kind::Rest) {
            if (wishes.hasRest)
                return fail(ErrorKind::InvalidInput, partitionField(i, "size"),
                            "only one partition can take \"rest\"");
            wishes.hasRest = true;
            wish.least = std::max(wish.least, spec.size.bytes);
        }
        wishes.list.push_back(std::move(wish));
    }
    return {};
}

// Nothing may be left behind the root for the base to grow into; Debian's images also look at every
// boot whether the disk is used to its end.
void addGuard(const BaseFacts& facts, Wishes& wishes) {
    const bool rootIsLast = wishes.list.back().partition.role == PartitionRole::Root;
    const bool toTheEnd = facts.growth == GrowthTrigger::DebianRaspiService;
    if (facts.growth == GrowthTrigger::None || wishes.hasRest || !(rootIsLast || toTheEnd))
        return;
    Wish guard;
    guard.partition.role = PartitionRole::Guard;
    guard.partition.label = "unused";
    guard.partition.type = kGuardType;
    guard.size.kind = SizeSpec::Kind::Rest;
    guard.least = kPartitionAlignment;
    wishes.hasRest = true;
    wishes.list.push_back(std::move(guard));
}

// Numbers from 1 to `last` that no kept partition has.
std::vector<int> freeNumbers(const Wishes& wishes, int last) {
    std::vector<int> free;
    for (int number = 1; number <= last; ++number)
        if (std::none_of(wishes.list.begin(), wishes.list.end(),
                         [&](const Wish& wish) { return wish.partition.number == number; }))
            free.push_back(number);
    return free;
}

Result<void> addNumbers(const TableShape& shape, Wishes& wishes) {
    const int most = shape.logicals ? 60 : 128;  // libfdisk's limit for an MBR, and a GPT's
    std::vector<int> free = freeNumbers(wishes, shape.logicals ? 4 : most);
    const auto fresh = static_cast<std::size_t>(
        std::count_if(wishes.list.begin(), wishes.list.end(),
                      [](const Wish& wish) { return wish.partition.number == 0; }));
    if (fresh > 0 && free.empty())
        return fail(ErrorKind::NotSupported, "layout.partitions",
                    "the base already has four primary partitions, none can be added");
    // The last free place becomes the extended partition when there are more than places.
    if (shape.logicals && fresh > free.size()) {
        free.pop_back();
        for (int number = 5; number <= most; ++number)
            free.push_back(number);
    }
    if (fresh > free.size())
        return fail(ErrorKind::InvalidInput, "layout.partitions",
                    std::to_string(fresh) + " partitions are more than the table takes");
    auto next = free.begin();
    for (Wish& wish : wishes.list)
        if (wish.partition.number == 0)
            wish.partition.number = *next++;
    return {};
}

// The least card of at least `from` bytes on which everything fits; no such one is an error.
Result<ByteCount> smallestFrom(const std::vector<Wish>& wishes, const TableShape& shape,
                               ByteCount from) {
    std::uint64_t low = from.value / kSector.value;  // does not fit
    std::uint64_t high = shape.largestCard.value / kSector.value;
    if (!place(wishes, shape, shape.largestCard))
        return fail(
            ErrorKind::NoSpace, "layout",
            "no card is large enough: the shares in percent and the least sizes exceed the " +
                sizeText(shape.largestCard) + " that the table can describe");
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (place(wishes, shape, ByteCount{middle * kSector.value}))
            high = middle;
        else
            low = middle;
    }
    return ByteCount{high * kSector.value};
}

}  // namespace

std::string sizeText(ByteCount size) {
    return exactSize(size) + " (" + humanSize(size) + ")";
}

std::string whyAsItIs(const BaseFacts& facts) {
    if (facts.kind == BaseKind::Unknown)
        return facts.reason.english();
    if (facts.table != TableFormat::Mbr)
        return "its partition table is no MBR, the one kind that can be laid out anew as yet";
    if (!facts.rootPartition || partitionByNumber(facts, *facts.rootPartition) == nullptr)
        return "it has no ext4 root";
    return {};
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
    // 1. What cannot be laid out anew is kept as it is, or refused.
    if (!whyAsItIs(facts).empty())
        return layoutAsItIs(facts, layout, request);
    LANDFALL_TRY(checkBase(facts, layout.table));

    // 2. Every partition's wish, in the card's order.
    Wishes wishes;
    LANDFALL_TRY(addKept(facts, layout, request, wishes));
    LANDFALL_TRY(addNew(layout, wishes));
    addGuard(facts, wishes);
    ResolvedLayout out;
    out.table = layout.table == TableKind::Gpt ? TableFormat::Gpt : TableFormat::Mbr;
    const TableShape shape = TableShape::of(out.table);
    LANDFALL_TRY(addNumbers(shape, wishes));

    // 3. From here on the wishes never change: sizes are found for one card.
    LANDFALL_ASSIGN(out.smallestCard, smallestFrom(wishes.list, shape, ByteCount{0}));
    out.cardSize = request.cardSize.value == 0
                       ? out.smallestCard
                       : ByteCount{alignDown(request.cardSize.value, kSector.value)};
    auto placed = place(wishes.list, shape, out.cardSize);
    if (!placed) {
        // Shares in percent can make a larger card need more than a smaller one.
        LANDFALL_ASSIGN(const ByteCount needed, smallestFrom(wishes.list, shape, out.cardSize));
        return fail(
            ErrorKind::NoSpace, "card",
            "the layout needs " + sizeText(needed) + ", the card has " + sizeText(out.cardSize));
    }
    out.partitions = std::move(*placed);
    return out;
}

}  // namespace landfall
