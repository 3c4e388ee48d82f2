#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/filesystem_kind.h"

namespace landfall {

// A preset as a value: what shared/preset.example.json says, with defaults filled in. It holds no
// secret. All text is UTF-8. Every value that came through parsePreset() obeys the input rules of
// its field (see validate.h), so the code behind need not check again.

/// Where the base image comes from; exactly one of the three is set.
struct BaseReference {
    std::string url;
    std::filesystem::path file;  ///< absolute: resolved against the preset's folder
    std::string id;              ///< an id of the cache, or "sample"
    std::string sha256;          ///< of the downloaded file, 64 lower-case hex digits, or empty
    bool operator==(const BaseReference&) const = default;
};

struct HostPattern {
    std::string pattern = "raspberrypi";  ///< "computatom-{n:02}", or a plain name
    std::uint32_t first = 1;
    bool sshHostKey = false;  ///< made while writing, so that it is known before the first login
    bool mdns = false;        ///< answers as NAME.local
    bool operator==(const HostPattern&) const = default;
};

struct LoginUser {
    std::string name;
    std::vector<std::string> sshKeys;  ///< one authorized_keys line each
    bool passwordLogin = false;        ///< the password itself is a secret, see Secrets
    bool passwordlessSudo = false;
    bool raspberryPiConnect = false;  ///< signed in by a key of each card's own, see Secrets
    bool operator==(const LoginUser&) const = default;
};

enum class WifiSecurity { Open, Wpa2, Wpa3 };

struct Wifi {
    std::string ssid;  ///< 1-32 bytes
    WifiSecurity security = WifiSecurity::Wpa2;
    std::string country;  ///< ISO 3166-1 alpha-2, upper case
    bool hidden = false;
    bool operator==(const Wifi&) const = default;
};

/// How Ethernet gets its address.
struct EthernetSettings {
    bool dhcp = true;
    std::string address;  ///< "192.168.1.{n+20}/24" when static
    std::string gateway;
    std::vector<std::string> dns;
    bool operator==(const EthernetSettings&) const = default;
};

struct Locale {
    std::string timezone;  ///< "Europe/Rome", or empty for the base's own
    std::string keyboard;  ///< "it"
    std::string language;  ///< "en_GB.UTF-8"
    bool operator==(const Locale&) const = default;
};

enum class TableKind { None, Mbr, Gpt };

/// A size in a layout: bytes, a share of the card, or what is left.
struct SizeSpec {
    enum class Kind { Bytes, Percent, Rest } kind = Kind::Bytes;
    ByteCount bytes;          ///< of Kind::Bytes, or the least size of Rest where given
    unsigned hundredths = 0;  ///< of Kind::Percent: 12.5 % is 1250
    bool operator==(const SizeSpec&) const = default;
};

struct PartitionSpec {
    std::string label;
    SizeSpec size;
    Filesystem filesystem = Filesystem::Ext4;
    std::string mount;  ///< empty: not mounted
    std::vector<std::string> options;
    std::string owner = "root";
    std::string group = "root";
    std::uint32_t mode = 0755;
    bool copy = false;  ///< move what the base holds at the mount point into it
    bool operator==(const PartitionSpec&) const = default;
};

struct Layout {
    TableKind table = TableKind::Mbr;
    std::optional<SizeSpec> rootSize;  ///< none: as in the base, grown only as the payload needs
    std::vector<PartitionSpec> partitions;
    bool operator==(const Layout&) const = default;
};

/// A program of the join: from the publisher's release (version), a local zip or binary (file), or
/// the one that the base holds already (inBase).
struct ProgramSpec {
    std::string version;
    std::filesystem::path file = {};  ///< absolute
    bool inBase = false;
    bool operator==(const ProgramSpec&) const = default;
};

enum class AgentProduct { Vault, OpenBao };
enum class IdentityMode { Durable, Strict, Later };

/// A value in Vault: API path of the secret and the key in its data.
struct SecretReference {
    std::string path;  ///< "kv/data/consul/join"
    std::string key;
    bool operator==(const SecretReference&) const = default;
};

struct AppRole {
    std::string mount = "approle";
    std::string role = "consul-node";
    std::string roleId;
    IdentityMode identity = IdentityMode::Durable;
    std::uint32_t wrapTtlSeconds = 24 * 3600;
    std::vector<std::string> boundCidrs;
    bool allowWithoutSecretId = false;
    bool operator==(const AppRole&) const = default;
};

/// The names may have `{host}` and `{datacenter}` in them (see expandCertificateName()).
struct AgentCertificate {
    std::string mount;
    std::string role;
    std::string ttl = "24h";
    /// Consul checks the names of servers only; this is how it names its own clients.
    std::string commonName = "client.{datacenter}.consul";
    std::vector<std::string> altNames = {};
    std::vector<std::string> ipSans = {};
    bool operator==(const AgentCertificate&) const = default;
};

struct VaultSettings {
    /// https://host:port; http for loopback, and elsewhere with `insecureHttp`.
    std::string address;
    std::filesystem::path caFile;  ///< absolute, or empty for the system's store
    std::string nameSpace;
    AppRole approle;
    SecretReference gossip{"secret/data/consul/join", "gossip_key"};
    SecretReference ca{"secret/data/consul/join", "ca_cert"};
    std::optional<AgentCertificate> agentCertificate;
    std::optional<SecretReference> aclToken;
    AgentProduct product = AgentProduct::Vault;
    ProgramSpec agent;
    bool insecureHttp = false;  ///< Vault is reached by plain http: a tunnel protects it
    bool operator==(const VaultSettings&) const = default;
};

/// Which address Consul binds.
struct BindSpec {
    enum class Kind { DefaultInterface, Interface, Subnet } kind = Kind::DefaultInterface;
    std::string value;  ///< interface name or CIDR
    bool operator==(const BindSpec&) const = default;
};

struct ConsulSettings {
    std::string datacenter = "dc1";
    std::vector<std::string> retryJoin;
    BindSpec bind;
    std::string httpAddress;  ///< for `watch`; empty: not given
    std::filesystem::path httpCaFile;
    bool autoEncrypt = false;
    bool dnsForward = false;
    std::map<std::string, std::string> nodeMeta;
    ProgramSpec program;
    bool verifyServerHostname = true;
    bool operator==(const ConsulSettings&) const = default;
};

struct JoinSettings {
    VaultSettings vault;
    ConsulSettings consul;
    std::optional<ProgramSpec> consulTemplate;
    bool operator==(const JoinSettings&) const = default;
};

struct ExtraFile {
    std::filesystem::path source;  ///< absolute
    std::string path;
    std::string owner = "root";
    std::string group = "root";
    std::uint32_t mode = 0644;
    bool operator==(const ExtraFile&) const = default;
};

struct FirstBootSettings {
    std::vector<std::string> packages;
    std::vector<std::string> commands;
    bool operator==(const FirstBootSettings&) const = default;
};

/// Where a preset was read from: what relative paths in it were resolved against. Empty where it
/// was not read. It says nothing of what the preset is: two that say the same are the same.
struct PresetFolder {
    std::filesystem::path path;
    bool operator==(const PresetFolder&) const { return true; }
};

struct Preset {
    std::string name;
    std::string parent;  ///< the preset that it was made from, by name; empty: none
    std::optional<BaseReference> base;
    HostPattern host;
    std::optional<LoginUser> user;
    std::optional<Wifi> wifi;
    EthernetSettings ethernet;
    Locale locale;
    Layout layout;
    std::optional<JoinSettings> join;
    std::vector<ExtraFile> files;
    FirstBootSettings firstBoot;
    PresetFolder folder = {};
    bool operator==(const Preset&) const = default;
};

}  // namespace landfall
