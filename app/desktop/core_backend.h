#pragma once

#include <memory>

#include "core/card/card_opener.h"
#include "core/fetch/cache.h"
#include "core/keychain/keychain_store.h"
#include "core/receipt/receipt.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// The real core behind the window. The helper is started with the first batch that writes a drive
/// and runs as long as the window, so that one authorisation serves all batches of a sitting.
class CoreBackend : public WorkbenchBackend {
public:
    CoreBackend(Cache cache, ReceiptStore receipts, PresetStore presets);
    ~CoreBackend() override;

    Result<std::vector<DriveSummary>> listDrives() override;
    Result<BaseImage> openBase(const BaseWord& base, const DecodeProgress& progress,
                               const CancelToken& cancel) override;
    Result<std::vector<BaseSummary>> listBases() override;
    Result<void> removeBase(const std::string& id) override;
    Result<std::vector<CatalogAnswer>> loadCatalogs(CatalogFreshness freshness,
                                                    const CancelToken& cancel) override;
    Result<ByteCount> cacheUse() override;
    Result<void> clearCache() override;
    Result<NetworkSettings> networkSettings() override;
    Result<void> saveNetworkSettings(const NetworkSettings& settings) override;
    Result<Preset> openPreset(const std::string& file) override;
    PresetStore presets() const override { return presets_; }
    SecretStore& secretStore() override { return keychain_; }
    std::vector<SshKey> listSshKeys() override;
    std::vector<std::string> listNetworks() override;
    Result<VaultFindings> askVault(const VaultSettings& settings, const Secret& token) override;
    Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                const CancelToken& cancel) override;
    Result<CardPlan> plan(const Preparation& preparation, ByteCount cardSize) override;
    Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                           const Preset& preset) override;
    Result<std::vector<PlanWarning>> check(const BatchRequest& request) override;
    std::vector<CardOutcome> write(const BatchRequest& request, const EventSink& events) override;
    Result<ErasedCard> erase(const CardJob& job, const EraseProgress& progress,
                             const CancelToken& cancel) override;
    Result<std::string> report() override;
    Result<std::vector<Receipt>> receipts() override { return receipts_.list(); }
    Result<void> watch(const Preset& preset, std::vector<HostSighting> hosts,
                       const Secret& consulToken, const ArrivalSink& sink, int stopping) override;
    Result<Revocation> revoke(const Receipt& receipt, const Preset& preset,
                              const Secret& vaultToken) override;
    Result<std::vector<PlanWarning>> checkRejoin(const Preset& preset,
                                                 const Secret& vaultToken) override;
    Result<RejoinOutcome> rejoin(const CardJob& job, const Preset& preset,
                                 const Secret& vaultToken) override;

private:
    /// The plans are those of the request's preparation.
    [[nodiscard]] Batch batchOf(const BatchRequest& request) const;

    Cache cache_;
    ReceiptStore receipts_;
    PresetStore presets_;
    std::unique_ptr<CardOpener> opener_;
    KeychainStore keychain_;
};

}  // namespace landfall
