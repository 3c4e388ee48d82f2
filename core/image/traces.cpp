#include "core/image/root_facts.h"
#include "core/image/root_reader.h"
#include "core/image/root_texts.h"

namespace landfall {

namespace {

void addFiles(const RootReader& root, std::string_view folder, std::string_view prefix,
              std::string_view suffix, std::vector<std::string>& traces) {
    for (const std::string& name : root.names(folder))
        if (name.starts_with(prefix) && name.ends_with(suffix))
            traces.push_back(std::string(folder) + "/" + name);
}

/// machine-id(5): empty and "uninitialized" are how images are shipped.
bool isSetMachineId(const std::string& text) {
    const std::vector<std::string> words = wordsOf(text);
    return !words.empty() && words[0] != "uninitialized";
}

}  // namespace

std::vector<std::string> findTraces(const Ext4& volume) {
    const RootReader root(volume);
    std::vector<std::string> traces;
    addFiles(root, "/etc/ssh", "ssh_host_", "_key", traces);
    addFiles(root, "/etc/ssh", "ssh_host_", "_key.pub", traces);
    if (root.isFile("/etc/machine-id") && isSetMachineId(root.text("/etc/machine-id")))
        traces.emplace_back("/etc/machine-id");
    // A symlink to /etc/machine-id is as it should be.
    if (root.isFile("/var/lib/dbus/machine-id"))
        traces.emplace_back("/var/lib/dbus/machine-id");
    for (const std::string_view seed :
         {"/var/lib/systemd/random-seed", "/var/lib/urandom/random-seed"})
        if (root.has(seed))
            traces.emplace_back(seed);
    addFiles(root, "/var/lib/dhcp", "", ".leases", traces);
    addFiles(root, "/var/lib/dhcpcd", "", ".lease", traces);
    addFiles(root, "/var/lib/NetworkManager", "", ".lease", traces);
    // cloud-init's folders exist from its package; only a boot fills them.
    addFiles(root, "/var/lib/cloud/instances", "", "", traces);
    addFiles(root, "/var/lib/cloud/data", "", "", traces);
    if (root.hasLink("/var/lib/cloud/instance"))
        traces.emplace_back("/var/lib/cloud/instance");
    addFiles(root, "/var/lib/consul", "", "", traces);
    addFiles(root, "/opt/consul", "", "", traces);
    std::sort(traces.begin(), traces.end());
    return traces;
}

}  // namespace landfall
