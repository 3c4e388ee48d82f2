#pragma once

#include "ui/fake/fake_state.h"
#include "ui/models/drive_backend.h"

namespace landfall {

/// Nothing is erased.
class FakeDrives : public DriveBackend {
public:
    explicit FakeDrives(FakeState& state) : state_(state) {}

    Result<std::vector<DriveSummary>> listDrives() override;
    Result<ErasedCard> erase(const CardJob& job, const EraseProgress& progress,
                             const CancelToken& cancel) override;

private:
    FakeState& state_;
};

}  // namespace landfall
