#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/image/source_file.h"

namespace landfall {

/// Above what any card holds: no image is unpacked beyond it.
inline constexpr ByteCount kLargestImage{1024 * kGiB};
/// What a stream that does not say its length leaves free of the disk.
inline constexpr ByteCount kSpareRoom{kGiB};

/// How long an image may become, known before its first byte is written.
struct DecodedLimit {
    enum class By {
        Announced,  ///< what the packed file, or the list that it came from, says
        Room,       ///< it says nothing: the free space less kSpareRoom
        Largest,    ///< kLargestImage
    };
    ByteCount most = kLargestImage;
    By by = By::Largest;
    ByteCount room = kLargestImage;  ///< what By::Room would allow
    ByteCount least{};               ///< what is said of it; none of By::Announced

    bool operator==(const DecodedLimit&) const = default;
    /// For the person, before it is written: "It unpacks to …."
    [[nodiscard]] Message announcement() const;
    /// Of an image in a tar, whose length says nothing of a sparse file's.
    [[nodiscard]] DecodedLimit ofTar() const {
        return {room < most ? most : room, By::Room, room, {}};
    }
    /// InvalidInput, or NoSpace of By::Room.
    [[nodiscard]] Error exceeded(const std::string& subject) const;
};

/// What is known of the length from elsewhere.
struct DecodedClaim {
    std::optional<ByteCount> exactly;  ///< more is refused
    std::optional<ByteCount> atLeast;  ///< so much is accepted, where the disk has the room or not
};

/// By what the source states (xz, zip, lzma, and what is not packed, say it; zstd says it of its
/// first frame), by the claim, else by the room of the disk that `folder` is on. A source that is
/// still arriving, without a descriptor, states nothing. InvalidInput for more than kLargestImage;
/// NoSpace where nothing is said and the disk has no more than kSpareRoom.
[[nodiscard]] Result<DecodedLimit> decodedLimit(const SourceFile& source, const DecodedClaim& claim,
                                                const std::filesystem::path& folder);

}  // namespace landfall
