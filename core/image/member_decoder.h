#pragma once

#include <memory>
#include <string>

#include "core/image/stream_decoder.h"

namespace landfall {

/// What a packer's library did with a piece of one member.
struct MemberStep {
    std::size_t consumed = 0;
    std::size_t produced = 0;
    bool ended = false;    ///< the member is whole, its checksum right
    bool foreign = false;  ///< not the beginning of a member
};

/// The library of a packer whose files are members one behind the other. One thread.
class MemberUnpacker {
public:
    virtual ~MemberUnpacker() = default;
    /// Makes ready for the next member, the first too.
    [[nodiscard]] virtual Result<void> begin() = 0;
    /// InvalidInput for what is corrupt.
    [[nodiscard]] virtual Result<MemberStep> step(std::span<const std::byte> input,
                                                  std::span<std::byte> output) = 0;
};

/// All members as one image; zeros may fill up behind the last (gzip(1) and tapes do), and whatever
/// else is behind it is left out, as gzip -d and bzip2 -d have it. `suffix` is ".gz" or ".bz2",
/// `subject` the file, both for errors.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeMemberDecoder(
    std::unique_ptr<MemberUnpacker> unpacker, std::string subject, std::string suffix);

/// zlib's inflate, which checks each member's CRC and length (RFC 1952, 2.3.1); libarchive's reader
/// does not.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeGzipDecoder(const std::string& subject);

/// libbz2, which checks each block's and each member's CRC.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeBzip2Decoder(const std::string& subject);

}  // namespace landfall
