#pragma once

#include <QtDBus/QDBusConnection>
#include <string>
#include <vector>

namespace landfall {

/// The names (SSIDs) of the wireless networks that this computer is in, by NetworkManager on the
/// system's bus; none where it does not run. Starts nothing. A name is left out when it is no
/// UTF-8, as presets hold none such.
[[nodiscard]] std::vector<std::string> wirelessNetworks(const QDBusConnection& bus);

}  // namespace landfall
