#include <QtTest>

#include <QUuid>

#include "core/compose/accounts.h"
#include "core/compose/fstab.h"

using namespace landfall;

namespace {

PlannedPartition planned(int number, Filesystem filesystem, const char* mount) {
    PlannedPartition partition;
    partition.number = number;
    partition.filesystem = filesystem;
    partition.mount = mount;
    return partition;
}

AccountFiles debianAccounts() {
    return {
        "root:x:0:0:root:/root:/bin/bash\nsystemd-network:x:998:998::/:/usr/sbin/nologin\n"
        "pi:x:1000:1000::/home/pi:/bin/bash\n",
        "root:x:0:\nsudo:x:27:pi\nsystemd-network:x:998:\npi:x:1000:\nconsul:x:990:\n",
        "root:*:19000:0:99999:7:::\npi:$y$j9T$old:19000:0:99999:7:::\n",
        "root:*::\nsudo:*::pi\n",
    };
}

CardContent joinAccounts() {
    CardContent content;
    content.systemUsers = {{"consul", "consul", "/var/lib/consul", "Consul agent"},
                           {"vault-agent", "vault-agent", "/var/lib/vault-agent", ""}};
    ContentLoginUser login;
    login.name = "ansible";
    login.groups = {"sudo", "gpio"};
    content.loginUsers = {login};
    return content;
}

}  // namespace

class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void diskIds();
    void mountOptions();
    void fstabLines();
    void commandLines();
    void numbersAreFreeAndFixed();
    void accountsAreAdded();
    void knownUsersKeepWhatTheyHave();
    void accountIsRenamed();
    void noNumberFree();
    void unknownOwnersNameTheKnown();
};

void TextsTest::diskIds() {
    QCOMPARE(diskIdText(0x00c0ffee), std::string("00c0ffee"));
    QCOMPARE(replaceDiskId("a PARTUUID=00C0FFEE-01 root=partuuid=00c0ffee-02 PARTUUID=00c0ffef-01",
                           DiskNames{0x00c0ffee}, "1a4dfa11", TableFormat::Mbr),
             std::string("a PARTUUID=1a4dfa11-01 root=PARTUUID=1a4dfa11-02 PARTUUID=00c0ffef-01"));
    QCOMPARE(replaceDiskId("root=PARTUUID=00c0ffee-0a ro", DiskNames{0x00c0ffee}, "1a4dfa11",
                           TableFormat::Gpt),
             std::string("root=PARTUUID=1a4dfa11-4c61-4e64-a661-6c6c0000000a ro"));
    for (const char* other :
         {"PARTUUID=00c0ffee-", "00c0ffee-0123-4567-89ab-cdef01234567", "a00c0ffee-01", "00c0ffee"})
        QCOMPARE(replaceDiskId(other, DiskNames{0x00c0ffee}, "1a4dfa11", TableFormat::Mbr),
                 std::string(other));
    QCOMPARE(replaceDiskId("root=/dev/disk/by-partuuid/00c0ffee-02", DiskNames{0x00c0ffee},
                           "1a4dfa11", TableFormat::Mbr),
             std::string("root=/dev/disk/by-partuuid/1a4dfa11-02"));
    QCOMPARE(replaceDiskId("by\\x2dpartuuid-00c0ffee\\x2d02.device", DiskNames{0x00c0ffee},
                           "1a4dfa11", TableFormat::Gpt),
             std::string("by\\x2dpartuuid-1a4dfa11\\x2d4c61\\x2d4e64\\x2da661"
                         "\\x2d6c6c00000002.device"));
    const DiskNames gpt{0,
                        {{1, "a1b2c3d4-1111-4222-8333-000000000001"},
                         {12, "a1b2c3d4-1111-4222-8333-00000000000c"}}};
    QCOMPARE(replaceDiskId("root=partuuid=A1B2C3D4-1111-4222-8333-00000000000C "
                           "by\\x2dpartuuid-a1b2c3d4\\x2d1111\\x2d4222\\x2d8333\\x2d000000000001.x",
                           gpt, "1a4dfa11", TableFormat::Gpt),
             std::string("root=PARTUUID=1a4dfa11-4c61-4e64-a661-6c6c0000000c "
                         "by\\x2dpartuuid-1a4dfa11\\x2d4c61\\x2d4e64\\x2da661"
                         "\\x2d6c6c00000001.x"));
    for (const char* other :
         {"a1b2c3d4-1111-4222-8333-000000000002", "a1b2c3d4-1111-4222-8333-0000000000012",
          "fa1b2c3d4-1111-4222-8333-000000000001", "a1b2c3d4-01", "a1b2c3d4-1111-4222-8333-"})
        QCOMPARE(replaceDiskId(other, gpt, "1a4dfa11", TableFormat::Gpt), std::string(other));
    const QUuid guid(QString::fromStdString(partUuid("1a4dfa11", 3, TableFormat::Gpt)));
    QCOMPARE(guid.version(), QUuid::Random);
    QCOMPARE(guid.variant(), QUuid::DCE);
}

void TextsTest::mountOptions() {
    const std::string text =
        "# /boot/firmware of old\nPARTUUID=x-01 /boot/firmware vfat defaults,umask=0022 0 2\n"
        "PARTUUID=x-02 / ext4 defaults 0 1";
    QCOMPARE(addMountOptions(text, "/boot/firmware", {"umask=0077", "noatime"}),
             std::string("# /boot/firmware of old\n"
                         "PARTUUID=x-01  /boot/firmware  vfat  defaults,umask=0077,noatime  0  2\n"
                         "PARTUUID=x-02 / ext4 defaults 0 1\n"));
    QVERIFY(mountsAt(text, "/"));
    QVERIFY(!mountsAt(text, "/boot"));
    QVERIFY(!mountsAt("# x /boot vfat defaults 0 0", "/boot"));
}

void TextsTest::fstabLines() {
    PlannedPartition xfs = planned(3, Filesystem::Xfs, "/srv/minio");
    xfs.options = {"noatime"};
    QCOMPARE(fstabLine(xfs, "1a4dfa11-03", {0, 0}),
             std::string("PARTUUID=1a4dfa11-03  /srv/minio  xfs  defaults,nofail,noatime  0  0\n"));
    QCOMPARE(fstabLine(planned(10, Filesystem::Ext4, "/a"),
                       partUuid("1a4dfa11", 10, TableFormat::Mbr), {}),
             std::string("PARTUUID=1a4dfa11-0a  /a  ext4  defaults,nofail  0  2\n"));
    PlannedPartition vfat = planned(5, Filesystem::Vfat, "/b");
    vfat.mode = 0750;
    QCOMPARE(fstabLine(vfat, "1a4dfa11-05", {998, 27}),
             std::string("PARTUUID=1a4dfa11-05  /b  vfat  "
                         "defaults,nofail,uid=998,gid=27,umask=0027  0  0\n"));
    QCOMPARE(fstabLine(planned(6, Filesystem::Swap, ""), "1a4dfa11-06", {}),
             std::string("PARTUUID=1a4dfa11-06  none  swap  sw,nofail  0  0\n"));
}

void TextsTest::commandLines() {
    CommandLineEdit edit;
    edit.add = {"ds=nocloud;i=7", "quiet"};
    edit.remove = {"resize", "init="};
    QCOMPARE(editCommandLine("console=tty1 quiet resize init=/x resize2=1\n", edit),
             std::string("console=tty1 quiet resize2=1 ds=nocloud;i=7"));
    // The firmware reads the first line only.
    QCOMPARE(editFirstLine("a resize\r\n# resize\n", edit),
             std::string("a ds=nocloud;i=7 quiet\n# resize\n"));
    QCOMPARE(editFirstLine("a", edit), std::string("a ds=nocloud;i=7 quiet\n"));
}

void TextsTest::numbersAreFreeAndFixed() {
    OwnerTable owners = ownersOf(debianAccounts());
    QVERIFY(assignNumbers(owners, joinAccounts()));
    QCOMPARE(owners.groups["consul"], 990u);  // the base's own
    QCOMPARE(owners.users["consul"], 999u);
    QCOMPARE(owners.users["vault-agent"], 997u);  // 998 is taken
    QCOMPARE(owners.groups["vault-agent"], 997u);
    QCOMPARE(owners.users["ansible"], 1001u);
    OwnerTable again = ownersOf(debianAccounts());
    QVERIFY(assignNumbers(again, joinAccounts()));
    QVERIFY(again.users == owners.users && again.groups == owners.groups);
}

void TextsTest::accountsAreAdded() {
    OwnerTable owners = ownersOf(debianAccounts());
    QVERIFY(assignNumbers(owners, joinAccounts()));
    const AccountFiles after = withAccounts(debianAccounts(), owners, joinAccounts(), "/bin/bash");
    QVERIFY(
        after.passwd.ends_with("consul:x:999:990:Consul agent:/var/lib/consul:/usr/sbin/nologin\n"
                               "vault-agent:x:997:997::/var/lib/vault-agent:/usr/sbin/nologin\n"
                               "ansible:x:1001:1001::/home/ansible:/bin/bash\n"));
    QVERIFY(after.group.find("sudo:x:27:pi,ansible\n") != std::string::npos);
    QVERIFY(after.group.find("gpio") == std::string::npos);
    QVERIFY(after.gshadow.find("sudo:*::pi,ansible\n") != std::string::npos);
    QVERIFY(after.shadow.ends_with(
        "consul:!*:::::::\nvault-agent:!*:::::::\nansible:!::0:99999:7:::\n"));
    QCOMPARE(sysusersText(owners, joinAccounts()),
             std::string("g consul 990\nu consul 999:consul \"Consul agent\" /var/lib/consul "
                         "/usr/sbin/nologin\ng vault-agent 997\nu vault-agent 997:vault-agent \"\" "
                         "/var/lib/vault-agent /usr/sbin/nologin\n"));
}

void TextsTest::knownUsersKeepWhatTheyHave() {
    CardContent content;
    ContentLoginUser login;
    login.name = "pi";
    login.password = true;
    content.loginUsers = {login};
    OwnerTable owners = ownersOf(debianAccounts());
    QVERIFY(assignNumbers(owners, content));
    const AccountFiles after = withAccounts(debianAccounts(), owners, content, "/bin/sh");
    QCOMPARE(after.passwd, debianAccounts().passwd);
    QCOMPARE(passwordPlaceholder().size(), kPasswordHashLength);
    QVERIFY(after.shadow.find("pi:" + passwordPlaceholder() + ":19000:") != std::string::npos);
    QCOMPARE(homeOf(after, "pi"), std::string("/home/pi"));
}

// userconf-pi 0.9, /usr/lib/userconf-pi/userconf: usermod -l, -d and groupmod -n; and the wizard's
// user of a desktop image, as rename-user makes him.
void TextsTest::accountIsRenamed() {
    AccountFiles base = debianAccounts();
    base.passwd += "rpi-first-boot-wizard:x:115:65534:,,,,:/home/rpi-first-boot-wizard:/bin/bash\n";
    base.group += "video:x:44:pi,rpi-first-boot-wizard\n";
    base.shadow += "rpi-first-boot-wizard:*:19600:0:99999:7:::\n";
    base.gshadow += "video:*::pi,rpi-first-boot-wizard\npi:!::\n";
    CardContent content;
    ContentLoginUser login;
    login.name = "deploy";
    login.groups = {"sudo"};
    login.renames = "pi";
    login.replaces = {"rpi-first-boot-wizard"};
    content.loginUsers = {login};
    OwnerTable owners = ownersOf(base);
    QVERIFY(assignNumbers(owners, content));
    QCOMPARE(owners.users["deploy"], 1000u);
    QCOMPARE(owners.groups["deploy"], 1000u);
    QVERIFY(!owners.users.contains("pi") && !owners.users.contains("rpi-first-boot-wizard"));
    const AccountFiles after = withAccounts(base, owners, content, "/bin/bash");
    QCOMPARE(after.passwd, std::string("root:x:0:0:root:/root:/bin/bash\n"
                                       "systemd-network:x:998:998::/:/usr/sbin/nologin\n"
                                       "deploy:x:1000:1000::/home/deploy:/bin/bash\n"));
    QCOMPARE(after.group, std::string("root:x:0:\nsudo:x:27:deploy\nsystemd-network:x:998:\n"
                                      "deploy:x:1000:\nconsul:x:990:\nvideo:x:44:deploy\n"));
    QCOMPARE(after.gshadow, std::string("root:*::\nsudo:*::deploy\nvideo:*::deploy\ndeploy:!::\n"));
    QCOMPARE(after.shadow, std::string("root:*:19000:0:99999:7:::\ndeploy:!:19000:0:99999:7:::\n"));
    // Where there is such a user already, the other one stays.
    content.loginUsers[0].name = "root";
    content.loginUsers[0].replaces.clear();
    OwnerTable same = ownersOf(base);
    QVERIFY(assignNumbers(same, content));
    QCOMPARE(same.users["pi"], 1000u);
    QVERIFY(withAccounts(base, same, content, "/bin/bash").passwd == base.passwd);
}

void TextsTest::noNumberFree() {
    OwnerTable owners;
    for (std::uint32_t number = 0; number < 1000; ++number)
        owners.users["user" + std::to_string(number)] = number;
    const auto assigned = assignNumbers(owners, joinAccounts());
    QVERIFY(!assigned);
    QCOMPARE(assigned.error().kind(), ErrorKind::NoSpace);
    QCOMPARE(assigned.error().subject(), std::string("consul"));
}

void TextsTest::unknownOwnersNameTheKnown() {
    const OwnerTable owners = ownersOf(debianAccounts());
    const auto numbers = resolveOwner(owners, {"pi", "4711"}, "files[0].owner");
    QVERIFY(numbers && numbers->uid == 1000 && numbers->gid == 4711);
    const auto unknown = resolveOwner(owners, {"minio", "root"}, "files[0].owner");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().text(),
             std::string("files[0].owner: the user \"minio\" is not in the base; accepted are "
                         "numbers and: pi, root, systemd-network"));
    QVERIFY(!resolveOwner(owners, {"4294967295", "root"}, "x"));
    QVERIFY(!resolveOwner(owners, {"-1", "root"}, "x"));
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
