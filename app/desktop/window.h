#pragma once

#include <QtQml/QQmlApplicationEngine>

#include "app/desktop/first_start.h"
#include "app/desktop/options.h"
#include "ui/models/workbench.h"

namespace landfall {

/// Shows the window over the backends and runs until it is closed. The exit code.
[[nodiscard]] int runWindow(const WorkbenchBackends& backends, const DesktopOptions& options,
                            const FirstStart& start);

}  // namespace landfall
