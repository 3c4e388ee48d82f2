#pragma once

#include <QByteArray>
#include <vector>

#include "core/base/error.h"
#include "core/content/card_content.h"

namespace landfall {

inline QByteArray texts(const std::vector<PlanWarning>& warnings) {
    QByteArray out;
    for (const PlanWarning& warning : warnings)
        out += QByteArray::fromStdString(warning.subject + ": " + warning.message.english() + "\n");
    return out;
}

inline QByteArray textOf(const Error& error) {
    return QByteArray::fromStdString(error.text());
}

}  // namespace landfall
