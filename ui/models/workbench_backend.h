#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/device_identity.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/config/preset.h"
#include "core/config/preset_store.h"
#include "core/config/secrets.h"
#include "core/flash/batch.h"
#include "core/flash/events.h"
#include "core/flash/preparation.h"
#include "core/image/base_image.h"

namespace landfall {

/// A drive as the window shows it. Fixed disks are not among them.
struct DriveSummary {
    std::string path;         ///< "/dev/sdb"
    std::string model;        ///< "SanDisk Ultra"; empty where the drive says none
    std::string bus;          ///< "USB", "SD slot", "loop"
    std::string content;      ///< what is on it now: "bootfs, rootfs"; empty where nothing is known
    std::string refusal;      ///< why it may not be chosen; empty where it may
    bool unfinished = false;  ///< Landfall began to write it and did not end
    DeviceIdentity identity;
    bool operator==(const DriveSummary&) const = default;
};

/// A public key of the person at the computer.
struct SshKey {
    std::string file;  ///< "id_ed25519.pub"
    std::string line;  ///< one that validateSshKey() accepts
    bool operator==(const SshKey&) const = default;
};

/// The core as the view models use it: a seam, so that the window runs on a fake one for design
/// work and tests. Every call blocks and comes from a worker thread; several may run at once.
class WorkbenchBackend {
public:
    virtual ~WorkbenchBackend() = default;

    /// Removable drives, refused ones included.
    [[nodiscard]] virtual Result<std::vector<DriveSummary>> listDrives() = 0;
    /// A base by file, by id of the cache, or "sample".
    [[nodiscard]] virtual Result<BaseImage> openBase(const std::string& word,
                                                     const DecodeProgress& progress,
                                                     const CancelToken& cancel) = 0;
    /// A preset by its file.
    [[nodiscard]] virtual Result<Preset> openPreset(const std::string& file) = 0;
    /// The user's presets; whoever uses it does so in a worker thread. Never fails, nor blocks.
    [[nodiscard]] virtual PresetStore presets() const = 0;
    /// The keys of ~/.ssh; none where there are none.
    [[nodiscard]] virtual std::vector<SshKey> listSshKeys() = 0;
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
};

}  // namespace landfall
