#pragma once

#include <QObject>
#include <QThread>
#include <functional>

#include "core/config/secret_store.h"

namespace QKeychain {
class Job;
}

namespace landfall {

/// The system's keychain (Secret Service, KWallet) by QtKeychain. Any thread; calls are done one
/// after the other in a thread of its own. One in a process: QtKeychain keeps its queue in the
/// thread that used it first. A QCoreApplication must exist.
class KeychainStore : public SecretStore {
public:
    KeychainStore();
    ~KeychainStore() override;
    KeychainStore(const KeychainStore&) = delete;
    KeychainStore& operator=(const KeychainStore&) = delete;

    State state() override;
    Result<Secret> read(const std::string& name) override;
    Result<void> write(const std::string& name, const Secret& secret) override;
    Result<void> remove(const std::string& name) override;
    void abandon() override { thread_.quit(); }

private:
    [[nodiscard]] Result<void> inThread(const std::function<Result<void>()>& work);

    QThread thread_;
    QObject* context_;  ///< lives in thread_, and goes with it
};

}  // namespace landfall
