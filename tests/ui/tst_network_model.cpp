#include "tests/ui/fake_world.h"

using namespace landfall;

class NetworkModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeBackend> backend_;
    std::unique_ptr<NetworkModel> model_;

private slots:
    void init() {
        backend_ = std::make_unique<FakeBackend>(instantScene());
        model_ = std::make_unique<NetworkModel>(*backend_);
        model_->refresh();
        QTRY_VERIFY(model_->looked());
    }

    void asItIsAtFirst() {
        QVERIFY(model_->officialList());
        QVERIFY(model_->officialAddress().startsWith("https://"));
        QVERIFY(model_->lists().isEmpty());
        QCOMPARE(model_->cacheLimit(), "40GiB");
        QCOMPARE(model_->cacheUse(), "4.7 GB");
        QVERIFY(model_->mirrors().isEmpty());
        QVERIFY(model_->file().endsWith("landfall/network.json"));
        QCOMPARE(model_->products(),
                 (QStringList{"consul", "vault", "openbao", "consul-template"}));
    }

    void listsComeAndGo() {
        QCOMPARE(model_->listMistake("https://lists.example/a.json"), "");
        QCOMPARE(model_->listMistake(" "), "");
        QVERIFY(!model_->listMistake("http://lists.example/a.json").isEmpty());
        QVERIFY(!model_->listMistake("ftp://lists.example/a.json").isEmpty());
        QSignalSpy other(model_.get(), &NetworkModel::listsChanged);
        model_->addList("http://lists.example/a.json");
        model_->addList(" https://lists.example/a.json ");
        QTRY_COMPARE(model_->lists(), QStringList{"https://lists.example/a.json"});
        QCOMPARE(other.size(), 1);
        QVERIFY(model_->notice().contains("lists.example"));
        QVERIFY(!model_->listMistake("https://lists.example/a.json").isEmpty());
        model_->useOfficialList(false);
        QTRY_VERIFY(!model_->officialList());
        model_->removeList(5);
        model_->removeList(0);
        QTRY_VERIFY(model_->lists().isEmpty());
        QCOMPARE(other.size(), 3);
        QVERIFY(backend_->networkSettings().value().catalogs.empty());
    }

    void theCacheHasALimitAndIsCleared() {
        QVERIFY(!model_->limitMistake("plenty").isEmpty());
        QCOMPARE(model_->limitMistake("20GB"), "");
        model_->limitCache("plenty");
        model_->limitCache("20GB");
        QTRY_COMPARE(backend_->networkSettings().value().cacheLimit.value, 20'000'000'000U);
        QTRY_VERIFY(!model_->notice().isEmpty());
        model_->clearCache();
        QTRY_COMPARE(model_->cacheUse(), "0 B");
    }

    void mirrorsWithTheirKeys() {
        QVERIFY(!model_->mirrorMistake("consul", "http://mirror.example/").isEmpty());
        QVERIFY(!model_->mirrorMistake("nomad", "https://mirror.example/").isEmpty());
        QCOMPARE(model_->mirrorMistake("consul", ""), "");
        model_->addMirror("consul", "https://mirror.example/", QUrl::fromLocalFile("/srv/key.gpg"));
        QTRY_COMPARE(model_->mirrors(), QStringList{"consul from https://mirror.example/"});
        QCOMPARE(model_->mirrorNotes(), QStringList{"signed by a key of /srv/key.gpg"});
        QVERIFY(!model_->mirrorMistake("consul", "/srv/mirror").isEmpty());
        model_->addMirror("vault", "/srv/mirror", {});
        QTRY_COMPARE(model_->mirrors().size(), 2);
        QCOMPARE(model_->mirrorNotes()[1], "signed by its publisher");
        model_->removeMirror(0);
        QTRY_COMPARE(model_->mirrors(), QStringList{"vault from /srv/mirror"});
    }

    void certificates() {
        model_->chooseCaFile(QUrl::fromLocalFile("/srv/lab-ca.pem"));
        QTRY_COMPARE(model_->caFile(), "/srv/lab-ca.pem");
        model_->forgetCaFile();
        QTRY_COMPARE(model_->caFile(), QString());
    }
};

QTEST_GUILESS_MAIN(NetworkModelTest)
#include "tst_network_model.moc"
