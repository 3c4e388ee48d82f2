#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/image/source_file.h"
#include "core/image/stream_decoder.h"

namespace landfall {

/// liblzma's multi-threaded decoder (libarchive's reader has one thread): as many threads as cores
/// while they fit into a share of the memory; files of one block take one. `subject` is the file,
/// for errors.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeXzDecoder(const std::string& subject,
                                                                   Checksums checksums);

/// The format of before .xz, which has no checksum and one thread.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeLzmaDecoder(const std::string& subject);

/// The sum of all streams' indexes, read from the file's end. Empty where the index is too large to
/// be trusted with memory.
[[nodiscard]] Result<std::optional<ByteCount>> xzStatedSize(const SourceFile& source);

}  // namespace landfall
