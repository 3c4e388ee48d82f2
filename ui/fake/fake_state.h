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

}  // namespace landfall
