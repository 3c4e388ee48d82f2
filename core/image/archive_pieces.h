#pragma once

#include <archive.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/text.h"

namespace landfall {

/// The next bytes of a packed file, valid until the next call; empty at its end.
using NextPiece = std::function<std::span<const std::byte>()>;

using Archive = std::unique_ptr<archive, int (*)(archive*)>;

[[nodiscard]] inline Archive newArchive() {
    return {archive_read_new(), archive_read_free};
}

/// Has libarchive read what arrives piece by piece; `next` must outlive the archive. Its code.
[[nodiscard]] inline int openPieces(archive* reader, const NextPiece& next) {
    const auto pull = [](archive*, void* from, const void** buffer) -> la_ssize_t {
        const std::span<const std::byte> piece = (*static_cast<const NextPiece*>(from))();
        *buffer = piece.data();
        return static_cast<la_ssize_t>(piece.size());
    };
    // libarchive hands the pointer back as it was given.
    void* handle = const_cast<NextPiece*>(&next);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return archive_read_open(reader, handle, nullptr, pull, nullptr);
}

/// Why libarchive refuses, on one line (some of its words end with a break); empty where it says
/// nothing.
[[nodiscard]] inline std::string refusalOf(archive* reader) {
    const char* const words = archive_error_string(reader);
    const std::string_view text = words == nullptr ? "" : words;
    return sanitised(text.substr(0, text.find('\n')));
}

}  // namespace landfall
