#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/fetch/signature.h"

using namespace landfall;
namespace fs = std::filesystem;

/// The keys and signatures are gpg(1)'s, at times of its own; the checking is gpgv(1)'s, as we ask
/// it.
class TestSignature : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] fs::path path(const char* name) const {
        return folder_.filePath(name).toStdString();
    }
    void gpg(const QString& line) const {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GNUPGHOME", folder_.filePath("home"));
        process.setProcessEnvironment(environment);
        process.start("bash", {"-c", "set -e; mkdir -p -m700 home; " + line});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    [[nodiscard]] SigningKey keys(const char* ring, const std::string& fingerprint = {}) const {
        SigningKey key = loadSigningKeys(path(ring)).value();
        key.fingerprint = fingerprint;
        return key;
    }
    [[nodiscard]] std::string check(const char* file, const char* signature,
                                    const SigningKey& key) const {
        const auto good = verifySignature(path(file), path(signature), key);
        return good ? good->fingerprint : good.error().text();
    }
    std::string ours_;

private slots:
    void initTestCase() {
        gpg("gen() { gpg -q --batch --pinentry-mode loopback --passphrase '' --faked-system-time "
            "20240101T000000"
            " --quick-gen-key \"$1\" ed25519 sign \"$2\"; };"
            "gen ours@example 2024-06-01; gen others@example never; gen gone@example never;"
            "sign() { gpg -q --batch --pinentry-mode loopback --passphrase '' --faked-system-time "
            "\"$1\""
            " -u \"$2\" --detach-sign -o \"$3\" file; };"
            "echo words > file; echo other > changed;"
            "sign 20240201T000000 ours@example ours.sig; sign 20240201T000000 others@example "
            "others.sig;"
            "sign 20240201T000000 gone@example gone.sig; cat ours.sig others.sig > both.sig;"
            "fpr() { gpg -q --list-keys --with-colons \"$1\" | awk -F: '/^fpr/ {print $10; exit}'; "
            "};"
            "sed 's/^:---/---/' home/openpgp-revocs.d/$(fpr gone@example).rev | gpg -q --import;"
            "gpg -q --export > ring.gpg; gpg -q --export ours@example > ours.gpg;"
            "gpg -q --armor --export ours@example > ours.asc;"
            "gpg -q --armor --export others@example > two.asc; gpg -q --armor --export "
            "ours@example >> two.asc;"
            "fpr ours@example > fingerprint; gpgconf --kill gpg-agent");
        std::ifstream(path("fingerprint")) >> ours_;
        QCOMPARE(ours_.size(), 40U);
    }

    void holds() {
        QCOMPARE(check("file", "ours.sig", keys("ours.gpg")), ours_);
        QCOMPARE(check("file", "ours.sig", keys("ours.asc", ours_)), ours_);
        QCOMPARE(check("file", "ours.sig", keys("two.asc", ours_)), ours_);
    }

    // As gpg(1) lists them.
    void shortIds() {
        gpg("gpg -q --list-keys --with-colons > listed");
        std::vector<std::string> listed;
        std::ifstream in(path("listed"));
        for (std::string line; std::getline(in, line);) {
            const QStringList fields = QString::fromStdString(line).split(':');
            if (fields[0] == "pub")
                listed.push_back(fields[4].right(8).toStdString());
        }
        QCOMPARE(listed.size(), 3U);
        std::vector<std::string> found = shortKeyIds(keys("ring.gpg"));
        std::sort(listed.begin(), listed.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(found, listed);
        QCOMPARE(shortKeyIds(keys("ours.asc")), std::vector<std::string>{ours_.substr(32)});
        QVERIFY(shortKeyIds({"\x99\xff", "cut off", {}}).empty());
    }

    void doesNotHold() {
        const auto says = [](const std::string& text, const char* words) {
            QVERIFY2(text.find(words) != std::string::npos, text.c_str());
        };
        says(check("changed", "ours.sig", keys("ours.gpg")), "is not what was signed");
        says(check("file", "others.sig", keys("ours.gpg")), "is not signed by a key of ours.gpg");
        says(check("file", "others.sig", keys("ring.gpg", ours_)), "is signed by the key ");
        says(check("file", "gone.sig", keys("ring.gpg")), "revoked");
        says(check("file", "both.sig", keys("ring.gpg")), "several signatures");
        says(check("file", "file", keys("ours.gpg")), "is not signed");
        says(check("file", "nowhere", keys("ours.gpg")), "No such file");
    }

    void keyrings() {
        std::ofstream(path("empty")) << "";
        std::ofstream(path("text")) << "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END";
        QCOMPARE(loadSigningKeys(path("nowhere")).error().kind(), ErrorKind::NotFound);
        QCOMPARE(loadSigningKeys(path("empty")).error().kind(), ErrorKind::InvalidInput);
        QCOMPARE(loadSigningKeys(path("text")).error().kind(), ErrorKind::InvalidInput);
    }

    /// After the key's end a signature counts no more; one from before does.
    void afterTheEnd() {
        gpg("gpg -q --batch --pinentry-mode loopback --passphrase '' --faked-system-time "
            "20240101T000000"
            " --quick-set-expire " +
            QString::fromStdString(ours_) +
            " 2025-06-01;"
            "echo late > late; gpg -q --batch --pinentry-mode loopback --passphrase ''"
            " --faked-system-time 20250101T000000 -u ours@example --detach-sign -o late.sig late;"
            "gpgconf --kill gpg-agent");
        const std::string text = check("late", "late.sig", keys("ours.gpg"));
        QVERIFY2(text.find("after the key had expired") != std::string::npos, text.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
