#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/preset.h"

namespace landfall {

/// What became of one host, with times as RFC 3339 in UTC; empty: not yet.
struct HostSighting {
    std::string host;
    std::string written;  ///< from its receipt
    std::string seen;     ///< first in the catalog
    std::string passing;  ///< all of its node's checks, since
    std::string nodeId;
    std::string address;
    bool isPassing = false;
};

struct WatchEvent {
    enum class Kind { Seen, Passing, Failing, Warning, Unreachable, Reachable };
    Kind kind = Kind::Seen;
    std::string host;  ///< empty for what concerns all
    std::string time;
    Message message;
};
using WatchSink = std::function<void(const WatchEvent&)>;

/// Follows Consul's catalog and health until all hosts are registered and healthy, by blocking
/// queries: two requests are open at any time, each answered when something changes. Over HTTPS
/// with the preset's CA file (http for loopback only); the token, where there is one, goes in a
/// header. Blocking, with its own event loop; one thread.
class ConsulWatch {
public:
    ConsulWatch(ConsulSettings settings, Secret token);

    /// Fills the sightings (`host` and `written` are the caller's) until all hosts pass, or for
    /// `most`. A server that does not answer is asked again; a certificate that fails verification,
    /// or a token that Consul refuses, is an error; Cancelled once the descriptor `interruption` is
    /// readable
    /// (-1: nobody ends it early).
    [[nodiscard]] Result<void> run(std::vector<HostSighting>& hosts, std::chrono::seconds most,
                                   const WatchSink& sink, int interruption);

private:
    ConsulSettings settings_;
    Secret token_;
};

}  // namespace landfall
