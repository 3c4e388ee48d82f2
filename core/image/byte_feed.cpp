#include "core/image/byte_feed.h"

#include <algorithm>

namespace landfall {

Result<std::size_t> FileFeed::next(std::span<std::byte> room) {
    // Never beyond the length at the start: a file that grows meanwhile is told as that.
    const std::size_t wanted = std::min<std::uint64_t>(room.size(), source_.size.value - at_.value);
    if (wanted == 0)
        return std::size_t{0};
    LANDFALL_ASSIGN(const std::size_t got, readAt(source_, at_, room.first(wanted)));
    if (got == 0)
        return fail(ErrorKind::InvalidInput, source_.path.string(),
                    Message::of("the file became shorter while it was being read"));
    at_ += ByteCount{got};
    return got;
}

Result<std::size_t> PartFeed::next(std::span<std::byte> room) {
    std::size_t done = 0;
    while (done < room.size()) {
        LANDFALL_ASSIGN(const std::size_t got, part_.read(at_, room.subspan(done)));
        if (got == 0)
            break;
        done += got;
        at_ += ByteCount{got};
    }
    return done;
}

}  // namespace landfall
