#include "core/flash/unfinished_mark.h"

#include "core/base/byte_codec.h"
#include "core/base/bytes.h"
#include "core/base/card_marks.h"
#include "core/base/memfd.h"

namespace landfall {

std::string unfinishedHead(const std::string& receiptId) {
    std::string head(kMiB, '\0');
    storeLittleEndian(&head[440], kUnfinishedDiskId);
    head[510] = '\x55';
    head[511] = '\xaa';
    const std::string text = std::string(kUnfinishedMark) + receiptId + "\n";
    head.replace(kSector.value, text.size(), text);
    return head;
}

Result<void> markUnfinished(CardDevice& card, const std::string& receiptId,
                            const CancelToken& cancel) {
    LANDFALL_ASSIGN(const UniqueFd head,
                    sealedMemfd("landfall-unfinished", unfinishedHead(receiptId)));
    const ByteOffset tail{card.size().value - kMiB};
    const ExtentList extents{{{0}, {kMiB}, {0}, 0}, {tail, {kMiB}, {0}, kZeroSource}};
    const std::vector<int> sources{head.get()};
    LANDFALL_TRY(card.transfer(
        Operation::Write, {extents, sources}, [](ByteCount) {}, cancel));
    return card.flush();
}

}  // namespace landfall
