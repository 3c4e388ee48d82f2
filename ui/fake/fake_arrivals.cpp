// What becomes of simulated cards after they were written.
#include <poll.h>

#include <algorithm>
#include <thread>

#include "core/base/utc_time.h"
#include "ui/fake/fake_backend.h"

namespace landfall {

namespace {

constexpr int kTicksToBoot = 60;  // of the scene, from one card's step to the next

/// Whether the descriptor became readable meanwhile.
bool waitStopped(int stopping, std::chrono::milliseconds time) {
    pollfd wanted{stopping, POLLIN, 0};
    return poll(&wanted, 1, static_cast<int>(time.count())) > 0;
}

}  // namespace

Result<std::vector<Receipt>> FakeBackend::receipts() {
    const std::lock_guard lock(receiptsMutex_);
    return receipts_;
}

void FakeBackend::keepReceipt(const BatchRequest& request, const CardJob& job,
                              CardOutcome& outcome) {
    Receipt receipt;
    receipt.id = outcome.receiptId = ReceiptStore::newId();
    receipt.state = ReceiptState::Written;
    receipt.when = utcNow();
    receipt.preset = request.preparation.preset.name;
    receipt.host = job.host;
    receipt.target = job.target;
    receipt.drive = job.drive;
    receipt.batch = request.id;
    if (!request.secrets.vaultToken.empty() && outcome.tokenNote.empty()) {
        receipt.tokenAccessor = "accessor-of-" + receipt.id;
        receipt.tokenExpires = "2099-01-01T00:00:00Z";
    } else {
        receipt.note = "token to come";
    }
    const std::lock_guard lock(receiptsMutex_);
    receipts_.insert(receipts_.begin(), receipt);
}

void FakeBackend::note(const HostSighting& host) {
    const std::lock_guard lock(receiptsMutex_);
    const auto found = std::find_if(receipts_.begin(), receipts_.end(),
                                    [&](const Receipt& each) { return each.host == host.host; });
    if (found == receipts_.end())
        return;
    found->seen = host.seen;
    found->joined = host.passing;
}

// One host after the other boots, and then joins.
Result<void> FakeBackend::watch(const Preset&, std::vector<HostSighting> hosts, const Secret&,
                                const ArrivalSink& sink, int stopping) {
    int number = 10;
    for (HostSighting& host : hosts) {
        if (waitStopped(stopping, kTicksToBoot * scene_.tick))
            return fail(ErrorKind::Cancelled, "", "the watch was ended");
        if (host.seen.empty())
            host.seen = utcNow();
        host.address = "192.168.1." + std::to_string(++number);
        note(host);
        sink({WatchEvent::Kind::Seen, host.host, host.seen, "in the catalog"}, hosts);
    }
    for (HostSighting& host : hosts) {
        if (waitStopped(stopping, kTicksToBoot / 2 * scene_.tick))
            return fail(ErrorKind::Cancelled, "", "the watch was ended");
        host.passing = utcNow();
        host.isPassing = true;
        note(host);
        sink({WatchEvent::Kind::Passing, host.host, host.passing, "all checks pass"}, hosts);
    }
    return {};
}

Result<VaultFindings> FakeBackend::askVault(const VaultSettings& settings, const Secret& token) {
    std::this_thread::sleep_for(scene_.tick * 10);
    if (token.view() == "refused")
        return fail(ErrorKind::Vault, "auth/token/lookup-self",
                    "looking up the operator's token: Vault answered 403 (permission denied); the "
                    "token is wrong, has expired, or belongs to another namespace");
    const std::string roleId = "f3b0c442-98fc-1c14-9afb-f4c8996fb924";
    if (!settings.approle.roleId.empty() && settings.approle.roleId != roleId)
        return fail(ErrorKind::InvalidInput, "join.vault.approle.roleId",
                    "is " + settings.approle.roleId + "; the role " + settings.approle.role +
                        " has " + roleId);
    return VaultFindings{roleId, {scene_.planWarnings.begin(), scene_.planWarnings.end()}};
}

Result<Revocation> FakeBackend::revoke(const Receipt& receipt, const Preset&,
                                       const Secret& vaultToken) {
    if (vaultToken.view() == "refused")
        return fail(ErrorKind::Vault, "auth/token/revoke-accessor",
                    "revoking the wrapped token: Vault answered 403 (permission denied)");
    const std::lock_guard lock(receiptsMutex_);
    for (Receipt& each : receipts_)
        if (each.id == receipt.id)
            each.tokenRevoked = utcNow();
    return Revocation{receipt.joined.empty(), receipt.joined.empty() ? 0U : 1U, ""};
}

Result<std::vector<PlanWarning>> FakeBackend::checkRejoin(const Preset&, const Secret&) {
    return scene_.planWarnings;
}

Result<RejoinOutcome> FakeBackend::rejoin(const CardJob& job, const Preset&, const Secret&) {
    const std::lock_guard lock(receiptsMutex_);
    const auto found = std::find_if(receipts_.begin(), receipts_.end(),
                                    [&](const Receipt& each) { return each.target == job.target; });
    if (found == receipts_.end())
        return fail(ErrorKind::InvalidInput, job.target,
                    "holds no landfall/card.json: it was not written by Landfall");
    found->tokenAccessor = "accessor-anew";
    found->tokenExpires = "2099-01-01T00:00:00Z";
    found->tokenRevoked.clear();
    found->note = {};
    return RejoinOutcome{found->host, found->id, found->tokenExpires, ByteCount{1024 * 1024}, ""};
}

}  // namespace landfall
