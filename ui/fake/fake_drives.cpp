#include "ui/fake/fake_drives.h"

#include <cerrno>
#include <thread>

namespace landfall {

namespace {

constexpr std::uint64_t kErased = 40'000'000;
constexpr std::uint64_t kSteps = 100;

}  // namespace

Result<std::vector<DriveSummary>> FakeDrives::listDrives() {
    std::vector<DriveSummary> found;
    const std::lock_guard lock(state_.erasedMutex);
    for (const FakeDrive& drive : state_.scene.drives) {
        found.push_back(drive.summary);
        if (state_.erased.contains(drive.summary.path))
            found.back().content.clear();
    }
    return found;
}

Result<ErasedCard> FakeDrives::erase(const CardJob& job, const EraseProgress& progress,
                                     const CancelToken& cancel) {
    const FakeDrive drive = state_.driveOf(job);
    for (std::uint64_t step = 0; step <= kSteps; ++step) {
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, job.target, Message::of("was cancelled"));
        if (drive.fate == FakeFate::Unplugged && step == kSteps / 2)
            return fail(
                errnoError(ENODEV, job.target, Message::of("writing at byte %1", kErased / 2)));
        progress({kErased / kSteps * step}, {kErased});
        std::this_thread::sleep_for(state_.scene.tick);
    }
    const std::lock_guard lock(state_.erasedMutex);
    state_.erased.insert(job.target);
    return ErasedCard{
        drive.summary.identity.size - ByteCount{4 * kMiB}, {kErased / 2}, FinishOutcome::HeldSafe};
}

}  // namespace landfall
