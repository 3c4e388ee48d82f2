#include <QtTest>

#include <map>

#include "core/compose/composer.h"
#include "tests/compose/made_base.h"
#include "tests/compose/written_card.h"

using namespace landfall;
using namespace landfall::test;

Q_DECLARE_METATYPE(landfall::test::BaseStyle)

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

constexpr const char* kKey = "rpoak_5Kd3NBUAdUnhyzenEwVLy9pB";
constexpr const char* kOther = "rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE";

/// As pi-gen leaves it, where nobody has logged in yet: an account that is to be renamed, and
/// rpi-connect with its user units (stage2/01-sys-tweaks/00-packages of trixie).
Tree raspberryRoot() {
    Tree root;
    root.files["/etc/rpi-issue"] = "Raspberry Pi reference 2025-10-01\n";
    root.files["/etc/passwd"] =
        "root:x:0:0:root:/root:/bin/bash\npi:x:1000:1000::/home/pi:/bin/bash\n";
    root.files["/etc/group"] = "root:x:0:\nsudo:x:27:pi\npi:x:1000:\n";
    root.files["/etc/shadow"] = "root:*:19600:0:99999:7:::\npi:*:19600:0:99999:7:::\n";
    root.files["/etc/gshadow"] = "root:*::\nsudo:*::pi\npi:!::\n";
    root.files["/etc/ssh/sshd_config.d/rename_user.conf"] = "Banner /usr/share/userconf-pi/x\n";
    root.files["/home/pi/.config/pcmanfm/pcmanfm.conf"] = "[config]\n";
    root.files["/usr/bin/rpi-connect"] = "a program";
    root.files["/usr/bin/apt-get"] = "a program";
    return root;
}

/// A Raspberry Pi OS, a preset whose user signs in to Connect, and the cards made of them.
struct Connected {
    explicit Connected(BaseStyle style, const Tree& root = raspberryRoot()) : shop(style) {
        shop.base = madeBase(shop.path("."), style, {}, root);
        shop.preset.wifi.reset();  // this base has no NetworkManager
        shop.preset.user.emplace();
        shop.preset.user->name = "deploy";
        shop.preset.user->sshKeys = {"ssh-ed25519 AAAA operator"};
        shop.preset.user->raspberryPiConnect = true;
    }
    [[nodiscard]] Result<CardPlan> plan() const {
        return planCard(shop.base.facts, shop.preset, std::nullopt, {}, {});
    }
    [[nodiscard]] Result<CardImage> compose(const char* key) const {
        LANDFALL_ASSIGN(const CardPlan planned, plan());
        CardIdentity identity = firstCard();
        if (key != nullptr)
            identity.connectKey = std::make_shared<const Secret>(key);
        return composeCard(*shop.cache, shop.base, shop.preset, planned, identity, madeSecrets(),
                           {}, {});
    }
    Workshop shop;
};

/// Owner, mode, and of a symlink its target, as debugfs prints them.
QString node(const std::filesystem::path& volume, const std::string& path) {
    const QString text = QString::fromStdString(debugfs(volume, "stat " + path));
    const auto word = [&](const char* pattern) {
        return QRegularExpression(pattern).match(text).captured(1);
    };
    const QString link = word("Fast link dest: \"([^\"]*)\"");
    return word("User:\\s+(\\S+)") + ":" + word("Group:\\s+(\\S+)") + " " +
           (link.isEmpty() ? word("Mode:\\s+(\\S+)") : link);
}

/// Below the user's home, what rpi-imager's customization_generator.cpp (2.0) makes there.
void compareHome(const std::filesystem::path& volume, const std::string& home,
                 const std::string& key) {
    const std::string settings = home + "/.config";
    const std::string units = settings + "/systemd/user";
    const std::string lib = "/usr/lib/systemd/user/";
    const std::map<std::string, std::string> wanted{
        {settings, "0700"},
        {settings + "/com.raspberrypi.connect", "0700"},
        {settings + "/com.raspberrypi.connect/auth.key", "0600"},
        {settings + "/systemd", "0700"},
        {units, "0700"},
        {units + "/default.target.wants", "0700"},
        {units + "/paths.target.wants", "0700"},
        {units + "/default.target.wants/rpi-connect.service", lib + "rpi-connect.service"},
        {units + "/default.target.wants/rpi-connect-wayvnc.service",
         lib + "rpi-connect-wayvnc.service"},
        {units + "/paths.target.wants/rpi-connect-signin.path", lib + "rpi-connect-signin.path"},
    };
    for (const auto& [path, what] : wanted)
        QCOMPARE(QString::fromStdString(path) + " " + node(volume, path),
                 QString::fromStdString(path + " 1000:1000 " + what));
    QCOMPARE(debugfs(volume, "cat " + settings + "/com.raspberrypi.connect/auth.key"), key + "\n");
}

}  // namespace

class ConnectTest : public QObject {
    Q_OBJECT

private slots:
    void aCardSignsInByItsOwnKey_data();
    void aCardSignsInByItsOwnKey();
    void theHomeIsAPartition();
    void noKeyNoCard();
    void theAccountLivesElsewhere();
};

void ConnectTest::aCardSignsInByItsOwnKey_data() {
    QTest::addColumn<BaseStyle>("style");
    QTest::newRow("trixie, with a seed") << BaseStyle::CloudInit;
    QTest::newRow("without a seed") << BaseStyle::SystemdRoot;
}

void ConnectTest::aCardSignsInByItsOwnKey() {
    QFETCH(BaseStyle, style);
    const Connected made(style);
    const auto plan = made.plan();
    VERIFY_RESULT(plan);
    const std::string text = planText(*plan);
    QVERIFY2(text.find("deploy: the host signs in to Raspberry Pi Connect as this user's") !=
                     std::string::npos &&
                 text.find("has no rpi-connect") == std::string::npos,
             text.c_str());
    int number = 0;
    for (const char* key : {kKey, kOther}) {
        const auto image = made.compose(key);
        VERIFY_RESULT(image);
        const WrittenCard card(made.shop.path("card" + std::to_string(++number)), *image,
                               Former::Random);
        const auto root = card.partition(2);
        compareHome(root, "/home/deploy", key);
        QCOMPARE(node(root, "/var/lib/systemd/linger/deploy"), QString("0:0 0644"));
        QCOMPARE(debugfs(root, "cat /var/lib/systemd/linger/deploy"), std::string());
        QCOMPARE(debugfs(root, "cat /home/deploy/.config/pcmanfm/pcmanfm.conf"),
                 std::string("[config]\n"));
        QCOMPARE(tryShell("e2fsck -fn '" + root.string() + "'").code, 0);
        // The key is nowhere else: not on the FAT, not in the cache's layers.
        QCOMPARE(tryShell("grep -c '" + std::string(key) + "' '" + card.file().string() + "'").text,
                 std::string("1\n"));
        QCOMPARE(tryShell("grep -rq '" + std::string(key) + "' '" +
                          made.shop.path("cache").string() + "'")
                     .code,
                 1);
        if (style == BaseStyle::SystemdRoot)
            continue;
        // cloud-init makes nobody, and renames nobody: the account is there.
        const std::string seed = tryShell("MTOOLS_SKIP_CHECK=1 mtype -i '" +
                                          card.partition(1).string() + "' ::user-data")
                                     .text;
        QVERIFY2(QRegularExpression("\"users\":\\s*\\[\\s*\\]")
                     .match(QString::fromStdString(seed))
                     .hasMatch(),
                 seed.c_str());
    }
}

// What a card has of its own follows its file into the partition that takes the folder over.
void ConnectTest::theHomeIsAPartition() {
    Connected made(BaseStyle::SystemdRoot);
    made.shop.preset.layout.partitions[0].label = "home";
    made.shop.preset.layout.partitions[0].mount = "/home";
    made.shop.preset.layout.partitions[0].copy = true;
    const auto image = made.compose(kKey);
    VERIFY_RESULT(image);
    const WrittenCard card(made.shop.path("card"), *image, Former::Random);
    compareHome(card.partition(3), "/deploy", kKey);
    QCOMPARE(tryShell("e2fsck -fn '" + card.partition(3).string() + "'").code, 0);
}

void ConnectTest::noKeyNoCard() {
    const Connected made(BaseStyle::SystemdRoot);
    const auto image = made.compose(nullptr);
    QVERIFY(!image);
    QCOMPARE(image.error().subject(), std::string("secrets.connectKeys"));
}

void ConnectTest::theAccountLivesElsewhere() {
    Tree root = raspberryRoot();
    root.files["/etc/passwd"] += "deploy:x:1001:1001::/srv/deploy:/bin/bash\n";
    root.files["/etc/group"] += "deploy:x:1001:\n";
    const Connected made(BaseStyle::SystemdRoot, root);
    const auto image = made.compose(kKey);
    QVERIFY(!image);
    QCOMPARE(image.error().subject(), std::string("user.raspberryPiConnect"));
    QVERIFY2(image.error().text().find("lives in /srv/deploy") != std::string::npos,
             image.error().text().c_str());
}

QTEST_GUILESS_MAIN(ConnectTest)
#include "tst_connect.moc"
