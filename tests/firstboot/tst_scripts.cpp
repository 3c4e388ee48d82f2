#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/firstboot/first_boot.h"
#include "core/join/join_content.h"
#include "core/join/texts.h"
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

/// Starts NetworkManager on a folder's NetworkManager.state, on a bus and in a network of its own,
/// and says what `nmcli radio wifi` says.
constexpr const char* kAskNetworkManager = R"(
set -e
folder=$1
mount -t tmpfs none /run
mount -t tmpfs none /var/lib/NetworkManager
cat >"$folder/bus.conf" <<END
<busconfig><listen>unix:path=$folder/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
END
printf '[main]\nplugins=keyfile\ndns=none\n' >"$folder/nm.conf"
dbus-daemon --config-file="$folder/bus.conf" --fork --nopidfile >/dev/null 2>&1
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$folder/bus
NetworkManager --no-daemon --state-file="$folder/NetworkManager.state" --config="$folder/nm.conf" \
    --config-dir="$folder/none" --system-config-dir="$folder/none" --intern-config="$folder/intern.conf" \
    --pid-file="$folder/pid" >"$folder/log" 2>&1 &
for try in $(seq 50); do
    ! timeout 10 nmcli radio wifi 2>/dev/null || exit 0
    sleep 0.1
done
cat "$folder/log"
exit 1
)";

/// Stands for apt in `setup`: it has the packages of `known`, and what it is asked for goes to
/// /asked of the host.
void replaceApt(const Host& host, const QByteArray& known, const QByteArray& update) {
    const QByteArray log = host.path("/asked").toUtf8();
    host.replaceProgram("apt-get",
                        "echo \"apt $*\" >>" + log +
                            "\n"
                            "case \" $* \" in *' update '*) " +
                            update +
                            ";; esac\n"
                            "while [ \"$1\" != install ]; do shift; done\nshift\n"
                            "for name; do case ' " +
                            known +
                            " ' in *\" $name \"*) ;; *) echo \"E: Unable to locate package $name\";"
                            " exit 100 ;; esac; done\necho \"got $*\" >>" +
                            log + "\n");
    host.replaceProgram("apt-cache",
                        "case ' " + known + " broken ' in *\" $2 \"*) exit 0 ;; esac\nexit 100\n");
    host.replaceProgram("timedatectl", "echo yes\n");
    host.replaceProgram("sleep", "echo \"sleep $1\" >>" + log + "\n");
}

class ScriptsTest : public QObject {
    Q_OBJECT

private slots:
    void hostName();
    void hostNameThatIsNone();
    void addressByNetworkManager();
    void addressByNetworkd();
    void addressByIfupdown();
    void radioOnce();
    void networkManagerFindsWifiOn_data();
    void networkManagerFindsWifiOn();
    void setupOnce();
    void missingPackages_data();
    void missingPackages();
    void missingPackagesBesideTheJoin();
    void clockThatNobodySet();
    void aptTakesListsFromTheFuture();
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

void ScriptsTest::networkManagerFindsWifiOn_data() {
    QTest::addColumn<QByteArray>("state");
    // pi-gen, stage2/02-net-tweaks/01-run.sh, of bookworm and trixie: the file as it is in the
    // image.
    QTest::newRow("Raspberry Pi OS") << QByteArray("[main]\nWirelessEnabled=false\n");
    // What NetworkManager 1.42 and 1.52 write when a person has switched it off, or all of it.
    QTest::newRow("switched off") << QByteArray(
        "[main]\nNetworkingEnabled=true\nWirelessEnabled=false\nWWANEnabled=true\n");
    QTest::newRow("no networking")
        << QByteArray("[main]\nNetworkingEnabled=false\nWirelessEnabled=false\nWWANEnabled=true\n");
    QTest::newRow("on") << QByteArray("[main]\nWirelessEnabled=true\n");
}

void ScriptsTest::networkManagerFindsWifiOn() {
    QFETCH(QByteArray, state);
    for (const BaseKind kind : {BaseKind::RaspberryPiCloudInit, BaseKind::RaspberryPiFirstboot}) {
        const Host host(sampleFacts(kind));
        const QString folder = host.path("/var/lib/NetworkManager");
        writeFile(folder + "/NetworkManager.state", state);
        QCOMPARE(host.run("firstboot").exitCode, 0);
        const QByteArray text = readFile(folder + "/NetworkManager.state");
        QVERIFY2(text.contains("WirelessEnabled=true\n") && !text.contains("false"),
                 text.constData());
        QCOMPARE(text.contains("WWANEnabled"), state.contains("WWANEnabled"));
        if (geteuid() != 0 || QStandardPaths::findExecutable("dbus-daemon").isEmpty() ||
            QStandardPaths::findExecutable("NetworkManager", {"/usr/sbin"}).isEmpty())
            QSKIP("MISSING: NetworkManager and dbus-daemon, and root for a network of their own");
        const Outcome radio =
            execute("unshare", {"--net", "--mount", "--pid", "--fork", "--mount-proc",
                                "--kill-child", "sh", "-c", kAskNetworkManager, "ask", folder});
        QCOMPARE(radio.output, QByteArray("enabled\n"));
        // Afterwards it is the owner's affair.
        writeFile(folder + "/NetworkManager.state", "[main]\nWirelessEnabled=false\n");
        QCOMPARE(host.run("firstboot").exitCode, 0);
        QCOMPARE(readFile(folder + "/NetworkManager.state"),
                 QByteArray("[main]\nWirelessEnabled=false\n"));
    }
}

void ScriptsTest::missingPackages_data() {
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<int>("sleeps");
    QTest::newRow("all are there")
        << QByteArray("jq\nmtr-tiny\n") << QByteArray("exit 0") << QByteArray() << 0;
    QTest::newRow("a wrong name") << QByteArray("jq\nmtr-tinny\nacl\n") << QByteArray("exit 0")
                                  << QByteArray("mtr-tinny") << 0;
    // In the lists, and its dependencies are not.
    QTest::newRow("not installable") << QByteArray("broken\nmtr-tinny\n") << QByteArray("exit 0")
                                     << QByteArray("broken mtr-tinny") << 4;
    QTest::newRow("a source is at fault")
        << QByteArray("jq\nmtr-tinny\n") << QByteArray("exit 100") << QByteArray("mtr-tinny") << 4;
    // The mirror is away three times: apt-get forgives it, unless it is told otherwise.
    QTest::newRow("the mirror comes late")
        << QByteArray("jq\nmtr-tinny\n")
        << QByteArray(
               "case $* in *Error-Mode=any*) n=$(($(cat $0.n 2>/dev/null || echo 0) + 1)); "
               "echo $n >$0.n; [ $n -gt 3 ] || exit 100 ;; esac; exit 0")
        << QByteArray("mtr-tinny") << 3;
}

void ScriptsTest::missingPackages() {
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, update);
    QFETCH(QByteArray, missing);
    QFETCH(int, sleeps);
    Preset preset = samplePreset();
    preset.firstBoot.packages.clear();
    for (const QByteArray& name : wanted.trimmed().split('\n'))
        preset.firstBoot.packages.push_back(name.toStdString());
    const QTemporaryDir marks;
    preset.firstBoot.commands = {"echo command >>" + marks.path().toStdString() + "/ran"};
    const Host host(sampleFacts(BaseKind::SystemdRoot), preset);
    replaceApt(host, "jq mtr-tiny acl", update);
    const Outcome outcome = host.run("setup");
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    // The others are there, and the commands have run.
    const QByteArray asked = readFile(host.path("/asked"));
    for (const QByteArray& name : wanted.trimmed().split('\n'))
        QVERIFY2(missing.split(' ').contains(name) ||
                     QRegularExpression("got .*\\b" + name + "\\b").match(asked).hasMatch(),
                 asked.constData());
    QCOMPARE(asked.count("sleep "), sleeps);
    QCOMPARE(readFile(marks.filePath("ran")), QByteArray("command\n"));
    const QByteArray status = readFile(host.path("/boot/firmware/landfall/STATUS.txt"));
    if (missing.isEmpty())
        QCOMPARE(status, QByteArray());
    else
        QVERIFY2(status.startsWith("packages-missing\n") &&
                     status.contains("\nNot installed: " + missing + "\n"),
                 status.constData());
    // Not once more at the next boot.
    QCOMPARE(host.run("setup").exitCode, 0);
    QCOMPARE(readFile(host.path("/asked")), asked);
}

void ScriptsTest::missingPackagesBesideTheJoin() {
    Preset preset = samplePreset();
    preset.firstBoot.packages = {"mtr-tinny"};
    const Host host(sampleFacts(BaseKind::SystemdRoot), preset);
    replaceApt(host, "jq", "exit 0");
    const QString status = host.path("/usr/local/lib/landfall/status");
    writeFile(status, QByteArray::fromStdString(std::string(joinResource("status"))));
    execute("chmod", {"+x", status});
    writeFile(host.path("/etc/landfall/join.conf"), "BOOT='/boot/firmware'\nIDENTITY='durable'\n");
    const QString file = host.path("/boot/firmware/landfall/STATUS.txt");
    QCOMPARE(execute(status, {"vault-refused", host.folder.path(), "permission denied"}).exitCode,
             0);
    const QByteArray before = readFile(file);
    QVERIFY(!before.contains("Not installed"));
    QCOMPARE(host.run("setup").exitCode, 0);
    QByteArray text = readFile(file);
    QVERIFY2(text.startsWith("vault-refused\n") &&
                 text.contains("\nThe reason: permission denied\n") &&
                 text.contains("\nNot installed: mtr-tinny\n"),
             text.constData());
    // The join's next words keep it.
    QCOMPARE(execute(status, {"joined", host.folder.path()}).exitCode, 0);
    text = readFile(file);
    QVERIFY2(text.startsWith("joined\n") && text.contains("\nNot installed: mtr-tinny\n"),
             text.constData());
}

void ScriptsTest::clockThatNobodySet() {
    for (const bool right : {false, true}) {
        const Host host(sampleFacts(BaseKind::SystemdRoot));
        replaceApt(host, "avahi-daemon", "exit 0");
        if (right)
            writeFile(host.path("/run/systemd/timesync/synchronized"), "");
        host.replaceProgram("timedatectl", "echo no\n");
        QCOMPARE(host.run("setup").exitCode, 0);
        const QByteArray asked = readFile(host.path("/asked"));
        QCOMPARE(asked.contains("Acquire::Check-Date=true"), right);
        QCOMPARE(asked.contains("Acquire::Check-Date=false"), !right);
    }
}

// apt itself on lists that are dated tomorrow, as a board without a battery sees today's.
void ScriptsTest::aptTakesListsFromTheFuture() {
    if (QStandardPaths::findExecutable("apt-get").isEmpty())
        QSKIP("MISSING: apt-get");
    const QTemporaryDir folder;
    const QString root = folder.path();
    for (const char* path : {"/repo", "/lists/partial", "/cache/archives/partial", "/etc"})
        QVERIFY(QDir().mkpath(root + path));
    writeFile(root + "/repo/Packages", "");
    const QByteArray tomorrow =
        execute("date", {"-u", "-d", "tomorrow", "+%a, %d %b %Y %H:%M:%S UTC"}, {}, {"LC_ALL=C"})
            .output.trimmed();
    const QByteArray sum = execute("sha256sum", {root + "/repo/Packages"}).output.left(64);
    writeFile(root + "/repo/Release", "Date: " + tomorrow + "\nSHA256:\n " + sum + " 0 Packages\n");
    writeFile(root + "/sources.list", "deb [trusted=yes] file:" + root.toUtf8() + "/repo ./\n");
    writeFile(
        root + "/apt.conf",
        "Dir::Etc::sourcelist \"" + root.toUtf8() +
            "/sources.list\";\nDir::Etc::sourceparts \"/nonexistent\";\nDir::State::lists \"" +
            root.toUtf8() + "/lists\";\nDir::Cache \"" + root.toUtf8() +
            "/cache\";\nDir::State::status \"/dev/null\";\nAPT::Sandbox::User \"root\";\n");
    for (const bool check : {true, false}) {
        const Outcome outcome =
            execute("apt-get",
                    {"-q", "-o", QString("Acquire::Check-Date=") + (check ? "true" : "false"), "-o",
                     "APT::Update::Error-Mode=any", "update"},
                    {}, {"APT_CONFIG=" + root + "/apt.conf"});
        QVERIFY2((outcome.exitCode != 0) == check, outcome.output.constData());
    }
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
    host.replaceProgram("timedatectl", "echo yes\n");
    // The options are those that nobody is asked with.
    host.replaceProgram("apt-get",
                        "for word; do last=$word; done; case $* in *' install '*) last=\"install "
                        "$last\" ;; esac\necho \"apt $last\" >>" +
                            marks.path().toUtf8() + "/log\n");

    QVERIFY(host.run("setup").exitCode != 0);
    const QByteArray first = "apt update\napt install avahi-daemon\none\ntwo\n";
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
