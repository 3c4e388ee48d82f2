#include "core/keychain/keychain_store.h"

#include <qt6keychain/keychain.h>
#include <string.h>

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QSemaphore>
#include <QTimer>
#include <chrono>
#include <memory>

#include "core/keychain/keychain_probe.h"

namespace landfall {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 2min;  // a person may be typing a password meanwhile
const QString kService = QStringLiteral("Landfall");

/// Wipes the bytes where they are, for whoever shares them too: data() would make a copy first.
void wipeShared(const QByteArray& bytes) {
    if (!bytes.isEmpty())
        explicit_bzero(const_cast<char*>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()));
}

ErrorKind kindOf(QKeychain::Error error) {
    switch (error) {
        case QKeychain::EntryNotFound:
            return ErrorKind::NotFound;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return ErrorKind::NotPermitted;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return ErrorKind::NotSupported;
        default:
            return ErrorKind::Io;
    }
}

/// Runs in the store's thread until the job is done.
Result<void> finish(QKeychain::Job& job, const std::string& name) {
    QEventLoop loop;
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    patience.start(kPatience);
    job.setKey(QString::fromStdString(name));
    job.start();
    const int timedOut = done ? 0 : loop.exec();
    if (!done) {
        job.setAutoDelete(true);
        return timedOut == 1
                   ? fail(ErrorKind::Timeout, name, Message::of("the keychain does not answer"))
                   : fail(ErrorKind::Cancelled, name, Message::of("stopped"));
    }
    if (job.error() == QKeychain::NoError)
        return {};
    std::string reason = job.errorString().toStdString();
    return fail(kindOf(job.error()), name,
                reason.empty() ? Message::of("the keychain refused") : Message::of("%1", reason));
}

/// A job that is still waited for by the keychain when it is given up deletes itself.
template <typename Job>
struct GivenUp {
    void operator()(Job* job) const {
        if (!job->autoDelete())
            delete job;
    }
};

template <typename Job>
std::unique_ptr<Job, GivenUp<Job>> makeJob() {
    std::unique_ptr<Job, GivenUp<Job>> job(new Job(kService));
    job->setAutoDelete(false);
    return job;
}

/// A call for the keychain's thread. Whoever waits is woken when it was made, or dropped because
/// the thread has ended: QCoreApplication deletes it in both cases.
class Call : public QEvent {
public:
    Call(const std::function<void()>& work, QSemaphore& ended)
        : QEvent(QEvent::User), work_(work), ended_(ended) {}
    ~Call() override { ended_.release(); }
    void make() const { work_(); }

private:
    const std::function<void()>& work_;
    QSemaphore& ended_;
};

/// Lives in the keychain's thread and makes the calls.
class Caller : public QObject {
public:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        static_cast<Call*>(event)->make();
        return true;
    }
};

}  // namespace

KeychainStore::KeychainStore() : context_(new Caller) {
    context_->moveToThread(&thread_);
    // Whoever waits for work that is not begun any more is woken by this.
    QObject::connect(&thread_, &QThread::finished, context_, &QObject::deleteLater);
    thread_.start();
}

KeychainStore::~KeychainStore() {
    thread_.quit();
    thread_.wait();
}

SecretStore::State KeychainStore::state() {
    return probeKeychain();
}

Result<void> KeychainStore::inThread(const std::function<Result<void>()>& work) {
    Result<void> outcome = fail(ErrorKind::Cancelled, "keychain", Message::of("stopped"));
    if (!thread_.isRunning())
        return outcome;
    QSemaphore ended;
    const std::function<void()> call = [&] { outcome = work(); };
    QCoreApplication::postEvent(context_, new Call(call, ended));
    ended.acquire();
    return outcome;
}

Result<Secret> KeychainStore::read(const std::string& name) {
    Secret found;
    const auto done = inThread([&]() -> Result<void> {
        const auto job = makeJob<QKeychain::ReadPasswordJob>();
        LANDFALL_TRY(finish(*job, name));
        const QByteArray bytes = job->binaryData();
        found = Secret({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        wipeShared(bytes);
        return {};
    });
    if (!done && done.error().kind() != ErrorKind::NotFound)
        return fail(done.error());
    return found;
}

Result<void> KeychainStore::write(const std::string& name, const Secret& secret) {
    return inThread([&]() -> Result<void> {
        const auto job = makeJob<QKeychain::WritePasswordJob>();
        const std::string_view text = secret.view();
        const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
        job->setBinaryData(bytes);
        auto done = finish(*job, name);
        if (done || done.error().kind() != ErrorKind::Timeout)
            wipeShared(bytes);
        return done;
    });
}

Result<void> KeychainStore::remove(const std::string& name) {
    return inThread([&]() -> Result<void> {
        const auto job = makeJob<QKeychain::DeletePasswordJob>();
        auto done = finish(*job, name);
        if (!done && done.error().kind() == ErrorKind::NotFound)
            return {};
        return done;
    });
}

}  // namespace landfall
