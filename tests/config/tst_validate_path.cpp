#include "core/config/validate.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestValidatePath : public QObject {
    Q_OBJECT
private slots:
    void mountPoints();
    void mountOptions();
    void filePaths();
    void labels();
};

void TestValidatePath::mountPoints() {
    for (const char* good : {"/srv", "/var/lib/consul", "/srv/minio_1.x-y", "/home", "/var",
                             "/etcetera", "/usrlocal", "/binaries"})
        EXPECT_ACCEPTED(validateMountPoint(good, "mount"));
    EXPECT_REFUSED(validateMountPoint("/", "mount"), "root's");
    for (const char* system : {"/boot", "/etc", "/usr", "/proc", "/sys", "/dev", "/run", "/bin",
                               "/lib", "/sbin", "/lib64", "/usr/local", "/boot/firmware", "/run/x"})
        EXPECT_REFUSED(validateMountPoint(system, "mount"), "system's own");
    for (const char* bad :
         {"", "srv", "/srv/", "//srv", "/srv//x", "/srv/..", "/srv/../etc", "/./x", "/srv/a b",
          "/srv/ü", "/srv/$x", "/srv/x\n", "/srv/{{x}}", "/srv/'", "/a\\b"})
        EXPECT_REFUSED(validateMountPoint(bad, "mount"), "/srv/data");
    EXPECT_REFUSED(validateMountPoint("/" + std::string(10'000'000, 'a'), "mount"), "too long");
}

void TestValidatePath::mountOptions() {
    for (const char* good : {"noatime", "commit=30", "uid=1000", "x-systemd.device-timeout=5s"})
        EXPECT_ACCEPTED(validateMountOption(good, "options"));
    for (const char* bad : {"", "a,b", "a b", "a\tb", "=x", "a#b", "a\n", "\"a\""})
        EXPECT_REFUSED(validateMountOption(bad, "options"), "noatime");
}

void TestValidatePath::filePaths() {
    for (const char* good :
         {"/etc/motd", "/etc/systemd/system/x@.service", "/opt/a+b/c~", "/usr/bin/x"})
        EXPECT_ACCEPTED(validateFilePath(good, "path"));
    for (const char* hidden : {"/proc/x", "/sys/x", "/dev/x", "/run/x"})
        EXPECT_REFUSED(validateFilePath(hidden, "path"), "mounted over");
    for (const char* bad :
         {"", "motd", "/", "/etc/", "/etc/../shadow", "/etc/a b", "/etc/a\"b", "/a\nb"})
        EXPECT_REFUSED(validateFilePath(bad, "path"), "/etc/motd");
}

void TestValidatePath::labels() {
    for (const char* good : {"data", "consul-1", "A_b.c"})
        EXPECT_ACCEPTED(validateLabel(good, "label"));
    for (const char* bad : {"", "-data", "a b", "a/b", "ü", "a\n", "a\"", "a\\b"})
        EXPECT_REFUSED(validateLabel(bad, "label"), "is not a label");
}

QTEST_GUILESS_MAIN(TestValidatePath)
#include "tst_validate_path.moc"
