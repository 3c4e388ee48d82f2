#pragma once

#include "ui/fake/fake_arrivals.h"
#include "ui/fake/fake_bases.h"
#include "ui/fake/fake_batch.h"
#include "ui/fake/fake_drives.h"
#include "ui/fake/fake_presets.h"
#include "ui/models/workbench_backends.h"

namespace landfall {

/// Holds the world before the backends that refer to it are made.
class FakeStateHolder {
protected:
    explicit FakeStateHolder(FakeScene scene) : world_(std::move(scene)) {}

    FakeState world_;
};

/// The core for design work and tests: no drive, no file and no server is touched. Stands in for
/// each of the backends.
class FakeBackend : private FakeStateHolder,
                    public FakeDrives,
                    public FakeBases,
                    public FakePresets,
                    public FakeBatch,
                    public FakeArrivals {
public:
    explicit FakeBackend(FakeScene made)
        : FakeStateHolder(std::move(made)),
          FakeDrives(world_),
          FakeBases(world_),
          FakePresets(world_),
          FakeBatch(world_),
          FakeArrivals(world_) {}

    [[nodiscard]] WorkbenchBackends all() { return {*this, *this, *this, *this, *this}; }
    /// Not while a call is under way.
    [[nodiscard]] FakeScene& scene() { return world_.scene; }
};

}  // namespace landfall
