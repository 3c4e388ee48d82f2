#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/firstboot/first_boot.h"
#include "core/join/join_content.h"
#include "sample_base.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

/// A root as a card has it, below a folder.
struct Host {
    explicit Host(BaseFacts facts, const Preset& preset = samplePreset(),
                  const std::string& name = "computatom-07") {
        const CardIdentity card{name, 7, 1, "r-0001"};
        auto content = firstBootContent(facts, preset);
        auto own = firstBootCardFiles(facts, preset, card);
        if (!content || !own)
            qFatal("the content could not be made");
        CardContent all = std::move(content->content);
        for (auto files : {*own, cardFiles(preset, card)})
            all.files.insert(all.files.end(), files.begin(), files.end());
        layOut(all, folder.path(), "/boot/firmware");
        writeFile(path("/etc/hostname"), "raspberrypi\n");
        writeFile(path("/etc/hosts"), "127.0.0.1\tlocalhost\n127.0.1.1\traspberrypi\n");
    }
    QTemporaryDir folder;
    QString path(const QString& name) const { return folder.path() + name; }
    /// What `setup` finds in place of the system's program of that name.
    void replaceProgram(const QString& name, const QByteArray& body) const {
        const QString program = path("/tools/" + name);
        writeFile(program, "#!/bin/sh\n" + body);
        execute("chmod", {"+x", program});
        const QString script = path("/usr/local/lib/landfall/setup");
        QByteArray text = readFile(script);
        text.replace("PATH=/usr/local/sbin",
                     "PATH=" + path("/tools").toUtf8() + ":/usr/local/sbin");
        writeFile(script, text);
    }
    Outcome run(const QString& script) const {
        return execute(path("/usr/local/lib/landfall/" + script), {folder.path()});
    }
};

BaseFacts networkdFacts() {
    BaseFacts facts = sampleFacts(BaseKind::SystemdRoot);
    facts.hasNetworkManager = false;
    facts.hasNetworkd = true;
    return facts;
}

}  // namespace

class ScriptsTest : public QObject {
    Q_OBJECT

private slots:
    void hostName();
    void hostNameThatIsNone();
    void addressByNetworkManager();
    void addressByNetworkd();
    void addressByIfupdown();
    void radioOnce();
    void setupOnce();
    void localeOnce_data();
    void localeOnce();
};

void ScriptsTest::hostName() {
    const Host host(sampleFacts(BaseKind::SystemdRoot));
    const Outcome outcome = host.run("firstboot");
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    QCOMPARE(readFile(host.path("/etc/hostname")), QByteArray("computatom-07\n"));
    QCOMPARE(readFile(host.path("/etc/hosts")),
             QByteArray("127.0.0.1\tlocalhost\n127.0.1.1\tcomputatom-07\n"));
    // Nothing is written again.
    QFile hosts(host.path("/etc/hosts"));
    const auto before = QFileInfo(hosts).lastModified();
    const QByteArray inode = execute("stat", {"-c", "%i", hosts.fileName()}).output;
    QCOMPARE(host.run("firstboot").exitCode, 0);
    QCOMPARE(execute("stat", {"-c", "%i", hosts.fileName()}).output, inode);
    QCOMPARE(QFileInfo(hosts).lastModified(), before);
}

void ScriptsTest::hostNameThatIsNone() {
    const Host host(sampleFacts(BaseKind::SystemdRoot));
    writeFile(host.path("/boot/firmware/landfall/card.json"),
              "{\n    \"node\": \"$(reboot); evil\",\n}\n");
    QVERIFY(host.run("firstboot").exitCode != 0);
    QCOMPARE(readFile(host.path("/etc/hostname")), QByteArray("raspberrypi\n"));
}

void ScriptsTest::addressByNetworkManager() {
    const Host host(sampleFacts(BaseKind::SystemdRoot));
    QCOMPARE(host.run("firstboot").exitCode, 0);
    const QString path =
        host.path("/etc/NetworkManager/system-connections/landfall-ethernet.nmconnection");
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    if (QStandardPaths::findExecutable("nmcli").isEmpty())
        QSKIP("MISSING: nmcli (network-manager)");
    const Outcome read = execute(
        "nmcli", {"--offline", "connection", "modify", "connection.id", "x"}, readFile(path));
    QVERIFY2(read.exitCode == 0, read.output.constData());
    for (const QByteArray word :
         {"method=manual", "192.168.1.27/24", "192.168.1.1", "dns=192.168.1.1;9.9.9.9;"})
        QVERIFY2(read.output.contains(word), read.output.constData());
}

void ScriptsTest::addressByNetworkd() {
    Preset preset = samplePreset();
    preset.wifi.reset();
    const Host host(networkdFacts(), preset);
    QCOMPARE(host.run("firstboot").exitCode, 0);
    QCOMPARE(readFile(host.path("/etc/systemd/network/05-landfall-ethernet.network")),
             QByteArray("[Match]\nType=ether\nName=!docker* veth* br-* virbr*\n\n[Network]\n"
                        "Address=192.168.1.27/24\nGateway=192.168.1.1\nDNS=192.168.1.1\n"
                        "DNS=9.9.9.9\n"));
}

void ScriptsTest::addressByIfupdown() {
    BaseFacts facts = sampleFacts(BaseKind::DebianRaspi);
    facts.hasNetworkManager = false;
    facts.hasIfupdown = true;
    Preset preset = samplePreset();
    preset.wifi.reset();
    const Host host(facts, preset);
    writeFile(host.path("/etc/network/interfaces.d/eth0"), "auto eth0\niface eth0 inet dhcp\n");
    writeFile(host.path("/etc/resolv.conf"), "nameserver 127.0.0.1\n");
    QCOMPARE(host.run("firstboot").exitCode, 0);
    QCOMPARE(readFile(host.path("/etc/network/interfaces.d/eth0")),
             QByteArray("mapping e*\n    script /usr/local/lib/landfall/ethernet-description\n"
                        "auto /e*/1\nallow-hotplug /e*/1\n"
                        "iface landfall inet static\n    address 192.168.1.27/24\n"
                        "    gateway 192.168.1.1\n    dns-nameservers 192.168.1.1 9.9.9.9\n"));
    // ifup asks it by the interface's name.
    QCOMPARE(execute(host.path("/usr/local/lib/landfall/ethernet-description"), {"end0"}).output,
             QByteArray("landfall\n"));
    QCOMPARE(readFile(host.path("/etc/resolv.conf")),
             QByteArray("nameserver 192.168.1.1\nnameserver 9.9.9.9\n"));
}

void ScriptsTest::radioOnce() {
    const Host host(sampleFacts(BaseKind::SystemdRoot));
    const QString state = host.path("/var/lib/systemd/rfkill/platform-x.mmcnr:wlan");
    const QString bluetooth = host.path("/var/lib/systemd/rfkill/platform-x:bluetooth");
    writeFile(state, "1\n");
    writeFile(bluetooth, "1\n");
    QCOMPARE(host.run("firstboot").exitCode, 0);
    QCOMPARE(readFile(state), QByteArray("0\n"));
    QCOMPARE(readFile(bluetooth), QByteArray("1\n"));
    // Afterwards it is the owner's affair.
    writeFile(state, "1\n");
    QCOMPARE(host.run("firstboot").exitCode, 0);
    QCOMPARE(readFile(state), QByteArray("1\n"));
}

void ScriptsTest::setupOnce() {
    Preset preset = samplePreset();
    const QTemporaryDir marks;
    const std::string mark = marks.path().toStdString();
    preset.firstBoot.commands = {
        "echo one >>" + mark + "/log",
        "false",
        // As a command that restarts the machine would: the script does not come back.
        "echo two >>" + mark + "/log; kill -9 $PPID",
        "echo 'three  \"$HOME\"' >>" + mark + "/log",
    };
    const Host host(sampleFacts(BaseKind::SystemdRoot), preset);
    host.replaceProgram("apt-get", "echo \"apt $*\" >>" + marks.path().toUtf8() + "/log\n");

    QVERIFY(host.run("setup").exitCode != 0);
    const QByteArray first =
        "apt -q update\napt -q -y -o Dpkg::Options::=--force-confold install avahi-daemon\n"
        "one\ntwo\n";
    QCOMPARE(readFile(marks.filePath("log")), first);
    QCOMPARE(host.run("setup").exitCode, 0);
    QCOMPARE(readFile(marks.filePath("log")), first + "three  \"$HOME\"\n");
    QVERIFY(QFile::exists(host.path("/var/lib/landfall/setup-done")));
}

void ScriptsTest::localeOnce_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<int>("runs");
    QTest::newRow("commented out") << "it_IT.UTF-8" << QByteArray("it_IT.UTF-8 UTF-8\n") << 1;
    QTest::newRow("other spelling") << "de_DE.utf8" << QByteArray("de_DE.UTF-8 UTF-8\n") << 1;
    QTest::newRow("there already") << "en_GB.UTF-8" << QByteArray() << 1;
    QTest::newRow("modifier") << "ca_ES@euro" << QByteArray("ca_ES@euro ISO-8859-15\n") << 1;
    QTest::newRow("unknown") << "xx_XX.UTF-8" << QByteArray() << 0;
}

void ScriptsTest::localeOnce() {
    QFETCH(QString, language);
    QFETCH(QByteArray, added);
    QFETCH(int, runs);
    BaseFacts facts = sampleFacts(BaseKind::SystemdRoot);
    facts.hasLocaleGen = true;
    Preset preset = samplePreset();
    preset.firstBoot = {};
    preset.locale.language = language.toStdString();
    const Host host(facts, preset);
    const QByteArray before = "# it_IT.UTF-8 UTF-8\nen_GB.UTF-8 UTF-8\n";
    writeFile(host.path("/etc/locale.gen"), before);
    writeFile(host.path("/usr/share/i18n/SUPPORTED"),
              "ca_ES@euro ISO-8859-15\nde_DE ISO-8859-1\nde_DE.UTF-8 UTF-8\nen_GB.UTF-8 UTF-8\n"
              "it_IT.UTF-8 UTF-8\n");
    host.replaceProgram("locale-gen", "echo run >>" + host.path("/runs").toUtf8() + "\n");
    for (int boot = 0; boot < 2; ++boot) {
        QCOMPARE(host.run("setup").exitCode, 0);
        QCOMPARE(readFile(host.path("/etc/locale.gen")), before + added);
        QCOMPARE(readFile(host.path("/runs")).count("run"), runs);
    }
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
