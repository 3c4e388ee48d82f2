#include "app/desktop/core_backend.h"

#include <QtCore/QDir>

#include "app/desktop/ssh_keys.h"
#include "core/config/preset_json.h"
#include "core/device/drive.h"
#include "core/flash/batch.h"
#include "core/helper/helper_client.h"

namespace landfall {

namespace {

DriveSummary summaryOf(Drive drive) {
    DriveSummary summary;
    summary.path = std::move(drive.path);
    summary.model = std::move(drive.title);
    summary.bus = std::move(drive.bus);
    summary.identity = std::move(drive.identity);
    for (const std::string& label : drive.labels)
        summary.content += (summary.content.empty() ? "" : ", ") + label;
    summary.unfinished = drive.unfinished;
    if (drive.refusal)
        summary.refusal = drive.refusal->text();
    return summary;
}

BatchServices servicesOf(const Cache& cache, const ReceiptStore& receipts, CardOpener& opener,
                         const BatchRequest& request) {
    return {cache, receipts, opener,
            vaultIssuers(request.preparation.preset, request.secrets.vaultToken)};
}

}  // namespace

CoreBackend::CoreBackend(Cache cache, ReceiptStore receipts, PresetStore presets)
    : cache_(std::move(cache)),
      receipts_(std::move(receipts)),
      presets_(std::move(presets)),
      opener_(std::make_unique<HelperClient>()) {}

CoreBackend::~CoreBackend() = default;

Result<std::vector<DriveSummary>> CoreBackend::listDrives() {
    LANDFALL_ASSIGN(std::vector<Drive> found, landfall::listDrives());
    std::vector<DriveSummary> offered;
    for (Drive& drive : found)
        if (drive.kind != DriveClass::Fixed)
            offered.push_back(summaryOf(std::move(drive)));
    return offered;
}

Result<BaseImage> CoreBackend::openBase(const std::string& word, const DecodeProgress& progress,
                                        const CancelToken& cancel) {
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    return resolveBase(cache_, word, nullptr, network, progress, cancel);
}

Result<Preset> CoreBackend::openPreset(const std::string& file) {
    return loadPreset(file);
}

std::vector<SshKey> CoreBackend::listSshKeys() {
    return sshKeysBelow(QDir::homePath().toStdString());
}

Result<Preparation> CoreBackend::prepare(const BaseImage& base, const Preset& preset,
                                         const CancelToken& cancel) {
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    return landfall::prepare(
        cache_, base.id, preset, network, [](ByteCount, ByteCount) {}, cancel);
}

Result<CardPlan> CoreBackend::plan(const Preparation& preparation, ByteCount cardSize) {
    return planFor(preparation, cardSize);
}

Result<std::vector<CardJob>> CoreBackend::nameHosts(std::vector<CardJob> jobs,
                                                    const Preset& preset) {
    LANDFALL_TRY(assignHosts(jobs, preset, receipts_));
    return jobs;
}

Result<std::vector<PlanWarning>> CoreBackend::check(const BatchRequest& request) {
    return checkBatch(request, servicesOf(cache_, receipts_, *opener_, request));
}

std::vector<CardOutcome> CoreBackend::write(const BatchRequest& request, const EventSink& events) {
    return runBatch(request, servicesOf(cache_, receipts_, *opener_, request), events);
}

}  // namespace landfall
