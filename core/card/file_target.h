#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/card/card_device.h"

namespace landfall {

/// A card that is a regular file; needs no privilege. An update writes all: a file is new, or
/// little of it is changed. One thread.
class FileTarget final : public CardDevice {
public:
    /// A new sparse card image of `size` bytes (mode 0600: it holds a key and a token). Made beside
    /// its name as `<name>.part`, locked, and renamed over it by finish(); removed by
    /// the destructor before that. Refuses an existing path that is not a regular file, a second
    /// writer, and names below /dev.
    [[nodiscard]] static Result<std::unique_ptr<CardDevice>> create(
        const std::filesystem::path& path, ByteCount size);

    /// An existing card image, changed in place.
    [[nodiscard]] static Result<std::unique_ptr<CardDevice>> openExisting(
        const std::filesystem::path& path);

    ~FileTarget() override;
    [[nodiscard]] ByteCount size() const override { return size_; }
    [[nodiscard]] std::string name() const override { return path_.string(); }
    [[nodiscard]] bool startsBlank() const override { return !temporary_.empty(); }
    [[nodiscard]] Result<void> transfer(Operation operation, const Transfer& what,
                                        const ProgressFunction& progress,
                                        const CancelToken& cancel) override;
    [[nodiscard]] Result<UniqueFd> read(ByteOffset from, ByteCount length) override;
    [[nodiscard]] ByteCount written() const override { return written_; }
    [[nodiscard]] Result<void> flush() override;
    [[nodiscard]] Result<FinishOutcome> finish() override;

private:
    FileTarget(std::filesystem::path path, UniqueFd fd, ByteCount size)
        : path_(std::move(path)), fd_(std::move(fd)), size_(size) {}
    [[nodiscard]] Result<void> writeExtent(const Extent& extent, int source);
    [[nodiscard]] Result<void> writeZeros(const Extent& extent);
    [[nodiscard]] Result<void> verifyExtent(const Extent& extent, int source);

    std::filesystem::path path_;
    std::filesystem::path temporary_;  ///< empty when changed in place
    UniqueFd fd_;
    ByteCount size_;
    ByteCount written_;
    std::vector<char> expected_;  ///< one chunk, of the source
    std::vector<char> found_;     ///< one chunk, of the card
};

}  // namespace landfall
