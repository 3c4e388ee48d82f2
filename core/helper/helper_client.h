#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "core/card/card_opener.h"

namespace landfall {

class HelperSession;

/// Since the boot: what CLOCK_BOOTTIME counts and CLOCK_MONOTONIC does not.
[[nodiscard]] std::chrono::milliseconds timeAsleepSoFar();

/// Who asks for the password that polkit wants.
enum class PasswordAt {
    SessionsAgent,  ///< the desktop's own dialog
    Terminal,       ///< the terminal that this program runs at, where there is one
};

struct HelperOptions {
    /// Empty: the installed one; for root also the one of the build that the running program is of.
    std::filesystem::path helper;
    /// A card that moves no byte for so long is given up, and its worker abandoned.
    std::chrono::milliseconds stallTimeout = std::chrono::seconds(90);
    /// How long this computer has slept so far: once it grows, each card's identity is checked.
    std::function<std::chrono::milliseconds()> timeAsleep = timeAsleepSoFar;
    PasswordAt passwordAt = PasswordAt::SessionsAgent;
};

/// Opens drives through `landfall-helper`: started directly by root, else by pkexec, which asks for
/// the authorisation. The helper for removable drives runs until this object goes; each built-in
/// disk has an authorisation and a helper of its own, which ends with the card. Any thread may
/// open; each CardDevice belongs to one thread.
class HelperClient final : public CardOpener {
public:
    explicit HelperClient(HelperOptions options = {});
    ~HelperClient() override;

    /// NotFound where no helper is installed, NotPermitted where the authorisation was refused,
    /// Refused with the helper's reason.
    [[nodiscard]] Result<std::unique_ptr<CardDevice>> open(const std::string& devicePath,
                                                           const DeviceIdentity& identity,
                                                           Authorisation authorisation) override;

private:
    /// Whoever asks for an authorisation asks after the others.
    struct Slot {
        std::mutex mutex;
        std::shared_ptr<HelperSession> session;  ///< for removable drives
        std::optional<Error> lastFailure;
    };
    [[nodiscard]] Result<std::shared_ptr<HelperSession>> sessionFor(Authorisation authorisation);

    HelperOptions options_;
    std::array<Slot, 2> slots_;
    std::array<std::atomic<std::uint64_t>, 2> finishedAttempts_{};
};

}  // namespace landfall
