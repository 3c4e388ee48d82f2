#include "core/flash/counterfeit.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/base/file_io.h"
#include "core/base/memfd.h"
#include "core/disk/range_list.h"
#include "core/flash/stamps.h"

namespace landfall {
namespace {

constexpr std::uint64_t kSmallest = 64 * kMiB;
constexpr ByteCount kStamp{4 * kKiB};
constexpr std::uint64_t kChunk = 4 * kMiB;
const ProgressFunction kQuiet = [](ByteCount) {};

/// Two are long enough to push a stamp out of a card's cache; 256 looks find one all over a card of
/// 8 GB, a thousand on one of 32 GB.
ByteCount stretchLength(ByteCount size) {
    const std::uint64_t least = size.value < kGiB ? kMiB : 8 * kMiB;
    return {std::clamp(alignDown(size.value / 256, kMiB), least, 32 * kMiB)};
}

/// The first free place for so many bytes in [from, before), at a multiple of `alignment`.
std::optional<ByteOffset> freePlace(const RangeList& unused, ByteOffset from, ByteOffset before,
                                    ByteCount length, std::uint64_t alignment) {
    for (const ByteRange& range : unused) {
        const ByteOffset start{alignUp(std::max(range.start, from).value, alignment)};
        if (start + length <= std::min(range.start + range.length, before))
            return start;
    }
    return std::nullopt;
}

class CapacityProbe {
public:
    CapacityProbe(CardDevice& card, const RangeList& unused, const CancelToken& cancel)
        : card_(card), unused_(unused), cancel_(cancel), size_(card.size()) {}

    /// What it stores: its size unless it is a counterfeit.
    Result<ByteCount> run() {
        placeStretches();
        LANDFALL_TRY(writeAndForget(doublingPlaces()));
        LANDFALL_TRY(lookAtHead());
        LANDFALL_TRY(lookForStretches());
        LANDFALL_TRY(lookForStamps());
        LANDFALL_ASSIGN(const ByteCount stores, judge());
        if (stores == size_)
            LANDFALL_TRY(leaveZeros());
        return stores;
    }

private:
    /// One as near to the beginning as there is room, so that what wraps around there is seen
    /// behind it; one up to the last MiB, so that a card that is nearly true shows it at its
    /// beginning.
    void placeStretches() {
        const ByteCount length = stretchLength(size_);
        const ByteOffset last{alignDown(size_.value - kMiB, kStamp.value) - length.value};
        const ByteOffset first =
            freePlace(unused_, {kMiB}, last, length, kMiB).value_or(ByteOffset{kMiB});
        stretches_ = {{{first, length}, {last, length}}};
    }

    [[nodiscard]] bool inStretch(ByteOffset place) const {
        return std::any_of(stretches_.begin(), stretches_.end(), [&](const ByteRange& stretch) {
            return place + kStamp > stretch.start && place < stretch.start + stretch.length;
        });
    }

    [[nodiscard]] std::vector<ByteOffset> doublingPlaces() const {
        std::vector<ByteOffset> places;
        const ByteOffset last{alignDown(size_.value, kStamp.value) - kStamp.value};
        const std::uint64_t end = size_.value - kMiB;
        for (std::uint64_t at = kMiB; at < end; at *= 2) {
            const ByteOffset before{std::min(at + at / 4, end)};
            const auto free = freePlace(unused_, {at}, before, kStamp, kStamp.value);
            const ByteOffset place = free && !inStretch(*free) ? *free : ByteOffset{at};
            if (!inStretch(place))
                places.push_back(place);
        }
        places.push_back(last);
        return places;
    }

    /// Stamps, and then the stretches.
    Result<void> writeAndForget(std::vector<ByteOffset> places) {
        places_ = std::move(places);
        stamped_.insert(stamped_.end(), places_.begin(), places_.end());
        std::string content;
        ExtentList extents;
        for (const ByteOffset place : places_) {
            extents.push_back({place, kStamp, {content.size()}, 0});
            content += stamps_.contentOf(place, kStamp);
        }
        LANDFALL_TRY(write(extents, content));
        for (const ByteRange& stretch : stretches_)
            for (std::uint64_t at = 0; at < stretch.length.value; at += kChunk) {
                const ByteCount length{std::min(kChunk, stretch.length.value - at)};
                const ByteOffset place = stretch.start + ByteCount{at};
                LANDFALL_TRY(write({{place, length, {0}, 0}}, stamps_.contentOf(place, length)));
            }
        return card_.flush();
    }

    Result<void> write(const ExtentList& extents, const std::string& content) {
        LANDFALL_ASSIGN(const UniqueFd source, sealedMemfd("landfall-stamps", content));
        const std::vector<int> sources{source.get()};
        return card_.transfer(Operation::Write, {extents, sources}, kQuiet, cancel_);
    }

    /// What was only put there to be looked for is no noise in the card's free space afterwards.
    Result<void> leaveZeros() {
        RangeList ours{{{size_.value - kMiB}, {kMiB}}};
        ours.insert(ours.end(), stretches_.begin(), stretches_.end());
        for (const ByteOffset place : stamped_)
            ours.push_back({place, kStamp});
        ExtentList zeros;
        for (const ByteRange& range : normalized(std::move(ours)))
            zeros.push_back({range.start, range.length, {0}, kZeroSource});
        return card_.transfer(Operation::Write, {zeros, {}}, kQuiet, cancel_);
    }

    /// Whose content is at a place: nothing where it is none of ours, or cannot be read.
    Result<std::optional<ByteOffset>> stampAt(ByteOffset place) {
        if (cancel_.cancelled())
            return fail(ErrorKind::Cancelled, card_.name(), Message::of("was cancelled"));
        auto memory = card_.read(place, kStamp);
        if (!memory && memory.error().kind() == ErrorKind::Io)
            return std::nullopt;
        if (!memory)
            return fail(std::move(memory).error());
        std::string found(kSector.value, '\0');
        LANDFALL_TRY(readFully(memory->get(), found, {0}, card_.name()));
        return stamps_.placeOf(found);
    }

    /// What is found elsewhere wrapped around: by the card's true size, or a multiple of it.
    void noteWrap(ByteOffset place, const std::optional<ByteOffset>& found) {
        if (!found || *found == place)
            return;
        const ByteCount round = *found > place ? *found - place : place - *found;
        if (!wrapsAt_ || round < *wrapsAt_)
            wrapsAt_ = round;
    }

    /// The first MiB is nobody's place: what lies there of ours wrapped around.
    Result<void> lookAtHead() {
        LANDFALL_ASSIGN(const UniqueFd memory, card_.read({0}, {kMiB}));
        std::string head(kMiB, '\0');
        LANDFALL_TRY(readFully(memory.get(), head, {0}, card_.name()));
        for (std::uint64_t at = 0; at < kMiB; at += kSector.value)
            noteWrap({at}, stamps_.placeOf(std::string_view(head).substr(at, kSector.value)));
        return {};
    }

    /// One look for every length of a stretch: wherever it came to lie again, one of them is in it.
    Result<void> lookForStretches() {
        const std::uint64_t step = stretches_.front().length.value;
        for (std::uint64_t at = kMiB; at + kStamp.value <= size_.value; at += step) {
            LANDFALL_ASSIGN(const auto found, stampAt({at}));
            noteWrap({at}, found);
        }
        return {};
    }

    Result<void> lookForStamps() {
        lost_.clear();
        for (const ByteOffset place : places_) {
            LANDFALL_ASSIGN(const auto found, stampAt(place));
            noteWrap(place, found);
            if (found != place)
                lost_.push_back(place);
        }
        return {};
    }

    Result<ByteCount> judge() {
        if (wrapsAt_)
            return *wrapsAt_;
        if (lost_.empty())
            return size_;
        const ByteOffset firstLost = lost_.front();
        const auto kept = static_cast<std::size_t>(
            std::find(places_.begin(), places_.end(), firstLost) - places_.begin());
        // What is kept behind what is lost is no question of size.
        if (kept == 0 || kept + lost_.size() != places_.size())
            return notKept(firstLost);
        return judgeBetween(places_[kept - 1], firstLost);
    }

    /// The card's end lies between the two: one more round says where, to a sixteenth.
    Result<ByteCount> judgeBetween(ByteOffset keeps, ByteOffset loses) {
        constexpr std::uint64_t kParts = 16;
        std::vector<ByteOffset> places;
        for (std::uint64_t i = 1; i < kParts; ++i) {
            const ByteOffset place{
                alignDown(keeps.value + (loses - keeps).value / kParts * i, kStamp.value)};
            if (place > keeps && !inStretch(place))
                places.push_back(place);
        }
        LANDFALL_TRY(writeAndForget(std::move(places)));
        LANDFALL_TRY(lookForStamps());
        for (const ByteOffset place : places_) {
            if (!lost_.empty() && place >= lost_.front())
                break;
            keeps = place;
        }
        // A bad block at the end of an honest card.
        if (keeps.value > size_.value / kParts * (kParts - 1))
            return notKept(loses);
        return ByteCount{keeps.value};
    }

    [[nodiscard]] Result<ByteCount> notKept(ByteOffset place) const {
        return fail(ErrorKind::Mismatch, card_.name(),
                    Message::of("does not keep what is written to it at byte %1", place.value));
    }

    CardDevice& card_;
    const RangeList& unused_;
    const CancelToken& cancel_;
    const ByteCount size_;
    const Stamps stamps_;
    std::array<ByteRange, 2> stretches_;
    std::vector<ByteOffset> places_;   ///< of the stamps of this round
    std::vector<ByteOffset> stamped_;  ///< of all rounds
    std::vector<ByteOffset> lost_;
    std::optional<ByteCount> wrapsAt_;
};

}  // namespace

Result<Capacity> probeCapacity(CardDevice& card, const RangeList& unused,
                               const CancelToken& cancel) {
    Capacity capacity{card.size(), card.size()};
    if (capacity.claims.value >= kSmallest) {
        LANDFALL_ASSIGN(capacity.stores, CapacityProbe(card, unused, cancel).run());
    }
    return capacity;
}

Error counterfeitError(const std::string& name, const Capacity& capacity) {
    return {ErrorKind::Mismatch, name,
            Message::of("is a counterfeit: it claims %1 and stores about %2", capacity.claims,
                        capacity.stores)};
}

}  // namespace landfall
