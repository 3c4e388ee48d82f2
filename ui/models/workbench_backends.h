#pragma once

#include "ui/models/arrivals_backend.h"
#include "ui/models/base_backend.h"
#include "ui/models/batch_backend.h"
#include "ui/models/drive_backend.h"
#include "ui/models/preset_backend.h"

namespace landfall {

/// The core as the view models use it, a narrow interface by noun: a seam, so that the window runs
/// on a fake one for design work and tests. Each model is given only what it uses. All outlive the
/// models.
struct WorkbenchBackends {
    DriveBackend& drives;
    BaseBackend& bases;
    PresetBackend& presets;
    BatchBackend& batch;
    ArrivalsBackend& arrivals;
};

}  // namespace landfall
