#pragma once

#include <pwd.h>

#include <cstdlib>

/// As the package does: without it the helper writes no drive. For root.
inline bool makeWorkersUser() {
    return getpwnam("_landfall") != nullptr ||
           std::system("systemd-sysusers --inline 'u _landfall -'") == 0;
}
