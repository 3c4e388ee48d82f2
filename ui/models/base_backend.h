#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/config/network_settings.h"
#include "core/config/preset.h"
#include "core/image/base_image.h"
#include "core/image/catalog.h"

namespace landfall {

/// What came of one of the lists that are asked.
struct CatalogAnswer {
    std::string address;
    Result<Catalog> catalog;
};

/// Base images: the cache, the lists, and the settings that fetching goes by.
class BaseBackend {
public:
    virtual ~BaseBackend() = default;

    /// Fetched and unpacked where it is not in the cache. What came of a download that is cancelled
    /// is kept, and continued the next time.
    [[nodiscard]] virtual Result<BaseImage> openBase(const BaseReference& base,
                                                     const DecodeProgress& progress,
                                                     const CancelToken& cancel) = 0;
    /// The bases of the cache, the last used one first.
    [[nodiscard]] virtual Result<std::vector<BaseSummary>> listBases() = 0;
    [[nodiscard]] virtual Result<void> removeBase(const std::string& id) = 0;
    /// All lists that the settings name, in their order.
    [[nodiscard]] virtual Result<std::vector<CatalogAnswer>> loadCatalogs(
        CatalogFreshness freshness, const CancelToken& cancel) = 0;
    /// What the cache takes on the disk.
    [[nodiscard]] virtual Result<ByteCount> cacheUse() = 0;
    /// Removes what is not in use.
    [[nodiscard]] virtual Result<void> clearCache() = 0;
    [[nodiscard]] virtual Result<NetworkSettings> networkSettings() = 0;
    /// InvalidInput, naming the key, for what is not accepted; nothing is changed then.
    [[nodiscard]] virtual Result<void> saveNetworkSettings(const NetworkSettings& settings) = 0;
};

}  // namespace landfall
