#include <QCoreApplication>
#include <QStandardPaths>
#include <QtTest>

#include "core/keychain/keychain_store.h"
#include "private_session.h"

using namespace landfall;

namespace {

const QByteArray kPassword = "the keyring's own password";
const std::string kName = "Wi-Fi hashi";
const std::string kSecret = "correct horse \xc3\xa8 \"battery\"";

}  // namespace

/// In a session with no keychain, then with a real gnome-keyring, then with a locked one.
class StoreTest : public QObject {
    Q_OBJECT

public:
    explicit StoreTest(PrivateSession& session) : session_(session) {}

private:
    PrivateSession& session_;
    std::optional<KeychainStore> store_;

private slots:
    void initTestCase() {
        for (const char* program : {"gnome-keyring-daemon", "secret-tool"})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(QString("%1 is not installed").arg(program)));
        store_.emplace();
    }

    void withoutAServiceNothingIsThere() {
        QCOMPARE(store_->state(), SecretStore::State::Absent);
        const auto written = store_->write(kName, Secret(kSecret));
        QVERIFY(!written);
        QVERIFY(QString::fromStdString(written.error().text()).contains("Wi-Fi hashi"));
        QVERIFY(!QString::fromStdString(written.error().text()).contains("horse"));
    }

    void whatIsKeptIsFoundAgain() {
        QVERIFY(session_.startKeyring(kPassword));
        QCOMPARE(store_->state(), SecretStore::State::Open);
        auto nothing = store_->read(kName);
        QVERIFY2(nothing, nothing ? "" : nothing.error().text().c_str());
        QVERIFY(nothing->empty());
        const auto written = store_->write(kName, Secret(kSecret));
        QVERIFY2(written, written ? "" : written.error().text().c_str());
        QCOMPARE(store_->read(kName)->view(), std::string_view(kSecret));
        // libsecret's own program sees it, as QtKeychain stores bytes.
        QCOMPARE(QByteArray::fromBase64(session_.lookUp(QString::fromStdString(kName))),
                 QByteArray::fromStdString(kSecret));
    }

    void aLaterOneTakesItsPlace() {
        QVERIFY(store_->write(kName, Secret("another")));
        QCOMPARE(store_->read(kName)->view(), std::string_view("another"));
        QVERIFY(store_->write(kName, Secret(kSecret)));
    }

    void whatIsRemovedIsGone() {
        QVERIFY(store_->write("another", Secret("one")));
        QVERIFY(store_->remove("another"));
        QVERIFY(store_->read("another")->empty());
        QVERIFY(session_.lookUp("another").isEmpty());
        QVERIFY(store_->remove("another"));
    }

    void aLockedKeychainIsSaidToBeLocked() {
        QVERIFY(session_.lock());
        QCOMPARE(store_->state(), SecretStore::State::Locked);
        // Nobody can be asked here: it answers all the same, and with nothing.
        const auto found = store_->read(kName);
        QVERIFY(!found || found->empty());
    }

    void itOutlivesTheSession() {
        session_.stopKeyring();
        QVERIFY(session_.startKeyring(kPassword));
        QCOMPARE(store_->state(), SecretStore::State::Open);
        QCOMPARE(QByteArray::fromBase64(session_.lookUp(QString::fromStdString(kName))),
                 QByteArray::fromStdString(kSecret));
    }

    void whenItIsAbandonedNobodyWaits() {
        store_->abandon();
        const auto found = store_->read(kName);
        QVERIFY(!found);
        QCOMPARE(found.error().kind(), ErrorKind::Cancelled);
    }
};

int main(int argc, char** argv) {
    PrivateSession session;
    if (!session.start()) {
        std::fputs("dbus-daemon could not be started\n", stderr);
        return 77;
    }
    QCoreApplication application(argc, argv);
    StoreTest test(session);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
