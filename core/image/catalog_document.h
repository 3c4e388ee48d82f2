#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

/// A board that a list knows, and which images it takes.
struct CatalogDevice {
    std::string name;
    std::string description;
    std::vector<std::string> tags;
    std::string icon;
    bool isDefault = false;
    /// Images that name no device at all are shown for it, too.
    bool inclusive = false;
};

/// An image of a list, or a group of such.
struct CatalogEntry {
    std::string name;
    std::string description;
    std::string icon;
    std::string website;
    std::string url;  ///< as written; empty in a group
    std::string releaseDate;
    std::string initFormat;
    std::string architecture;   ///< "arm64", "arm" or empty: not said
    std::string extractSha256;  ///< lower case, or empty
    std::optional<ByteCount> extractSize;
    std::optional<ByteCount> downloadSize;
    std::vector<std::string> devices;  ///< tags of boards
    std::vector<CatalogEntry> items;   ///< of a group
    std::string itemsUrl;              ///< of a group whose list is elsewhere, as written
};

/// One file in Raspberry Pi Imager's format, version 4 (its doc/json-schema).
struct CatalogDocument {
    std::vector<CatalogDevice> devices;
    std::vector<CatalogEntry> entries;
};

/// What is accepted of one file.
inline constexpr ByteCount kLargestCatalog{16 * kMiB};
inline constexpr unsigned kDeepestCatalog = 64;
inline constexpr std::size_t kMostCatalogEntries = 20'000;

/// Reads one file, `subject` named in errors. Keys that are not known are passed over, what is
/// missing or of another type is left empty, an entry without a name is dropped. Texts lose what a
/// terminal would act upon. InvalidInput for what is not a JSON object with an `os_list`, or beyond
/// the limits.
[[nodiscard]] Result<CatalogDocument> parseCatalog(std::string_view json,
                                                   const std::string& subject);

/// What a person is told who gave an image's address for a list's.
[[nodiscard]] Error imageInPlaceOfAList(const std::string& subject);

}  // namespace landfall
