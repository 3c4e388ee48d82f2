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

/// cloud-init renders 50-cloud-init.yaml (cloudinit/net/netplan.py), a NetworkManager that keeps
/// its profiles in netplan writes 90-NM-UUID.yaml (netplan-docs, "NetworkManager integration").
/// Others are a former host's where they hold a Wi-Fi network.
bool isFormerNetplan(const RootReader& root, const std::string& path) {
    const std::string name = path.substr(path.rfind('/') + 1);
    return name.starts_with("90-NM-") || name == "50-cloud-init.yaml" ||
           root.text(path).find("access-points:") != std::string::npos;
}

void addNetworks(const RootReader& root, std::vector<std::string>& found) {
    addFiles(root, "/etc/NetworkManager/system-connections", "", "", found);
    constexpr int kMostRead = 1000;
    int read = 0;
    for (const std::string& name : root.names("/etc/netplan")) {
        const std::string path = "/etc/netplan/" + name;
        if (++read > kMostRead)
            break;
        if (name.ends_with(".yaml") && isFormerNetplan(root, path))
            found.push_back(path);
    }
    for (const std::string& name : root.names("/etc/wpa_supplicant")) {
        const std::string path = "/etc/wpa_supplicant/" + name;
        if (++read > kMostRead)
            break;
        if (name.ends_with(".conf") && root.text(path).find("network={") != std::string::npos)
            found.push_back(path);
    }
}

void addUnits(const RootReader& root, const std::string& folder, bool joins,
              std::vector<std::string>& found) {
    addFiles(root, folder, "landfall-", ".service", found);
    addFiles(root, folder, "landfall-", ".path", found);
    if (!joins)
        return;
    for (const char* name :
         {"vault-agent.service", "vault-agent.path", "consul.service", "consul-template.service"})
        if (root.hasLink(folder + "/" + name))
            found.push_back(folder + "/" + name);
}

}  // namespace

/// systemd-random-seed(8) writes it when the system goes down, NetworkManager(8) and cloud-init
/// theirs when they first run: no package brings them.
bool hasRun(const Ext4& volume) {
    const RootReader root(volume);
    return root.hasAny({"/var/lib/systemd/random-seed", "/var/lib/NetworkManager/secret_key",
                        "/var/lib/NetworkManager/timestamps"}) ||
           root.hasLink("/var/lib/cloud/instance");
}

std::vector<std::string> findFormerNetworks(const Ext4& volume) {
    const RootReader root(volume);
    std::vector<std::string> found;
    if (hasRun(volume))
        addNetworks(root, found);
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> findFormerCard(const Ext4& volume) {
    const RootReader root(volume);
    std::vector<std::string> found;
    // The scripts are on every card that took a setting; consul.service may be anybody's, and is
    // ours where the join's own settings are.
    if (!root.hasAny({"/usr/local/lib/landfall", "/etc/landfall", "/var/lib/landfall"}))
        return found;
    const bool joins = root.has("/etc/landfall/join.conf");
    constexpr const char* kUnits = "/etc/systemd/system";
    addUnits(root, kUnits, joins, found);
    addUnits(root, std::string(kUnits) + "/multi-user.target.wants", joins, found);
    addFiles(root, "/etc/systemd/network", "", "-landfall-ethernet.network", found);
    addFiles(root, "/etc/systemd/network", "", "-landfall-wifi.network", found);
    addFiles(root, "/etc/sudoers.d", "90-landfall-", "", found);
    addFiles(root, "/etc/sudoers.d", "zz-landfall-", "", found);
    for (const std::string_view path :
         {"/etc/landfall", "/usr/local/lib/landfall", "/var/lib/landfall", "/boot/landfall",
          "/etc/modprobe.d/landfall-wifi-country.conf", "/etc/network/interfaces.d/landfall-wifi",
          "/etc/systemd/resolved.conf.d/landfall-consul.conf", "/usr/lib/tmpfiles.d/landfall.conf",
          "/etc/ssh/sshd_config.d/00-landfall.conf",
          "/etc/systemd/system/armbian-firstrun.service.d/landfall.conf"})
        if (root.hasLink(path))
            found.emplace_back(path);
    if (joins) {
        addFiles(root, "/var/lib/vault-agent", "", "", found);
        for (const std::string_view path :
             {"/etc/consul.d/10-static.json", "/etc/consul.d/20-gossip.json",
              "/etc/consul.d/30-acl.json", "/etc/consul.d/rendered", "/etc/consul.d/tls",
              "/etc/vault-agent.d"})
            if (root.hasLink(path))
                found.emplace_back(path);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> findTraces(const Ext4& volume) {
    const RootReader root(volume);
    std::vector<std::string> traces;
    addFiles(root, "/etc/ssh", "ssh_host_", "_key", traces);
    addFiles(root, "/etc/ssh", "ssh_host_", "_key.pub", traces);
    addFiles(root, "/etc/dropbear", "dropbear_", "_host_key", traces);
    addFiles(root, "/etc/dropbear", "dropbear_", "_host_key.pub", traces);
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
    // NetworkManager(8): what makes a host's stable addresses and DHCP ids, and what it has seen.
    for (const std::string_view path :
         {"/var/lib/NetworkManager/secret_key", "/var/lib/NetworkManager/timestamps",
          "/var/lib/NetworkManager/seen-bssids"})
        if (root.has(path))
            traces.emplace_back(path);
    // journald keeps a host's journal by its machine-id.
    addFiles(root, "/var/log/journal", "", "", traces);
    // cloud-init's folders exist from its package; only a boot fills them.
    addFiles(root, "/var/lib/cloud/instances", "", "", traces);
    addFiles(root, "/var/lib/cloud/data", "", "", traces);
    if (root.hasLink("/var/lib/cloud/instance"))
        traces.emplace_back("/var/lib/cloud/instance");
    // An auth key that was not used, or the device that the host is to Raspberry Pi Connect.
    for (const std::string& name : root.names("/home"))
        addFiles(root, "/home/" + name + "/.config", "com.raspberrypi.connect", "", traces);
    addFiles(root, "/var/lib/consul", "", "", traces);
    addFiles(root, "/opt/consul", "", "", traces);
    std::sort(traces.begin(), traces.end());
    return traces;
}

}  // namespace landfall
