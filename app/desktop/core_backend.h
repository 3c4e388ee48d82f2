#pragma once

#include <memory>

#include "core/fetch/cache.h"
#include "core/flash/receipt.h"
#include "core/helper/card_opener.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// The real core behind the window. The helper is started with the first batch that writes a drive
/// and runs as long as the window, so that one authorisation serves all batches of a sitting.
class CoreBackend : public WorkbenchBackend {
public:
    CoreBackend(Cache cache, ReceiptStore receipts, PresetStore presets);
    ~CoreBackend() override;

    Result<std::vector<DriveSummary>> listDrives() override;
    Result<BaseImage> openBase(const std::string& word, const DecodeProgress& progress,
                               const CancelToken& cancel) override;
    Result<Preset> openPreset(const std::string& file) override;
    PresetStore presets() const override { return presets_; }
    std::vector<SshKey> listSshKeys() override;
    Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                const CancelToken& cancel) override;
    Result<CardPlan> plan(const Preparation& preparation, ByteCount cardSize) override;
    Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                           const Preset& preset) override;
    Result<std::vector<PlanWarning>> check(const BatchRequest& request) override;
    std::vector<CardOutcome> write(const BatchRequest& request, const EventSink& events) override;

private:
    Cache cache_;
    ReceiptStore receipts_;
    PresetStore presets_;
    std::unique_ptr<CardOpener> opener_;
};

}  // namespace landfall
