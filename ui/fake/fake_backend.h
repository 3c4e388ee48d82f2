#pragma once

#include "ui/fake/fake_arrivals.h"
#include "ui/fake/fake_bases.h"
#include "ui/fake/fake_batch.h"
#include "ui/fake/fake_drives.h"
#include "ui/fake/fake_presets.h"
#include "ui/models/workbench_backends.h"

namespace landfall {

/// The core for design work and tests: no drive, no file and no server is touched. Stands in for
/// each of the backends.
class FakeBackend : private FakeState,
                    public FakeDrives,
                    public FakeBases,
                    public FakePresets,
                    public FakeBatch,
                    public FakeArrivals {
public:
    explicit FakeBackend(FakeScene made)
        : FakeState(std::move(made)),
          FakeDrives(state()),
          FakeBases(state()),
          FakePresets(state()),
          FakeBatch(state()),
          FakeArrivals(state()) {}

    [[nodiscard]] WorkbenchBackends all() { return {*this, *this, *this, *this, *this}; }
    /// Not while a call is under way.
    [[nodiscard]] FakeScene& scene() { return state().scene; }

private:
    [[nodiscard]] FakeState& state() { return *this; }
};

}  // namespace landfall
