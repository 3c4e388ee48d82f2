#include "core/flash/token_pass.h"

#include <algorithm>

#include "core/base/memfd.h"
#include "core/join/join_content.h"

namespace landfall {

Result<void> overlayToken(CardDevice& card, const RangeList& ranges, const WrappedToken& token,
                          const CancelToken& cancel) {
    std::string text = tokenFileText(token.token.view(), token.expires);
    auto source = sealedMemfd("landfall-token", text);
    wipe(text);
    if (!source)
        return fail(std::move(source).error());

    ExtentList extents;
    std::uint64_t placed = 0;
    for (const ByteRange& range : ranges) {
        // The last cluster may reach beyond the file's 4096 bytes.
        const std::uint64_t length = std::min(range.length.value, kTokenFileSize - placed);
        if (length == 0)
            break;
        extents.push_back({range.start, {length}, {placed}, 0});
        placed += length;
    }
    if (placed != kTokenFileSize)
        return fail(ErrorKind::Internal, kTokenPath,
                    Message::of("its clusters are shorter than %1 bytes", kTokenFileSize));
    // In the list's order, not the file's: clusters may lie backwards.
    std::sort(extents.begin(), extents.end(),
              [](const Extent& a, const Extent& b) { return a.target < b.target; });

    const std::vector<int> sources{source->get()};
    const auto quiet = [](ByteCount) {};
    LANDFALL_TRY(card.transfer(Operation::Write, {extents, sources}, quiet, cancel));
    LANDFALL_TRY(card.flush());
    return card.transfer(Operation::Verify, {extents, sources}, quiet, cancel);
}

}  // namespace landfall
