#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/device_identity.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/config/network_settings.h"
#include "core/config/preset.h"
#include "core/config/preset_store.h"
#include "core/config/secret_store.h"
#include "core/flash/batch.h"
#include "core/flash/erase.h"
#include "core/flash/events.h"
#include "core/flash/preparation.h"
#include "core/image/base_image.h"
#include "core/image/catalog.h"
#include "core/lifecycle/arrivals.h"
#include "core/lifecycle/rejoin.h"

namespace landfall {

/// A drive as the window shows it.
struct DriveSummary {
    std::string path;         ///< "/dev/sdb"
    std::string model;        ///< "SanDisk Ultra"; empty where the drive says none
    std::string bus;          ///< "USB", "SD slot", "loop"
    std::string content;      ///< what is on it now: "bootfs, rootfs"; empty where nothing is known
    Message refusal;          ///< why it may not be chosen; empty where it may
    bool unfinished = false;  ///< Landfall began to write it and did not end
    bool fixed = false;       ///< built in: needs the stronger authorisation
    DeviceIdentity identity;
    bool operator==(const DriveSummary&) const = default;
};

/// A public key of the person at the computer.
struct SshKey {
    std::string file;  ///< "id_ed25519.pub"
    std::string line;  ///< one that validateSshKey() accepts
    bool operator==(const SshKey&) const = default;
};

/// What names a base: a file, an address, an id of the cache, or "sample"; and the SHA-256 that its
/// file must have, empty where none is known.
struct BaseWord {
    std::string word;
    std::string sha256;
    bool operator==(const BaseWord&) const = default;
};

/// What came of one of the lists that are asked.
struct CatalogAnswer {
    std::string address;
    Result<Catalog> catalog;
};

/// What a Vault says about the role that cards are to log in with.
struct VaultFindings {
    std::string roleId;
    std::vector<PlanWarning> warnings;
};

/// The core as the view models use it: a seam, so that the window runs on a fake one for design
/// work and tests. Every call blocks and comes from a worker thread; several may run at once.
class WorkbenchBackend {
public:
    virtual ~WorkbenchBackend() = default;

    /// All drives, refused and built-in ones included.
    [[nodiscard]] virtual Result<std::vector<DriveSummary>> listDrives() = 0;
    /// Fetched and unpacked where it is not in the cache. What came of a download that is cancelled
    /// is kept, and continued the next time.
    [[nodiscard]] virtual Result<BaseImage> openBase(const BaseWord& base,
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
    /// A preset by its file.
    [[nodiscard]] virtual Result<Preset> openPreset(const std::string& file) = 0;
    /// The user's presets; whoever uses it does so in a worker thread. Never fails, nor blocks.
    [[nodiscard]] virtual PresetStore presets() const = 0;
    /// Where secrets are kept between two runs. As long-lived as the backend.
    [[nodiscard]] virtual SecretStore& secretStore() = 0;
    /// The keys of ~/.ssh; none where there are none.
    [[nodiscard]] virtual std::vector<SshKey> listSshKeys() = 0;
    /// The wireless networks that this computer is in now; none where nobody can say.
    [[nodiscard]] virtual std::vector<std::string> listNetworks() = 0;
    /// Everything that is asked of Vault before cards are written, and the role-id: the settings
    /// need not name it.
    [[nodiscard]] virtual Result<VaultFindings> askVault(const VaultSettings& settings,
                                                         const Secret& token) = 0;
    [[nodiscard]] virtual Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                                      const CancelToken& cancel) = 0;
    /// 0: as small as the plan can be.
    [[nodiscard]] virtual Result<CardPlan> plan(const Preparation& preparation,
                                                ByteCount cardSize) = 0;
    /// The jobs with their host names and numbers filled in.
    [[nodiscard]] virtual Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                                                 const Preset& preset) = 0;
    /// What would go wrong for all cards, before one is touched; asks Vault where a token is given.
    [[nodiscard]] virtual Result<std::vector<PlanWarning>> check(const BatchRequest& request) = 0;
    /// Returns when every card is done, failed or cancelled.
    [[nodiscard]] virtual std::vector<CardOutcome> write(const BatchRequest& request,
                                                         const EventSink& events) = 0;
    /// Makes a drive one empty partition again; `job` names it, and no host.
    [[nodiscard]] virtual Result<ErasedCard> erase(const CardJob& job,
                                                   const EraseProgress& progress,
                                                   const CancelToken& cancel) = 0;
    /// A text about the last runs, without a secret.
    [[nodiscard]] virtual Result<std::string> report() = 0;
    /// What was written on this computer, newest first.
    [[nodiscard]] virtual Result<std::vector<Receipt>> receipts() = 0;
    /// Waits for hosts in the preset's Consul and notes in the receipts how far they come. Returns
    /// when all have joined, or once the descriptor `stopping` is readable.
    [[nodiscard]] virtual Result<void> watch(const Preset& preset, std::vector<HostSighting> hosts,
                                             const Secret& consulToken, const ArrivalSink& sink,
                                             int stopping) = 0;
    /// Ends a card's token and what was issued with it.
    [[nodiscard]] virtual Result<Revocation> revoke(const Receipt& receipt, const Preset& preset,
                                                    const Secret& vaultToken) = 0;
    /// What Vault says about fresh tokens, before a card gets one.
    [[nodiscard]] virtual Result<std::vector<PlanWarning>> checkRejoin(
        const Preset& preset, const Secret& vaultToken) = 0;
    /// A fresh token for a card that was written before: the job's, and of its host.
    [[nodiscard]] virtual Result<RejoinOutcome> rejoin(const CardJob& job, const Preset& preset,
                                                       const Secret& vaultToken) = 0;
};

}  // namespace landfall
