#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "core/card/card_device.h"
#include "core/helper/helper_client.h"
#include "core/helper/helper_session.h"

namespace landfall {

/// One drive behind the helper: talks to its own worker over its own channel, so that cards do not
/// wait for one another. One thread. Its end releases the drive.
class HelperCard final : public CardDevice {
public:
    HelperCard(std::shared_ptr<HelperSession> session, OpenedChannel opened,
               DeviceIdentity identity, std::string name, const HelperOptions& options);
    ~HelperCard() override;
    [[nodiscard]] ByteCount size() const override { return opened_.size; }
    [[nodiscard]] std::string name() const override { return name_; }
    [[nodiscard]] bool startsBlank() const override { return false; }
    [[nodiscard]] Result<void> transfer(Operation operation, const Transfer& what,
                                        const ProgressFunction& progress,
                                        const CancelToken& cancel) override;
    [[nodiscard]] Result<UniqueFd> read(ByteOffset from, ByteCount length) override;
    [[nodiscard]] Result<void> flush() override;
    [[nodiscard]] ByteCount written() const override { return written_; }
    [[nodiscard]] Result<FinishOutcome> finish() override;

private:
    [[nodiscard]] Result<void> transferAtOnce(Operation operation, const Transfer& what,
                                              const ProgressFunction& progress,
                                              const CancelToken& cancel);
    /// Of a list with served sources: as many transfers as it has parts.
    [[nodiscard]] Result<void> transferServed(Operation operation, const Transfer& what,
                                              const std::vector<bool>& served,
                                              const ProgressFunction& progress,
                                              const CancelToken& cancel);
    [[nodiscard]] Result<void> ask(const wire::CardRequest& request,
                                   std::span<const int> descriptors);
    /// The end of the request under way; progress and the request to cancel on the way there.
    [[nodiscard]] Result<void> await(const ProgressFunction& progress, const CancelToken& cancel);
    [[nodiscard]] Result<std::optional<wire::CardEvent>> nextEvent();
    [[nodiscard]] Error lost();
    /// What the helper says of a failure; of one that comes from a drive's absence, that.
    [[nodiscard]] Error judged(const wire::Failed& failed) const;
    /// After a sleep of this computer, in which somebody may have exchanged the card.
    [[nodiscard]] Result<void> checkAfterSleep();

    std::shared_ptr<HelperSession> session_;
    OpenedChannel opened_;
    DeviceIdentity identity_;
    std::string name_;
    std::chrono::milliseconds stallTimeout_;
    std::function<std::chrono::milliseconds()> timeAsleep_;
    std::chrono::milliseconds slept_;  ///< when the card's identity was checked last
    std::uint32_t sequence_ = 0;
    ByteCount written_;
};

}  // namespace landfall
