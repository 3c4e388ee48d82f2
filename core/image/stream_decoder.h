#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "core/base/result.h"
#include "core/image/source_file.h"

namespace landfall {

/// Whether more of the source follows behind the bytes that are given.
enum class InputEnd { MoreFollows, Last };

struct DecodeStep {
    std::size_t consumed = 0;
    std::size_t produced = 0;
    bool finished = false;  ///< all of the source is decoded and was whole
};

/// Unpacks a stream piece by piece. A step may consume and produce nothing (a decoder with threads
/// lets its caller look around now and then). One thread.
class StreamDecoder {
public:
    virtual ~StreamDecoder() = default;
    /// InvalidInput, one sentence, for what is truncated or corrupt, or has something behind its
    /// end where the packer's own program takes that for a fault.
    [[nodiscard]] virtual Result<DecodeStep> step(std::span<const std::byte> input, InputEnd end,
                                                  std::span<std::byte> output) = 0;
    /// Bytes behind the end that belong to no image and were left out.
    [[nodiscard]] virtual ByteCount ignored() const { return {}; }
    /// Whether threads of its own unpack a source that begins so: the one that calls step() mostly
    /// waits then.
    [[nodiscard]] virtual bool usesThreads(std::span<const std::byte> /*begin*/) const {
        return false;
    }
};

/// Whether the checksums inside a packed file are verified. Where what is unpacked is compared with
/// a SHA-256 afterwards they add nothing, and cost as much as that hash.
enum class Checksums { Verify, Skip };

/// The decoder for the source's format, which is not Zip (no stream, but a folder) and not Lz4 (see
/// Lz4Reader). Of a tar it gives the tar.
[[nodiscard]] Result<std::unique_ptr<StreamDecoder>> makeDecoder(
    const SourceFile& source, Checksums checksums = Checksums::Verify);

}  // namespace landfall
