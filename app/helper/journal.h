#pragma once

#include <string_view>

namespace landfall::helper {

/// One line to the system's log (syslog(3)'s socket, facility authpriv), from which an
/// administrator sees later who had what opened. Never waits; nothing where there is no log.
void tellJournal(std::string_view line);

}  // namespace landfall::helper
