#pragma once

#include <QtCore/QString>
#include <string_view>

namespace landfall {

/// What the window calls a field of a preset ("host.pattern": "host names"), in the middle of a
/// sentence. What it has no word for goes by its section's word, else by its own name.
[[nodiscard]] QString fieldWords(std::string_view field);

}  // namespace landfall
