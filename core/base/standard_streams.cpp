#include "core/base/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <initializer_list>

namespace landfall {

void holdStandardStreams() {
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(number, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // The lowest free number is this one. Opened the other way round, it takes and gives
        // nothing.
        (void)!open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

}  // namespace landfall
