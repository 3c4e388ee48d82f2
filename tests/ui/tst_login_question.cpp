#include <future>

#include "core/fetch/web_logins.h"
#include "tests/ui/fake_world.h"

using namespace landfall;

namespace {

constexpr const char* kServer = "https://private.example";
constexpr const char* kKept = "login for https://private.example";

/// As a transfer asks, in a thread of its own.
std::future<Result<Secret>> ask(bool refused, const CancelToken& cancel = {},
                                const std::string& server = kServer) {
    return std::async(std::launch::async, [=] {
        const auto logins = webLogins();
        return logins ? logins->loginFor(server, refused, cancel)
                      : fail(ErrorKind::Internal, server, Message::of("nobody asks"));
    });
}

std::string textOf(std::future<Result<Secret>>& asked) {
    const Result<Secret> login = asked.get();
    return login ? std::string(login->view()) : login.error().text();
}

/// Whether the answer comes, while the window goes on.
bool comes(std::future<Result<Secret>>& asked) {
    return QTest::qWaitFor(
        [&] { return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
}

}  // namespace

class LoginQuestionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeKeychain> keychain_;
    std::unique_ptr<LoginQuestion> question_;

    void begin(SecretStore::State state) {
        question_.reset();
        keychain_ = std::make_unique<FakeKeychain>(state);
        question_ = std::make_unique<LoginQuestion>(*keychain_);
    }

private slots:
    void init() { begin(SecretStore::State::Open); }
    void cleanup() { question_.reset(); }

    void whatIsTypedGoesToTheServer() {
        auto asked = ask(false);
        QTRY_VERIFY(question_->asked());
        QCOMPARE(question_->server(), kServer);
        QVERIFY(!question_->refused() && question_->keepable() && !question_->keeping());
        question_->answer("", "x");
        QVERIFY(question_->asked());
        QVERIFY(!question_->userMistake("a:b").isEmpty());
        question_->answer("a:b", "x");
        QVERIFY(question_->asked());
        question_->answer(" me ", " open: sesame");
        QVERIFY(!question_->asked());
        QVERIFY(comes(asked));
        QCOMPARE(textOf(asked), std::string("me: open: sesame"));
        // Remembered, and not kept.
        auto again = ask(false);
        QVERIFY(comes(again));
        QCOMPARE(textOf(again), std::string("me: open: sesame"));
        QVERIFY(keychain_->read(kKept)->empty());
    }

    void whatIsKeptIsNotAskedFor() {
        QVERIFY(keychain_->write(kKept, Secret("me:kept")));
        auto asked = ask(false);
        QVERIFY(comes(asked));
        QCOMPARE(textOf(asked), std::string("me:kept"));
        QVERIFY(!question_->asked());
        // Of no use any more: asked for, and the server's refusal is said.
        auto refused = ask(true);
        QTRY_VERIFY(question_->asked());
        QVERIFY(question_->refused());
        question_->setKeeping(true);
        question_->answer("me", "new");
        QVERIFY(comes(refused));
        QCOMPARE(textOf(refused), std::string("me:new"));
        QVERIFY(keychain_->read(kKept)->view() == "me:new");
    }

    void whatWasKeptAndIsRefusedIsTakenOut() {
        auto asked = ask(false);
        QTRY_VERIFY(question_->asked());
        question_->setKeeping(true);
        question_->answer("me", "guessed");
        QVERIFY(comes(asked));
        QVERIFY(keychain_->read(kKept)->view() == "me:guessed");
        auto refused = ask(true);
        QTRY_VERIFY(question_->refused());
        QVERIFY(!question_->keeping());
        QVERIFY(keychain_->read(kKept)->empty());
        question_->decline();
        QVERIFY(comes(refused));
        QCOMPARE(textOf(refused), std::string());
    }

    void noAnswerIsNoneForAllThatWait() {
        auto first = ask(false);
        QTRY_VERIFY(question_->asked());
        auto second = ask(false);
        auto other = ask(false, {}, "https://other.example");
        QTest::qWait(100);
        question_->decline();
        QVERIFY(comes(first));
        QCOMPARE(textOf(first), std::string());
        QTRY_VERIFY(question_->asked());
        QCOMPARE(question_->server(), QString("https://other.example"));
        QVERIFY(comes(second));
        QCOMPARE(textOf(second), std::string());
        question_->answer("me", "x");
        QVERIFY(comes(other));
        QCOMPARE(textOf(other), std::string("me:x"));
        // Tried again by hand, it is asked again.
        auto later = ask(false);
        QTRY_VERIFY(question_->asked());
        question_->decline();
        QVERIFY(comes(later));
    }

    void aRequestThatIsCancelledAsksNoMore() {
        const CancelToken cancel;
        auto asked = ask(false, cancel);
        QTRY_VERIFY(question_->asked());
        cancel.cancel();
        QVERIFY(comes(asked));
        const Result<Secret> login = asked.get();
        QVERIFY(!login);
        QCOMPARE(login.error().kind(), ErrorKind::Cancelled);
        QTRY_VERIFY(!question_->asked());
    }

    void withoutAKeychainNothingIsKept() {
        for (const auto state : {SecretStore::State::Absent, SecretStore::State::Locked}) {
            begin(state);
            auto asked = ask(false);
            QTRY_VERIFY(question_->asked());
            QVERIFY(!question_->keepable());
            question_->setKeeping(true);
            QVERIFY(!question_->keeping());
            question_->answer("me", "x");
            QVERIFY(comes(asked));
            QCOMPARE(textOf(asked), std::string("me:x"));
            QCOMPARE(keychain_->state(), state);
        }
    }

    void aKeychainThatFailsIsSaid() {
        struct Failing : FakeKeychain {
            Failing() : FakeKeychain(State::Open) {}
            Result<void> write(const std::string& name, const Secret&) override {
                return fail(ErrorKind::Io, name, Message::of("injected fault"));
            }
        } failing;
        question_.reset();
        question_ = std::make_unique<LoginQuestion>(failing);
        auto asked = ask(false);
        QTRY_VERIFY(question_->asked());
        question_->setKeeping(true);
        question_->answer("me", "x");
        QTRY_VERIFY(question_->keychainFault().contains("injected fault"));
        QVERIFY(question_->asked() && !question_->keeping() && !question_->busy());
        question_->answer("me", "x");
        QVERIFY(comes(asked));
        QCOMPARE(textOf(asked), std::string("me:x"));
        question_.reset();
    }

    void theWindowGoesAway() {
        auto asked = ask(false);
        QTRY_VERIFY(question_->asked());
        question_.reset();
        QVERIFY(comes(asked));
        QCOMPARE(textOf(asked), std::string());
        QVERIFY(!webLogins());
    }

    /// From the address to the base that is ready, or to the refusal.
    void aBaseOfAServerThatAsks() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        bench.base()->choose("https://private.example/image.img.xz");
        QTRY_VERIFY(bench.login()->asked());
        bench.login()->answer("me", "refused");
        QTRY_VERIFY(bench.login()->refused());
        bench.login()->answer("me", "open sesame");
        QTRY_COMPARE(bench.base()->state(), BaseModel::State::Ready);
    }

    void aBaseThatNobodySignsInFor() {
        FakeBackend backend(instantScene());
        Workbench bench(backend.all());
        bench.base()->choose("https://private.example/image.img.xz");
        QTRY_VERIFY(bench.login()->asked());
        bench.login()->decline();
        QTRY_COMPARE(bench.base()->state(), BaseModel::State::Failed);
        QVERIFY2(bench.base()->error().details.contains("asks for a user and a password (401)"),
                 qPrintable(bench.base()->error().details));
    }

    void aListOfAServerThatAsks() {
        FakeScene scene = instantScene();
        scene.network.catalogs = {"https://private.example/os_list.json"};
        FakeBackend backend(std::move(scene));
        Workbench bench(backend.all());
        bench.catalog()->refresh();
        QTRY_VERIFY(bench.login()->asked());
        bench.login()->decline();
        QTRY_VERIFY(!bench.catalog()->property("loading").toBool());
    }

    /// Closed while it asks: nothing waits for ever.
    void theWindowClosesWhileItAsks() {
        FakeBackend backend(instantScene());
        {
            Workbench bench(backend.all());
            bench.base()->choose("https://private.example/image.img.xz");
            QTRY_VERIFY(bench.login()->asked());
        }
        QVERIFY(!webLogins());
    }
};

QTEST_GUILESS_MAIN(LoginQuestionTest)
#include "tst_login_question.moc"
