#include "core/lifecycle/arrivals.h"

#include <set>

#include "core/join/join_content.h"
#include "core/receipt/history.h"

namespace landfall {
namespace {

using namespace std::chrono_literals;

constexpr auto kMost = 24h * 365;  // whoever watches says when it is enough

}  // namespace

std::vector<HostSighting> waitedFor(const std::vector<Receipt>& newestFirst,
                                    const std::string& preset, const std::string& since) {
    std::vector<HostSighting> hosts;
    std::set<std::string> seen;
    for (const Receipt& receipt : newestFirst) {
        if (receipt.state != ReceiptState::Written || receipt.preset != preset ||
            receipt.when < since || !seen.insert(receipt.host).second || !receipt.joined.empty())
            continue;
        HostSighting host;
        host.host = receipt.host;
        host.written = receipt.when;
        host.seen = receipt.seen;
        hosts.push_back(std::move(host));
    }
    return hosts;
}

Result<void> noteArrivals(const ReceiptStore& receipts, const std::string& preset,
                          const std::vector<HostSighting>& hosts) {
    LANDFALL_ASSIGN(const std::vector<Receipt> list, receipts.list());
    for (const HostSighting& host : hosts) {
        const Receipt* newest = newestWritten(list, preset, host.host);
        if (newest == nullptr)
            continue;
        Receipt noted = *newest;
        if (noted.seen.empty())
            noted.seen = host.seen;
        if (noted.joined.empty())
            noted.joined = host.passing;
        if (noted.seen != newest->seen || noted.joined != newest->joined)
            LANDFALL_TRY(receipts.save(noted));
    }
    return {};
}

Result<void> watchArrivals(const Preset& preset, std::vector<HostSighting> hosts,
                           const Secret& consulToken, const ReceiptStore& receipts,
                           const ArrivalSink& sink, int stopping) {
    LANDFALL_TRY(requireJoin(preset));
    ConsulWatch watch(preset.join->consul, consulToken.duplicate());
    return watch.run(
        hosts, kMost,
        [&](const WatchEvent& event) {
            // The board has been brought up to the event before it tells of it.
            if (auto noted = noteArrivals(receipts, preset.name, hosts); !noted)
                sink({WatchEvent::Kind::Warning, "", event.time, noted.error().asMessage()}, hosts);
            sink(event, hosts);
        },
        stopping);
}

}  // namespace landfall
