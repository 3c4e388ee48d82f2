#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/byte_count.h"
#include "core/base/result.h"

namespace landfall {

// read(2) and write(2) may do less than they are asked for, and may be interrupted: these go on
// until everything is done. `subject` names the file in an error.

/// pread(2) of the whole of `into`. Io, with the offset, where the file ends before that.
[[nodiscard]] Result<void> readFully(int fd, std::span<char> into, ByteOffset from,
                                     const std::string& subject);

/// pread(2) until `into` is full or the file ends. The number of bytes read.
[[nodiscard]] Result<std::size_t> readAtMost(int fd, std::span<char> into, ByteOffset from,
                                             const std::string& subject);

/// pwrite(2) of all bytes.
[[nodiscard]] Result<void> writeFully(int fd, std::span<const char> bytes, ByteOffset to,
                                      const std::string& subject);

/// write(2) of all bytes, where the file is at.
[[nodiscard]] Result<void> appendFully(int fd, std::span<const char> bytes,
                                       const std::string& subject);

/// read(2) from where the file is at to its end. Io where there is more than `most`.
[[nodiscard]] Result<std::string> readToEnd(int fd, ByteCount most, const std::string& subject);

/// Replaces `file` so that, whatever happens, it holds either its old content or all of `text`:
/// written beside it (".part"), fsync(2), rename(2), fsync(2) of the folder.
[[nodiscard]] Result<void> replaceDurably(const std::filesystem::path& file, std::string_view text,
                                          unsigned mode = 0600);

/// What an ordinary user can still write to the filesystem that holds `path`: statvfs(3), f_bavail.
[[nodiscard]] Result<ByteCount> freeSpace(const std::filesystem::path& path);

}  // namespace landfall
