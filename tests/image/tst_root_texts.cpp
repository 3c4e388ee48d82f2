#include <QtTest>

#include "core/image/root_texts.h"

using namespace landfall;

class TestRootTexts : public QObject {
    Q_OBJECT

private slots:
    void interfacesFolder_data();
    void interfacesFolder();
    void words() {
        QCOMPARE(wordsOf("  a  b\tc\n"), (std::vector<std::string>{"a", "b", "c"}));
        QVERIFY(wordsOf("").empty());
        QVERIFY(wordsOf(" \n").empty());
    }

    void commandLine() {
        const std::string line = "root=/dev/a rootwait init=/x root=PARTUUID=1-02 quiet";
        QCOMPARE(commandLineValue(line, "root"), "PARTUUID=1-02");
        QCOMPARE(commandLineValue(line, "init"), "/x");
        QCOMPARE(commandLineValue(line, "rootwait"), "");
        QCOMPARE(commandLineValue(line, "oot"), "");
    }

    void osRelease() {
        auto values = parseOsRelease(
            "# a comment\nPRETTY_NAME=\"Debian \\\"12\\\"\"\r\nID=debian\nX='a "
            "b'\n=none\nnothing\n");
        QCOMPARE(values["PRETTY_NAME"], "Debian \"12\"");
        QCOMPARE(values["ID"], "debian");
        QCOMPARE(values["X"], "a b");
        QCOMPARE(values.size(), 3U);
    }

    void accounts() {
        const auto found = parseAccounts(
            "root:x:0:0:root:/root:/bin/sh\n:x:1:\nbroken\nbad:x:1a:\nbig:x:99999999999:\n"
            "consul:!:998:\nhalf:x\n");
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].name, "root");
        QCOMPARE(found[1].name, "consul");
        QCOMPARE(found[1].id, 998U);
    }

    void seedFolder() {
        QCOMPARE(seedFolderOf("datasource:\n  NoCloud:\n    seedfrom: file:///boot/firmware/\n"),
                 "/boot/firmware");
        QCOMPARE(seedFolderOf("  seedfrom: '/boot'\n"), "/boot");
        QCOMPARE(seedFolderOf("#  seedfrom: file:///boot\n"), "");
        QCOMPARE(seedFolderOf("  seedfrom: http://example.org/\n  seedfrom:\n"), "");
    }

    void fstab() {
        const auto lines = parseFstab(
            "proc /proc proc defaults 0 0\n# UUID=1 / ext4\n\nLABEL=a\t/boot  vfat\nshort /x\n");
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[1].spec, "LABEL=a");
        QCOMPARE(lines[1].mountPoint, "/boot");
        QCOMPARE(lines[1].type, "vfat");
        const auto more = parseFstab("LABEL=\"a\\040b\" /srv/a\\040b ext4 noauto,,ro 0 0\n");
        QCOMPARE(more[0].spec, "LABEL=a b");
        QCOMPARE(more[0].mountPoint, "/srv/a b");
        QCOMPARE(more[0].options, (std::vector<std::string>{"noauto", "ro"}));
    }

    void dpkgStatus() {
        auto packages = parseDpkgStatus(
            "Package: a\nStatus: install ok installed\nVersion: 1:2.3\nDescription: x\n Package: "
            "no\n"
            "\nPackage: b\nStatus: deinstall ok config-files\nVersion: 1\n\nPackage: c\n"
            "Status: install ok half-installed\n\nPackage: last\nVersion: 9\n"
            "Status: hold ok installed\n");
        QCOMPARE(packages.size(), 2U);
        QCOMPARE(packages["a"], "1:2.3");
        QCOMPARE(packages["last"], "9");
    }

    void filesystemModules() {
        QCOMPARE(parseFilesystemModules("kernel/fs/xfs/xfs.ko.xz: kernel/lib/libcrc32c.ko.xz\n"
                                        "kernel/fs/ext4/ext4.ko\nkernel/fs/fat/vfat.ko.zst:\n"
                                        "kernel/net/kernel/fs/no.ko\nkernel/fs/.ko\n"
                                        "kernel/fs/ext4/ext4.ko:\n"),
                 (std::vector<std::string>{"ext4", "vfat", "xfs"}));
    }

    void versions() {
        QVERIFY(versionBefore("6.1.9-rpi", "6.1.10-rpi"));
        QVERIFY(versionBefore("4.2", "4.3"));
        QVERIFY(!versionBefore("4.4.38-1", "4.3"));
        QVERIFY(!versionBefore("4.3", "4.3"));
        QVERIFY(!versionBefore("4.10.0", "4.3"));
    }
};

void TestRootTexts::interfacesFolder_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("Debian's") << QByteArray(
                                     "# comment\nsource /etc/network/interfaces.d/*\n\n"
                                     "auto lo\niface lo inet loopback\n")
                              << true;
    QTest::newRow("folder") << QByteArray("source-directory /etc/network/interfaces.d\n") << true;
    QTest::newRow("eth0 in the file")
        << QByteArray("source /etc/network/interfaces.d/*\niface eth0 inet dhcp\n") << false;
    QTest::newRow("no folder") << QByteArray("auto lo\niface lo inet loopback\n") << false;
    QTest::newRow("commented out") << QByteArray("#source /etc/network/interfaces.d/*\n") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestRootTexts::interfacesFolder() {
    QFETCH(QByteArray, text);
    QFETCH(bool, leaves);
    QCOMPARE(leavesInterfacesToFolder(text.toStdString()), leaves);
}

QTEST_APPLESS_MAIN(TestRootTexts)
#include "tst_root_texts.moc"
