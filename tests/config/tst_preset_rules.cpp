#include "core/config/preset_rules.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/config/preset_json.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

namespace {

PartitionSpec partition(std::uint64_t bytes, Filesystem filesystem, std::string mount = {}) {
    PartitionSpec out;
    out.size.bytes = {bytes};
    out.filesystem = filesystem;
    out.mount = std::move(mount);
    return out;
}

Layout layoutOf(std::vector<PartitionSpec> partitions) {
    Layout layout;
    layout.partitions = std::move(partitions);
    return layout;
}

}  // namespace

class TestPresetRules : public QObject {
    Q_OBJECT
private slots:
    void leastSizesAreMkfss_data();
    void leastSizesAreMkfss();
    void labelsFitMkfs_data();
    void labelsFitMkfs();
    void sizes();
    void rest();
    void shares();
    void mounts();
    void labels();
    void abilities();
    void hostsAndAddresses();
    void usersAndFiles();
    void plainHttp();
};

void TestPresetRules::leastSizesAreMkfss_data() {
    QTest::addColumn<int>("filesystem");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("ext4") << int(Filesystem::Ext4) << QStringList{"mkfs.ext4", "-q", "-F"};
    QTest::newRow("xfs") << int(Filesystem::Xfs) << QStringList{"mkfs.xfs", "-q", "-f"};
    QTest::newRow("vfat") << int(Filesystem::Vfat) << QStringList{"mkfs.vfat"};
    QTest::newRow("swap") << int(Filesystem::Swap) << QStringList{"mkswap"};
}

/// What we accept as least, its mkfs makes; for XFS one block less is refused by it.
void TestPresetRules::leastSizesAreMkfss() {
    QFETCH(int, filesystem);
    QFETCH(QStringList, command);
    QTemporaryDir folder;
    QFile file(folder.filePath("image"));
    const auto least = static_cast<qint64>(leastSize(Filesystem(filesystem)).value);
    const QString program = command.takeFirst();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(least));
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    const auto made = test::run(program, command + QStringList{file.fileName()});
    QVERIFY2(made.status == 0, made.error.constData());
    if (Filesystem(filesystem) == Filesystem::Xfs) {
        QVERIFY(file.resize(0) && file.resize(least - 4096));
        QVERIFY(test::run(program, command + QStringList{file.fileName()}).status != 0);
    }
}

void TestPresetRules::labelsFitMkfs_data() {
    QTest::addColumn<int>("filesystem");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("ext4") << int(Filesystem::Ext4) << QStringList{"mkfs.ext4", "-q", "-F", "-L"};
    QTest::newRow("xfs") << int(Filesystem::Xfs) << QStringList{"mkfs.xfs", "-q", "-f", "-L"};
    QTest::newRow("vfat") << int(Filesystem::Vfat) << QStringList{"mkfs.vfat", "-n"};
    QTest::newRow("swap") << int(Filesystem::Swap) << QStringList{"mkswap", "-L"};
}

/// The longest label arrives whole, as blkid reads it.
void TestPresetRules::labelsFitMkfs() {
    QFETCH(int, filesystem);
    QFETCH(QStringList, command);
    QTemporaryDir folder;
    QFile file(folder.filePath("image"));
    const auto kind = Filesystem(filesystem);
    const QString label(static_cast<qsizetype>(longestLabel(kind)), QLatin1Char('X'));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(static_cast<qint64>(leastSize(kind).value)));
    const QString program = command.takeFirst();
    const auto made = test::run(program, command + QStringList{label, file.fileName()});
    QVERIFY2(made.status == 0, made.error.constData());
    const auto read = test::run("blkid", {"-p", "-s", "LABEL", "-o", "value", file.fileName()});
    QCOMPARE(QString::fromUtf8(read.out).trimmed(), label);
}

void TestPresetRules::sizes() {
    EXPECT_ACCEPTED(checkLayout(layoutOf({partition(16 * kMiB, Filesystem::Ext4)})));
    EXPECT_REFUSED(checkLayout(layoutOf({partition(16 * kMiB - 1, Filesystem::Ext4)})),
                   "layout.partitions[0].size: ");
    EXPECT_REFUSED(checkLayout(layoutOf({partition(300'000'000, Filesystem::Xfs)})),
                   "too small for xfs; accepted is at least 300 MiB");
    EXPECT_REFUSED(checkLayout(layoutOf({partition(108 * kMiB, Filesystem::Btrfs)})), "109 MiB");
    EXPECT_REFUSED(checkLayout(layoutOf({partition(1, Filesystem::None)})), "raw");
    PartitionSpec last = partition(100 * kMiB, Filesystem::Xfs);
    last.size.kind = SizeSpec::Kind::Rest;
    EXPECT_REFUSED(checkLayout(layoutOf({last})), "layout.partitions[0].min: ");
    last.size.bytes = {};
    EXPECT_ACCEPTED(checkLayout(layoutOf({last})));
}

void TestPresetRules::rest() {
    PartitionSpec one = partition(0, Filesystem::Ext4);
    one.size.kind = SizeSpec::Kind::Rest;
    EXPECT_REFUSED(checkLayout(layoutOf({one, one})),
                   "layout.partitions[1].size: is \"rest\", and so is layout.partitions[0].size");
    Layout layout = layoutOf({one});
    layout.rootSize = one.size;
    EXPECT_REFUSED(checkLayout(layout), "and so is layout.root.size");
}

void TestPresetRules::shares() {
    PartitionSpec half = partition(0, Filesystem::Ext4);
    half.size = {SizeSpec::Kind::Percent, {}, 5000};
    EXPECT_ACCEPTED(checkLayout(layoutOf({half, half})));
    Layout layout = layoutOf({half, half});
    layout.rootSize = SizeSpec{SizeSpec::Kind::Percent, {}, 1};
    EXPECT_REFUSED(checkLayout(layout), "more than the whole card");
}

void TestPresetRules::mounts() {
    const auto at = [](const char* mount) { return partition(kGiB, Filesystem::Ext4, mount); };
    EXPECT_ACCEPTED(checkLayout(layoutOf({at("/srv/a"), at("/srv/ab"), at("/var/lib/consul")})));
    EXPECT_REFUSED(checkLayout(layoutOf({at("/srv/a"), at("/srv/a")})),
                   "layout.partitions[1].mount: \"/srv/a\" is also that of layout.partitions[0]");
    EXPECT_REFUSED(checkLayout(layoutOf({at("/srv"), at("/srv/a")})), "are nested");
    EXPECT_REFUSED(checkLayout(layoutOf({at("/srv/a/b"), at("/srv/a")})), "are nested");
    EXPECT_REFUSED(checkLayout(layoutOf({partition(kGiB, Filesystem::None, "/srv/a")})),
                   "is given for raw, which cannot be mounted");
    EXPECT_REFUSED(checkLayout(layoutOf({partition(kGiB, Filesystem::Swap, "/srv/a")})),
                   "is given for swap, which cannot be mounted");
}

void TestPresetRules::labels() {
    PartitionSpec one = partition(kGiB, Filesystem::Xfs);
    one.label = "twelve-chars";
    EXPECT_ACCEPTED(checkLayout(layoutOf({one})));
    EXPECT_REFUSED(checkLayout(layoutOf({one, one})), "layout.partitions[1].label: ");
    one.label += "x";
    EXPECT_REFUSED(checkLayout(layoutOf({one})),
                   "13 characters; accepted is at most 12 characters for xfs");
    EXPECT_ACCEPTED(checkLayout(
        layoutOf({partition(kGiB, Filesystem::Xfs), partition(kGiB, Filesystem::Xfs)})));
}

void TestPresetRules::abilities() {
    PartitionSpec one = partition(kGiB, Filesystem::Ext4);
    one.options = {"noatime"};
    EXPECT_REFUSED(checkLayout(layoutOf({one})), "layout.partitions[0].options: ");
    one = partition(kGiB, Filesystem::Ext4);
    one.copy = true;
    EXPECT_REFUSED(checkLayout(layoutOf({one})), "layout.partitions[0].copy: ");
    one = partition(kGiB, Filesystem::Vfat, "/srv/a");
    one.owner = "consul";
    EXPECT_REFUSED(checkLayout(layoutOf({one})), "mount options uid=, gid=, umask=");
    one = partition(kGiB, Filesystem::None);
    one.mode = 0700;
    EXPECT_REFUSED(checkLayout(layoutOf({one})), "layout.partitions[0].mode: is given for raw");
    one = partition(kGiB, Filesystem::Swap);
    one.options = {"pri=5"};
    EXPECT_ACCEPTED(checkLayout(layoutOf({one})));
}

void TestPresetRules::hostsAndAddresses() {
    Preset preset;
    preset.host = {"pi-{n}", 1};
    EXPECT_ACCEPTED(checkPreset(preset));
    preset.ethernet.gateway = "10.0.0.1";
    EXPECT_REFUSED(checkPreset(preset), "network.ethernet.method: is \"dhcp\"");
    preset.ethernet.dhcp = false;
    EXPECT_REFUSED(checkPreset(preset), "network.ethernet.address: is missing");
    preset.ethernet.address = "10.0.0.{n+20}/24";
    EXPECT_ACCEPTED(checkPreset(preset));
    preset.ethernet.gateway = "10.0.1.1";
    EXPECT_REFUSED(checkPreset(preset), "cannot be reached from \"10.0.0.21/24\"");
    preset.ethernet.gateway = "fe80::1";
    EXPECT_REFUSED(checkPreset(preset), "cannot be reached");
    preset.ethernet.address = "fd00::{n}/64";
    EXPECT_ACCEPTED(checkPreset(preset));
    preset.host.first = 300;
    preset.ethernet = {false, "10.0.0.{n}/24", "", {}};
    EXPECT_REFUSED(checkPreset(preset), "10.0.0.300/24");
    preset.host.pattern = "-{n}";
    EXPECT_REFUSED(checkPreset(preset), "host.pattern: ");
}

void TestPresetRules::usersAndFiles() {
    auto preset = parsePreset(test::exampleText().toStdString(), "/presets");
    QVERIFY(preset.has_value());
    preset->user->name = "vault-agent";
    EXPECT_REFUSED(checkPreset(*preset), "service of the join");
    preset->join.reset();
    EXPECT_ACCEPTED(checkPreset(*preset));
    preset->files.push_back(preset->files.front());
    EXPECT_REFUSED(checkPreset(*preset), "files[1].path: \"/etc/motd\" is given twice");
    preset->files.back().path = "/srv/minio/x";
    EXPECT_REFUSED(checkPreset(*preset), "would be hidden");
    preset->files.back().path = "/srv/minio-x";
    EXPECT_ACCEPTED(checkPreset(*preset));
}

void TestPresetRules::plainHttp() {
    Preset preset;
    preset.base = BaseReference{"http://images.example/a.img", {}, {}, {}};
    EXPECT_REFUSED(checkPreset(preset), "base.url: ");
    preset.base->sha256 = std::string(64, 'a');
    EXPECT_ACCEPTED(checkPreset(preset));
    preset.base = BaseReference{"http://127.0.0.1/a.img", {}, {}, {}};
    EXPECT_ACCEPTED(checkPreset(preset));
}

QTEST_GUILESS_MAIN(TestPresetRules)
#include "tst_preset_rules.moc"
