#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/firstboot/base_settings.h"
#include "core/firstboot/seed.h"
#include "core/firstboot/yaml_json.h"
#include "sample_base.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

const CardIdentity kCard{"computatom-07", 7, 0x1a4dfa11, "r-0001"};

/// What PyYAML, cloud-init's own reader, makes of a text, as JSON with all but ASCII escaped.
QJsonObject readByYaml(const QByteArray& text, QByteArray& problem) {
    const Outcome outcome = execute(
        "/usr/bin/python3",
        {"-c",
         "import json,sys,yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read()), sys.stdout)"},
        text);
    problem = outcome.exitCode == 0 ? QByteArray() : outcome.output;
    return QJsonDocument::fromJson(outcome.output).object();
}

}  // namespace

class SeedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cloudInitAcceptsUserData();
    void passwordIsNoDegradation();
    void userMayBeNamedAsAGroup();
    void yamlReadsHostileTexts();
    void everyCharacterSurvives();
    void metaAndNetwork();
    void baseStays_data();
    void baseStays();
    void baseThatIsNotMerged_data();
    void baseThatIsNotMerged();
    void planSaysWhatGoes();
    void accountOfTheBase();
};

namespace {

/// user-data as people make golden images with it (cloud-init's examples of runcmd, write_files).
const char* const kBaseData =
    "#cloud-config\n"
    "# made for the fleet\n"
    "hostname: golden\n"
    "fqdn: golden.example\n"
    "runcmd:\n- [touch, /var/made]\n- 'echo hostname: x > /etc/note'\n"
    "write_files:\n  - path: /etc/note.d/x\n    content: |\n      hostname: kept\n\n"
    "      # kept as well\n      users: kept\n"
    "packages: [htop, \"vim\"]\n"
    "users:\n  - default\n  - name: guest\n    hashed_passwd: $6$secret\n"
    "chpasswd:\n  expire: true\n  users:\n  - {name: ubuntu, password: ubuntu, type: text}\n"
    "timezone: Asia/Tokyo\n";

}  // namespace

void SeedTest::baseStays_data() {
    QTest::addColumn<QByteArray>("base");
    QTest::newRow("block") << QByteArray(kBaseData);
    QTest::newRow("carriage returns") << QByteArray(kBaseData).replace("\n", "\r\n");
    QTest::newRow("blank lines before") << "\n\n" + QByteArray(kBaseData);
    QByteArray problem;
    QTest::newRow("JSON") << "#cloud-config\n" +
                                 QJsonDocument(readByYaml(kBaseData, problem)).toJson();
}

// What PyYAML reads of the base, with the card's keys in place of those of the same name.
void SeedTest::baseStays() {
    QFETCH(QByteArray, base);
    for (const bool user : {false, true}) {
        Preset preset;
        if (user)
            preset = samplePreset();
        BaseFacts facts = sampleFacts(BaseKind::UbuntuPi);
        QByteArray problem;
        const QJsonObject own =
            readByYaml(QByteArray::fromStdString(userData(facts, preset, kCard)), problem);
        facts.seedUserData = base.toStdString();
        QJsonObject expected = readByYaml(base, problem);
        QVERIFY2(problem.isEmpty(), problem.constData());
        expected.remove("fqdn");
        if (user)
            expected.remove("chpasswd");
        for (auto member = own.begin(); member != own.end(); ++member)
            expected[member.key()] = member.value();
        const QByteArray text = QByteArray::fromStdString(userData(facts, preset, kCard));
        const QJsonObject read = readByYaml(text, problem);
        QVERIFY2(problem.isEmpty(), problem.constData());
        QCOMPARE(read, expected);
        QVERIFY(text.startsWith("#cloud-config\n") && !text.contains('\r'));
        if (QStandardPaths::findExecutable("cloud-init").isEmpty())
            continue;
        const QTemporaryDir folder;
        writeFile(folder.filePath("user-data"), text);
        const Outcome outcome =
            execute("cloud-init", {"schema", "--config-file", folder.filePath("user-data")});
        QVERIFY2(outcome.output.contains("Valid"), outcome.output.constData());
    }
}

void SeedTest::baseThatIsNotMerged_data() {
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("comments") << QByteArray("#cloud-config\n\n# hostname: raspberrypi\n") << 0;
    QTest::newRow("script") << QByteArray("#!/bin/sh\necho made\n") << 1;
    QTest::newRow("list of addresses") << QByteArray("#include\nhttps://x.example/y\n") << 1;
    QTest::newRow("template") << QByteArray("## template: jinja\n#cloud-config\nruncmd: [ls]\n")
                              << 1;
    QTest::newRow("parts") << QByteArray("Content-Type: multipart/mixed; boundary=x\n") << 1;
    QTest::newRow("flow") << QByteArray("#cloud-config\n{hostname: x,\nruncmd: [ls]}\n") << 2;
    QTest::newRow("open quote")
        << QByteArray("#cloud-config\nruncmd: [ls]\nfinal_message: \"a\nusers: b\"\n") << 3;
    QTest::newRow("anchor")
        << QByteArray("#cloud-config\nruncmd: [ls]\nhostname: &me golden\nlocale: *me\n") << 3;
    QTest::newRow("two documents") << QByteArray("#cloud-config\nruncmd: [ls]\n---\na: b\n") << 3;
}

void SeedTest::baseThatIsNotMerged() {
    QFETCH(QByteArray, base);
    QFETCH(int, line);
    BaseFacts facts = sampleFacts(BaseKind::UbuntuPi);
    const std::string plain = userData(facts, Preset{}, kCard);
    facts.seedUserData = base.toStdString();
    const MergedUserData merged = mergedUserData(facts, Preset{}, kCard);
    QCOMPARE(merged.text, plain);
    QCOMPARE(merged.unlike, line);
    QVERIFY(merged.kept.empty());
    QCOMPARE(merged.replaced.size(), std::size_t{line == 0 ? 0U : 1U});
    // A card that Landfall wrote says what its own preset said.
    facts.formerCard = {"/etc/landfall"};
    facts.seedUserData = kBaseData;
    QCOMPARE(userData(facts, Preset{}, kCard), plain);
}

void SeedTest::planSaysWhatGoes() {
    BaseFacts facts = sampleFacts(BaseKind::UbuntuPi);
    facts.seedUserData = kBaseData;
    facts.seedMetaData = "instance-id: golden\n# nothing\npublic-keys: [ssh-rsa]\n";
    facts.seedNetworkConfig = "version: 2\nwifis:\n  wlan0:\n    password: secret\n";
    const auto said = [&](const Preset& preset) {
        std::string out;
        for (const PlanWarning& warning : replacedSettings(facts, preset))
            out += warning.message.english() + "\n";
        return out;
    };
    QCOMPARE(said(Preset{}),
             "The base's own user-data goes on beside the preset: runcmd, write_files, packages, "
             "users, chpasswd, timezone.\n"
             "Of the base's user-data this goes, and the card's stands there: hostname: golden\n"
             "Of the base's user-data this goes, and the card's stands there: fqdn: "
             "golden.example\n"
             "Of the base's meta-data this goes, and the card's stands there: public-keys: "
             "[ssh-rsa]\n");
    const std::string all = said(samplePreset());
    for (const char* line : {"stands there: users:; - default; - name: guest; hashed_passwd: …\n",
                             "beside the preset: runcmd, write_files, packages.\n",
                             "It said: version: 2; wifis:; wlan0:; password: …\n"})
        QVERIFY2(all.find(line) != std::string::npos, all.c_str());
    QVERIFY2(all.find("secret") == std::string::npos, all.c_str());
    // A base that says nothing has no line in the plan.
    facts = sampleFacts(BaseKind::UbuntuPi);
    facts.seedUserData = "#cloud-config\n# hostname: ubuntu\n";
    facts.seedMetaData = "dsmode: local\ninstance_id: rpios-image\n";
    QCOMPARE(said(samplePreset()), "");
}

void SeedTest::accountOfTheBase() {
    const std::string kept = "ssh-ed25519 AAAAC3Nz operator";
    for (const BaseKind kind : {BaseKind::SystemdRoot, BaseKind::UbuntuPi}) {
        BaseFacts facts = sampleFacts(kind);
        facts.logins = {{"ansible", true, {kept, "from=\"10.0.0.0/8\" ssh-rsa AAAA old admin"}},
                        {"other", true, {"ssh-rsa BBBB other"}}};
        Preset preset = samplePreset();
        preset.user->passwordLogin = false;
        std::string said;
        for (const PlanWarning& warning : replacedSettings(facts, preset))
            said += warning.message.english() + "\n";
        const std::string key = kind == BaseKind::UbuntuPi
                                    ? "keeps an SSH key that is not the preset's"
                                    : "loses an SSH key, for the preset has keys of its own";
        QCOMPARE(said,
                 "The base's account ansible has a password, which is locked: the preset "
                 "lets it in by SSH keys only.\nThe base's account ansible " +
                     key + ": ssh-rsa old admin\n");
        preset.user->name = "fresh";
        QVERIFY(replacedSettings(facts, preset).empty());
    }
}

void SeedTest::initTestCase() {
    if (execute("/usr/bin/python3", {"-c", "import yaml"}).exitCode != 0)
        QSKIP("MISSING: PyYAML (python3-yaml)");
}

void SeedTest::cloudInitAcceptsUserData() {
    if (QStandardPaths::findExecutable("cloud-init").isEmpty())
        QSKIP("MISSING: cloud-init");
    const QTemporaryDir folder;
    const BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    writeFile(folder.filePath("user-data"),
              QByteArray::fromStdString(userData(facts, samplePreset(), kCard)));
    const Outcome outcome =
        execute("cloud-init", {"schema", "--config-file", folder.filePath("user-data")});
    QVERIFY2(outcome.exitCode == 0 && outcome.output.contains("Valid"), outcome.output.constData());
    QVERIFY2(!outcome.output.contains("deprecat"), outcome.output.constData());
}

// cloud-init 24.3 and later warn of "lock_passwd: false" without a password in user-data, and end
// as degraded, exit code 2, by it (Debian 13's 25.1.4, cloudinit/distros/__init__.py, create_user):
// "Not unlocking password for user …". The hash is landfall-password.service's, behind cloud-init.
void SeedTest::passwordIsNoDegradation() {
    for (const bool password : {false, true}) {
        Preset preset = samplePreset();
        preset.user->passwordLogin = password;
        QByteArray problem;
        const QJsonObject read =
            readByYaml(QByteArray::fromStdString(
                           userData(sampleFacts(BaseKind::RaspberryPiCloudInit), preset, kCard)),
                       problem);
        const QJsonObject user = read["users"].toArray()[0].toObject();
        QCOMPARE(user["lock_passwd"], QJsonValue(true));
        QVERIFY(!user.contains("passwd") && !user.contains("plain_text_passwd"));
        QCOMPARE(read["ssh_pwauth"], QJsonValue(password));
    }
}

// cloud-init makes the command of it, useradd carries it out in a root where the group is there
// already.
void SeedTest::userMayBeNamedAsAGroup() {
    if (QStandardPaths::findExecutable("cloud-init").isEmpty() || geteuid() != 0)
        QSKIP("MISSING: cloud-init, and root for useradd");
    BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    facts.groups.push_back({"staff", 50});
    Preset preset = samplePreset();
    preset.user->name = "staff";
    const Outcome made =
        execute("/usr/bin/python3",
                {"-c",
                 "import json,sys,yaml\n"
                 "from cloudinit import distros,subp,util\n"
                 "calls=[]\n"
                 "subp.subp=lambda command,**_: calls.append(command)\n"
                 "util.is_group=lambda name: True\n"
                 "util.is_user=lambda name: False\n"
                 "user=yaml.safe_load(sys.stdin.buffer.read())['users'][0]\n"
                 "distros.fetch('debian')('debian',{},None).add_user(user.pop('name'),**user)\n"
                 "json.dump(next(c for c in calls if c[0]=='useradd'),sys.stdout)"},
                QByteArray::fromStdString(userData(facts, preset, kCard)));
    QStringList command;
    for (const QJsonValue& word : QJsonDocument::fromJson(made.output).array())
        command.append(word.toString());
    QVERIFY2(command.value(0) == "useradd", made.output.constData());

    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath("etc") && QDir(root.path()).mkpath("home"));
    writeFile(root.filePath("etc/passwd"), "root:x:0:0:root:/root:/bin/bash\n");
    writeFile(root.filePath("etc/group"),
              "root:x:0:\nadm:x:4:\nsudo:x:27:\nvideo:x:44:\nstaff:x:50:\n");
    const Outcome added = execute("useradd", QStringList{"--prefix", root.path()} + command.mid(1));
    QVERIFY2(added.exitCode == 0, added.output.constData());
    QFile passwd(root.filePath("etc/passwd"));
    QVERIFY(passwd.open(QIODevice::ReadOnly));
    const QByteArray accounts = passwd.readAll();
    QVERIFY2(accounts.contains("\nstaff:!:1000:50:"), accounts.constData());
}

void SeedTest::yamlReadsHostileTexts() {
    Preset preset = samplePreset();
    const std::vector<std::string> keys{
        "ssh-ed25519 AAAA off: yes # no - {a: b} [c] !!python/object:os.system",
        "ssh-ed25519 AAAA \"quotes\" 'and' \\backslash\\ \t tab",
        "ssh-ed25519 AAAA \xc2\x85 next line \xe2\x80\xa8 separator \xef\xbb\xbf mark \x7f del",
        "ssh-ed25519 AAAA \xf0\x9f\x92\xbe \xef\xbf\xbe",
        "#cloud-config",
    };
    preset.user->sshKeys = keys;
    const BaseFacts facts = sampleFacts(BaseKind::RaspberryPiCloudInit);
    const QByteArray text = QByteArray::fromStdString(userData(facts, preset, kCard));
    QByteArray problem;
    const QJsonObject read = readByYaml(text, problem);
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QJsonObject user = read["users"].toArray()[0].toObject();
    QJsonArray expected;
    for (const std::string& key : keys)
        expected.append(QString::fromStdString(key));
    QCOMPARE(user["ssh_authorized_keys"].toArray(), expected);
    QCOMPARE(read["growpart"].toObject()["mode"].toString(), QString("off"));
    QVERIFY2(!text.contains("passwd\": \"") && !text.contains("hash"), text.constData());
}

void SeedTest::everyCharacterSurvives() {
    QString all;
    for (char32_t code = 1; code <= 0x10ffff; code = code < 0x3100 ? code + 1 : code + 61) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        all += QString::fromUcs4(&code, 1);
    }
    for (const char32_t code : {U'\ufeff', U'\ufffe', U'\uffff', U'\ufffd'})
        all += QString::fromUcs4(&code, 1);
    QByteArray problem;
    const QJsonObject read =
        readByYaml(QByteArray::fromStdString(yamlJson({{"all", all}})), problem);
    QVERIFY2(problem.isEmpty(), problem.constData());
    QCOMPARE(read["all"].toString(), all);
}

void SeedTest::metaAndNetwork() {
    QByteArray problem;
    const QJsonObject meta = readByYaml(QByteArray::fromStdString(metaData(kCard)), problem);
    QCOMPARE(meta["instance-id"].toString(), QString("landfall-r-0001-computatom-07"));
    QCOMPARE(meta["local-hostname"].toString(), QString("computatom-07"));

    const auto text = networkConfig(samplePreset().ethernet, kCard.number);
    QVERIFY(text);
    const QJsonObject network = readByYaml(QByteArray::fromStdString(*text), problem);
    QCOMPARE(network["version"].toInt(), 2);
    const QJsonObject card = network["ethernets"].toObject()["ethernet"].toObject();
    QCOMPARE(card["match"].toObject()["name"].toString(), QString("e*"));
    QCOMPARE(card["addresses"].toArray()[0].toString(), QString("192.168.1.27/24"));
    QCOMPARE(card["routes"].toArray()[0].toObject()["via"].toString(), QString("192.168.1.1"));
}

QTEST_GUILESS_MAIN(SeedTest)
#include "tst_seed.moc"
