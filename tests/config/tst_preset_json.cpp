#include "core/config/preset_json.h"

#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;
using test::exampleText;
using test::exampleWith;
using namespace std::string_literals;

namespace {

const std::filesystem::path kFolder = "/presets/lab";

Result<Preset> parse(const std::string& json) {
    return parsePreset(json, kFolder);
}

/// A preset with nothing but what must be there, and `more`.
std::string least(const std::string& more) {
    return R"({"schema": 1, "name": "least")" + (more.empty() ? "" : ", " + more) + "}";
}

}  // namespace

class TestPresetJson : public QObject {
    Q_OBJECT
private slots:
    void example();
    void exampleJoin();
    void placeholdersAreRefused();
    void sshKeysAreLines();
    void leastPreset();
    void roundTrip_data();
    void roundTrip();
    void pathsFollowTheFolder();
    void refuses_data();
    void refuses();
    void anyFolder();
    void files();
};

void TestPresetJson::example() {
    const auto preset = parse(exampleText().toStdString());
    QVERIFY2(preset.has_value(), preset ? "" : preset.error().text().c_str());
    QCOMPARE(preset->name, "computatom worker"s);
    QCOMPARE(preset->base->url, "https://images.example/pi-lite-arm64.img.xz"s);
    QCOMPARE(preset->base->sha256, std::string(64, 'a'));
    QCOMPARE(preset->host.pattern, "computatom-{n:02}"s);
    QCOMPARE(preset->host.first, 1u);
    QCOMPARE(preset->user->name, "ansible"s);
    QCOMPARE(preset->user->sshKeys, std::vector<std::string>{test::kSshKey});
    QVERIFY(!preset->user->passwordLogin && preset->user->passwordlessSudo);
    QVERIFY(!preset->user->raspberryPiConnect);
    QCOMPARE(preset->wifi->ssid, "hashi"s);
    QVERIFY(preset->wifi->security == WifiSecurity::Wpa2 && !preset->wifi->hidden);
    QCOMPARE(preset->wifi->country, "IT"s);
    QVERIFY(preset->ethernet.dhcp);
    QVERIFY((preset->locale == Locale{"Europe/Rome", "it", "en_GB.UTF-8"}));
    QVERIFY(preset->layout.table == TableKind::Mbr);
    QVERIFY((preset->layout.rootSize == SizeSpec{SizeSpec::Kind::Bytes, {8 * kGiB}, 0}));
    QCOMPARE(preset->layout.partitions.size(), std::size_t{2});
    const PartitionSpec consul{"consul",
                               {SizeSpec::Kind::Bytes, {kGiB}, 0},
                               Filesystem::Ext4,
                               "/var/lib/consul",
                               {},
                               "consul",
                               "consul",
                               0700,
                               false};
    const PartitionSpec minio{"minio",
                              {SizeSpec::Kind::Rest, {0}, 0},
                              Filesystem::Xfs,
                              "/srv/minio",
                              {"noatime"},
                              "root",
                              "root",
                              0755,
                              false};
    QVERIFY(preset->layout.partitions[0] == consul);
    QVERIFY(preset->layout.partitions[1] == minio);
    QCOMPARE(preset->files.size(), std::size_t{1});
    const ExtraFile motd{"/presets/lab/files/motd", "/etc/motd", "root", "root", 0644};
    QVERIFY(preset->files[0] == motd);
    QCOMPARE(preset->firstBoot.packages, std::vector<std::string>{"avahi-daemon"});
    QCOMPARE(preset->firstBoot.commands,
             std::vector<std::string>{"systemctl disable --now bluetooth"});
}

void TestPresetJson::exampleJoin() {
    const auto preset = parse(exampleText().toStdString());
    QVERIFY(preset && preset->join);
    const VaultSettings& vault = preset->join->vault;
    QCOMPARE(vault.address, "https://vault.example:8200"s);
    QVERIFY(vault.caFile == "/presets/lab/vault-ca.pem");
    QVERIFY(vault.nameSpace.empty());
    const AppRole role{"approle",
                       "consul-node",
                       "6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968",
                       IdentityMode::Durable,
                       86400,
                       {"192.168.1.0/24"},
                       false};
    QVERIFY(vault.approle == role);
    QVERIFY((vault.gossip == SecretReference{"kv/data/consul/join", "gossip_key"}));
    QVERIFY((vault.ca == SecretReference{"kv/data/consul/join", "ca_cert"}));
    QVERIFY((vault.agentCertificate == AgentCertificate{"pki_int", "consul-agent", "24h"}));
    QVERIFY((vault.aclToken == SecretReference{"consul/creds/agent", "token"}));
    QVERIFY(vault.product == AgentProduct::Vault);
    QVERIFY((vault.agent == ProgramSpec{"1.20.4", {}}));
    const ConsulSettings& consul = preset->join->consul;
    QCOMPARE(consul.datacenter, "dc1"s);
    QCOMPARE(consul.retryJoin, std::vector<std::string>{"consul.example"});
    QVERIFY(consul.bind == BindSpec{});
    QCOMPARE(consul.httpAddress, "https://consul.example:8501"s);
    QVERIFY(consul.httpCaFile == "/presets/lab/consul-ca.pem");
    QVERIFY(consul.autoEncrypt && consul.dnsForward);
    QCOMPARE(consul.nodeMeta.at("rack"), "shelf-2"s);
    QVERIFY((consul.program == ProgramSpec{"1.22.6", {}}));
    QVERIFY((preset->join->consulTemplate == ProgramSpec{"0.42.1", {}}));
}

/// The contract's "…" are no values: each is refused by its field's name.
void TestPresetJson::placeholdersAreRefused() {
    QByteArray text = test::rawExample();
    EXPECT_REFUSED(parse(text.toStdString()), "base.sha256: ");
    text.replace("…64 hex digits of the downloaded file…", QByteArray(64, 'a'));
    EXPECT_REFUSED(parse(text.toStdString()), "user.sshKeys[0]: ");
    text.replace("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI… operator", test::kSshKey);
    EXPECT_REFUSED(parse(text.toStdString()), "join.vault.approle.roleId: ");
    text.replace("6a8e…", "6a8e5f8e");
    EXPECT_ACCEPTED(parse(text.toStdString()));
}

/// As authorized_keys has them: what is around a line is no part of it, and each counts once.
void TestPresetJson::sshKeysAreLines() {
    const std::string key = test::kSshKey;
    const auto preset = parse(least(R"("user": {"name": "pi", "sshKeys": [")" + key + R"(", " )" +
                                    key + R"(\n", "restrict )" + key + R"("]})"));
    QVERIFY2(preset, preset ? "" : preset.error().text().c_str());
    QCOMPARE(preset->user->sshKeys, (std::vector<std::string>{key, "restrict " + key}));
}

void TestPresetJson::leastPreset() {
    const auto preset = parse(least(""));
    QVERIFY(preset.has_value());
    Preset defaults;
    defaults.name = "least";
    QVERIFY(*preset == defaults);
    QCOMPARE(writePreset(*preset, kFolder), "{\n  \"schema\": 1,\n  \"name\": \"least\"\n}\n"s);
    EXPECT_ACCEPTED(parse("\xef\xbb\xbf" + least("")));
}

void TestPresetJson::roundTrip_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("example") << exampleText();
    const auto row = [](const char* name, const char* more) {
        QTest::newRow(name) << QByteArray::fromStdString(least(more));
    };
    row("static address",
        R"("network":{"ethernet":{"method":"static","address":"10.0.0.{n+20}/24",
            "gateway":"10.0.0.1","dns":["10.0.0.1","fd00::1"]}})");
    row("sizes", R"("layout":{"table":"gpt","root":{"size":"rest","min":"4GiB"},"partitions":[
        {"size":"12.5%","filesystem":"raw"},{"size":"99999999","filesystem":"vfat","label":"A",
         "mount":"/srv/a","options":["umask=0077","uid=1000"]},{"size":"512MiB","filesystem":"swap"},
        {"size":"1.5GiB","filesystem":"btrfs","mount":"/home","copy":true,"mode":"1777",
         "owner":"33:www-data"},{"size":"0.01%","filesystem":"f2fs"}]})");
    row("file base",
        R"("base":{"file":"images/a.img","sha256":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)"
        R"(AAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})");
    row("http base of this computer", R"("base":{"url":"http://127.0.0.1:8000/a.img"})");
    row("sample", R"("base":{"id":"sample"},"host":{"pattern":"{n+5:03}-pi","first":0})");
    row("Raspberry Pi Connect", R"("user":{"name":"pi","raspberryPiConnect":true})");
    row("wifi",
        R"("wifi":{"ssid":"\u00e9 \"x\" \\ {{y}} ${z} '","security":"wpa3","hidden":true})");
    row("radio without a network", R"("wifi":{"country":"IT"})");
    row("open wifi", R"("wifi":{"ssid":"x","security":"open"})");
    row("least join", R"("join":{"vault":{"address":"http://[::1]:8200","agent":{"file":"bao"}},
        "consul":{"retryJoin":["10.0.0.1:8301"],"file":"/usr/bin/consul"}})");
    row("full join",
        R"("join":{"vault":{"address":"https://v.example","namespace":"a/b","caFile":"/x.pem",
        "approle":{"mount":"m/n","role":"r","identity":"strict","wrapTtl":"90s",
          "boundCidrs":["10.0.0.0/8","fd00::/8"],"allowWithoutSecretId":true},
        "gossip":{"path":"a/b","key":"c"},"ca":{"path":"a/b","key":"d"},
        "agentCertificate":{"mount":"pki","role":"r","ttl":"30m"},
        "agent":{"product":"openbao","version":"2.1.0"}},
        "consul":{"datacenter":"dc_2","retryJoin":["a","provider=aws tag_key=x tag_value=y"],
          "bind":{"subnet":"10.0.0.0/8"},"http":{"address":"http://127.0.0.1:8500"},
          "nodeMeta":{"empty":"","b":"\"é\""},"version":"1.22.6+ent"}})");
    row("interface",
        R"("join":{"vault":{"address":"https://v.example","approle":{"identity":"later"},
        "agent":{"version":"1.20.4"}},"consul":{"retryJoin":["a"],"version":"1.2.3",
        "bind":{"interface":"tailscale0"}}})");
    row("names of a certificate",
        R"("join":{"vault":{"address":"https://v.example","agent":{"file":"a"},
        "agentCertificate":{"mount":"pki","role":"r","commonName":"{host}.node.{datacenter}.consul",
        "altNames":["localhost","{host}"],"ipSans":["127.0.0.1","::1"]}},
        "consul":{"retryJoin":["a"],"version":"1.2.3"}})");
    row("a tunnel",
        R"("join":{"vault":{"address":"http://100.64.0.7:8200","insecureHttp":true,
        "agent":{"file":"a"}},"consul":{"retryJoin":["a"],"version":"1.2.3",
        "verifyServerHostname":false}})");
    row("default interface",
        R"("join":{"vault":{"address":"https://v.example","agent":{"file":"a"}},
        "consul":{"retryJoin":["a"],"version":"1.2.3","bind":{"interface":"default"}}})");
    row("files", R"("files":[{"source":"../a b/\u00e9","path":"/opt/x@.service","owner":"1:2",
        "mode":"4755"},{"source":"/abs","path":"/x"},{"source":"..x","path":"/y"}],
        "firstBoot":{"commands":["echo \"a\\\\b\" # é"]})");
}

/// What parses, parses again from its own text, to the same value.
void TestPresetJson::roundTrip() {
    QFETCH(QByteArray, json);
    const auto preset = parse(json.toStdString());
    QVERIFY2(preset.has_value(), preset ? "" : preset.error().text().c_str());
    const std::string text = writePreset(*preset, kFolder);
    const auto again = parse(text);
    QVERIFY2(again.has_value(), again ? "" : (again.error().text() + text).c_str());
    QVERIFY2(*again == *preset, text.c_str());
    QCOMPARE(writePreset(*again, kFolder), text);
    // From another folder the same files are meant.
    const auto elsewhere = parsePreset(writePreset(*preset, "/elsewhere"), "/elsewhere");
    QVERIFY(elsewhere && *elsewhere == *preset);
}

void TestPresetJson::pathsFollowTheFolder() {
    const auto preset = parse(least(R"("base":{"file":"images/../a.img"})"));
    QVERIFY(preset && preset->base->file == "/presets/lab/a.img");
    QVERIFY(writePreset(*preset, "/presets/lab").find("\"a.img\"") != std::string::npos);
    QVERIFY(writePreset(*preset, "/presets/lab/").find("\"a.img\"") != std::string::npos);
    QVERIFY(writePreset(*preset, "/presets").find("\"lab/a.img\"") != std::string::npos);
    QVERIFY(writePreset(*preset, "/pre").find("\"/presets/lab/a.img\"") != std::string::npos);
    QVERIFY(writePreset(*preset, "/presets/lab/x").find("\"/presets/lab/a.img\"") !=
            std::string::npos);
}

void TestPresetJson::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, const std::string& json, const char* part) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(part);
    };
    row("no schema", R"({"name":"x"})", "schema: is missing; accepted is 1");
    row("schema 2", R"({"schema":2,"name":"x"})", "schema: is a number that is not accepted");
    row("schema text", R"({"schema":"1","name":"x"})", "schema: is the text \"1\"");
    row("no name", R"({"schema":1})", "name: is missing");
    row("long name", R"({"schema":1,"name":")" + std::string(101, 'x') + "\"}", "name: ");
    row("name is null", R"({"schema":1,"name":null})", "name: is null");
    row("unknown key", least(R"("wifii":{})"),
        "wifii: is not a key of a preset; did you mean \"wifi\"?");
    row("unknown key below", least(R"("wifi":{"sid":"x"})"),
        "wifi.sid: is not a key of a preset; did you "
        "mean \"ssid\"?");
    row("unknown key in a list", least(R"("layout":{"partitions":[{"size":"rest","fs":"xfs"}]})"),
        "layout.partitions[0].fs: is not a key");
    row("hostile key", least(R"("a\u202e\n":{})"), "a??: is not a key");
    row("twice", least(R"("name":"y")"), "name: the key is given twice");
    row("section is a list", least(R"("wifi":[])"), "wifi: is a list; accepted is an object");
    row("list is an object", least(R"("files":{})"), "files: is an object; accepted is a list");
    row("list of numbers", least(R"("firstBoot":{"commands":[1]})"),
        "firstBoot.commands[0]: is a number");
    row("files of texts", least(R"("files":["x"])"), "files[0]: is the text \"x\"");
    row("flag is a text", exampleWith("\"hidden\": false", "\"hidden\": \"no\""),
        "wifi.hidden: is the text \"no\"; accepted is true or false");
    row("an auth key in the preset",
        exampleWith("\"passwordLogin\": false", "\"raspberryPiConnect\": \"rpuak_x\""),
        "user.raspberryPiConnect: is the text \"rpuak_x\"; accepted is true or false");
    row("plain http without a tunnel",
        least(R"("join":{"vault":{"address":"http://100.64.0.7:8200","insecureHttp":false,
        "agent":{"file":"a"}},"consul":{"retryJoin":["a"],"version":"1.2.3"}})"),
        "join.vault.address: \"http://100.64.0.7:8200\" is plain http");
    row("half a number", least(R"("host":{"first":1.5})"), "host.first: ");
    row("number below", least(R"("host":{"first":-1})"), "from 0 to 1000000");
    row("huge number", least(R"("host":{"first":1e300})"), "from 0 to 1000000");
    row("number beyond", least(R"("host":{"first":1e400})"), "");
    row("two bases", least(R"("base":{"id":"sample","url":"https://a.example/x"})"),
        "base: has 2 of");
    row("no base", least(R"("base":{})"), "base: has 0 of");
    row("folder as a file", least(R"("base":{"file":"x/"})"), "base.file: \"x/\" names a folder");
    row("dots as a file", least(R"("base":{"file":".."})"), "base.file: ");
    row("NUL in a path", least(R"("base":{"file":"a\u0000b"})"), "U+0000");
    row("bidi in a path", least(R"("base":{"file":"a\u202eb"})"), "base.file: ");
    row("bad host", exampleWith("computatom-{n:02}", "computatom_{n:02}"), "host.pattern: ");
    row("host with punycode", exampleWith("computatom-{n:02}", "büro"), "xn--bro-hoa");
    row("user without name", least(R"("user":{})"), "user.name: is missing");
    row("wpa1", exampleWith("\"wpa2\"", "\"wpa\""),
        "wifi.security: \"wpa\" is not a known value; accepted is \"open\", \"wpa2\" or "
        "\"wpa3\"");
    row("lower-case country", exampleWith("\"IT\"", "\"it\""), "wifi.country: ");
    row("timezone", exampleWith("Europe/Rome", "Europe/Roma"), "locale.timezone: ");
    row("table", exampleWith("\"mbr\"", "\"apm\""), "layout.table: ");
    row("min beside a size", least(R"("layout":{"root":{"size":"8GiB","min":"4GiB"}})"),
        "layout.root.min: ");
    row("min is rest", least(R"("layout":{"root":{"size":"rest","min":"rest"}})"),
        "layout.root.min: ");
    row("min is a share", least(R"("layout":{"root":{"size":"rest","min":"5%"}})"),
        "layout.root.min: ");
    row("size is a number", least(R"("layout":{"root":{"size":8}})"),
        "layout.root.size: is a number");
    row("size is missing", least(R"("layout":{"partitions":[{}]})"),
        "layout.partitions[0].size: is missing");
    row("filesystem", exampleWith("\"xfs\"", "\"ntfs\""),
        "layout.partitions[1].filesystem: \"ntfs\"");
    row("mount", exampleWith("/srv/minio", "/srv/../etc"), "layout.partitions[1].mount: ");
    row("owner", exampleWith("consul:consul", "consul"), "layout.partitions[0].owner: ");
    row("mode", exampleWith("\"0700\"", "\"rwx\""), "layout.partitions[0].mode: ");
    row("mode is a number", exampleWith("\"0700\"", "700"),
        "layout.partitions[0].mode: is a number");
    row("http vault", exampleWith("https://vault", "http://vault"), "join.vault.address: ");
    row("identity", exampleWith("durable", "eternal"), "join.vault.approle.identity: ");
    row("wrapTtl", exampleWith("\"wrapTtl\": \"24h\"", "\"wrapTtl\": \"1d\""),
        "join.vault.approle.wrapTtl: ");
    row("cidr", exampleWith("192.168.1.0/24", "192.168.1.7/24"), "\"192.168.1.0/24\"");
    row("kv path", exampleWith("kv/data/consul/join", "kv/{{x}}"), "join.vault.gossip.path: ");
    row("kv key", exampleWith("gossip_key", "a\\\"b"), "join.vault.gossip.key: ");
    row("no key", exampleWith(", \"key\": \"gossip_key\"", ""),
        "join.vault.gossip.key: is missing");
    row("product", exampleWith("\"product\": \"vault\"", "\"product\": \"bao\""),
        "join.vault.agent.product: ");
    row("version and file", exampleWith("\"1.20.4\"", "\"1.20.4\", \"file\": \"vault\""),
        "join.vault.agent.version: is not the only source");
    row("neither", exampleWith(", \"version\": \"1.20.4\"", ""),
        "join.vault.agent.version: is missing; accepted is one of");
    row("file and inBase", exampleWith("\"1.22.6\"", "\"1.22.6\", \"inBase\": true"),
        "join.consul.version: is not the only source");
    row("no agent",
        exampleWith(R"("agent": { "product": "vault", "version": "1.20.4" })",
                    R"("namespace2": "")"),
        "join.vault.namespace2: is not a key");
    row("no consul", least(R"("join":{"vault":{"address":"https://a","agent":{"file":"x"}}})"),
        "join.consul: is missing");
    row("no vault", least(R"("join":{})"), "join.vault: is missing");
    row("nobody to join", exampleWith("[\"consul.example\"]", "[]"), "join.consul.retryJoin: ");
    row("datacenter", exampleWith("\"dc1\"", "\"DC1\""), "join.consul.datacenter: ");
    row("two binds",
        exampleWith(R"("interface": "default")",
                    R"("interface": "default", "subnet": "10.0.0.0/8")"),
        "join.consul.bind.interface: and \"subnet\"");
    row("meta key", exampleWith("\"rack\"", "\"consul-rack\""),
        "join.consul.nodeMeta.consul-rack: ");
    row("meta value", exampleWith("\"shelf-2\"", "2"), "join.consul.nodeMeta.rack: is a number");
    row("file path", exampleWith("/etc/motd", "/proc/motd"), "files[0].path: ");
    row("package", exampleWith("avahi-daemon", "--purge"), "firstBoot.packages[0]: ");
    row("command", exampleWith("systemctl disable", "a\\nb"), "firstBoot.commands[0]: ");
    row("not JSON", "name: x", "preset: is not JSON at line 1, column 1");
    row("invalid UTF-8", "{\"schema\":1,\"name\":\"\xff\"}", "UTF-8");
    row("large", std::string(1024 * 1024 + 1, ' '), "1048577 bytes");
    row("long text", R"({"schema":1,"name":")" + std::string(1000000, 'x') + "\"}",
        "…\" is too long");
    row("long list",
        least("\"firstBoot\":{\"commands\":[" +
              [] {
                  std::string list = "\"a\"";
                  for (int i = 0; i < 1000; ++i)
                      list += ",\"a\"";
                  return list;
              }() +
              "]}"),
        "firstBoot.commands: has 1001 entries");
}

void TestPresetJson::refuses() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, part);
    const auto preset = parse(json.toStdString());
    EXPECT_REFUSED(preset, part.toStdString());
    QVERIFY2(preset.error().text().size() < 600, preset.error().text().c_str());
}

void TestPresetJson::anyFolder() {
    for (const char* folder : {"", ".", "/", "/a/../b/", "x/y"}) {
        const auto preset = parsePreset(least(R"("base":{"file":"a/b.img"})"), folder);
        QVERIFY(preset && preset->base->file.is_absolute());
        const auto again = parsePreset(writePreset(*preset, folder), folder);
        QVERIFY2(again && *again == *preset, folder);
    }
}

void TestPresetJson::files() {
    QTemporaryDir folder;
    const std::string base = folder.path().toStdString();
    QFile file(folder.filePath("a.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(least(R"("base":{"file":"x.img"})")));
    file.close();
    const auto preset = loadPreset(base + "/a.json");
    QVERIFY(preset && preset->base->file == base + "/x.img");

    const auto missing = loadPreset(base + "/b.json");
    QVERIFY(!missing && missing.error().kind() == ErrorKind::NotFound);
    QVERIFY(missing.error().text().find("b.json") != std::string::npos);
    EXPECT_REFUSED(loadPreset(base), "not a regular file");
    QCOMPARE(mkfifo((base + "/fifo").c_str(), 0600), 0);
    EXPECT_REFUSED(loadPreset(base + "/fifo"), "not a regular file");
    EXPECT_REFUSED(loadPreset("/dev/zero"), "not a regular file");

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2 * 1024 * 1024, ' '));
    file.close();
    EXPECT_REFUSED(loadPreset(base + "/a.json"), "larger than 1 MiB");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\":1}");
    file.close();
    EXPECT_REFUSED(loadPreset(base + "/a.json"), "a.json");
}

QTEST_GUILESS_MAIN(TestPresetJson)
#include "tst_preset_json.moc"
