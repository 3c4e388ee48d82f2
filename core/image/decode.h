#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/image/base_image.h"
#include "core/image/byte_feed.h"
#include "core/image/decoded_size.h"
#include "core/image/source_file.h"
#include "core/image/stream_decoder.h"

namespace landfall {

struct DecodeOutcome {
    std::string sourceSha256;
    std::string decodedSha256;
    ByteCount size;
    ByteCount ignored;  ///< of the source: bytes behind the packed image, left out
};

/// Unpacks the source into the new sparse file `to` (read-only when done, not yet synced) and
/// hashes both sides on the way. A raw image is shared with its copy where the filesystem can
/// (reflink). Reading, decoding, hashing and writing each have a thread, so that the decoder is
/// what is waited for. More than decodedLimit() is refused. `progress` is called from the calling
/// thread. On failure the file may be left half made: it belongs into a folder that is thrown away.
[[nodiscard]] Result<DecodeOutcome> decodeSource(const SourceFile& source,
                                                 const std::filesystem::path& to,
                                                 const DecodeProgress& progress,
                                                 const CancelToken& cancel);

/// The same for a source that is still arriving: `source` says its name and format (not Zip, which
/// is read from its end), `feed` brings its bytes, `claim` how long it becomes.
/// Checksums are skipped by whoever compares one of the hashes with an expected one.
[[nodiscard]] Result<DecodeOutcome> decodeFeed(const SourceFile& source, ByteFeed& feed,
                                               Checksums checksums, const std::filesystem::path& to,
                                               const DecodedClaim& claim,
                                               const DecodeProgress& progress,
                                               const CancelToken& cancel);

}  // namespace landfall
