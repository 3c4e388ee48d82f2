#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

#include "arm_program.h"
#include "core/fetch/signature.h"
#include "core/join/programs.h"
#include "core/join/texts.h"
#include "scratch_root.h"
#include "web_bench.h"

using namespace landfall;
using landfall::test::RudeServer;
namespace fs = std::filesystem;

namespace {

/// The start of an arm64 program, as elf(5) has it, and enough behind it to compress.
QByteArray program(const QByteArray& words) {
    QByteArray bytes(
        "\x7f"
        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\xb7\0",
        20);
    return bytes + QByteArray(100'000, '\0') + words;
}

}  // namespace

/// Programs by version, from a publisher of the test's own: its key is gpg(1)'s, its sums
/// sha256sum(1)'s, its zips Python's.
class ReleasesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<QTemporaryDir> cacheFolder_;
    std::optional<Cache> cache_;
    std::unique_ptr<RudeServer> server_;
    std::string fingerprint_;

    [[nodiscard]] std::string path(const QString& name) const {
        return folder_.filePath(name).toStdString();
    }
    void shell(const QString& line) const {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start("bash", {"-c", "set -e; export GNUPGHOME=$PWD/home; " + line});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    /// A release as its publisher lays it out: zips for arm64 and amd64, or others.
    void publish(const QString& program, const QString& version, const QByteArray& bytes,
                 const QString& architectures = "arm64 amd64") const {
        writeFile(folder_.filePath("in/" + program), bytes);
        shell(
            QString("mkdir -p mirror/%1/%2; "
                    "for arch in %3; do python3 -c \"import zipfile,sys; "
                    "z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED); "
                    "z.writestr('LICENSE.txt','License text copyright\\n\\nBusiness Source License "
                    "1.1\\n'); "
                    "z.write(sys.argv[2],'%1'); z.close()\" "
                    "mirror/%1/%2/%1_%2_linux_$arch.zip in/%1; done; "
                    "cd mirror/%1/%2; sha256sum *.zip > %1_%2_SHA256SUMS; "
                    "gpg -q --batch --pinentry-mode loopback --passphrase '' -u publisher@example "
                    "--detach-sign -o %1_%2_SHA256SUMS.sig %1_%2_SHA256SUMS")
                .arg(program, version, architectures));
    }
    [[nodiscard]] Result<JoinPrograms> resolve(const std::string& version,
                                               const std::string& address,
                                               const std::string& keyring,
                                               const std::string& architecture = "arm64") const {
        JoinSettings settings;
        QByteArray agent = program("agent");
        if (architecture == "arm") {
            agent[4] = 1;    // ELFCLASS32
            agent[18] = 40;  // EM_ARM
        }
        writeFile(folder_.filePath("in/agent"), agent);
        settings.vault.agent.file = path("in/agent");
        settings.consul.program.version = version;
        ReleaseSources sources;
        sources.fetch.firstDelay = std::chrono::milliseconds(10);
        sources.network.releases = {{"consul", address, keyring}};
        return resolvePrograms(*cache_, settings, {architecture}, sources, {});
    }
    static std::string wordsOf(const Result<JoinPrograms>& programs) {
        return programs ? "accepted" : programs.error().text();
    }
    static void says(const Result<JoinPrograms>& programs, const std::string& words) {
        QVERIFY(!programs);
        const std::string text = programs.error().text();
        QVERIFY2(text.find(words) != std::string::npos, text.c_str());
    }
    /// No program and no part of one.
    [[nodiscard]] bool nothingKept() const {
        const std::vector<CacheEntry> entries = cache_->list().value();
        for (const CacheEntry& entry : entries)
            if (entry.section == "programs")
                return false;
        return true;
    }

private slots:
    void initTestCase() {
        qputenv("no_proxy", "127.0.0.1");
        shell(
            "mkdir -m700 home; gpg -q --batch --pinentry-mode loopback --passphrase '' "
            "--quick-gen-key publisher@example ed25519 sign never; "
            "gpg -q --batch --pinentry-mode loopback --passphrase '' "
            "--quick-gen-key stranger@example ed25519 sign never; "
            "gpg -q --export publisher@example > key.gpg; "
            "gpg -q --export stranger@example > stranger.gpg; "
            "gpg -q --list-keys --with-colons publisher@example | "
            "awk -F: '/^fpr/ {print $10; exit}' > fingerprint");
        std::ifstream(path("fingerprint")) >> fingerprint_;
        publish("consul", "1.22.6", program("one"));
        publish("consul", "1.0.0", program("old"));
        server_ = std::make_unique<RudeServer>();
        QVERIFY(server_->running());
        fs::copy(path("mirror"), server_->folder(), fs::copy_options::recursive);
    }
    void cleanupTestCase() { shell("gpgconf --kill gpg-agent"); }
    void init() {
        cacheFolder_ = std::make_unique<QTemporaryDir>();
        cache_ = *Cache::open(cacheFolder_->path().toStdString());
    }

    void fromAFolder_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("as the publisher lays it out") << folder_.filePath("mirror");
        QTest::newRow("all in one") << folder_.filePath("mirror/consul/1.22.6");
    }
    void fromAFolder() {
        QFETCH(QString, address);
        const auto programs = resolve("1.22.6", address.toStdString(), path("key.gpg"));
        QVERIFY2(programs, wordsOf(programs).c_str());
        QCOMPARE(readFile(QString::fromStdString(programs->consul.string())), program("one"));
        QVERIFY(QFileInfo(QString::fromStdString(programs->consul.string())).isExecutable());
        QCOMPARE(programs->origins.size(), 1U);
        const ProgramOrigin& origin = programs->origins[0];
        QCOMPARE(origin.license, "Business Source License 1.1");
        QCOMPARE(origin.fingerprint, fingerprint_);
        QCOMPARE(origin.keyring, path("key.gpg"));
        QCOMPARE(origin.size.value, static_cast<std::uint64_t>(program("one").size()));
        const std::string text = originText(origin).english();
        for (const std::string& word : {std::string("consul 1.22.6 for arm64"), fingerprint_,
                                        std::string("not the publisher's key")})
            QVERIFY2(text.find(word) != std::string::npos, text.c_str());
    }

    void fromAnAddress() {
        const auto programs = resolve("1.22.6", server_->url("break-no-ranges"), path("key.gpg"));
        QVERIFY(!programs);  // that manner wants a word that releases do not have
        const auto good = resolve("1.22.6", server_->url("good"), path("key.gpg"));
        QVERIFY2(good, wordsOf(good).c_str());
        QCOMPARE(readFile(QString::fromStdString(good->consul.string())), program("one"));
        // The next time nobody is asked.
        const std::size_t asked = server_->asked().size();
        QVERIFY(resolve("1.22.6", server_->url("good"), path("key.gpg")));
        QCOMPARE(server_->asked().size(), asked);
    }

    void refusals() {
        const std::string mirror = path("mirror");
        says(resolve("1.22.6", mirror, path("stranger.gpg")),
             "is not signed by a key of stranger.gpg");
        says(resolve("1.22.6", mirror, {}), "is not signed by a key of the publisher");
        says(resolve("1.22.6", mirror, path("key.gpg"), "arm"),
             "is not released for linux_arm, which the base needs; released for Linux are amd64, "
             "arm64");
        says(resolve("9.9.9", mirror, path("key.gpg")), "consul_9.9.9_SHA256SUMS is neither in");
        says(resolve("9.9.9", server_->url("good"), path("key.gpg")), "consul_9.9.9_SHA256SUMS");
        QVERIFY(nothingKept());
    }

    /// Consul 1.10 came as armhfv6 and armelv5, later ones as arm (hashicorp/consul, CHANGELOG).
    void namesOfArm_data() {
        QTest::addColumn<QString>("released");
        QTest::addColumn<unsigned>("least");
        QTest::addColumn<QString>("taken");
        QTest::newRow("1.10 for ARMv7") << "arm64 armelv5 armhfv6" << 7U << "armhfv6";
        QTest::newRow("1.10 for ARMv6") << "arm64 armelv5 armhfv6" << 6U << "armhfv6";
        QTest::newRow("1.10 for armel") << "arm64 armelv5 armhfv6" << 5U << "armelv5";
        QTest::newRow("1.14 for ARMv6") << "arm arm64" << 6U << "arm";
        QTest::newRow("both for ARMv6") << "arm armhfv6" << 6U << "armhfv6";
        QTest::newRow("both for ARMv7") << "arm armhfv6" << 7U << "arm";
    }
    void namesOfArm() {
        QFETCH(QString, released);
        QFETCH(unsigned, least);
        QFETCH(QString, taken);
        test::linkArmProgram(folder_.filePath("arm/consul"), "armv5te-linux-gnueabi");
        publish("consul", "1.10.0", readFile(folder_.filePath("arm/consul")), released);
        JoinSettings settings;
        settings.vault.agent.file = path("arm/consul");
        settings.consul.program.version = "1.10.0";
        ReleaseSources sources;
        sources.network.releases = {{"consul", path("mirror"), path("key.gpg")}};
        for (int times = 0; times < 2; ++times) {
            const auto programs =
                resolvePrograms(*cache_, settings, {"arm", least, 8}, sources, {});
            QVERIFY2(programs, wordsOf(programs).c_str());
            QCOMPARE(programs->origins[0].architecture, taken.toStdString());
        }
        shell("rm -r mirror/consul/1.10.0");
        writeFile(folder_.filePath("in/consul"), program("old"));
        // As Vault's newer ones are: for 64 bits alone.
        settings.consul.program.version = "1.22.6";
        says(resolvePrograms(*cache_, settings, {"arm", least, 8}, sources, {}),
             "is not released for linux_arm, which the base needs; released for Linux are amd64, "
             "arm64");
    }

    void changedZip() {
        shell(
            "cp -r mirror changed; cd changed/consul/1.22.6; sha256sum "
            "consul_1.22.6_linux_arm64.zip |"
            " cut -c1-64 > ../sum; printf x >> consul_1.22.6_linux_arm64.zip;"
            " sha256sum consul_1.22.6_linux_arm64.zip | cut -c1-64 > ../newsum");
        const auto programs = resolve("1.22.6", path("changed"), path("key.gpg"));
        says(programs, readFile(folder_.filePath("changed/consul/sum")).trimmed().toStdString());
        says(programs, readFile(folder_.filePath("changed/consul/newsum")).trimmed().toStdString());
        QVERIFY(nothingKept());
    }

    void changedSums() {
        shell(
            "cp -r mirror sums; cd sums/consul/1.22.6; printf x >> consul_1.22.6_linux_arm64.zip;"
            " sha256sum *.zip > consul_1.22.6_SHA256SUMS");
        says(resolve("1.22.6", path("sums"), path("key.gpg")), "is not what was signed");
        QVERIFY(nothingKept());
    }

    /// Signed, but of another version: an old hole cannot be brought back under a new name.
    void anotherVersion() {
        shell(
            "mkdir -p other/consul/1.22.6; cd mirror/consul/1.0.0; for f in *; do "
            "cp $f ../../../other/consul/1.22.6/${f/1.0.0/1.22.6}; done");
        says(resolve("1.22.6", path("other"), path("key.gpg")), "is not released for linux_arm64");
        QVERIFY(nothingKept());
    }

    void openBaoNeedsAMirror() {
        JoinSettings settings;
        settings.vault.product = AgentProduct::OpenBao;
        settings.vault.agent.version = "2.4.4";
        settings.consul.program.file = path("in/consul");
        says(resolvePrograms(*cache_, settings, {"arm64"}, {}, {}), "signed by another key");
        publish("bao", "2.4.4", program("bao"));
        shell("mkdir -p flat; cp mirror/bao/2.4.4/* flat/");
        ReleaseSources sources;
        sources.network.releases = {{"openbao", path("flat"), path("key.gpg")}};
        const auto programs = resolvePrograms(*cache_, settings, {"arm64"}, sources, {});
        QVERIFY2(programs, wordsOf(programs).c_str());
        QCOMPARE(readFile(QString::fromStdString(programs->agent.string())), program("bao"));
    }

    /// As the publisher names its second copy of the signature: by the last eight digits of the
    /// key.
    void signatureByTheKeysId() {
        shell(
            "cp -r mirror named; cd named/consul/1.22.6; id=$(cut -c33-40 ../../../fingerprint); "
            "mv consul_1.22.6_SHA256SUMS.sig consul_1.22.6_SHA256SUMS.$id.sig");
        const auto programs = resolve("1.22.6", path("named"), path("key.gpg"));
        QVERIFY2(programs, wordsOf(programs).c_str());
        fs::copy(path("named"), server_->folder() / "named", fs::copy_options::recursive);
        init();
        const auto fetched = resolve("1.22.6", server_->url("good/named"), path("key.gpg"));
        QVERIFY2(fetched, wordsOf(fetched).c_str());
        says(resolve("1.22.6", path("named"), path("stranger.gpg")),
             "SHA256SUMS.sig is neither in");
    }

    /// What is in an enterprise edition's zip beside the program, by HashiCorp's own Dockerfiles
    /// (hashicorp/docker-consul, 0.X/Dockerfile): EULA.txt and TermsOfEvaluation.txt.
    void termsOfAnEnterpriseEdition() {
        publish("consul", "1.22.6+ent", program("ent"));
        shell(
            "cd mirror/consul/1.22.6+ent; python3 -c \"import zipfile; "
            "z=zipfile.ZipFile('consul_1.22.6+ent_linux_arm64.zip','w'); "
            "z.writestr('EULA.txt','terms'); z.writestr('TermsOfEvaluation.txt','terms'); "
            "z.write('../../../in/consul','consul'); z.close()\"; rm *.sig; "
            "sha256sum *.zip > consul_1.22.6+ent_SHA256SUMS; "
            "gpg -q --batch --pinentry-mode loopback --passphrase '' -u publisher@example "
            "--detach-sign -o consul_1.22.6+ent_SHA256SUMS.sig consul_1.22.6+ent_SHA256SUMS");
        const auto programs = resolve("1.22.6+ent", path("mirror"), path("key.gpg"));
        QVERIFY2(programs, wordsOf(programs).c_str());
        QCOMPARE(programs->origins[0].license, "EULA.txt, TermsOfEvaluation.txt");
    }

    /// gpg(1) reads the pinned key as the one of core/join/JOIN.md.
    void thePinnedKey() {
        writeFile(folder_.filePath("pinned.asc"),
                  QByteArray::fromStdString(std::string(joinResource("publisher-key.asc"))));
        shell(
            "gpg -q --batch --with-colons --show-keys pinned.asc | "
            "awk -F: '/^fpr/ {print $10; exit}' > pinned");
        QCOMPARE(readFile(folder_.filePath("pinned")).trimmed().toStdString(),
                 std::string(kPublisherFingerprint));
        const SigningKey pinned{std::string(joinResource("publisher-key.asc")), {}, {}};
        QCOMPARE(shortKeyIds(pinned), std::vector<std::string>{"72D7468F"});
    }
};

QTEST_GUILESS_MAIN(ReleasesTest)
#include "tst_releases.moc"
