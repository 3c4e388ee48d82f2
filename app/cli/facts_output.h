#pragma once

#include <QJsonObject>
#include <string>

#include "core/image/base_image.h"

namespace landfall::cli {

[[nodiscard]] std::string factsText(const BaseImage& base);
[[nodiscard]] QJsonObject factsObject(const BaseImage& base);

}  // namespace landfall::cli
