#pragma once

#include <QtCore/QString>

namespace landfall {

/// Whether a file that was dropped or named is taken for a preset; any other one is a base.
[[nodiscard]] inline bool isPresetFileName(const QString& name) {
    return name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

}  // namespace landfall
