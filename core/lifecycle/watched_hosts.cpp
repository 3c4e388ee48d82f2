#include "core/lifecycle/watched_hosts.h"

#include <algorithm>

namespace landfall {
namespace {

/// A receipt of before batches had ids is a batch of its own.
const std::string& batchOf(const Receipt& receipt) {
    return receipt.batch.empty() ? receipt.id : receipt.batch;
}

const Receipt* newestOf(const std::vector<Receipt>& receipts, const std::string& preset) {
    const auto found = std::find_if(receipts.begin(), receipts.end(), [&](const Receipt& receipt) {
        return receipt.state == "written" && receipt.preset == preset;
    });
    return found == receipts.end() ? nullptr : &*found;
}

}  // namespace

Result<std::vector<HostSighting>> hostsOfBatch(const std::vector<Receipt>& newestFirst,
                                               const std::string& preset,
                                               const std::string& batch) {
    const Receipt* newest = newestOf(newestFirst, preset);
    if (batch.empty() && newest == nullptr)
        return fail(ErrorKind::NotFound, "--preset",
                    "no card was written with the preset \"" + preset +
                        "\" on this computer (landfall-cli receipts list)");
    const std::string wanted = batch.empty() ? batchOf(*newest) : batch;
    std::vector<HostSighting> hosts;
    for (const Receipt& receipt : newestFirst) {
        if (receipt.state != "written" || batchOf(receipt) != wanted)
            continue;
        if (receipt.preset != preset)
            return fail(ErrorKind::InvalidInput, "--batch",
                        wanted + " was written with the preset \"" + receipt.preset +
                            "\", not with \"" + preset + "\"");
        HostSighting host;
        host.host = receipt.host;
        host.written = receipt.when;
        hosts.push_back(std::move(host));
    }
    if (hosts.empty())
        return fail(
            ErrorKind::NotFound, "--batch",
            "no card was written in a batch " + wanted + "; `receipts show` says a card's batch");
    std::reverse(hosts.begin(), hosts.end());
    return hosts;
}

}  // namespace landfall
