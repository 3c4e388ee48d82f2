#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/base/message.h"
#include "core/image/source_file.h"

namespace landfall {

/// What a file that is no disk image is by its first bytes, and what to do with it: an archive, a
/// virtual machine's disk, a packer that is not read here, a web page. Empty: not known.
[[nodiscard]] std::optional<Message> otherFormat(std::span<const std::byte> head);

/// Half a kilobyte of text: no disk begins so.
[[nodiscard]] bool isText(std::span<const std::byte> head);

}  // namespace landfall
