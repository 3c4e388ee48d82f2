#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/join/consul_watch.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// The hosts of a preset that have not joined yet: those with a card written after `since` (RFC
/// 3339, UTC), each by the newest of its cards. `newestFirst` is ReceiptStore::list().
[[nodiscard]] std::vector<HostSighting> waitedFor(const std::vector<Receipt>& newestFirst,
                                                  const std::string& preset,
                                                  const std::string& since);

/// Records in the receipts when the hosts were first seen and when they joined; a time that is
/// there already stays.
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
