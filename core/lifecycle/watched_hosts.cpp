#include "core/lifecycle/watched_hosts.h"

#include <algorithm>

#include "core/receipt/history.h"

namespace landfall {

Result<std::vector<HostSighting>> hostsOfBatch(const std::vector<Receipt>& newestFirst,
                                               const std::string& preset,
                                               const std::string& batch) {
    const Receipt* newest = newestWritten(newestFirst, preset);
    if (batch.empty() && newest == nullptr)
        return fail(ErrorKind::NotFound, "--preset",
                    Message::of("no card was written with the preset %1 on this computer "
                                "(landfall-cli receipts list)",
                                Quoted(preset)));
    const std::string wanted = batch.empty() ? batchOf(*newest) : batch;
    std::vector<HostSighting> hosts;
    for (const Receipt& receipt : newestFirst) {
        if (receipt.state != ReceiptState::Written || batchOf(receipt) != wanted)
            continue;
        if (receipt.preset != preset)
            return fail(ErrorKind::InvalidInput, "--batch",
                        Message::of("%1 was written with the preset %2, not with %3", wanted,
                                    Quoted(receipt.preset), Quoted(preset)));
        HostSighting host;
        host.host = receipt.host;
        host.written = receipt.when;
        hosts.push_back(std::move(host));
    }
    if (hosts.empty())
        return fail(
            ErrorKind::NotFound, "--batch",
            Message::of("no card was written in a batch %1; `receipts show` prints a card's batch",
                        wanted));
    std::reverse(hosts.begin(), hosts.end());
    return hosts;
}

}  // namespace landfall
