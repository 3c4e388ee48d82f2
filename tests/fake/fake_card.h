#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/card/card_opener.h"
#include "tests/fake/fake_medium.h"

namespace landfall {

/// At which step of a card's life a fake fails; an update is a write, its verification a verify.
enum class FakeStep { Open, Write, Verify, Read, Flush, Finish };

/// What goes wrong on demand: at the `occurrence`-th call of the step (from 1), once `afterBytes`
/// of that call are done.
struct FakeFault {
    FakeStep step = FakeStep::Write;
    unsigned occurrence = 1;
    ByteCount afterBytes;
    ErrorKind kind = ErrorKind::Io;
};

/// What a fake card holds and has seen; shared with the test.
struct FakeState : FakeMedium {
    explicit FakeState(ByteCount size, char fill = '\xff') : FakeMedium(size, fill) {}
    std::mutex mutex;
    std::vector<std::string> log;  ///< "open", "write 1048576", "update 1048576", "flush", ...
    std::vector<FakeFault> faults;
    /// Called between chunks of a transfer, for pacing (the desktop's --fake) and for pulling
    /// cards.
    std::function<void(ByteCount chunk)> pace;
    std::map<FakeStep, unsigned> calls;
};

/// A card in memory that behaves as the helper's would and fails on demand. An update always
/// compares.
class FakeCard final : public CardDevice {
public:
    FakeCard(std::string name, std::shared_ptr<FakeState> state)
        : name_(std::move(name)), state_(std::move(state)) {}
    [[nodiscard]] ByteCount size() const override { return {state_->bytes.size()}; }
    [[nodiscard]] std::string name() const override { return name_; }
    [[nodiscard]] bool startsBlank() const override { return false; }
    [[nodiscard]] Result<void> transfer(Operation operation, const Transfer& what,
                                        const ProgressFunction& progress,
                                        const CancelToken& cancel) override;
    [[nodiscard]] Result<UniqueFd> read(ByteOffset from, ByteCount length) override;
    [[nodiscard]] ByteCount written() const override { return written_; }
    [[nodiscard]] Result<void> flush() override;
    [[nodiscard]] Result<FinishOutcome> finish() override;

private:
    [[nodiscard]] std::optional<FakeFault> begin(FakeStep step, const std::string& entry);
    [[nodiscard]] Result<void> judge(Operation operation, const Transfer& what) const;
    [[nodiscard]] Result<void> chunk(Operation operation, const Extent& part, int source);

    std::string name_;
    std::shared_ptr<FakeState> state_;
    ByteCount written_;
    ExtentList updated_;  ///< the list of the last update
    ExtentList changed_;  ///< what that wrote
};

/// Opens fakes by path.
class FakeOpener final : public CardOpener {
public:
    void add(const std::string& path, std::shared_ptr<FakeState> state);
    [[nodiscard]] Result<std::unique_ptr<CardDevice>> open(const std::string& devicePath,
                                                           const DeviceIdentity& identity,
                                                           Authorisation authorisation) override;

private:
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<FakeState>> cards_;
};

}  // namespace landfall
