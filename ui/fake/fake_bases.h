#pragma once

#include <map>

#include "ui/fake/fake_state.h"
#include "ui/models/base_backend.h"

namespace landfall {

/// A base's file must exist but is not read; "sample" names the scene's own. An address that ends
/// with "missing" is not there.
class FakeBases : public BaseBackend {
public:
    explicit FakeBases(FakeState& state) : state_(state) {}

    Result<BaseImage> openBase(const BaseReference& base, const DecodeProgress& progress,
                               const CancelToken& cancel) override;
    Result<std::vector<BaseSummary>> listBases() override;
    Result<void> removeBase(const std::string& id) override;
    Result<std::vector<CatalogAnswer>> loadCatalogs(CatalogFreshness freshness,
                                                    const CancelToken& cancel) override;
    Result<ByteCount> cacheUse() override;
    Result<void> clearCache() override;
    Result<NetworkSettings> networkSettings() override;
    Result<void> saveNetworkSettings(const NetworkSettings& settings) override;

private:
    [[nodiscard]] bool holdsBase(const std::string& word);
    [[nodiscard]] BaseImage takeIn(const std::string& word);

    FakeState& state_;
    std::map<std::string, int> fetched_;  ///< steps of a download that was stopped, by address
};

}  // namespace landfall
