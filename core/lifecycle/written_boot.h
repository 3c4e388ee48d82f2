#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/card/card_device.h"
#include "core/disk/fat.h"
#include "core/disk/range.h"

namespace landfall {

/// The boot partition of a finished card, read into memory, changed there, and put back: only the 4
/// KiB blocks that differ are written.
class WrittenBoot {
public:
    /// Refuses a card that Landfall left unfinished, or that has no FAT partition in its table. Of
    /// several it is the one that has card.json.
    [[nodiscard]] static Result<WrittenBoot> read(CardDevice& card);

    [[nodiscard]] Result<std::optional<std::string>> readFile(std::string_view path) const;
    /// Places `bytes` as the file's content: in the clusters it has where the size is the same,
    /// else in new ones, the old being cleared. They reach the memory file directly, no foreign
    /// program sees them.
    [[nodiscard]] Result<void> writeSecretFile(std::string_view path, std::string_view bytes);
    /// Writes what differs, flushes, and compares. Returns the bytes written.
    [[nodiscard]] Result<ByteCount> putBack(CardDevice& card, const CancelToken& cancel);

private:
    WrittenBoot(ByteRange place, UniqueFd memory) : place_(place), memory_(std::move(memory)) {}
    /// The first with card.json, else the first that can be read; `places` is not empty.
    [[nodiscard]] static Result<WrittenBoot> readOneOf(CardDevice& card, const RangeList& places);
    [[nodiscard]] VolumeLocation location() const;
    [[nodiscard]] Result<std::vector<std::string>> blockDigests() const;
    /// The content of a file that has room for it.
    [[nodiscard]] Result<void> overwrite(const Fat& fat, std::string_view path,
                                         std::string_view bytes) const;

    ByteRange place_;
    UniqueFd memory_;
    std::vector<std::string> before_;
};

}  // namespace landfall
