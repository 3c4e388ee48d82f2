#include "app/helper/journal.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

#include <string>

#include "core/base/text.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {

void tellJournal(std::string_view line) {
    const UniqueFd log(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address{AF_UNIX, "/dev/log"};
    const std::string text = "<" + std::to_string(LOG_AUTHPRIV | LOG_NOTICE) + ">landfall-helper[" +
                             std::to_string(getpid()) + "]: " + visible(line);
    (void)sendto(log.get(), text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

}  // namespace landfall::helper
