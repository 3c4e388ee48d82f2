#pragma once

#include <memory>

#include "core/card/card_opener.h"
#include "core/fetch/cache.h"
#include "core/keychain/keychain_store.h"
#include "core/receipt/receipt.h"
#include "ui/models/workbench_backends.h"

namespace landfall {

/// Drives as udev and the kernel list them.
class CoreDrives : public DriveBackend {
public:
    CoreDrives(Cache cache, std::shared_ptr<CardOpener> opener)
        : cache_(std::move(cache)), opener_(std::move(opener)) {}

    Result<std::vector<DriveSummary>> listDrives() override;
    Result<ErasedCard> erase(const CardJob& job, const EraseProgress& progress,
                             const CancelToken& cancel) override;

private:
    Cache cache_;
    std::shared_ptr<CardOpener> opener_;
};

/// The cache below ~/.cache/landfall, the lists and network.json.
class CoreBases : public BaseBackend {
public:
    CoreBases(Cache cache, PresetStore presets)
        : cache_(std::move(cache)), presets_(std::move(presets)) {}

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
    Cache cache_;
    PresetStore presets_;
};

/// The presets of the user, the keychain of the session and Vault.
class CorePresets : public PresetBackend {
public:
    explicit CorePresets(PresetStore presets) : presets_(std::move(presets)) {}

    Result<Preset> openPreset(const std::string& file) override;
    PresetStore presets() const override { return presets_; }
    SecretStore& secretStore() override { return keychain_; }
    std::vector<SshKey> listSshKeys() override;
    std::vector<std::string> listNetworks() override;
    Result<VaultFindings> askVault(const Preset& preset, const Secret& token) override;

private:
    PresetStore presets_;
    KeychainStore keychain_;
};

/// core/flash.
class CoreBatch : public BatchBackend {
public:
    CoreBatch(Cache cache, ReceiptStore receipts, std::shared_ptr<CardOpener> opener)
        : cache_(std::move(cache)), receipts_(std::move(receipts)), opener_(std::move(opener)) {}

    Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                const CancelToken& cancel) override;
    Result<std::shared_ptr<const CardPlan>> plan(const Preparation& preparation,
                                                 ByteCount cardSize) override;
    Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                           const Preset& preset) override;
    Result<std::vector<PlanWarning>> check(const Preparation& preparation,
                                           const BatchOrder& order) override;
    std::vector<CardOutcome> write(const Preparation& preparation, const BatchOrder& order,
                                   const EventSink& events) override;

private:
    /// The plans are those of the preparation.
    [[nodiscard]] Batch batchOf(const Preparation& preparation) const;

    Cache cache_;
    ReceiptStore receipts_;
    std::shared_ptr<CardOpener> opener_;
};

/// core/lifecycle and the receipts.
class CoreArrivals : public ArrivalsBackend {
public:
    CoreArrivals(ReceiptStore receipts, std::shared_ptr<CardOpener> opener)
        : receipts_(std::move(receipts)), opener_(std::move(opener)) {}

    Result<std::vector<Receipt>> receipts() override { return receipts_.list(); }
    Result<std::string> report() override;
    Result<void> watch(const Preset& preset, std::vector<HostSighting> hosts,
                       const Secret& consulToken, const ArrivalSink& sink, int stopping) override;
    Result<Revocation> revoke(const Receipt& receipt, const Preset& preset,
                              const Secret& vaultToken) override;
    Result<std::vector<PlanWarning>> checkRejoin(const Preset& preset,
                                                 const Secret& vaultToken) override;
    Result<RejoinOutcome> rejoin(const CardJob& job, const Preset& preset,
                                 const Secret& vaultToken) override;

private:
    ReceiptStore receipts_;
    std::shared_ptr<CardOpener> opener_;
};

/// The real core behind the window. The helper is started with the first batch that writes a drive
/// and runs as long as the window, so that one authorisation serves all batches of a sitting.
class CoreBackend {
public:
    CoreBackend(const Cache& cache, const ReceiptStore& receipts, const PresetStore& presets);
    CoreBackend(const CoreBackend&) = delete;
    CoreBackend& operator=(const CoreBackend&) = delete;

    [[nodiscard]] WorkbenchBackends all() { return {drives_, bases_, presets_, batch_, arrivals_}; }

private:
    CoreBackend(const Cache& cache, const ReceiptStore& receipts, const PresetStore& presets,
                const std::shared_ptr<CardOpener>& opener);

    CoreDrives drives_;
    CoreBases bases_;
    CorePresets presets_;
    CoreBatch batch_;
    CoreArrivals arrivals_;
};

}  // namespace landfall
