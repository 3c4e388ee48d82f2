#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/cancel.h"
#include "core/fetch/cache.h"
#include "core/fetch/transfer.h"
#include "core/image/catalog.h"

namespace landfall {

/// One file of a list, from the network or the cache.
struct CatalogFile {
    std::string text;
    std::int64_t fetched = 0;  ///< seconds since the epoch
    /// Why the server could not be asked; nothing: it was, or needed not be.
    std::optional<Error> notAsked;
};

/// NotFound where the network is left alone and the cache has none.
[[nodiscard]] Result<CatalogFile> fetchCatalogFile(const Cache& cache,
                                                   const FetchSettings& settings,
                                                   const std::string& url,
                                                   CatalogFreshness freshness,
                                                   const CancelToken& cancel);

/// A file of this computer.
[[nodiscard]] Result<CatalogFile> readCatalogFile(const std::string& path);

}  // namespace landfall
