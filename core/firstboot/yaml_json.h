#pragma once

#include <QJsonObject>
#include <string>

namespace landfall {

/// JSON that YAML readers take as it is: raw UTF-8, but for the characters that they refuse or turn
/// into spaces (U+007F-U+009F, U+2028, U+2029, U+FEFF, U+FFFE, U+FFFF), which are escaped.
[[nodiscard]] std::string yamlJson(const QJsonObject& object);

}  // namespace landfall
