#include "core/config/validate_join.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestValidateJoin : public QObject {
    Q_OBJECT
private slots:
    void servers();
    void vaultNames();
    void roleIds();
    void plainHttpInATunnel();
    void certificateNames();
    void consulNames();
    void retryJoin();
    void cloudJoinHoldsNoSecret();
    void metadata();
    void versions();
};

void TestValidateJoin::servers() {
    for (const char* good :
         {"https://vault.example:8200", "https://10.0.0.1", "https://[fd00::1]:8200",
          "http://127.0.0.1:8200", "http://[::1]:8200", "http://localhost:8200"})
        EXPECT_ACCEPTED(validateServerAddress(good, "address"));
    EXPECT_REFUSED(validateServerAddress("http://vault.example:8200", "address"), "plain http");
    EXPECT_REFUSED(validateServerAddress("http://127.0.0.1.example", "address"), "plain http");
    EXPECT_REFUSED(validateServerAddress("http://localhost.example", "address"), "plain http");
    EXPECT_REFUSED(validateServerAddress("https://väult.example", "address"),
                   "xn--vult-loa.example");
    EXPECT_REFUSED(validateServerAddress("https://a.example/v1", "address"), "behind the host");
    EXPECT_REFUSED(validateServerAddress("https://a.example?x=1", "address"), "behind the host");
    for (const char* bad : {"", "vault.example", "https://", "unix:///x", "https://u@a.example",
                            "https://a.example:99999", "https://a b", "https://a\"b",
                            "https://${x}", "HTTPS://a.example", "https://a.example\n"})
        EXPECT_REFUSED(validateServerAddress(bad, "address"), "https://host:port");
}

void TestValidateJoin::vaultNames() {
    for (const char* good : {"approle", "team/kv", "pki_int", "auth-pi", "a.b"})
        EXPECT_ACCEPTED(validateVaultMount(good, "mount"));
    EXPECT_REFUSED(validateVaultMount("auth/approle", "mount"), "Vault adds itself");
    EXPECT_ACCEPTED(validateVaultPath("kv/data/consul/join", "path"));
    EXPECT_REFUSED(validateVaultPath("/kv/data", "path"), "begins with a slash");
    EXPECT_REFUSED(validateVaultPath("v1/kv/data", "path"), "v1/");
    EXPECT_ACCEPTED(validateVaultRole("consul-node", "role"));
    EXPECT_REFUSED(validateVaultRole("a/b", "role"), "role's name");
    EXPECT_ACCEPTED(validateVaultKey("gossip_key", "key"));
    EXPECT_ACCEPTED(validateNamespace("", "namespace"));
    EXPECT_ACCEPTED(validateNamespace("team/lab", "namespace"));
    // Whatever could leave a template, a shell's word, an URL or a path.
    for (const char* bad :
         {"a b", "a\"b",  "a'b", "a`b",    "a$b",  "${x}", "{{x}}", "a}}b", "a\nb", "a\\b", "a?b",
          "a#b", "a%2fb", "..",  "a/../b", "a//b", "a/",   "-a",    "ü",    "a;b",  "a=b"}) {
        EXPECT_REFUSED(validateVaultMount(bad, "mount"), "is not a mount");
        EXPECT_REFUSED(validateVaultPath(bad, "path"), "is not a path");
        EXPECT_REFUSED(validateVaultRole(bad, "role"), "is not a role");
        EXPECT_REFUSED(validateVaultKey(bad, "key"), "is not a key");
        EXPECT_REFUSED(validateNamespace(bad, "namespace"), "is not a namespace");
    }
}

void TestValidateJoin::roleIds() {
    EXPECT_ACCEPTED(validateRoleId("6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968", "roleId"));
    EXPECT_ACCEPTED(validateRoleId(std::string(128, 'a'), "roleId"));
    EXPECT_REFUSED(validateRoleId(std::string(129, 'a'), "roleId"), "1 to 128");
    for (const char* bad : {"", "a b", "6a8e…", "a\n"})
        EXPECT_REFUSED(validateRoleId(bad, "roleId"), "is not a role-id");
}

void TestValidateJoin::plainHttpInATunnel() {
    for (const char* good : {"http://vault.tailnet.ts.net:8200", "http://100.64.0.7:8200",
                             "https://vault.example:8200", "http://127.0.0.1:8200"})
        EXPECT_ACCEPTED(validateTunnelledAddress(good, "address"));
    EXPECT_REFUSED(validateTunnelledAddress("ftp://vault.example", "address"), "is not https");
    EXPECT_REFUSED(validateTunnelledAddress("http://vault.example/ui", "address"), "has a path");
    EXPECT_REFUSED(validateTunnelledAddress("http://vault_1", "address"), "is not a server's");
    EXPECT_REFUSED(validateServerAddress("http://100.64.0.7:8200", "address"), "is plain http");
    // Vault's refusals name the way that there is, whatever is wrong with the address.
    for (const char* bad : {"http://100.64.0.7:8200", "100.64.0.7:8200", "ftp://vault.example"})
        EXPECT_REFUSED(validateVaultAddress(bad, "address"),
                       "with \"insecureHttp\" inside a tunnel that encrypts");
    for (const char* good : {"https://vault.example:8200", "http://127.0.0.1:8200"})
        EXPECT_ACCEPTED(validateVaultAddress(good, "address"));
    QVERIFY(isPlainElsewhere("http://100.64.0.7:8200"));
    QVERIFY(!isPlainElsewhere("http://127.0.0.1:8200") && !isPlainElsewhere("https://v.example"));
}

void TestValidateJoin::certificateNames() {
    for (const char* good : {"client.{datacenter}.consul", "{host}.node.{datacenter}.consul",
                             "pi-{host}.example", "localhost", "{host}", "{host}{host}.a"})
        EXPECT_ACCEPTED(validateCertificateName(good, "commonName"));
    for (const char* bad : {"", "{n}.node.consul", "{host.node.consul", "a b.consul", "*.consul",
                            "ops@example", "127.0.0.1", "a,b", "{{ host }}", "a\nb", "-a.b"})
        EXPECT_REFUSED(validateCertificateName(bad, "commonName"), "is not a certificate's name");
    QCOMPARE(expandCertificateName("{host}.node.{datacenter}.consul", "pi-07", "dc1"),
             std::string("pi-07.node.dc1.consul"));
}

void TestValidateJoin::consulNames() {
    EXPECT_ACCEPTED(validateDatacenter("dc-1_a", "datacenter"));
    for (const char* bad : {"", "DC1", "dc 1", "dc.1", "dc/1", "ü"})
        EXPECT_REFUSED(validateDatacenter(bad, "datacenter"), "is not a datacenter");
    for (const char* good : {"default", "tailscale0", "eth0.100", "wlan0", "enx001122334455"})
        EXPECT_ACCEPTED(validateInterface(good, "interface"));
    for (const char* bad :
         {"", "interface-too-long", "a/b", "a b", "..", "-x", "eth0\" }}", "eth0:1"})
        EXPECT_REFUSED(validateInterface(bad, "interface"), "is not a network interface");
}

void TestValidateJoin::retryJoin() {
    for (const char* good :
         {"consul.example", "192.168.1.10", "192.168.1.10:8301", "fd00::1", "[fd00::1]:8301",
          "[fd00::1]", "server", "provider=aws tag_key=consul tag_value=server region=eu-south-1"})
        EXPECT_ACCEPTED(validateRetryJoin(good, "retryJoin"));
    for (const char* bad : {"", "a b", "https://consul.example", "consul.example/x", "a:0", "1.2.3",
                            "{{ GetInterfaceIP \"eth0\" }}", "exec=/bin/id", "a\"b", "u@a.example"})
        EXPECT_REFUSED(validateRetryJoin(bad, "retryJoin"), "is not a server to join");
}

void TestValidateJoin::cloudJoinHoldsNoSecret() {
    const std::string secret =
        "provider=aws tag_key=consul secret_access_key=hunter2 access_key_id=AKIA";
    const auto refused = validateRetryJoin(secret, "retryJoin");
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("secret_access_key") != std::string::npos);
    QVERIFY(refused.error().text().find("hunter2") == std::string::npos);
    EXPECT_REFUSED(validateRetryJoin("provider=digitalocean api_token=x", "retryJoin"),
                   "credential");
    EXPECT_REFUSED(validateRetryJoin("provider=aws tag=\"x\"", "retryJoin"), "not accepted");
}

void TestValidateJoin::metadata() {
    EXPECT_ACCEPTED(validateMetaKey("rack_1-A", "nodeMeta"));
    EXPECT_REFUSED(validateMetaKey("consul-x", "nodeMeta"), "Consul reserves");
    EXPECT_REFUSED(validateMetaKey("a b", "nodeMeta"), "is not a key");
    EXPECT_REFUSED(validateMetaKey(std::string(129, 'a'), "nodeMeta"), "is not a key");
    EXPECT_ACCEPTED(validateMetaValue("", "nodeMeta"));
    EXPECT_ACCEPTED(validateMetaValue("shelf \"2\" – ünten", "nodeMeta"));
    EXPECT_REFUSED(validateMetaValue("a\nb", "nodeMeta"), "U+000A");
    EXPECT_REFUSED(validateMetaValue(std::string(513, 'a'), "nodeMeta"), "513 bytes");
}

void TestValidateJoin::versions() {
    for (const char* good : {"1.22.6", "0.42.1", "1.21.0+ent", "2.0.0-rc1", "1.20.4+ent.hsm"})
        EXPECT_ACCEPTED(validateVersion(good, "version"));
    for (const char* bad : {"", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.x", "1.2.", ".1.2", "1.2.3-",
                            "1.2.3/../x", "latest", "1.2.3 ", "1234567.0.0"})
        EXPECT_REFUSED(validateVersion(bad, "version"), "is not a version");
}

QTEST_GUILESS_MAIN(TestValidateJoin)
#include "tst_validate_join.moc"
