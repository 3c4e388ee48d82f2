#pragma once

#include <QtDBus/QDBusConnection>
#include <string>
#include <vector>

namespace landfall {

/// The names (SSIDs) of the wireless networks that this computer is in, by NetworkManager on the
/// system's bus; none where it does not run. Does not start it. Names that are not UTF-8 are
/// skipped, as a preset cannot hold them.
[[nodiscard]] std::vector<std::string> wirelessNetworks(const QDBusConnection& bus);

}  // namespace landfall
