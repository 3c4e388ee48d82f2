#include "core/config/configuration_folder.h"

#include <cstdlib>

namespace landfall {
namespace {

bool isAbsolutePath(const char* text) {
    return text != nullptr && text[0] == '/';
}

}  // namespace

std::filesystem::path configurationFolder() {
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); isAbsolutePath(config))
        return std::filesystem::path(config) / "landfall";
    if (const char* home = std::getenv("HOME"); isAbsolutePath(home))
        return std::filesystem::path(home) / ".config" / "landfall";
    return {};
}

}  // namespace landfall
