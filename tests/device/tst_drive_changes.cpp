#include <QTest>

#include "core/device/drive_changes.h"

using namespace landfall;

namespace {

Drive card(const std::string& path, std::uint64_t sequence) {
    Drive drive;
    drive.path = path;
    drive.identity.diskSequence = sequence;
    drive.identity.size = ByteCount{32'000'000'000};
    drive.title = "SanDisk Ultra";
    return drive;
}

QString said(const std::vector<Drive>& before, const std::vector<Drive>& after) {
    QStringList words;
    for (const DriveChange& change : driveChanges(before, after)) {
        const char sign = change.kind == DriveChange::Kind::Added     ? '+'
                          : change.kind == DriveChange::Kind::Removed ? '-'
                                                                      : '~';
        words.append(sign + QString::fromStdString(change.drive.path) + "#" +
                     QString::number(change.drive.identity.diskSequence));
    }
    return words.join(' ');
}

}  // namespace

class TestDriveChanges : public QObject {
    Q_OBJECT

private slots:
    void comesAndGoes() {
        const Drive b = card("/dev/sdb", 7);
        const Drive c = card("/dev/sdc", 8);
        QCOMPARE(said({}, {b, c}), QString("+/dev/sdb#7 +/dev/sdc#8"));
        QCOMPARE(said({b, c}, {c}), QString("-/dev/sdb#7"));
        QCOMPARE(said({b, c}, {b, c}), QString());
    }

    void anotherMediumInTheSameReader() {
        QCOMPARE(said({card("/dev/sdb", 7)}, {card("/dev/sdb", 9)}),
                 QString("-/dev/sdb#7 +/dev/sdb#9"));
    }

    void whatAPersonSeesOfIt_data() {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 4; ++which)
            QTest::addRow("%d", which) << which;
    }

    void whatAPersonSeesOfIt() {
        QFETCH(int, which);
        const Drive before = card("/dev/sdb", 7);
        Drive after = before;
        if (which == 0)
            after.unfinished = true;
        else if (which == 1)
            after.labels = {"bootfs"};
        else if (which == 2)
            after.mounts = {"/media/pi"};
        else
            after.refusal = Error(ErrorKind::Refused, "/dev/sdb", Message::of("is swap"));
        QCOMPARE(said({before}, {after}), QString("~/dev/sdb#7"));
        QCOMPARE(said({after}, {before}), QString("~/dev/sdb#7"));
    }
};

QTEST_GUILESS_MAIN(TestDriveChanges)
#include "tst_drive_changes.moc"
