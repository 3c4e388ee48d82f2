#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/fetch/cache.h"
#include "core/fetch/transfer.h"
#include "core/image/catalog_document.h"
#include "core/image/image_claim.h"

namespace landfall {

/// Raspberry Pi's own list.
inline constexpr const char* kOfficialCatalog =
    "https://downloads.raspberrypi.com/os_list_imagingutility_v4.json";

/// An image that a list offers.
struct CatalogImage {
    CatalogEntry entry;               ///< without items; its url is absolute
    std::vector<std::string> groups;  ///< where it stands in the list, from the outside in
    std::string list;                 ///< the address of the file that names it
};

/// A list with all that it refers to.
struct Catalog {
    std::string address;  ///< an address or a file
    std::vector<CatalogDevice> devices;
    std::vector<CatalogImage> images;
    std::int64_t fetched = 0;  ///< when its oldest part was known to be the newest; epoch seconds
    /// What was passed over, and why; what could not be asked and is shown from the cache. A
    /// sentence each.
    std::vector<Message> remarks;
};

/// How new a copy in the cache must be for the network to be left alone.
struct CatalogFreshness {
    std::chrono::seconds oldest{6 * 3600};  ///< 0: the server is asked always
    bool network = true;                    ///< false: only what is in the cache
};

/// A list by its address or its file (an absolute path), with its sub-lists: at most 200 files and
/// 20,000 images, no file twice. A remote list leads to https only (or, from this computer, to this
/// computer), never to a file; what leads elsewhere is passed over with a remark. Each file is kept
/// with its ETag or Last-Modified and shown with its age where it cannot be asked for again.
/// Errors: those of the first file: Network, NotFound, InvalidInput.
[[nodiscard]] Result<Catalog> loadCatalog(const Cache& cache, const FetchSettings& settings,
                                          const std::string& address, CatalogFreshness freshness,
                                          const CancelToken& cancel);

/// Which images are wanted; empty fields want all.
struct CatalogFilter {
    std::string board;         ///< a device's name or one of its tags, in any case
    std::string architecture;  ///< "arm64" or "arm"
    std::string search;        ///< words that name, description and groups hold, in any case
};

/// NotFound, naming the devices of the list, where none is called so.
[[nodiscard]] Result<std::vector<CatalogImage>> filterCatalog(const Catalog& catalog,
                                                              const CatalogFilter& filter);

/// What the lists of the cache say of an address; no network. Empty where none names it.
[[nodiscard]] std::optional<ImageClaim> claimOf(const Cache& cache, const FetchSettings& settings,
                                                const std::vector<std::string>& catalogs,
                                                const std::string& url);

}  // namespace landfall
