#include "app/desktop/core_backend.h"

#include <QtCore/QDir>
#include <QtDBus/QDBusConnection>
#include <algorithm>

#include "app/desktop/network_manager.h"
#include "app/desktop/ssh_keys.h"
#include "core/config/preset_json.h"
#include "core/config/validate.h"
#include "core/device/drive.h"
#include "core/flash/batch.h"
#include "core/flash/cache_limit.h"
#include "core/helper/helper_client.h"
#include "core/image/base_record.h"
#include "core/join/vault_client.h"
#include "core/lifecycle/revoke.h"
#include "core/receipt/report.h"

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
    summary.fixed = drive.kind == DriveClass::Fixed;
    if (drive.refusal)
        summary.refusal = Message::of("%1: %2", drive.refusal->subject(), drive.refusal->message());
    return summary;
}

}  // namespace

CoreBackend::CoreBackend(const Cache& cache, const ReceiptStore& receipts,
                         const PresetStore& presets)
    : CoreBackend(cache, receipts, presets, std::make_shared<HelperClient>()) {}

CoreBackend::CoreBackend(const Cache& cache, const ReceiptStore& receipts,
                         const PresetStore& presets, const std::shared_ptr<CardOpener>& opener)
    : drives_(cache, opener),
      bases_(cache, presets),
      presets_(presets),
      batch_(cache, receipts, opener),
      arrivals_(receipts, opener) {}

Result<std::vector<DriveSummary>> CoreDrives::listDrives() {
    LANDFALL_ASSIGN(std::vector<Drive> found, landfall::listDrives());
    std::vector<DriveSummary> offered;
    for (Drive& drive : found)
        offered.push_back(summaryOf(std::move(drive)));
    return offered;
}

Result<BaseImage> CoreBases::openBase(const BaseReference& base, const DecodeProgress& progress,
                                      const CancelToken& cancel) {
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    LANDFALL_ASSIGN(BaseImage opened, openReference(cache_, base, network, progress, cancel));
    // That older ones could not be removed is no reason against this one.
    (void)keepWithinLimit(cache_, network.cacheLimit, presets_);
    return opened;
}

Result<std::vector<BaseSummary>> CoreBases::listBases() {
    LANDFALL_ASSIGN(std::vector<BaseSummary> bases, landfall::listBases(cache_));
    std::sort(bases.begin(), bases.end(),
              [](const BaseSummary& a, const BaseSummary& b) { return a.lastUsed > b.lastUsed; });
    return bases;
}

Result<void> CoreBases::removeBase(const std::string& id) {
    return cache_.remove(kBaseSection, id);
}

Result<std::vector<CatalogAnswer>> CoreBases::loadCatalogs(CatalogFreshness freshness,
                                                           const CancelToken& cancel) {
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    std::vector<CatalogAnswer> answers;
    for (const std::string& address : catalogAddresses(network))
        answers.push_back(
            {address, loadCatalog(cache_, fetchSettings(network), address, freshness, cancel)});
    return answers;
}

Result<ByteCount> CoreBases::cacheUse() {
    LANDFALL_ASSIGN(const std::vector<CacheEntry> entries, cache_.list());
    ByteCount used;
    for (const CacheEntry& entry : entries)
        used += entry.allocated;
    return used;
}

Result<void> CoreBases::clearCache() {
    return cache_.trim(ByteCount{0});
}

Result<NetworkSettings> CoreBases::networkSettings() {
    return loadNetworkSettings();
}

Result<void> CoreBases::saveNetworkSettings(const NetworkSettings& settings) {
    if (!settings.caFile.empty())
        LANDFALL_TRY(checkCaFile(settings.caFile));
    LANDFALL_TRY(landfall::saveNetworkSettings(settings));
    return keepWithinLimit(cache_, settings.cacheLimit, presets_);
}

Result<Preset> CorePresets::openPreset(const std::string& file) {
    return loadPreset(file);
}

std::vector<SshKey> CorePresets::listSshKeys() {
    return sshKeysBelow(QDir::homePath().toStdString());
}

std::vector<std::string> CorePresets::listNetworks() {
    return wirelessNetworks(QDBusConnection::systemBus());
}

Result<VaultFindings> CorePresets::askVault(const Preset& preset, const Secret& token) {
    VaultFindings findings;
    VaultSettings known = preset.join->vault;
    // One that is given is checked by the preflight: a token may be good for few calls.
    if (known.approle.roleId.empty()) {
        LANDFALL_ASSIGN(known.approle.roleId, VaultClient(known, token.duplicate()).roleId());
    }
    findings.roleId = known.approle.roleId;
    LANDFALL_ASSIGN(const std::string host, expandHostPattern(preset.host, preset.host.first));
    LANDFALL_ASSIGN(
        findings.warnings,
        VaultClient(known, token.duplicate()).preflight(1, certificatesOf(*preset.join, {host})));
    return findings;
}

Result<Preparation> CoreBatch::prepare(const BaseImage& base, const Preset& preset,
                                       const CancelToken& cancel) {
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    return landfall::prepare(cache_, base, preset, network, cancel);
}

Result<std::shared_ptr<const CardPlan>> CoreBatch::plan(const Preparation& preparation,
                                                        ByteCount cardSize) {
    return planFor(preparation, cardSize);
}

Result<std::vector<CardJob>> CoreBatch::nameHosts(std::vector<CardJob> jobs, const Preset& preset) {
    LANDFALL_TRY(assignHosts(jobs, preset, receipts_));
    return jobs;
}

Batch CoreBatch::batchOf(const Preparation& preparation) const {
    return {preparation, {cache_, receipts_, *opener_}};
}

Result<std::vector<PlanWarning>> CoreBatch::check(const Preparation& preparation,
                                                  const BatchOrder& order) {
    return batchOf(preparation).check(order);
}

std::vector<CardOutcome> CoreBatch::write(const Preparation& preparation, const BatchOrder& order,
                                          const EventSink& events) {
    return batchOf(preparation).write(order, events);
}

Result<ErasedCard> CoreDrives::erase(const CardJob& job, const EraseProgress& progress,
                                     const CancelToken& cancel) {
    LANDFALL_ASSIGN(const auto card, opener_->open(job.target, *job.identity, job.authorisation));
    return eraseCard(*card, cache_, progress, cancel);
}

Result<std::string> CoreArrivals::report() {
    return reportOfRuns(receipts_);
}

Result<void> CoreArrivals::watch(const Preset& preset, std::vector<HostSighting> hosts,
                                 const Secret& consulToken, const ArrivalSink& sink, int stopping) {
    return watchArrivals(preset, std::move(hosts), consulToken, receipts_, sink, stopping);
}

Result<Revocation> CoreArrivals::revoke(const Receipt& receipt, const Preset& preset,
                                        const Secret& vaultToken) {
    return revokeReceipt(receipt, preset, vaultToken, receipts_);
}

Result<std::vector<PlanWarning>> CoreArrivals::checkRejoin(const Preset& preset,
                                                           const Secret& vaultToken) {
    return landfall::checkRejoin(preset, vaultToken);
}

Result<RejoinOutcome> CoreArrivals::rejoin(const CardJob& job, const Preset& preset,
                                           const Secret& vaultToken) {
    return rejoinCard(job, *opener_, preset, vaultToken, receipts_);
}

}  // namespace landfall
