#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/image/base_image.h"

namespace landfall {

/// What a list says of an image that it names. Nothing of it is believed: it is compared with what
/// the image is.
struct ImageClaim {
    std::string list;           ///< its address, for sentences
    std::string extractSha256;  ///< of the unpacked image, lower case; empty: not said
    std::optional<ByteCount> extractSize;
    std::optional<ByteCount> downloadSize;
    std::string initFormat;  ///< "systemd", "cloudinit", "cloudinit-rpi", "none" or empty
};

/// InvalidInput, saying both hashes, where the unpacked image is another one.
[[nodiscard]] Result<void> requireClaimedHash(const ImageClaim& claim, const std::string& subject,
                                              const std::string& decodedSha256);

/// A sentence for each claim that is not so and does no harm: a smaller size, another way of taking
/// settings (what the image is counts).
[[nodiscard]] std::vector<Message> wrongClaims(const ImageClaim& claim, const BaseImage& base);

}  // namespace landfall
