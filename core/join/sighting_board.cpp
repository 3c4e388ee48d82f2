#include "core/join/sighting_board.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace landfall {
namespace {

std::string textAt(const QJsonValue& object, const char* key) {
    return object.toObject()[key].toString().toStdString();
}

/// Consul's node names are equal whatever their case.
std::string nameOf(const QJsonValue& object) {
    return object.toObject()["Node"].toString().toLower().toStdString();
}

std::string lowered(const std::string& host) {
    return QString::fromStdString(host).toLower().toStdString();
}

}  // namespace

void SightingBoard::takeNodes(const QJsonArray& nodes) {
    nodes_.clear();
    for (const QJsonValue& node : nodes)
        nodes_[nameOf(node)] = {textAt(node, "ID"), textAt(node, "Address")};
}

void SightingBoard::takeChecks(const QJsonArray& checks) {
    checks_.clear();
    for (const QJsonValue& check : checks) {
        if (!textAt(check, "ServiceID").empty())
            continue;
        Checks& node = checks_[nameOf(check)];
        ++node.all;
        node.good += textAt(check, "Status") == "passing" ? 1 : 0;
    }
}

void SightingBoard::judge(const std::string& now) {
    for (HostSighting& host : hosts_)
        judge(host, now);
    looked_ = true;
}

void SightingBoard::judge(HostSighting& host, const std::string& now) {
    const std::string name = lowered(host.host);
    const auto node = nodes_.find(name);
    const bool there = node != nodes_.end();
    const Checks checks = checks_[name];
    const bool passing = there && checks.all > 0 && checks.good == checks.all;
    if (there && !looked_)
        firstLook(host, node->second, passing, now);

    const auto former = former_.find(name);
    const bool stale =
        there && former != former_.end() && former->second == node->second.id && !passing;
    if (there && !stale) {
        if (host.seen.empty()) {
            host.seen = now;
            tell(WatchEvent::Kind::Seen, host, now,
                 Message::of("in the catalog at %1", node->second.address));
        } else if (host.nodeId != node->second.id) {
            tell(WatchEvent::Kind::Warning, host, now,
                 Message::of("its name went to another node (id %1, %2)", node->second.id,
                             node->second.address));
        }
        host.nodeId = node->second.id;
        host.address = node->second.address;
    }
    // Whoever is told looks at the host.
    const bool passed = std::exchange(host.isPassing, passing);
    if (passing && !passed) {
        host.passing = now;
        tell(WatchEvent::Kind::Passing, host, now, Message::of("all checks of the node pass"));
    } else if (!passing && passed) {
        host.passing.clear();
        tell(WatchEvent::Kind::Failing, host, now,
             there ? Message::of("a check of the node fails") : Message::of("left the catalog"));
    }
}

void SightingBoard::firstLook(HostSighting& host, const Node& node, bool passing,
                              const std::string& now) {
    if (passing) {
        tell(WatchEvent::Kind::Warning, host, now,
             Message::of("is alive already (node id %1, %2): either this card has joined, or "
                         "another host has its name",
                         node.id, node.address));
        return;
    }
    former_[lowered(host.host)] = node.id;
    tell(WatchEvent::Kind::Warning, host, now,
         Message::of("its name is in the catalog from before (node id %1, %2) and not alive; "
                     "should Consul refuse the new node, deregister the old one",
                     node.id, node.address));
}

bool SightingBoard::allPassing() const {
    return looked_ && std::all_of(hosts_.begin(), hosts_.end(),
                                  [](const HostSighting& host) { return host.isPassing; });
}

void SightingBoard::tell(WatchEvent::Kind kind, const HostSighting& host, const std::string& now,
                         Message message) const {
    sink_({kind, host.host, now, std::move(message)});
}

}  // namespace landfall
