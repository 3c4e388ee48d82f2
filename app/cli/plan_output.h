#pragma once

#include <QJsonObject>

#include "core/compose/card_plan.h"

namespace landfall::cli {

[[nodiscard]] QJsonObject planObject(const CardPlan& plan, std::string_view host);

}  // namespace landfall::cli
