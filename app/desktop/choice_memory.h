#pragma once

#include <QtCore/QSettings>

#include "ui/models/workbench.h"

namespace landfall {

/// Keeps across runs what was chosen and what was typed: the base, the preset, and a preset that is
/// being written. Never a secret, nor which drives were ticked. Main thread; the workbench outlives
/// it.
class ChoiceMemory : public QObject {
public:
    ChoiceMemory(Workbench& workbench, const QString& folder);

    /// The language that was chosen, as LanguageChoice::tag(): wanted before there is a workbench.
    [[nodiscard]] static QString language(const QString& folder);

    /// What the earlier run left. A choice that is made later takes its place, if it holds.
    void restore();

private:
    void keep();
    void keepOne(const QString& key, const QString& value);

    Workbench& workbench_;
    QSettings settings_;
};

}  // namespace landfall
