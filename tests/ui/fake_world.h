#pragma once

#include <QtTest/QtTest>

#include "ui/fake/fake_backend.h"
#include "ui/models/workbench.h"

namespace landfall {

/// Simulated drives where everything happens at once.
inline FakeScene instantScene() {
    return sampleScene(std::chrono::milliseconds(0));
}

template <typename Model>
QVariant valueAt(const Model& model, int row, int role) {
    return model.data(model.index(row), role);
}

}  // namespace landfall
