#include "core/lifecycle/card_check.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

#include "core/base/byte_codec.h"
#include "core/base/card_marks.h"
#include "core/base/file_io.h"
#include "core/disk/range_list.h"
#include "core/fetch/digest.h"
#include "core/join/join_content.h"
#include "core/lifecycle/life_signs.h"
#include "core/lifecycle/written_boot.h"

namespace landfall {
namespace {

/// Ranges so close are read at once: what lies between costs less than another request.
constexpr std::uint64_t kClose = kMiB;
constexpr std::uint64_t kChunk = kMiB;

Result<void> checkReceipt(const Receipt& receipt, const CardDevice& card) {
    if (receipt.content.empty())
        return fail(ErrorKind::InvalidInput, receipt.id,
                    Message::of("this receipt (%1) has no digests to compare with; only the "
                                "receipt of a card that was written to the end has them",
                                std::string(stateName(receipt.state))));
    if (receipt.cardSize != card.size())
        return fail(ErrorKind::Mismatch, card.name(),
                    Message::of("is another card than the receipt's: it has %1 bytes, that one "
                                "had %2",
                                card.size().value, receipt.cardSize.value));
    return {};
}

/// Whether the card itself says that it is the receipt's: the id of a receipt is made for one
/// writing alone.
bool namesReceipt(const Receipt& receipt, CardDevice& card) {
    const auto boot = WrittenBoot::read(card);
    if (!boot)
        return false;
    const auto text = boot->readFile(kCardPath);
    if (!text || !*text)
        return false;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(**text)).object();
    return object["receipt"].toString().toStdString() == receipt.id;
}

/// What it tells, where the disk id is another and yet the card is the receipt's: Raspberry Pi OS
/// gives each card a new one when it first starts (raspberrypi-sys-mods,
/// usr/lib/raspberrypi-sys-mods/firstboot, fix_partuuid, and scripts/local-bottom/set_partuuid).
Result<std::optional<Message>> checkDiskId(const Receipt& receipt, CardDevice& card) {
    LANDFALL_ASSIGN(const UniqueFd head, card.read({0}, kSector));
    std::string sector(kSector.value, '\0');
    LANDFALL_TRY(readFully(head.get(), sector, {0}, card.name()));
    // As a number its text has the most significant byte first.
    const std::array<char, 4> shown{sector[443], sector[442], sector[441], sector[440]};
    const std::string id = hexText(shown);
    if (loadLittleEndian<std::uint32_t>(sector.data() + 440) == kUnfinishedDiskId)
        return fail(ErrorKind::InvalidInput, card.name(),
                    Message::of("was left unfinished; write it again (landfall-cli write)"));
    // A base that is written as it is has no id of the card's; receipts of old name one all the
    // same.
    if (!receipt.root || receipt.diskId.empty() || receipt.diskId == id)
        return std::nullopt;
    if (namesReceipt(receipt, card))
        return Message::of("its disk id is %1 and was %2, as a first boot of its system makes it",
                           id, receipt.diskId);
    return fail(ErrorKind::Mismatch, card.name(),
                Message::of("is another card than the receipt's, or was partitioned anew: its "
                            "disk id is %1, that one's was %2",
                            id, receipt.diskId));
}

/// Ranges to read at once, each with all that lies between its ends.
std::vector<RangeList> grouped(const RangeList& ranges) {
    std::vector<RangeList> groups;
    for (const ByteRange& range : ranges) {
        const bool apart =
            groups.empty() ||
            (range.start - (groups.back().back().start + groups.back().back().length)).value >
                kClose ||
            (range.start + range.length - groups.back().front().start).value > kDigestSpan;
        if (apart)
            groups.emplace_back();
        groups.back().push_back(range);
    }
    return groups;
}

Result<void> addGroup(Sha256& hash, CardDevice& card, const RangeList& group) {
    const ByteOffset from = group.front().start;
    LANDFALL_ASSIGN(const UniqueFd memory,
                    card.read(from, group.back().start + group.back().length - from));
    std::string chunk;
    for (const ByteRange& range : group)
        for (std::uint64_t done = 0; done < range.length.value; done += kChunk) {
            chunk.resize(std::min(kChunk, range.length.value - done));
            const ByteCount place = range.start - from;
            LANDFALL_TRY(readFully(memory.get(), chunk, {place.value + done}, card.name()));
            hash.add(chunk);
        }
    return {};
}

PartCheck& partOf(CardCheck& check, const std::string& name) {
    for (PartCheck& part : check.parts)
        if (part.part == name)
            return part;
    check.parts.push_back({name, {}, {}, std::nullopt});
    return check.parts.back();
}

}  // namespace

bool CardCheck::equal() const {
    return std::all_of(parts.begin(), parts.end(),
                       [](const PartCheck& part) { return part.differing.value == 0; });
}

Result<CardCheck> checkCard(CardDevice& card, const Receipt& receipt,
                            const ProgressFunction& progress, const CancelToken& cancel) {
    LANDFALL_TRY(checkReceipt(receipt, card));
    LANDFALL_ASSIGN(std::optional<Message> freshId, checkDiskId(receipt, card));
    CardCheck check;
    Sha256 hash;
    ByteCount done;
    for (const ContentDigest& digest : receipt.content) {
        for (const RangeList& group : grouped(digest.ranges)) {
            if (cancel.cancelled())
                return fail(ErrorKind::Cancelled, card.name(), Message::of("was cancelled"));
            LANDFALL_TRY(addGroup(hash, card, group));
            done += totalLength(group);
            progress(done);
        }
        PartCheck& part = partOf(check, digest.part);
        const ByteCount bytes = totalLength(digest.ranges);
        part.bytes += bytes;
        if (hash.finish() == digest.sha256)
            continue;
        part.differing += bytes;
        const ByteOffset from = digest.ranges.front().start;
        const ByteOffset to = digest.ranges.back().start + digest.ranges.back().length;
        if (!part.firstDifference)
            part.firstDifference = ByteRange{from, to - from};
    }
    LANDFALL_ASSIGN(LifeSigns life, readLifeSigns(card, receipt));
    check.booted = life.booted;
    check.signs = std::move(life.signs);
    if (freshId)
        check.signs.push_back(std::move(*freshId));
    return check;
}

}  // namespace landfall
