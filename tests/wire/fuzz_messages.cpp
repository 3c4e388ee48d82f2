// What parses has one encoding and gives the same bytes back; all else is refused without harm.
#include <cstdlib>
#include <vector>

#include "core/wire/extent_records.h"
#include "core/wire/failure_codec.h"
#include "core/wire/messages.h"

namespace {

template <typename Parsed>
void roundTrip(const Parsed& parsed, std::span<const std::byte> bytes) {
    if (!parsed)
        return;
    const auto frame = landfall::wire::encode(parsed->envelope, parsed->body);
    if (!std::equal(bytes.begin(), bytes.end(), frame.bytes().begin(), frame.bytes().end()))
        abort();
}

void extents(std::span<const std::byte> bytes) {
    using namespace landfall;
    const auto list = wire::parseExtents(bytes);
    if (!list)
        return;
    const std::array<ByteCount, 2> sources{ByteCount{kMiB}, ByteCount{~std::uint64_t{0}}};
    const wire::ExtentBounds bounds{ByteCount{64 * kMiB}, 512, sources};
    if (!wire::checkExtents(*list, bounds))
        return;
    // What is accepted fits: the sum of disjoint extents cannot exceed the card.
    if (totalLength(*list) > bounds.card)
        abort();
    std::size_t at = 0;
    for (const Extent& extent : *list) {
        const auto record = wire::encodeExtent(extent);
        if (!std::equal(record.begin(), record.end(), bytes.begin() + static_cast<long>(at)))
            abort();
        at += record.size();
    }
}

void failure(std::span<const std::byte> bytes) {
    using namespace landfall;
    const auto message = wire::parseFailure(bytes);
    if (!message || bytes.size() > wire::kFailureRoom)
        return;
    std::vector<std::byte> room(wire::kFailureRoom);
    const std::size_t length = wire::encodeFailure(*message, room);
    if (!std::equal(bytes.begin(), bytes.end(), room.begin(),
                    room.begin() + static_cast<long>(length)))
        abort();
    // At most all of the texts, and each of the table's twice as long as the longest.
    if (message->english().size() > 64 * 1024)
        abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    roundTrip(landfall::wire::parseControlRequest(bytes), bytes);
    roundTrip(landfall::wire::parseCardRequest(bytes), bytes);
    roundTrip(landfall::wire::parseControlEvent(bytes), bytes);
    roundTrip(landfall::wire::parseCardEvent(bytes), bytes);
    extents(bytes);
    failure(bytes);
    (void)landfall::wire::versionOfRefusal(bytes);
    return 0;
}
