#pragma once

#include <atomic>
#include <mutex>
#include <set>

#include "ui/fake/fake_scene.h"

namespace landfall {

/// The simulated world, which the fake backends share.
struct FakeState {
    explicit FakeState(FakeScene made) : scene(std::move(made)), receipts(scene.receipts) {}

    /// The drive that a job names; one that is none of the scene's stands for a file.
    [[nodiscard]] FakeDrive driveOf(const CardJob& job) const {
        for (const FakeDrive& drive : scene.drives)
            if (drive.summary.path == job.target)
                return drive;
        FakeDrive file;
        file.bytesPerSecond = 30e6;
        return file;
    }

    FakeScene scene;
    std::mutex mutex;  ///< of the scene's bases, kept lists and settings
    std::atomic<std::uint32_t> written = 0;
    std::mutex erasedMutex;
    std::set<std::string> erased;  ///< paths of drives
    std::mutex receiptsMutex;
    std::vector<Receipt> receipts;  ///< newest first
};

/// What Vault answers to a token that it does not know.
[[nodiscard]] inline Error refusedToken() {
    return {
        ErrorKind::Vault, "auth/token/lookup-self",
        Message::of(
            "%1: %2", Message::of("looking up the operator's token"),
            Message::of("%1; %2", Message::of("Vault answered %1 (%2)", 403, "permission denied"),
                        Message::of("the token is wrong, has expired, or belongs to another "
                                    "namespace")))};
}

}  // namespace landfall
