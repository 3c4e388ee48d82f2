#include "tests/ui/core_sentences.h"

#include <QtCore/QTemporaryDir>
#include <fstream>

#include "core/config/addresses.h"
#include "core/config/network_settings.h"
#include "core/config/preset_json.h"
#include "core/config/preset_rules.h"
#include "core/config/preset_store.h"
#include "core/config/quantities.h"
#include "core/config/secrets.h"
#include "core/config/validate.h"
#include "core/config/validate_join.h"
#include "core/content/password_hash.h"
#include "core/eligibility/eligibility.h"
#include "tests/config/example_preset.h"
#include "tests/eligibility/fake_machine.h"

using namespace landfall;

namespace {

constexpr DeviceNumber kDisk{8, 16};
constexpr DeviceNumber kPart{8, 17};
const std::string kFolder = "pci0/usb1/1-1/host6/block/sdb";

class Collected {
public:
    std::vector<std::pair<std::string, std::string>> all;

    template <typename T>
    void add(const Result<T>& result) {
        if (!result)
            add(result.error());
    }
    void add(const Error& error) { add(error.message().english()); }
    void add(const std::string& sentence) {
        all.emplace_back(std::to_string(all.size()) + ": " + sentence.substr(0, 60), sentence);
    }
};

/// A USB stick with one partition, and one thing that is in the way.
struct Stick : FakeMachine {
    Stick() {
        addDisk(kFolder, kDisk);
        setSubsystem("pci0/usb1/1-1", "usb");
        addPartition(kFolder, "sdb1", kPart);
    }
    [[nodiscard]] Result<Eligible> judge(DeviceNumber number = kDisk) const {
        LANDFALL_ASSIGN(const DiskFacts disk, readDisk(sysroot(), number));
        return assess(sysroot(), disk);
    }
};

void drivesInUse(Collected& out) {
    const auto with = [&out](auto prepare) {
        Stick stick;
        prepare(stick);
        out.add(stick.judge());
    };
    with([](Stick& it) { it.mount("/home", "ext4", "/dev/sdb1", kPart); });
    with([](Stick& it) { it.mount("/srv", "ext4", "/dev/sdb1", kPart); });
    with([](Stick& it) { it.write("proc/swaps", "Filename Type\n/dev/sdb1 partition 1 0 -2\n"); });
    with([](Stick& it) { it.write("proc/mdstat", "md1 : inactive sdb1[0](S)\n"); });
    with([](Stick& it) { it.write("etc/fstab", "/dev/sdb1 /backup ext4 noauto 0 0\n"); });
    with([](Stick& it) { it.write("sys/devices/" + kFolder + "/ro", "1\n"); });
    with([](Stick& it) { it.write("sys/devices/" + kFolder + "/size", "0\n"); });
    with([](Stick& it) {
        it.addDisk("virtual/block/dm-0", {252, 0});
        it.write("sys/devices/virtual/block/dm-0/dm/name", "luks-home\n");
        it.addHolder("virtual/block/dm-0", kFolder + "/sdb1");
    });
    const auto member = [](Stick& it, const std::string& name) {
        it.link("sys/fs/btrfs/uuid-1/devices/" + name, "../../../../devices/" + kFolder + "/sdb1");
    };
    with([&](Stick& it) { member(it, "sdb1"); });
    with([&](Stick& it) {
        member(it, "sdb1");
        it.addDisk("pci0/ata9/block/sdc", {8, 32});
        it.link("sys/fs/btrfs/uuid-1/devices/sdc", "../../../../devices/pci0/ata9/block/sdc");
    });
    Stick stick;
    out.add(stick.judge(kPart));
    out.add(stick.judge({8, 99}));
    stick.write("proc/self/mountinfo", "");
    out.add(stick.judge());
}

void drivesOfNoUse(Collected& out) {
    const auto with = [&out](const std::string& folder, std::uint32_t major,
                             const std::string& extra = {}) {
        FakeMachine machine;
        machine.addDisk(folder, {major, 8});
        if (!extra.empty())
            machine.write("sys/devices/" + folder + "/" + extra, "x\n");
        if (const auto disk = readDisk(machine.sysroot(), {major, 8}))
            out.add(assess(machine.sysroot(), *disk));
    };
    with("pci0/ata1/block/sr0", 11);
    with("virtual/block/nbd0", 43);
    with("virtual/block/dm-0", 252, "dm/name");
    with("virtual/block/md0", 9, "md/level");
    with("pci0/mmc0/block/mmcblk0/mmcblk0boot0", 179);
    with("virtual/block/zram0", 251);
    with("virtual/block/ram0", 1);
}

void texts(Collected& out) {
    const std::string long64(64, 'a');
    const std::string long300(300, 'a');
    using Check = Result<void> (*)(std::string_view, std::string_view);
    const auto each = [&out](Check check, std::initializer_list<std::string> inputs) {
        for (const std::string& input : inputs)
            out.add(check(input, "field"));
    };
    each(validateHostName, {"", long64, "-a", "a.b", "a b", "localhost", "grün"});
    each(validateSshKey, {"", "-----BEGIN OPENSSH PRIVATE KEY-----", std::string(20000, 'a'),
                          "a\nb", "ssh-dss AAAA", "hello", "ssh-ed25519 AAA",
                          "ssh-ed25519 AAAAB3NzaC1yc2E=", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"});
    each(validateUserName, {"", "Anna", "a!b", "root"});
    each(validateTimezone, {"", "Europe/Nowhere"});
    each(validateKeyboard, {"IT!"});
    each(validateLanguage, {"english!"});
    each(validateMountPoint, {"/", "srv", "/" + long300, "/sr v", "/srv//a", "/srv/../a", "/etc"});
    each(validateMountOption, {"a b"});
    each(validateFilePath, {"/proc/x", "motd"});
    each(validateLabel, {"-a"});
    each(validatePresetName, {" a", "", std::string(300, 'a'), "a\u200b", "a\xff"});
    each(validateBaseUrl, {"", "https://a.b/\"x", "https:/x", "ftp://a.b/x", "https://a.b",
                           "https://a.b/" + std::string(3000, 'a'), "https://grün.de/x"});
    each(validateSha256, {"12"});
    each(validateBaseId, {"!"});
    each(validatePackage, {"A B"});
    each(validateServerAddress,
         {"https://grün.de", "vault", "https://a.b:8200/x", "ftp://a.b", "http://a.b:8200"});
    each(validateVaultMount, {"a//b", "auth/approle"});
    each(validateVaultRole, {"-"});
    each(validateVaultPath, {"/kv", "a//b"});
    each(validateVaultKey, {"-"});
    each(validateNamespace, {"a//b"});
    each(validateRoleId, {"a b"});
    each(validateDatacenter, {"DC"});
    each(validateRetryJoin, {"provider=aws secret_access_key=x", "provider=aws\x01", "a b"});
    each(validateInterface, {"a/b"});
    each(validateMetaKey, {"a b", "consul-x"});
    each(validateMetaValue, {std::string(600, 'a')});
    each(validateVersion, {"new"});
    each(validateIpAddress, {"1.2.3"});
    each(validateCidr, {"1.2.3", "192.168.1.20/24"});
    each(validateHostAddress, {"1.2.3", "127.0.0.1/8", "192.168.1.0/24", "192.168.1.255/24"});
    each(validateSsid, {std::string(40, 'a')});
    each(validateCountry, {"UK", "XX"});
    each(validateDuration, {"soon", "0h"});
    out.add(parseSize("8 eggs", "field"));
    out.add(parseSize("200%", "field"));
    out.add(parseSize("0", "field"));
    out.add(parseByteCount("much", "field"));
    out.add(parseMode("9", "field"));
    out.add(parseOwner("me", "field"));
    for (const char* pattern : {"a{", "a{x}"})
        out.add(expandHostPattern({pattern, 1, {}}, 1));
    out.add(expandHostPattern({std::string(3000, 'a'), 1, {}}, 1));
    out.add(validatePassphrase("x", WifiSecurity::Open, "wifi"));
    out.add(validatePassphrase("", WifiSecurity::Wpa2, "wifi"));
    out.add(validatePassphrase("short", WifiSecurity::Wpa2, "wifi"));
    out.add(validatePassphrase("short", WifiSecurity::Wpa3, "wifi"));
    out.add(validatePassphrase("grüngrüngrün", WifiSecurity::Wpa2, "wifi"));
    out.add(validatePassphrase(long64, WifiSecurity::Wpa3, "wifi"));
}

/// A preset with a section of its own, read.
void preset(Collected& out, const std::string& sections) {
    out.add(parsePreset(R"({"schema":1,"name":"x","host":{"pattern":"n-{n}"},)" + sections + "}",
                        "/presets"));
}

void presetFiles(Collected& out) {
    for (const char* json :
         {"[]", "{", R"({"a":1 2)", R"({"a":[1 2)", R"({"a" 1})", R"({"a":})", R"({"a":"x)", "{}x",
          R"({"a":1,"a":2})", R"({"schema":1,"name":"x","host":{"pattern":"a","firts":1}})",
          R"({"schema":1,"name":"x","zzzzzz":1})", R"({"name":"x"})", R"({"schema":1})",
          R"({"schema":"1"})", R"({"schema":2})"})
        out.add(parsePreset(json, "/presets"));
    preset(out, R"("user":[])");
    preset(out, R"("user":3)");
    preset(out, R"("user":{"name":"a","sshKeys":"x"})");
    preset(out, R"("user":{"name":"a","sshKeys":[{}]})");
    preset(out, R"("user":{"name":"a","passwordLogin":"x"})");
    preset(out, R"("wifi":{"ssid":"x","security":"wep"})");
    preset(out, R"("files":{})");
    preset(out, R"("base":{"url":"https://a.b/c","id":"sample"})");
    preset(out, R"("base":{"file":"/tmp/"})");
    preset(out, R"("base":{"url":"http://a.b/c.img"})");
    preset(out, R"("network":{"ethernet":{"method":"dhcp","address":"192.168.1.20/24"}})");
    preset(out, R"("network":{"ethernet":{"method":"static"}})");
    preset(out, R"("network":{"ethernet":{"method":"static","address":"192.168.1.20/24",)"
                R"("gateway":"10.0.0.1"}})");
    preset(out, R"("files":[{"source":"/a","path":"/etc/a"},{"source":"/a","path":"/etc/a"}])");
    preset(out, R"("files":[{"source":"/a","path":"/srv/a"}],)"
                R"("layout":{"partitions":[{"label":"d","size":"1GiB","mount":"/srv"}]})");
    std::string many = R"("user":{"name":"a","sshKeys":[)";
    for (int i = 0; i < 1001; ++i)
        many += std::string(i == 0 ? "" : ",") + "\"x\"";
    preset(out, many + "]}");
}

void layouts(Collected& out) {
    const auto partitions = [&out](const std::string& list) {
        preset(out, R"("layout":{"partitions":[)" + list + "]}");
    };
    partitions(R"({"size":"10MiB"})");
    partitions(R"({"size":"8GiB","min":"1GiB"})");
    partitions(R"({"size":"rest","min":"10%"})");
    partitions(R"({"size":"1GiB","filesystem":"swap","mount":"/srv"})");
    partitions(R"({"size":"1GiB","options":["noatime"]})");
    partitions(R"({"size":"1GiB","copy":true})");
    partitions(R"({"size":"1GiB","filesystem":"vfat","mount":"/srv","owner":"a:a"})");
    partitions(R"({"size":"1GiB","filesystem":"swap","mode":"0700"})");
    partitions(R"({"size":"1GiB","label":"abcdefghijklmnopqrstuvwxyz"})");
    partitions(R"({"size":"1GiB","mount":"/srv"},{"size":"1GiB","mount":"/srv"})");
    partitions(R"({"size":"1GiB","mount":"/srv"},{"size":"1GiB","mount":"/srv/a"})");
    partitions(R"({"size":"60%"},{"size":"60%"})");
    partitions(R"({"size":"rest"},{"size":"rest"})");
    partitions(R"({"size":"1GiB","label":"a"},{"size":"1GiB","label":"a"})");
    std::string many = R"({"size":"1GiB"})";
    for (int i = 0; i < 61; ++i)
        many += R"(,{"size":"1GiB"})";
    partitions(many);
}

void joins(Collected& out) {
    const auto with = [&out](const char* piece, const char* by) {
        out.add(parsePreset(test::exampleWith(piece, by), "/presets"));
    };
    with("\"autoEncrypt\"", "\"inBase\": true, \"autoEncrypt\"");
    with("[\"consul.example\"]", "[]");
    with("\"dnsForward\"", "\"dnsFroward\"");
    with("{ \"rack\": \"shelf-2\" }", "[]");
    with("{ \"interface\": \"default\" }", "{}");
    with("\"first\": 1", "\"first\": -1");
    auto preset = parsePreset(test::exampleText().toStdString(), "/presets");
    if (!preset)
        return out.add(preset.error());
    preset->user->name = "consul";
    out.add(checkPreset(*preset));
}

void storesAndSettings(Collected& out) {
    const QTemporaryDir folder;
    const PresetStore store(folder.path().toStdString());
    Preset preset;
    preset.name = "first";
    preset.host.pattern = "n-{n}";
    out.add(store.load("second"));
    out.add(store.save(preset, Existing::Refuse));
    out.add(store.save(preset, Existing::Refuse));
    out.add(store.load("frist"));
    out.add(store.exportTo("first", "/etc/hostname", Existing::Refuse));
    out.add(store.importFile("/dev/null", Existing::Refuse));
    const std::string large = folder.path().toStdString() + "/large";
    std::ofstream(large) << std::string(1100000, ' ');
    out.add(loadPreset(large).error().text());
    std::ofstream(large, std::ios::trunc) << "{";
    out.add(loadPreset(large).error().text());
    out.add(hashPassword(""));
    out.add(parsePreset(std::string(1100000, ' '), "/x"));
    out.add(parseNetworkSettings(R"({"schema":1,"catalogs":["ftp://a.b/c"]})", "/x"));
    out.add(parseNetworkSettings(
        R"({"schema":1,"releases":[{"product":"consul","address":"https://a.b"},)"
        R"({"product":"consul","address":"https://c.d"}]})",
        "/x"));
    out.add(parseSecrets(R"({"password":"a\nb"})", "secrets"));
    out.add(parseSecrets(R"({"vaultToken":"a b"})", "secrets"));
}

}  // namespace

const std::vector<std::pair<std::string, std::string>>& coreSentences() {
    static const auto kAll = [] {
        Collected out;
        drivesInUse(out);
        drivesOfNoUse(out);
        texts(out);
        presetFiles(out);
        layouts(out);
        joins(out);
        storesAndSettings(out);
        for (const std::string& sentence : planSentencesOfTheCore())
            out.add(sentence);
        return out.all;
    }();
    return kAll;
}
