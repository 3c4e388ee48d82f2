#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/fetch/transfer.h"

namespace landfall {

/// What is kept in the cache about a decoded base (beside its image) and about a source that was
/// decoded (in its place): `record.json`.
struct BaseRecord {
    std::string id;
    std::string name;  ///< of the source file
    std::string sourceSha256;
    std::string decodedSha256;
    ByteCount size;  ///< of what was decoded; the file may be longer, as a disk has whole sectors
    ByteCount ignored;  ///< DecodeOutcome::ignored
    // Of a source that was downloaded:
    std::string url;
    Validators validators;     ///< of that version
    std::int64_t fetched = 0;  ///< when it was known to be the newest; seconds since the epoch
};

inline constexpr std::string_view kBaseSection = "bases";
inline constexpr std::string_view kSourceSection = "sources";
inline constexpr std::string_view kImageFile = "image.img";
inline constexpr std::string_view kRecordFile = "record.json";

[[nodiscard]] Result<void> writeBaseRecord(const std::filesystem::path& folder,
                                           const BaseRecord& record);
/// InvalidInput where it is not what writeBaseRecord() wrote.
[[nodiscard]] Result<BaseRecord> readBaseRecord(const std::filesystem::path& folder);

}  // namespace landfall
