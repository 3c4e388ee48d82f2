#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/join/consul_watch.h"

class QJsonArray;

namespace landfall {

/// What Consul's answers mean for the hosts that are waited for. No network here: the time comes
/// from the caller.
class SightingBoard {
public:
    SightingBoard(std::vector<HostSighting>& hosts, const WatchSink& sink)
        : hosts_(hosts), sink_(sink) {}

    /// /v1/catalog/nodes.
    void takeNodes(const QJsonArray& nodes);
    /// /v1/health/state/any, the checks of nodes alone.
    void takeChecks(const QJsonArray& checks);
    /// Once both have been taken; events carry `now`.
    void judge(const std::string& now);
    [[nodiscard]] bool allPassing() const;

private:
    struct Node {
        std::string id;
        std::string address;
    };
    struct Checks {
        int all = 0;
        int good = 0;
    };
    void judge(HostSighting& host, const std::string& now);
    void firstLook(HostSighting& host, const Node& node, bool passing, const std::string& now);
    void tell(WatchEvent::Kind kind, const HostSighting& host, const std::string& now,
              Message message) const;

    std::vector<HostSighting>& hosts_;
    const WatchSink& sink_;
    std::map<std::string, Node> nodes_;
    std::map<std::string, Checks> checks_;
    std::map<std::string, std::string> former_;  ///< host to the id its name had before, not alive
    bool looked_ = false;
};

}  // namespace landfall
