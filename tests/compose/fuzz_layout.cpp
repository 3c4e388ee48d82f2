// The input chooses a base, a card and what is asked of the layout: what the resolver places obeys
// every rule, fits the least card it names and no smaller one, and a refusal can be printed.
#include <cstddef>
#include <cstdint>

#include "core/compose/layout.h"
#include "core/config/preset_rules.h"
#include "tests/compose/layout_rules.h"
#include "tests/compose/made_facts.h"
#include "tests/fuzz/require.h"

using namespace landfall;

namespace {

/// Numbers from the input; zeros behind its end.
class Choices {
public:
    Choices(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}
    [[nodiscard]] bool empty() const { return left_ == 0; }
    std::uint64_t number(int bytes) {
        std::uint64_t value = 0;
        for (; bytes > 0; --bytes)
            value = value << 8U | next();
        return value;
    }
    std::uint64_t below(std::uint64_t limit) { return number(1) % limit; }

private:
    std::uint8_t next() { return left_ == 0 ? std::uint8_t{} : (--left_, *data_++); }

    const std::uint8_t* data_;
    std::size_t left_;
};

SizeSpec sizeFrom(Choices& choices) {
    switch (choices.below(4)) {
        case 0:
            return percent(1 + static_cast<unsigned>(choices.number(2) % 10000));
        case 1:
            return rest(choices.number(3) * kSector.value + choices.below(3));
        case 2: {
            const std::uint64_t count = choices.number(6);  // of any bytes, or above all cards
            return bytes(count >> 47U == 0 ? count + 1 : count << 14U);
        }
        default:
            return bytes(choices.number(2) * kMiB + 1);
    }
}

BaseFacts factsFrom(Choices& choices) {
    BaseFacts facts = raspberryFacts();
    facts.growth = static_cast<GrowthTrigger>(choices.below(3));
    PartitionFacts root = facts.partitions[1];
    root.entry.size = ByteCount{(1 + choices.number(3)) * kSector.value};
    facts.partitions[1] = root;
    facts.rootUsed = ByteCount{root.entry.size.value / 2};
    facts.rootFree = ByteCount{root.entry.size.value / 4};
    // Some have partitions behind the root, at any sector.
    ByteOffset end = root.entry.start + root.entry.size;
    for (auto more = choices.below(4); more > 1; --more) {
        PartitionFacts other = root;
        other.entry.number = static_cast<int>(facts.partitions.size()) + 1;
        other.entry.start = end + ByteCount{choices.number(2) * kSector.value};
        other.entry.size = ByteCount{(1 + choices.number(2)) * kSector.value};
        end = other.entry.start + other.entry.size;
        facts.partitions.push_back(other);
    }
    facts.size = end - ByteOffset{};
    return facts;
}

Layout layoutFrom(Choices& choices) {
    Layout layout;
    layout.table = choices.below(4) == 0 ? TableKind::Gpt : TableKind::Mbr;
    if (choices.below(2) == 0)
        layout.rootSize = sizeFrom(choices);
    while (!choices.empty() && layout.partitions.size() < 70)
        layout.partitions.push_back(
            partition("x", sizeFrom(choices), static_cast<Filesystem>(choices.below(7))));
    return layout;
}

bool hasShares(const Layout& layout) {
    const auto share = [](const SizeSpec& size) { return size.kind == SizeSpec::Kind::Percent; };
    return (layout.rootSize && share(*layout.rootSize)) ||
           std::any_of(layout.partitions.begin(), layout.partitions.end(),
                       [&](const PartitionSpec& spec) { return share(spec.size); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Choices choices(data, size);
    const BaseFacts facts = factsFrom(choices);
    LayoutRequest request{ByteCount{choices.number(4)},
                          ByteCount{choices.below(3) == 0 ? 0 : choices.number(5)}};
    const Layout layout = layoutFrom(choices);

    const auto resolved = resolveLayout(facts, layout, request);
    if (!resolved) {
        requireReadable(resolved.error());
        require(resolved.error().kind() != ErrorKind::Internal, "a refusal is no fault of ours",
                resolved.error().text());
        return 0;
    }
    const std::string broken = brokenRule(*resolved, facts);
    require(broken.empty(), broken.c_str());
    if (hasShares(layout))
        return 0;  // a larger card may need more than a smaller one
    request.cardSize = resolved->smallestCard;
    require(resolveLayout(facts, layout, request).has_value(), "the smallest card is enough");
    request.cardSize = resolved->smallestCard - kSector;
    require(!resolveLayout(facts, layout, request), "one sector less is too small");
    return 0;
}
