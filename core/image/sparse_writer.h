#pragma once

#include <filesystem>
#include <span>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

/// The size and alignment of the pieces that become holes where they are all zeros: small enough to
/// catch what a filesystem leaves empty, large enough to keep the file's extents few.
inline constexpr std::uint64_t kHoleSize = 32 * kKiB;

/// What a buffer should be aligned to whose content is to go to the disk without being copied.
inline constexpr std::size_t kDirectAlignment = 4096;

/// Writes a new file from its start to its end, leaving holes where the content is zero. Long runs
/// at aligned places go past the page cache: copying gigabytes into it costs as much as their hash.
/// One thread.
class SparseWriter {
public:
    /// Fails where the file exists.
    [[nodiscard]] static Result<SparseWriter> create(const std::filesystem::path& file);

    /// NoSpace names what was needed so far and what is free.
    [[nodiscard]] Result<void> append(std::span<const std::byte> bytes);
    /// Gives the file its full length and makes it read-only.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] ByteCount length() const { return {at_.value}; }

private:
    SparseWriter(std::filesystem::path file, UniqueFd fd, UniqueFd direct)
        : file_(std::move(file)), fd_(std::move(fd)), direct_(std::move(direct)) {}
    [[nodiscard]] Result<void> writeRun(std::span<const std::byte> run, ByteOffset at);
    [[nodiscard]] std::size_t writeDirectly(std::span<const std::byte> run, ByteOffset at);
    void startWriteback();

    std::filesystem::path file_;
    UniqueFd fd_;
    UniqueFd direct_;  ///< the same file past the page cache, where the filesystem can
    ByteOffset at_;
    ByteOffset pushed_;
};

}  // namespace landfall
