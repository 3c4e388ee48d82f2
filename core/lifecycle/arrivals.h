#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/join/consul_watch.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// The hosts that a preset's cards still have to become: written after `since` (RFC 3339, UTC), not
/// yet seen to have joined, each by the newest of its cards. `newestFirst` is ReceiptStore::list().
[[nodiscard]] std::vector<HostSighting> waitedFor(const std::vector<Receipt>& newestFirst,
                                                  const std::string& preset,
                                                  const std::string& since);

/// Writes down in the receipts how far the hosts have come; a time that is there already stays.
[[nodiscard]] Result<void> noteArrivals(const ReceiptStore& receipts, const std::string& preset,
                                        const std::vector<HostSighting>& hosts);

/// What happened, and how all hosts stand after it.
using ArrivalSink = std::function<void(const WatchEvent&, const std::vector<HostSighting>&)>;

/// A ConsulWatch whose sightings are also noted in the receipts. Returns when all have
/// joined, or once the descriptor `stopping` is readable.
[[nodiscard]] Result<void> watchArrivals(const Preset& preset, std::vector<HostSighting> hosts,
                                         const Secret& consulToken, const ReceiptStore& receipts,
                                         const ArrivalSink& sink, int stopping);

}  // namespace landfall
