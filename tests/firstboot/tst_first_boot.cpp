#include <unistd.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/content/wifi_key.h"
#include "core/firstboot/first_boot.h"
#include "core/firstboot/wifi.h"
#include "sample_base.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

const CardIdentity kCard{"computatom-07", 7, 0x1a4dfa11, "r-0001"};

QByteArray shown(const BaseFacts& facts, const Preset& preset) {
    const auto made = firstBootContent(facts, preset);
    const auto own = firstBootCardFiles(facts, preset, kCard);
    if (!made || !own)
        return QByteArray::fromStdString((!made ? made.error() : own.error()).text());
    QByteArray out = dump(made->content);
    for (const PlanWarning& warning : made->warnings)
        out += QByteArray::fromStdString(warning.subject + ": " + warning.message.english() + "\n");
    CardContent card;
    card.files = *own;
    card.commandLine = firstBootCardCommandLine(facts, kCard);
    return out + "--- one card's own\n" + dump(card);
}

/// What landfall-setup.service is to install.
std::string packagesOf(const CardContent& content) {
    for (const ContentFile& file : content.files)
        if (file.path == "/etc/landfall/first-boot/packages")
            return std::get<std::string>(file.content);
    return {};
}

}  // namespace

class FirstBootTest : public QObject {
    Q_OBJECT

private slots:
    void goldens_data();
    void goldens();
    void answersByMulticastDns();
    void signsInToConnect();
    void connectIsRaspberryPis_data();
    void connectIsRaspberryPis();
    void generalises();
    void whoeverRemovesKeysMakesThem_data();
    void whoeverRemovesKeysMakesThem();
    void dropbearsKeysAreMade();
    void forgetsTheFormerCard();
    void raspberryPiOsByWhatMakesItSo();
    void wizardEndsAsItsOwnDoes_data();
    void wizardEndsAsItsOwnDoes();
    void accountsThatStay();
    void armbianKeepsTheCardsHostKey();
    void passwordsBySsh_data();
    void passwordsBySsh();
    void formerNameLeavesHosts_data();
    void formerNameLeavesHosts();
    void sudoAsksAsThePresetSays_data();
    void sudoAsksAsThePresetSays();
    void refusals_data();
    void refusals();
    void unknownBaseAsItIs();
    void networkManagerReadsTheKeyfile_data();
    void networkManagerReadsTheKeyfile();
    void passphrases_data();
    void networkManagerReadsThePassphrase_data() { passphrases_data(); }
    void networkManagerReadsThePassphrase();
    void supplicantReadsItsFile_data() { passphrases_data(); }
    void supplicantReadsItsFile();
    void wifiWithoutNetworkManager();
    void countryWithoutNetwork();
    void addressWithoutNetplan();
    void unitsVerify();
    void localeOfTheBase_data();
    void localeOfTheBase();
    void keyboardAsXkbHasIt();
    void withoutTzdata();
};

void FirstBootTest::localeOfTheBase_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("keyboard");
    QTest::addColumn<QString>("said");
    QTest::newRow("fits") << "Europe/Rome"
                          << "us(intl),gb"
                          << "";
    QTest::newRow("old name")
        << "US/Eastern"
        << ""
        << "has no time zone \"US/Eastern\"; accepted is one of the 4 that it "
           "has, such as \"America/New_York\"";
    QTest::newRow("link to nothing") << "US/Pacific"
                                     << ""
                                     << "such as \"UTC\"";
    QTest::newRow("new name") << "Europe/Kyiv"
                              << ""
                              << "such as \"Europe/Kiev\"";
    QTest::newRow("uk") << ""
                        << "uk"
                        << "no keyboard layout \"uk\", perhaps \"gb\" is meant; accepted are de, "
                           "gb, it, us";
    QTest::newRow("german") << ""
                            << "us,german"
                            << "perhaps \"de\" is meant";
    QTest::newRow("hyphen") << ""
                            << "us-intl"
                            << "perhaps \"us(intl)\" is meant";
    QTest::newRow("none near") << ""
                               << "xyz"
                               << "no keyboard layout \"xyz\"; accepted are de";
    QTest::newRow("variant") << ""
                             << "us(nodeadkeys)"
                             << "layout \"us\" has no variant \"nodeadkeys\"; accepted are "
                                "dvorak-intl, intl";
    QTest::newRow("no variants") << ""
                                 << "it(intl)"
                                 << "layout \"it\" has no variants";
}

void FirstBootTest::localeOfTheBase() {
    QFETCH(QString, zone);
    QFETCH(QString, keyboard);
    QFETCH(QString, said);
    for (const BaseKind kind : {BaseKind::RaspberryPiCloudInit, BaseKind::SystemdRoot}) {
        Preset preset;
        preset.locale = {zone.toStdString(), keyboard.toStdString(), ""};
        const auto made = firstBootContent(sampleFacts(kind), preset);
        if (said.isEmpty()) {
            QVERIFY(made && made->warnings.empty());
            continue;
        }
        QVERIFY(!made);
        QCOMPARE(made.error().kind(), ErrorKind::NotSupported);
        QCOMPARE(made.error().subject(),
                 keyboard.isEmpty() ? "locale.timezone" : "locale.keyboard");
        const std::string text = made.error().message().english();
        QVERIFY2(text.find(said.toStdString()) != std::string::npos, text.c_str());
    }
}

// pi-gen's stage2/01-sys-tweaks runs `setupcon --force --save-only`, whose script sets the image's
// keyboard whatever /etc/default/keyboard says (console-setup, keyboard-setup.sh).
void FirstBootTest::keyboardAsXkbHasIt() {
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    facts.hasKeyboardCache = true;
    Preset preset;
    preset.locale.keyboard = "us(intl),it,gb(intl)";
    const auto made = firstBootContent(facts, preset);
    QVERIFY(made);
    const QByteArray text = dump(made->content);
    QVERIFY(text.contains("XKBLAYOUT=\"us,it,gb\"") && text.contains("XKBVARIANT=\"intl,,intl\""));
    QCOMPARE(made->content.removals, std::vector<std::string>{kKeyboardCache});
    const auto without = firstBootContent(facts, Preset{});
    QVERIFY(without && without->content.removals.empty());
}

void FirstBootTest::withoutTzdata() {
    BaseFacts facts = sampleFacts(BaseKind::UbuntuPi);
    facts.timeZones.clear();
    facts.keyboards.clear();
    Preset preset;
    preset.locale = {"Europe/Rome", "it", ""};
    const QByteArray text = shown(facts, preset);
    QVERIFY(text.contains("locale.timezone: The base has no time zones"));
    QVERIFY(text.contains("locale.keyboard: The base has no keyboard layouts"));
    QVERIFY(text.contains("/etc/localtime") && !text.contains("\"timezone\""));
    preset.locale = {"UTC", "", ""};
    QVERIFY(!shown(facts, preset).contains("locale."));
}

// cloud-init's own renderers know a card by its whole name only: the address goes another way.
void FirstBootTest::addressWithoutNetplan() {
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    const QByteArray by = shown(facts, samplePreset());
    QVERIFY(by.contains("boot:/network-config") && by.contains("ETHERNET='none'"));
    facts.hasNetplan = false;
    const QByteArray without = shown(facts, samplePreset());
    QVERIFY(!without.contains("boot:/network-config"));
    QVERIFY(without.contains("boot:/landfall/ethernet"));
    QVERIFY(without.contains("ETHERNET='networkmanager'") && without.contains("HOST_NAME='base'"));
    QVERIFY(without.contains("network: {config: disabled}"));
    facts.hasNetworkManager = false;
    Preset preset = samplePreset();
    preset.wifi.reset();
    QVERIFY(shown(facts, preset).contains("network.ethernet"));
}

void FirstBootTest::goldens_data() {
    QTest::addColumn<BaseKind>("kind");
    QTest::addColumn<QString>("golden");
    QTest::newRow("cloud-init") << BaseKind::RaspberryPiCloudInit << "cloud_init";
    QTest::newRow("root") << BaseKind::SystemdRoot << "root";
    QTest::newRow("firstboot") << BaseKind::RaspberryPiFirstboot << "raspberry_pi_firstboot";
    QTest::newRow("preseed") << BaseKind::RaspberryPiPreseed << "host_key";
}

void FirstBootTest::goldens() {
    QFETCH(BaseKind, kind);
    QFETCH(QString, golden);
    BaseFacts facts = sampleFacts(kind);
    Preset preset = samplePreset();
    preset.host.sshHostKey = golden == "host_key";
    facts.hasLocaleGen = golden == "host_key";
    QCOMPARE(compareWithGolden(shown(facts, preset), "firstboot/golden/" + golden + ".txt"),
             QString());
}

/// Raspberry Pi Imager installs it wherever it sets a host name (customization_generator.cpp).
void FirstBootTest::answersByMulticastDns() {
    for (const BaseKind kind : {BaseKind::UbuntuPi, BaseKind::DebianRaspi}) {
        BaseFacts facts = sampleFacts(kind);
        facts.osId = "debian";
        Preset preset;
        preset.host.mdns = true;
        preset.firstBoot.packages = {"jq"};
        auto made = firstBootContent(facts, preset);
        QVERIFY(made);
        QVERIFY(packagesOf(made->content) == "jq\navahi-daemon\n");
        QCOMPARE(made->warnings.size(), std::size_t{1});
        QCOMPARE(made->warnings[0].subject, "host.mdns");

        preset.firstBoot.packages = {"avahi-daemon"};
        made = firstBootContent(facts, preset);
        QVERIFY(made);
        QVERIFY(packagesOf(made->content) == "avahi-daemon\n");

        facts.osId = "alpine";
        preset.firstBoot.packages = {};
        made = firstBootContent(facts, preset);
        QVERIFY(!made);
        QCOMPARE(made.error().subject(), "host.mdns");
        QVERIFY2(made.error().text().find("no apt to install it") != std::string::npos,
                 made.error().text().c_str());

        facts.hasAvahi = true;
        made = firstBootContent(facts, preset);
        QVERIFY(made);
        QVERIFY(packagesOf(made->content).empty());
        QVERIFY(made->warnings.empty());
    }
    BaseFacts unknown;
    Preset preset;
    preset.host.mdns = true;
    QCOMPARE(firstBootContent(unknown, preset).error().subject(), "host.mdns");
}

void FirstBootTest::signsInToConnect() {
    for (const BaseKind kind : {BaseKind::RaspberryPiCloudInit, BaseKind::RaspberryPiFirstboot,
                                BaseKind::RaspberryPiPreseed}) {
        BaseFacts facts = sampleFacts(kind);
        facts.codename = "trixie";
        Preset preset = samplePreset();
        preset.firstBoot.packages = {"jq"};
        preset.user->raspberryPiConnect = true;
        auto made = firstBootContent(facts, preset);
        QVERIFY2(made, made ? "" : made.error().text().c_str());
        const auto warned = [&] {
            return std::any_of(made->warnings.begin(), made->warnings.end(),
                               [](const PlanWarning& warning) {
                                   return warning.subject == "user.raspberryPiConnect" &&
                                          warning.message.english().find("rpi-connect-lite is") !=
                                              std::string::npos;
                               });
        };
        const auto commands = [&] {
            for (const ContentFile& file : made->content.files)
                if (file.path == "/etc/landfall/first-boot/commands")
                    return std::get<std::string>(file.content);
            return std::string();
        };
        // Not in the base: installed, and the user's manager sees the units of it.
        QVERIFY(warned());
        QVERIFY(packagesOf(made->content) == "jq\nrpi-connect-lite\n");
        QVERIFY(commands() ==
                "systemctl restart user@$(id -u ansible).service\n"
                "systemctl disable --now bluetooth\n");
        preset.firstBoot.packages = {"rpi-connect"};
        made = firstBootContent(facts, preset);
        QVERIFY(made && packagesOf(made->content) == "rpi-connect\n");

        facts.hasRpiConnect = true;
        preset.firstBoot.packages = {};
        made = firstBootContent(facts, preset);
        QVERIFY(made && !warned());
        QVERIFY(packagesOf(made->content).empty());
        QVERIFY(commands() == "systemctl disable --now bluetooth\n");
        // The account is made here, on a kind with a seed too.
        QCOMPARE(made->content.loginUsers.size(), std::size_t{1});
        QCOMPARE(std::count_if(made->content.placeholders.begin(), made->content.placeholders.end(),
                               [](const Placeholder& placeholder) {
                                   return placeholder.value == PlaceholderValue::ConnectKey;
                               }),
                 1);
    }
}

void FirstBootTest::connectIsRaspberryPis_data() {
    QTest::addColumn<BaseKind>("kind");
    QTest::addColumn<QString>("codename");
    QTest::addColumn<bool>("has");
    QTest::addColumn<bool>("taken");
    QTest::newRow("bookworm") << BaseKind::RaspberryPiFirstboot << "bookworm" << false << true;
    QTest::newRow("bullseye") << BaseKind::RaspberryPiFirstboot << "bullseye" << false << false;
    QTest::newRow("Ubuntu") << BaseKind::UbuntuPi << "noble" << false << false;
    QTest::newRow("Debian") << BaseKind::DebianRaspi << "trixie" << false << false;
    QTest::newRow("Armbian") << BaseKind::Armbian << "bookworm" << false << false;
    // Somebody has put it there.
    QTest::newRow("Debian with it") << BaseKind::DebianRaspi << "trixie" << true << true;
}

void FirstBootTest::connectIsRaspberryPis() {
    QFETCH(BaseKind, kind);
    QFETCH(QString, codename);
    QFETCH(bool, has);
    QFETCH(bool, taken);
    BaseFacts facts = sampleFacts(kind);
    facts.codename = codename.toStdString();
    facts.hasRpiConnect = has;
    Preset preset;
    preset.user = LoginUser{"ansible", {"ssh-ed25519 AAAAC3Nz operator"}, false, true, true};
    const auto made = firstBootContent(facts, preset);
    QCOMPARE(made.has_value(), taken);
    if (taken)
        return;
    QCOMPARE(made.error().kind(), ErrorKind::NotSupported);
    QCOMPARE(made.error().subject(), std::string("user.raspberryPiConnect"));
    QVERIFY2(made.error().text().find("Raspberry Pi OS from bookworm on") != std::string::npos,
             made.error().text().c_str());
}

void FirstBootTest::generalises() {
    BaseFacts facts = sampleFacts(BaseKind::SystemdRoot);
    facts.traces = {"/etc/machine-id", "/etc/ssh/ssh_host_rsa_key", "/var/lib/dbus/machine-id"};
    const auto made = firstBootContent(facts, Preset{});
    QVERIFY(made);
    QCOMPARE(made->content.removals,
             std::vector<std::string>({"/etc/ssh/ssh_host_rsa_key", "/var/lib/dbus/machine-id"}));
    const QByteArray text = dump(made->content);
    QVERIFY(text.contains("/etc/machine-id\n    file 0444 root:root"));
    QCOMPARE(made->warnings.size(), std::size_t{1});
    QVERIFY(made->warnings[0].message.english().find("ssh_host_rsa_key") != std::string::npos);
}

void FirstBootTest::whoeverRemovesKeysMakesThem_data() {
    QTest::addColumn<BaseKind>("kind");
    QTest::newRow("trixie") << BaseKind::RaspberryPiCloudInit;
    QTest::newRow("Ubuntu") << BaseKind::UbuntuPi;
    QTest::newRow("bookworm") << BaseKind::RaspberryPiFirstboot;
    QTest::newRow("preseed") << BaseKind::RaspberryPiPreseed;
    QTest::newRow("Debian") << BaseKind::DebianRaspi;
    QTest::newRow("Armbian") << BaseKind::Armbian;
    QTest::newRow("DietPi") << BaseKind::DietPi;
    QTest::newRow("other") << BaseKind::SystemdRoot;
}

// No Wi-Fi in the preset, no setting at all: Debian 13's sshd-keygen.service (openssh-server
// 1:10.0p1-7) has ConditionFirstBoot=yes, Raspberry Pi OS's cloud-init ssh_genkeytypes: [].
void FirstBootTest::whoeverRemovesKeysMakesThem() {
    QFETCH(BaseKind, kind);
    BaseFacts facts = sampleFacts(kind);
    facts.traces = {"/etc/machine-id", "/etc/ssh/ssh_host_ed25519_key"};
    const auto made = firstBootContent(facts, Preset{});
    QVERIFY(made);
    const std::string wants =
        "/etc/systemd/system/multi-user.target.wants/landfall-hostkeys.service";
    QCOMPARE(std::count_if(made->content.symlinks.begin(), made->content.symlinks.end(),
                           [&](const ContentSymlink& link) { return link.path == wants; }),
             1);
    for (const ContentFile& file : made->content.files) {
        if (!file.path.ends_with("/landfall-hostkeys.service"))
            continue;
        // ssh.socket is before sshd-keygen.service, which is behind the basic target: an order
        // between all three would be a ring.
        const QByteArray unit = QByteArray::fromStdString(std::get<std::string>(file.content));
        QVERIFY(unit.contains("sshd-keygen.service") && !unit.contains("ssh.socket"));
        // Where systemd leaves systemd-remount-fs.service out, to break a ring of a base's own
        // units, a unit that is behind nothing else starts on a root that cannot be written.
        QVERIFY(unit.contains("\nAfter=systemd-remount-fs.service local-fs.target\n"));
    }
}

// Debian's dropbear.service starts dropbear without -R, which would make keys.
void FirstBootTest::dropbearsKeysAreMade() {
    BaseFacts facts = sampleFacts(BaseKind::DietPi);
    QVERIFY(!shown(facts, Preset{}).contains("dropbear"));
    facts.hasDropbear = true;
    facts.traces = {"/etc/dropbear/dropbear_rsa_host_key"};
    const QByteArray text = shown(facts, Preset{});
    QVERIFY(text.contains("multi-user.target.wants/landfall-dropbear-keys.service"));
    // DietPi's first boot makes those anew that it finds.
    QVERIFY(text.contains("Before=dietpi-firstboot.service dropbear.service"));
    QVERIFY(text.contains("multi-user.target.wants/landfall-hostkeys.service"));

    // It would not answer with a key of OpenSSH's.
    Preset preset;
    preset.host.sshHostKey = true;
    const auto refused = firstBootContent(facts, preset);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), std::string("host.sshHostKey"));
    preset.firstBoot.packages = {"openssh-server"};
    QVERIFY(firstBootContent(facts, preset));
    preset.firstBoot.packages.clear();
    facts.hasOpenSsh = true;
    QVERIFY(firstBootContent(facts, preset));
}

void FirstBootTest::forgetsTheFormerCard() {
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    facts.formerCard = {"/etc/landfall", "/etc/systemd/system/landfall-setup.service",
                        "/var/lib/landfall"};
    facts.formerNetworks = {"/etc/NetworkManager/system-connections/home.nmconnection"};
    const auto made = firstBootContent(facts, samplePreset());
    QVERIFY(made);
    const auto& gone = made->content.removals;
    for (const std::string path : {"/etc/landfall", "/var/lib/landfall",
                                   "/etc/NetworkManager/system-connections/home.nmconnection"})
        QVERIFY2(std::count(gone.begin(), gone.end(), path) == 1, path.c_str());
    // Said before it is done.
    std::string said;
    for (const PlanWarning& warning : made->warnings)
        said += warning.message.english() + "\n";
    QVERIFY2(said.find("home.nmconnection. They are removed") != std::string::npos &&
                 said.find("/var/lib/landfall") != std::string::npos,
             said.c_str());
}

// A root that has run has no firstboot in its command line and no seed on its boot partition.
void FirstBootTest::raspberryPiOsByWhatMakesItSo() {
    for (const bool raspberry : {false, true}) {
        BaseFacts facts = sampleFacts(BaseKind::SystemdRoot);
        facts.isRaspberryPiOs = raspberry;
        if (raspberry)
            facts.userWizard = UserWizardFacts{"pi", false, ""};
        facts.growth = GrowthTrigger::ResizeWord;
        const auto made = firstBootContent(facts, samplePreset());
        QVERIFY(made);
        const QByteArray text = dump(made->content);
        QCOMPARE(text.contains("multi-user.target.wants/ssh.service\n"), raspberry);
        QCOMPARE(text.contains(
                     "remove /etc/systemd/system/multi-user.target.wants/userconfig.service\n"),
                 raspberry);
        QVERIFY(text.contains("cmdline - resize\n"));
    }
}

void FirstBootTest::wizardEndsAsItsOwnDoes_data() {
    QTest::addColumn<BaseKind>("kind");
    QTest::addColumn<bool>("desktop");
    QTest::addColumn<bool>("autologin");
    QTest::newRow("bookworm lite") << BaseKind::RaspberryPiFirstboot << false << false;
    QTest::newRow("bookworm, console autologin") << BaseKind::RaspberryPiFirstboot << false << true;
    QTest::newRow("bookworm desktop") << BaseKind::RaspberryPiFirstboot << true << true;
    QTest::newRow("bookworm desktop with a login")
        << BaseKind::RaspberryPiFirstboot << true << false;
    QTest::newRow("preseed") << BaseKind::RaspberryPiPreseed << false << false;
    QTest::newRow("booted, nobody came") << BaseKind::SystemdRoot << false << false;
}

// userconf-pi 0.9, userconf and cancel-rename; raspi-config, do_boot_behaviour B1 to B4.
void FirstBootTest::wizardEndsAsItsOwnDoes() {
    QFETCH(BaseKind, kind);
    QFETCH(bool, desktop);
    QFETCH(bool, autologin);
    BaseFacts facts = sampleFacts(kind);
    facts.isRaspberryPiOs = true;
    facts.userWizard = UserWizardFacts{
        "pi", autologin,
        desktop ? "[Seat:*]\n#autologin-guest=false\nautologin-user=rpi-first-boot-wizard\n"
                  "user-session=LXDE-pi-wayfire\n"
                : ""};
    const auto made = firstBootContent(facts, samplePreset());
    QVERIFY(made);
    const QByteArray text = dump(made->content);
    QVERIFY2(text.contains(" renames pi"), text.constData());
    QCOMPARE(text.contains(" replaces rpi-first-boot-wizard"), desktop);
    for (const char* gone : {"/etc/ssh/sshd_config.d/rename_user.conf",
                             "/etc/systemd/system/multi-user.target.wants/userconfig.service"})
        QVERIFY2(text.contains("remove " + QByteArray(gone) + "\n"), gone);
    QVERIFY(
        text.contains("/etc/systemd/system/getty.target.wants/getty@tty1.service\n"
                      "    link to /usr/lib/systemd/system/getty@.service\n"));
    const QByteArray getty = "/etc/systemd/system/getty@tty1.service.d/autologin.conf\n";
    QCOMPARE(text.contains("remove " + getty), !autologin);
    QCOMPARE(text.contains("--autologin ansible --noclear %I $TERM"), autologin);
    QCOMPARE(text.contains("remove /etc/xdg/autostart/piwiz.desktop\n"), desktop);
    QCOMPARE(text.contains("remove /etc/sudoers.d/010_wiz-nopasswd\n"), desktop);
    QCOMPARE(text.contains("| #autologin-guest=false\n    | autologin-user=ansible\n"),
             desktop && autologin);
    QCOMPARE(text.contains("| #autologin-guest=false\n    | #autologin-user=\n"),
             desktop && !autologin);
    // Nobody to be made: the wizard is what makes the first user.
    Preset without = samplePreset();
    without.user.reset();
    const auto asItIs = firstBootContent(facts, without);
    QVERIFY(asItIs && !dump(asItIs->content).contains("rename_user.conf"));
}

// add_user of Raspberry Pi OS's cloud-init (25.2 with its own distro class) calls userconf, which
// renames number 1000: once `ops` has it, our user is made by us.
void FirstBootTest::accountsThatStay() {
    for (const BaseKind kind : {BaseKind::RaspberryPiCloudInit, BaseKind::SystemdRoot}) {
        BaseFacts facts = sampleFacts(kind);
        facts.isRaspberryPiOs = true;
        facts.userWizard.reset();
        facts.users = {{"root", 0}, {"ops", 1000}};
        facts.people = {{"ops", 1000}};
        const QByteArray text = shown(facts, samplePreset());
        QVERIFY2(text.contains("login user ansible with password sudo"), text.constData());
        QVERIFY(!text.contains(" renames ") && !text.contains("rename_user.conf"));
        QVERIFY2(text.contains("accounts of its own: ops. They stay as they are, with their "
                               "passwords and keys, and ansible is made beside them."),
                 text.constData());
        QVERIFY(!text.contains("landfall-password.service"));
        if (kind == BaseKind::RaspberryPiCloudInit)
            QVERIFY(text.contains("\"users\":[]") || text.contains("\"users\": [\n    |     ]"));
    }
    // Others' cloud-init makes him beside them itself.
    BaseFacts ubuntu = sampleFacts(BaseKind::UbuntuPi);
    ubuntu.people = {{"ubuntu", 1000}, {"ansible", 1001}};
    const QByteArray text = shown(ubuntu, samplePreset());
    QVERIFY(text.contains("accounts of its own: ubuntu. They") && !text.contains("login user"));
}

// armbian/build, armbian-firstrun: OPENSSHD_REGENERATE_HOST_KEYS of /etc/default/armbian-firstrun
// takes /etc/ssh/ssh_host* away.
void FirstBootTest::armbianKeepsTheCardsHostKey() {
    const BaseFacts facts = sampleFacts(BaseKind::Armbian);
    Preset preset = samplePreset();
    for (const bool ours : {false, true}) {
        preset.host.sshHostKey = ours;
        QCOMPARE(shown(facts, preset).contains("UnsetEnvironment=OPENSSHD_REGENERATE_HOST_KEYS"),
                 ours);
    }
}

void FirstBootTest::passwordsBySsh_data() {
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("Debian 12") << QByteArray(
        "# This is the sshd server system-wide configuration file.\n\n"
        "Include /etc/ssh/sshd_config.d/*.conf\n\n#Port 22\n#PasswordAuthentication yes\n"
        "KbdInteractiveAuthentication no\nUsePAM yes\n");
    QTest::newRow("changed in its place") << QByteArray(
        "PasswordAuthentication yes\nInclude /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\n");
    QTest::newRow("no folder") << QByteArray(
        "Port 22\nMatch User x\n    PasswordAuthentication yes\n");
}

// sshd_config(5): of several values the first counts, an included file's in its place.
void FirstBootTest::passwordsBySsh() {
    QFETCH(QByteArray, config);
    for (const bool passwords : {false, true}) {
        BaseFacts facts = sampleFacts(BaseKind::RaspberryPiFirstboot);
        facts.sshdConfig = config.toStdString();
        Preset preset = samplePreset();
        preset.user->passwordLogin = passwords;
        const auto made = firstBootContent(facts, preset);
        QVERIFY(made);
        QByteArray effective = config;
        QByteArray folder;
        for (const ContentFile& file : made->content.files) {
            const auto* text = std::get_if<std::string>(&file.content);
            if (file.path == "/etc/ssh/sshd_config")
                effective = QByteArray::fromStdString(*text);
            else if (file.path.starts_with("/etc/ssh/sshd_config.d/"))
                folder = QByteArray::fromStdString(*text);
        }
        effective.replace("Include /etc/ssh/sshd_config.d/*.conf\n", folder);
        QByteArray value;
        for (const QByteArray& line : effective.split('\n'))
            if (value.isEmpty() && line.startsWith("PasswordAuthentication "))
                value = line.mid(23);
        QCOMPARE(value, QByteArray(passwords ? "yes" : "no"));
    }
}

void FirstBootTest::formerNameLeavesHosts_data() {
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QByteArray>("expected");
    // pi-gen, stage1/02-net-tweaks/00-run.sh: two tabs, behind what netbase and the installer have.
    QTest::newRow("Raspberry Pi OS")
        << QByteArray(
               "127.0.0.1\tlocalhost\n::1\t\tlocalhost ip6-localhost ip6-loopback\n"
               "\n127.0.1.1\t\traspberrypi\n")
        << QByteArray(
               "127.0.0.1\tlocalhost\n::1\t\tlocalhost ip6-localhost ip6-loopback\n\n"
               "127.0.1.1 computatom-07 computatom-07\n");
    // A card of ours that was booted.
    QTest::newRow("booted") << QByteArray(
                                   "127.0.0.1 localhost\n127.0.1.1 node-03 node-03\n"
                                   "192.168.1.1 vault.lan\n")
                            << QByteArray(
                                   "127.0.0.1 localhost\n192.168.1.1 vault.lan\n"
                                   "127.0.1.1 computatom-07 computatom-07\n");
    QTest::newRow("none") << QByteArray("127.0.0.1 localhost\n")
                          << QByteArray(
                                 "127.0.0.1 localhost\n"
                                 "127.0.1.1 computatom-07 computatom-07\n");
}

// cloud-init itself puts the card's name there (cc_update_etc_hosts by manage_etc_hosts:
// localhost).
void FirstBootTest::formerNameLeavesHosts() {
    QFETCH(QByteArray, hosts);
    QFETCH(QByteArray, expected);
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    facts.hosts = hosts.toStdString();
    const auto made = firstBootContent(facts, samplePreset());
    QVERIFY(made);
    const QTemporaryDir folder;
    const QString path = folder.filePath("hosts");
    writeFile(path, hosts);
    for (const ContentFile& file : made->content.files)
        if (file.path == "/etc/hosts")
            writeFile(path, QByteArray::fromStdString(std::get<std::string>(file.content)));
    if (QStandardPaths::findExecutable("cloud-init").isEmpty())
        QSKIP("MISSING: cloud-init");
    const Outcome outcome =
        execute("/usr/bin/python3", {"-c",
                                     "import sys\n"
                                     "from cloudinit import distros\n"
                                     "distro=distros.fetch('debian')('debian',{},None)\n"
                                     "distro.hosts_fn=sys.argv[1]\n"
                                     "distro.update_etc_hosts('computatom-07','computatom-07')\n",
                                     path});
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    // cloud-init has tabs of its own.
    QCOMPARE(readFile(path).simplified(), expected.simplified());
}

void FirstBootTest::sudoAsksAsThePresetSays_data() {
    QTest::addColumn<BaseKind>("kind");
    QTest::addColumn<QByteArray>("base");
    // raspberrypi-sys-mods, etc/sudoers.d/010_pi-nopasswd, once userconf-pi's userconf has put the
    // new name into it; the same of what cloud-init wrote for the account before.
    QTest::newRow("trixie") << BaseKind::RaspberryPiCloudInit
                            << QByteArray("010_pi-nopasswd\nansible ALL=(ALL) NOPASSWD: ALL\n");
    QTest::newRow("booted trixie")
        << BaseKind::RaspberryPiCloudInit
        << QByteArray(
               "90-cloud-init-users\n# Created by cloud-init v. 25.2 on Mon, 06 Oct 2025\n\n"
               "# User rules for ansible\nansible ALL=(ALL) NOPASSWD:ALL\n");
    QTest::newRow("bookworm") << BaseKind::RaspberryPiFirstboot
                              << QByteArray("010_pi-nopasswd\npi ALL=(ALL) NOPASSWD: ALL\n");
    QTest::newRow("a box of Packer's")
        << BaseKind::SystemdRoot << QByteArray("99-sudo\n%sudo ALL=(ALL) NOPASSWD: ALL\n");
}

void FirstBootTest::sudoAsksAsThePresetSays() {
    QFETCH(BaseKind, kind);
    QFETCH(QByteArray, base);
    for (const bool passwordless : {false, true}) {
        BaseFacts facts = sampleFacts(kind);
        Preset preset = samplePreset();
        preset.user->passwordlessSudo = passwordless;
        const auto made = firstBootContent(facts, preset);
        QVERIFY(made);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("sudoers.d"));
        const qsizetype end = base.indexOf('\n');
        writeFile(folder.filePath("sudoers.d/" + base.left(end)), base.mid(end + 1));
        QByteArray rule;
        for (const ContentFile& file : made->content.files) {
            if (!file.path.starts_with("/etc/sudoers.d/"))
                continue;
            QCOMPARE(file.mode, 0440U);
            rule = QByteArray::fromStdString(std::get<std::string>(file.content));
            writeFile(folder.filePath(QString::fromStdString(file.path.substr(5))), rule);
        }
        QCOMPARE(rule,
                 passwordless ? QByteArray() : QByteArray("ansible ALL=(ALL:ALL) PASSWD: ALL\n"));
        if (passwordless)
            continue;
        // sudo itself says what holds, in a root of its own.
        if (geteuid() != 0 || QStandardPaths::findExecutable("sudo").isEmpty())
            QSKIP("MISSING: sudo, and root for its files");
        const Outcome outcome = execute(
            "unshare",
            {"--mount", "sh", "-ec",
             "chown -R 0:0 \"$1\"\n"
             "printf 'root:x:0:0::/root:/bin/sh\\nansible:x:1000:1000::/:/bin/sh\\n' "
             ">\"$1/passwd\"\n"
             "printf 'root:x:0:\\nsudo:x:27:ansible\\nansible:x:1000:\\n' >\"$1/group\"\n"
             "printf '%%sudo ALL=(ALL:ALL) ALL\\n@includedir /etc/sudoers.d\\n' >\"$1/sudoers\"\n"
             "chmod 0440 \"$1/sudoers\" \"$1\"/sudoers.d/*\n"
             "for name in passwd group sudoers sudoers.d; do mount --bind \"$1/$name\" "
             "\"/etc/$name\"; done\n"
             "setpriv --reuid 1000 --regid 1000 --init-groups sudo -n true && echo passwordless || "
             "echo asks\n",
             "sh", folder.path()});
        QVERIFY2(
            outcome.output.endsWith("asks\n") && outcome.output.contains("password is required"),
            outcome.output.constData());
    }
}

void FirstBootTest::refusals_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("subject");
    QTest::newRow("nothing for Wi-Fi") << "nothing for Wi-Fi"
                                       << "wifi";
    QTest::newRow("no network service") << "no network service"
                                        << "network.ethernet";
    QTest::newRow("no apt") << "no apt"
                            << "firstBoot.packages";
    QTest::newRow("no yescrypt") << "no yescrypt"
                                 << "user.passwordLogin";
    QTest::newRow("no boot mount") << "no boot mount"
                                   << "base";
    QTest::newRow("unknown") << "unknown"
                             << "user";
}

void FirstBootTest::refusals() {
    QFETCH(QString, change);
    QFETCH(QString, subject);
    BaseFacts facts = sampleFacts(BaseKind::SystemdRoot);
    Preset preset = samplePreset();
    const QMap<QString, std::function<void()>> changes{
        {"nothing for Wi-Fi",
         [&] {
             facts.hasNetworkManager = false;
             facts.hasNetworkd = true;
         }},
        {"no network service",
         [&] {
             facts.hasNetworkManager = false;
             preset.wifi.reset();
         }},
        {"no apt", [&] { facts.osId = "alpine"; }},
        {"no yescrypt", [&] { facts.hasYescrypt = false; }},
        {"no boot mount",
         [&] {
             facts.bootPartition = 1;
             facts.bootMount.clear();
         }},
        {"unknown", [&] { facts.kind = BaseKind::Unknown; }},
    };
    changes[change]();
    const auto made = firstBootContent(facts, preset);
    QVERIFY(!made);
    QCOMPARE(made.error().kind(), ErrorKind::NotSupported);
    QCOMPARE(QString::fromStdString(made.error().subject()), subject);
}

void FirstBootTest::unknownBaseAsItIs() {
    const auto made = firstBootContent(sampleFacts(BaseKind::Unknown), Preset{});
    QVERIFY(made);
    QVERIFY(made->content.files.empty());
    QCOMPARE(made->warnings.size(), std::size_t{1});
    const auto own = firstBootCardFiles(sampleFacts(BaseKind::Unknown), Preset{}, kCard);
    QVERIFY(own && own->empty());
}

void FirstBootTest::networkManagerReadsTheKeyfile_data() {
    QTest::addColumn<QByteArray>("ssid");
    for (const QByteArray ssid :
         {"hashi", "  leading and trailing  ", "semi;colon;s", "49;50;", "1234", "back\\slash\\n",
          "[section]", "key=value", "#comment", "\xc3\xa9t\xc3\xa9 \xf0\x9f\x93\xb6",
          "exactly-thirty-two-bytes-long-32"})
        QTest::newRow(ssid.constData()) << ssid;
}

void FirstBootTest::networkManagerReadsTheKeyfile() {
    QFETCH(QByteArray, ssid);
    if (QStandardPaths::findExecutable("nmcli").isEmpty())
        QSKIP("MISSING: nmcli (network-manager)");
    QByteArray keyfile = QByteArray::fromStdString(
        wifiKeyfile({ssid.toStdString(), WifiSecurity::Wpa2, "IT", true}));
    const QByteArray key(64, 'a');
    keyfile.replace(kWifiKeyPlaceholder, key);
    // nmcli reads the keyfile with NetworkManager's own reader, and prints it again; what it prints
    // for this SSID given as text is the oracle.
    const Outcome ours =
        execute("nmcli", {"--offline", "connection", "modify", "connection.id", "x"}, keyfile);
    QVERIFY2(ours.exitCode == 0, ours.output.constData());
    const Outcome theirs = execute("nmcli", {"--offline", "connection", "add", "type", "wifi",
                                             "con-name", "x", "ssid", QString::fromUtf8(ssid)});
    QVERIFY2(theirs.exitCode == 0, theirs.output.constData());
    const QRegularExpression line("^ssid=.*$", QRegularExpression::MultilineOption);
    const QString expected = line.match(QString::fromUtf8(theirs.output)).captured();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(line.match(QString::fromUtf8(ours.output)).captured(), expected);
    for (const QByteArray& word : {"psk=" + key, QByteArray("key-mgmt=wpa-psk"),
                                   QByteArray("hidden=true"), QByteArray("mode=infrastructure")})
        QVERIFY2(ours.output.contains(word + "\n"), ours.output.constData());
}

void FirstBootTest::passphrases_data() {
    QTest::addColumn<QByteArray>("passphrase");
    for (const QByteArray passphrase :
         {"correct horse", "  blanks around  ", "pa\"ss # \\w\\s'x ", "#comment",
          "=;,[]{}%$`~|<>?*", "\\\\\\\\\\\\\\\\", "12345678", "\"quoted\"",
          "exactly-sixty-three-characters-long-with-\\\\\\\\\\\\\\\\-at-its-end"})
        QTest::newRow(passphrase.constData()) << passphrase;
}

void FirstBootTest::networkManagerReadsThePassphrase() {
    QFETCH(QByteArray, passphrase);
    if (QStandardPaths::findExecutable("nmcli").isEmpty())
        QSKIP("MISSING: nmcli (network-manager)");
    const auto written =
        writtenPassphrase(passphrase.toStdString(), PlaceholderValue::KeyfilePassphrase);
    QVERIFY(written);
    QByteArray keyfile =
        QByteArray::fromStdString(wifiKeyfile({"hashi", WifiSecurity::Wpa3, "IT", false}));
    keyfile.replace(QByteArray::fromStdString(wifiPassphrasePlaceholder()),
                    QByteArray::fromStdString(std::string(written->view())));
    const Outcome ours =
        execute("nmcli", {"--offline", "connection", "modify", "connection.id", "x"}, keyfile);
    QVERIFY2(ours.exitCode == 0, ours.output.constData());
    // What NetworkManager itself writes for this passphrase is the oracle.
    const Outcome theirs = execute(
        "nmcli", {"--offline", "connection", "add", "type", "wifi", "con-name", "x", "ssid",
                  "hashi", "wifi-sec.key-mgmt", "sae", "wifi-sec.psk", QString(passphrase)});
    QVERIFY2(theirs.exitCode == 0, theirs.output.constData());
    const QRegularExpression line("^psk=.*$", QRegularExpression::MultilineOption);
    const QString expected = line.match(QString::fromUtf8(theirs.output)).captured();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(line.match(QString::fromUtf8(ours.output)).captured(), expected);
    QVERIFY(ours.output.contains("key-mgmt=sae\n"));
}

void FirstBootTest::supplicantReadsItsFile() {
    QFETCH(QByteArray, passphrase);
    const QString program =
        QStandardPaths::findExecutable("wpa_supplicant", {"/usr/sbin", "/sbin"});
    if (program.isEmpty())
        QSKIP("MISSING: wpa_supplicant (wpasupplicant)");
    const auto written =
        writtenPassphrase(passphrase.toStdString(), PlaceholderValue::SupplicantPassphrase);
    QVERIFY(written);
    const QTemporaryDir folder;
    QByteArray text =
        QByteArray::fromStdString(wifiSupplicant({"a\"b #", WifiSecurity::Wpa3, "IT", true}));
    text.replace(QByteArray::fromStdString(wifiPassphrasePlaceholder()),
                 QByteArray::fromStdString(std::string(written->view())));
    text.replace("ctrl_interface=/run/wpa_supplicant\n", "");
    writeFile(folder.filePath("wifi.conf"), text);
    // It reads the file, shows what it has read with its keys (-K), and ends with the interface.
    const Outcome outcome = execute("timeout", {"-s", "INT", "2", program, "-Dnone", "-inothere0",
                                                "-c", folder.filePath("wifi.conf"), "-ddK"});
    const QByteArray& output = outcome.output;
    QVERIFY2(!output.contains("failed to parse"), output.constData());
    QVERIFY2(output.contains("country='IT'") && output.contains("scan_ssid=1") &&
                 output.contains("key_mgmt: 0x400") && output.contains("ieee80211w=2"),
             output.constData());
    for (const auto& [name, expected] :
         {std::pair<const char*, QByteArray>{"ssid", "a\"b #"}, {"sae_password", passphrase}}) {
        const QRegularExpression block(
            QString("^%1 - hexdump_ascii\\(len=(\\d+)\\):\\n((?: {5}.*\\n)+)").arg(name),
            QRegularExpression::MultilineOption);
        const auto match = block.match(QString::fromLatin1(output));
        QVERIFY2(match.hasMatch(), output.constData());
        QByteArray bytes;
        for (const QString& row : match.captured(2).split('\n', Qt::SkipEmptyParts))
            bytes += QByteArray::fromHex(row.mid(5, 48).toLatin1());
        QCOMPARE(bytes, expected);
        QCOMPARE(match.captured(1).toInt(), expected.size());
    }
}

void FirstBootTest::wifiWithoutNetworkManager() {
    BaseFacts facts = sampleFacts(BaseKind::DebianRaspi);
    facts.hasNetworkManager = false;
    facts.hasWpaSupplicant = true;
    facts.hasIfupdown = true;
    QCOMPARE(compareWithGolden(shown(facts, samplePreset()), "firstboot/golden/ifupdown.txt"),
             QString());
    facts = sampleFacts(BaseKind::UbuntuPi);
    facts.hasNetworkManager = false;
    facts.hasWpaSupplicant = true;
    facts.hasNetplan = true;
    Preset preset = samplePreset();
    preset.wifi->security = WifiSecurity::Wpa3;
    QCOMPARE(compareWithGolden(shown(facts, preset), "firstboot/golden/ubuntu_wpa3.txt"),
             QString());
}

// raspi-config, do_wifi_country: cfg80211's domain in cmdline.txt, and the radio let free.
void FirstBootTest::countryWithoutNetwork() {
    Preset preset = samplePreset();
    preset.wifi = Wifi{"", WifiSecurity::Open, "IT", false};
    for (const BaseKind kind : {BaseKind::RaspberryPiCloudInit, BaseKind::SystemdRoot}) {
        BaseFacts facts = sampleFacts(kind);
        // No network is set up: nobody is needed for it.
        facts.hasNetworkManager = kind == BaseKind::RaspberryPiCloudInit;
        preset.ethernet = {};
        const QByteArray text = shown(facts, preset);
        QVERIFY2(text.contains("cmdline + cfg80211.ieee80211_regdom=IT\n"), text.constData());
        QVERIFY(text.contains("WIFI='on'") && text.contains("rules of IT, and joins no network"));
        QVERIFY(!text.contains("landfall-wifi.nmconnection") &&
                !text.contains("wpa_supplicant-wlan0.conf") && !text.contains("landfall-wifi-key"));
    }
}

void FirstBootTest::unitsVerify() {
    const QTemporaryDir root;
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    facts.hasDropbear = true;
    Preset preset = samplePreset();
    const auto made = firstBootContent(facts, preset);
    QVERIFY(made);
    QProcess::execute("mkdir", {"-p", root.path() + "/usr/lib/systemd", root.path() + "/etc"});
    QProcess::execute("cp", {"-a", "/usr/lib/systemd/system", root.path() + "/usr/lib/systemd/"});
    QProcess::execute("ln", {"-s", "usr/lib", root.path() + "/lib"});
    QProcess::execute("ln", {"-s", "usr/bin", root.path() + "/bin"});
    for (const char* program : {"/usr/bin/sh", "/usr/bin/ssh-keygen", "/usr/bin/dropbearkey"}) {
        writeFile(root.path() + program, "");
        QProcess::execute("chmod", {"+x", root.path() + program});
    }
    layOut(made->content, root.path(), "/boot/firmware");
    int units = 0;
    for (const ContentFile& file : made->content.files) {
        if (!file.path.starts_with("/etc/systemd/system/"))
            continue;
        const QString unit = QString::fromStdString(file.path).section('/', -1);
        const Outcome outcome =
            execute("systemd-analyze", {"verify", "--man=no", "--root=" + root.path(),
                                        "--recursive-errors=no", "/etc/systemd/system/" + unit});
        QVERIFY2(outcome.exitCode == 0 && !outcome.output.contains(unit.toUtf8() + ":"),
                 (unit.toUtf8() + "\n" + outcome.output).constData());
        ++units;
    }
    QCOMPARE(units, 5);
}

QTEST_GUILESS_MAIN(FirstBootTest)
#include "tst_first_boot.moc"
