#include "ui/fake/fake_arrivals.h"

#include <poll.h>

#include <algorithm>

#include "core/base/utc_time.h"

namespace landfall {

namespace {

constexpr int kTicksToBoot = 60;  // of the scene, from one card's step to the next

/// Whether the descriptor became readable meanwhile.
bool waitStopped(int stopping, std::chrono::milliseconds time) {
    pollfd wanted{stopping, POLLIN, 0};
    return poll(&wanted, 1, static_cast<int>(time.count())) > 0;
}

}  // namespace

Result<std::vector<Receipt>> FakeArrivals::receipts() {
    const std::lock_guard lock(state_.receiptsMutex);
    return state_.receipts;
}

void FakeArrivals::note(const HostSighting& host) {
    const std::lock_guard lock(state_.receiptsMutex);
    const auto found = std::find_if(state_.receipts.begin(), state_.receipts.end(),
                                    [&](const Receipt& each) { return each.host == host.host; });
    if (found == state_.receipts.end())
        return;
    found->seen = host.seen;
    found->joined = host.passing;
}

// One host after the other boots, and then joins.
Result<void> FakeArrivals::watch(const Preset&, std::vector<HostSighting> hosts, const Secret&,
                                 const ArrivalSink& sink, int stopping) {
    int number = 10;
    for (HostSighting& host : hosts) {
        if (waitStopped(stopping, kTicksToBoot * state_.scene.tick))
            return fail(ErrorKind::Cancelled, "", Message::of("the watch was ended"));
        if (host.seen.empty())
            host.seen = utcNow();
        host.address = "192.168.1." + std::to_string(++number);
        note(host);
        sink({WatchEvent::Kind::Seen, host.host, host.seen, {}}, hosts);
    }
    for (HostSighting& host : hosts) {
        if (waitStopped(stopping, kTicksToBoot / 2 * state_.scene.tick))
            return fail(ErrorKind::Cancelled, "", Message::of("the watch was ended"));
        host.passing = utcNow();
        host.isPassing = true;
        note(host);
        sink({WatchEvent::Kind::Passing, host.host, host.passing, {}}, hosts);
    }
    return {};
}

Result<Revocation> FakeArrivals::revoke(const Receipt& receipt, const Preset&,
                                        const Secret& vaultToken) {
    if (vaultToken.view() == "refused")
        return fail(ErrorKind::Vault, "auth/token/revoke-accessor",
                    Message::of("%1: %2", Message::of("revoking the wrapped token"),
                                Message::of("Vault answered %1 (%2)", 403, "permission denied")));
    const std::lock_guard lock(state_.receiptsMutex);
    for (Receipt& each : state_.receipts)
        if (each.id == receipt.id)
            each.tokenRevoked = utcNow();
    return Revocation{receipt.joined.empty(), receipt.joined.empty() ? 0U : 1U, {}};
}

Result<std::vector<PlanWarning>> FakeArrivals::checkRejoin(const Preset&, const Secret&) {
    return state_.scene.planWarnings;
}

Result<RejoinOutcome> FakeArrivals::rejoin(const CardJob& job, const Preset&, const Secret&) {
    const std::lock_guard lock(state_.receiptsMutex);
    const auto found = std::find_if(state_.receipts.begin(), state_.receipts.end(),
                                    [&](const Receipt& each) { return each.target == job.target; });
    if (found == state_.receipts.end())
        return fail(
            ErrorKind::InvalidInput, job.target,
            Message::of("has no %1: it was not written by Landfall", Path("landfall/card.json")));
    found->tokenAccessor = "accessor-anew";
    found->tokenExpires = "2099-01-01T00:00:00Z";
    found->tokenRevoked.clear();
    found->note = {};
    return RejoinOutcome{found->host, found->id, found->tokenExpires, ByteCount{1024 * 1024}, {}};
}

Result<std::string> FakeArrivals::report() {
    return "Landfall " LANDFALL_VERSION ", on simulated drives: nothing was written\n";
}

}  // namespace landfall
