#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <set>

#include "ui/fake/fake_scene.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// A keychain that forgets when the program ends.
class FakeKeychain : public SecretStore {
public:
    explicit FakeKeychain(State state) : state_(state) {}

    State state() override;
    /// Opens a locked one, as a person would.
    Result<Secret> read(const std::string& name) override;
    Result<void> write(const std::string& name, const Secret& secret) override;
    Result<void> remove(const std::string& name) override;
    void abandon() override {}

private:
    std::mutex mutex_;
    State state_;
    std::map<std::string, Secret> kept_;
};

/// The core for design work and tests: no drive, no file and no server is touched. "sample" names
/// the scene's own base and preset; a base's file must exist but is not read, a preset's file is.
/// An address that ends with "missing" is not there.
class FakeBackend : public WorkbenchBackend {
public:
    explicit FakeBackend(FakeScene scene)
        : scene_(std::move(scene)), keychain_(scene_.keychain), receipts_(scene_.receipts) {}

    /// Not while a call is under way.
    [[nodiscard]] FakeScene& scene() { return scene_; }

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
    PresetStore presets() const override { return PresetStore(scene_.presetFolder); }
    FakeKeychain& secretStore() override { return keychain_; }
    std::vector<SshKey> listSshKeys() override { return scene_.sshKeys; }
    std::vector<std::string> listNetworks() override { return scene_.networks; }
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
    Result<std::vector<Receipt>> receipts() override;
    Result<void> watch(const Preset& preset, std::vector<HostSighting> hosts,
                       const Secret& consulToken, const ArrivalSink& sink, int stopping) override;
    Result<Revocation> revoke(const Receipt& receipt, const Preset& preset,
                              const Secret& vaultToken) override;
    Result<std::vector<PlanWarning>> checkRejoin(const Preset& preset,
                                                 const Secret& vaultToken) override;
    Result<RejoinOutcome> rejoin(const CardJob& job, const Preset& preset,
                                 const Secret& vaultToken) override;

private:
    [[nodiscard]] bool holdsBase(const std::string& word);
    [[nodiscard]] BaseImage takeIn(const std::string& word);
    void keepReceipt(const BatchRequest& request, const CardJob& job, CardOutcome& outcome);
    void note(const HostSighting& host);
    [[nodiscard]] FakeDrive driveOf(const CardJob& job) const;

    FakeScene scene_;
    FakeKeychain keychain_;
    std::mutex mutex_;                    ///< of the scene's bases, kept lists and settings
    std::map<std::string, int> fetched_;  ///< steps of a download that was stopped, by address
    std::atomic<std::uint32_t> written_ = 0;
    std::mutex erasedMutex_;
    std::set<std::string> erased_;  ///< paths of drives
    std::mutex receiptsMutex_;
    std::vector<Receipt> receipts_;  ///< newest first
};

}  // namespace landfall
