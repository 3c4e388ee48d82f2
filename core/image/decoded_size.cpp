#include "core/image/decoded_size.h"

#include <algorithm>

#include "core/base/file_io.h"

namespace landfall {

namespace {

DecodedClaim claimOf(const SourceFile& source, DecodedClaim claim) {
    if (!source.fd)
        return claim;
    // Where it cannot be told the decoder says why.
    const auto stated = statedSize(source);
    if (!stated || !*stated)
        return claim;
    const bool exact = source.format != SourceFormat::Zstd && source.format != SourceFormat::Tar;
    (exact ? claim.exactly : claim.atLeast) = *stated;
    return claim;
}

}  // namespace

Error DecodedLimit::exceeded(const std::string& subject) const {
    switch (by) {
        case By::Announced:
            return {
                ErrorKind::InvalidInput, subject,
                Message::of("unpacks to more than the %1 that were announced", ExactSize(most))};
        case By::Room:
            return {ErrorKind::NoSpace, subject,
                    Message::of("does not say its length, and unpacks to more than %1: what the "
                                "disk has free, less %2",
                                most, ExactSize(kSpareRoom))};
        case By::Largest:
            break;
    }
    return {
        ErrorKind::InvalidInput, subject,
        Message::of("unpacks to more than %1, which is more than any card holds", ExactSize(most))};
}

Message DecodedLimit::announcement() const {
    if (by == By::Announced)
        return Message::of("It unpacks to %1.", most);
    if (least.value != 0)
        return Message::of("It unpacks to %1 or more; %2 at most are accepted.", least, most);
    return Message::of("It does not say what it unpacks to; %1 at most are accepted.", most);
}

Result<DecodedLimit> decodedLimit(const SourceFile& source, const DecodedClaim& known,
                                  const std::filesystem::path& folder) {
    const DecodedClaim claim = claimOf(source, known);
    const ByteCount said =
        std::max(claim.exactly.value_or(ByteCount{}), claim.atLeast.value_or(ByteCount{}));
    if (said > kLargestImage)
        return fail(DecodedLimit().exceeded(source.path.string()));
    LANDFALL_ASSIGN(const ByteCount free, freeSpace(folder));
    const ByteCount room = std::min(free - std::min(free, kSpareRoom), kLargestImage);
    if (claim.exactly)
        return DecodedLimit{*claim.exactly, DecodedLimit::By::Announced, room, {}};
    const ByteCount most = std::max(room, said);
    if (most.value == 0)
        return fail(ErrorKind::NoSpace, folder.string(),
                    Message::of("%1 does not say its length, and the disk has %2 free; at least %3 "
                                "are left free",
                                source.name, free, ExactSize(kSpareRoom)));
    const bool whole = room == kLargestImage;
    return DecodedLimit{most, whole ? DecodedLimit::By::Largest : DecodedLimit::By::Room, room,
                        said};
}

}  // namespace landfall
