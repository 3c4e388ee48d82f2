#pragma once

#include <atomic>

#include "ui/models/fake_scene.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// The core for design work and tests: no drive, no file and no server is touched. "sample" names
/// the scene's own base and preset; a base's file must exist but is not read, a preset's file is.
class FakeBackend : public WorkbenchBackend {
public:
    explicit FakeBackend(FakeScene scene) : scene_(std::move(scene)) {}

    /// Not while a call is under way.
    [[nodiscard]] FakeScene& scene() { return scene_; }

    Result<std::vector<DriveSummary>> listDrives() override;
    Result<BaseImage> openBase(const std::string& word, const DecodeProgress& progress,
                               const CancelToken& cancel) override;
    Result<Preset> openPreset(const std::string& file) override;
    PresetStore presets() const override { return PresetStore(scene_.presetFolder); }
    std::vector<SshKey> listSshKeys() override { return scene_.sshKeys; }
    Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                const CancelToken& cancel) override;
    Result<CardPlan> plan(const Preparation& preparation, ByteCount cardSize) override;
    Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                           const Preset& preset) override;
    Result<std::vector<PlanWarning>> check(const BatchRequest& request) override;
    std::vector<CardOutcome> write(const BatchRequest& request, const EventSink& events) override;

private:
    [[nodiscard]] FakeDrive driveOf(const CardJob& job) const;

    FakeScene scene_;
    std::atomic<std::uint32_t> written_ = 0;
};

}  // namespace landfall
