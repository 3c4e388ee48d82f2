#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/firstboot/own_file.h"
#include "sample_base.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

const CardIdentity kCard{"computatom-07", 7, 0x1a4dfa11, "r-0001"};

/// As an image of raspberrypi/rpi-preseed's makers may bring it (examples/rpi-preseed.toml): values
/// of each kind, an array over lines, and settings behind the section that is changed.
const char* const kPreseed =
    "config_version = \"1.1\"\n"
    "\n"
    "[ssh]\n"
    "enabled = true\n"
    "authorized_keys = [\n"
    "  \"ssh-ed25519 AAAA hostname = alice@laptop\",\n"
    "]\n"
    "\n"
    "[system] # of this card\n"
    "hostname = \"mypi\"\n"
    "\n"
    "[locale]\n"
    "keymap = \"gb\"\n"
    "[runcmd]\n"
    "late = [\"hostname\", \"test a = a\"]\n"
    "late_retries = 3\n";

/// As rpi-set-sysconf of Debian's image-specs leaves it behind, with a key that a person added.
const char* const kSysconf =
    "# This file will be automatically evaluated and installed at next boot\n"
    "# time, and regenerated (to avoid leaking passwords and such information).\n"
    "#\n"
    "# root_pw - Set a password for the root user (by default, it allows\n"
    "# for a passwordless login)\n"
    "#root_pw=FooBar\n"
    "\n"
    "# hostname - Set the system hostname.\n"
    "#hostname=rpi\n"
    "root_authorized_key=ssh-ed25519 AAAA=\n";

/// Names and values of MichaIng/DietPi's dietpi.txt, a few of them.
const char* const kDietpi =
    "#AUTO_SETUP_NET_HOSTNAME=example\n"
    "AUTO_SETUP_GLOBAL_PASSWORD=dietpi\n"
    "AUTO_SETUP_LOCALE=C.UTF-8\n"
    "AUTO_SETUP_KEYBOARD_LAYOUT=gb\n"
    "AUTO_SETUP_TIMEZONE=UTC\n"
    "AUTO_SETUP_NET_ETHERNET_ENABLED=1\n"
    "# Hostname\n"
    "AUTO_SETUP_NET_HOSTNAME=DietPi\n"
    "SOFTWARE_DISABLE_SSH_PASSWORD_LOGINS=0\n";

QJsonObject asObject(const Outcome& outcome) {
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.output.constData());
    return QJsonDocument::fromJson(outcome.output).object();
}

QJsonObject readByToml(const std::string& text) {
    return asObject(execute(
        "/usr/bin/python3",
        {"-c", "import json,sys,tomllib; json.dump(tomllib.load(sys.stdin.buffer), sys.stdout)"},
        QByteArray::fromStdString(text)));
}

/// With the expressions of rpi-set-sysconf's read_conf; the last of several wins there as here.
QJsonObject readByPerl(const std::string& text) {
    return asObject(execute(
        "perl",
        {"-MJSON::PP", "-ne",
         R"(s/#.+//; $c{lc $1} = $2 if /^\s*([^=]+)\s*=\s*(.*)\s*$/; END { print encode_json(\%c) })"},
        QByteArray::fromStdString(text)));
}

/// With the expression of dietpi-firstboot.bash.
QString readByDietpi(const std::string& text, const QString& key) {
    const Outcome outcome = execute("sed", {"-n", "/^[[:blank:]]*" + key + "=/{s/^[^=]*=//p;q}"},
                                    QByteArray::fromStdString(text));
    return QString::fromUtf8(outcome.output).chopped(outcome.output.endsWith('\n') ? 1 : 0);
}

}  // namespace

class OwnFileTest : public QObject {
    Q_OBJECT

private slots:
    void preseedOfItsOwn();
    void preseedKeepsWhatIsThere();
    void preseedWithoutTheSection();
    void sysconfKeepsWhatIsThere();
    void sysconfAgain();
    void dietpiKeepsWhatIsThere();
    void onlyWhereItIsRead();
};

void OwnFileTest::preseedOfItsOwn() {
    const std::string text = preseedText("", kCard.host);
    QCOMPARE(text, std::string("config_version = \"1.0\"\n\n[system]\nhostname = "
                               "\"computatom-07\"\n"));
    QCOMPARE(readByToml(text)["system"].toObject()["hostname"].toString(), "computatom-07");
}

void OwnFileTest::preseedKeepsWhatIsThere() {
    QJsonObject expected = readByToml(kPreseed);
    QCOMPARE(expected["runcmd"].toObject()["late_retries"].toInt(), 3);
    expected["system"] = QJsonObject{{"hostname", "computatom-07"}};
    const std::string text = preseedText(kPreseed, kCard.host);
    QCOMPARE(readByToml(text), expected);
    QCOMPARE(preseedText(text, kCard.host), text);
    // A file that was written on another system.
    std::string windows = kPreseed;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
        windows.replace(at, 1, "\r\n");
    QCOMPARE(readByToml(preseedText(windows, kCard.host)), expected);
}

void OwnFileTest::preseedWithoutTheSection() {
    const std::string text =
        preseedText("config_version = \"1.0\"\n[locale]\nkeymap = \"it\"", "pi");
    const QJsonObject read = readByToml(text);
    QCOMPARE(read["system"].toObject()["hostname"].toString(), "pi");
    QCOMPARE(read["locale"].toObject()["keymap"].toString(), "it");
}

void OwnFileTest::sysconfKeepsWhatIsThere() {
    const std::string text = sysconfText(kSysconf, kCard.host);
    QCOMPARE(text, std::string(kSysconf) + "hostname=computatom-07\n");
    QCOMPARE(readByPerl(text), (QJsonObject{{"hostname", "computatom-07"},
                                            {"root_authorized_key", "ssh-ed25519 AAAA="}}));
}

void OwnFileTest::sysconfAgain() {
    const std::string text = sysconfText(" HostName = old # one\nroot_pw=x", "new");
    QCOMPARE(text, std::string("root_pw=x\nhostname=new\n"));
    QCOMPARE(readByPerl(sysconfText(text, "newer")),
             (QJsonObject{{"hostname", "newer"}, {"root_pw", "x"}}));
}

void OwnFileTest::dietpiKeepsWhatIsThere() {
    const std::string text = dietpiText(kDietpi, kCard.host, samplePreset());
    const auto read = [&text](const char* key) { return readByDietpi(text, key); };
    QCOMPARE(read("AUTO_SETUP_NET_HOSTNAME"), "computatom-07");
    QCOMPARE(read("AUTO_SETUP_TIMEZONE"), "Europe/Rome");
    QCOMPARE(read("AUTO_SETUP_LOCALE"), "en_GB.UTF-8");
    QCOMPARE(read("AUTO_SETUP_KEYBOARD_LAYOUT"), "it");
    QCOMPARE(read("AUTO_SETUP_GLOBAL_PASSWORD"), "dietpi");
    QCOMPARE(read("AUTO_SETUP_NET_ETHERNET_ENABLED"), "1");
    QCOMPARE(read("SOFTWARE_DISABLE_SSH_PASSWORD_LOGINS"), "0");
    QVERIFY(QByteArray::fromStdString(text).contains("# Hostname\n"));
    QCOMPARE(dietpiText(text, kCard.host, samplePreset()), text);
    // What the preset says of a user holds against what is done to DietPi's own.
    Preset keys = samplePreset();
    keys.user->name = "dietpi";
    keys.user->passwordLogin = false;
    const std::string own = dietpiText(kDietpi, kCard.host, keys);
    QCOMPARE(readByDietpi(own, "SOFTWARE_DISABLE_SSH_PASSWORD_LOGINS"), "1");
    QCOMPARE(readByDietpi(own, "AUTO_SETUP_GLOBAL_PASSWORD"), "");
    // Nothing is set: the host name alone is the card's.
    const std::string plain = dietpiText(kDietpi, kCard.host, Preset{});
    QCOMPARE(readByDietpi(plain, "AUTO_SETUP_TIMEZONE"), "UTC");
    QCOMPARE(readByDietpi(plain, "AUTO_SETUP_NET_HOSTNAME"), "computatom-07");
}

void OwnFileTest::onlyWhereItIsRead() {
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiPreseed);
    QCOMPARE(ownFile(facts, Preset{}, kCard).value().path, "/rpi-preseed.toml");
    facts.kind = BaseKind::DebianRaspi;
    facts.ownFile = kSysconf;
    QCOMPARE(ownFile(facts, Preset{}, kCard).value().path, "/sysconf.txt");
    facts.kind = BaseKind::DietPi;
    facts.ownFile = kDietpi;
    QCOMPARE(ownFile(facts, Preset{}, kCard).value().path, "/dietpi.txt");
    facts.ownFile.clear();
    QVERIFY(!ownFile(facts, Preset{}, kCard));
    for (const BaseKind kind :
         {BaseKind::RaspberryPiCloudInit, BaseKind::RaspberryPiFirstboot, BaseKind::UbuntuPi,
          BaseKind::Armbian, BaseKind::SystemdRoot, BaseKind::Unknown})
        QVERIFY(!ownFile(sampleFacts(kind), Preset{}, kCard));
}

QTEST_GUILESS_MAIN(OwnFileTest)
#include "tst_own_file.moc"
