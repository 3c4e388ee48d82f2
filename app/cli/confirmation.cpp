#include "app/cli/confirmation.h"

#include <unistd.h>

#include <iostream>

namespace landfall::cli {

Result<void> confirmErasing(const Options& options, const std::string& what) {
    if (what.empty() || options.yes)
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return fail(
            ErrorKind::Usage, "--yes",
            "what is on these is erased, and nobody can be asked here:\n" + what + "give --yes");
    std::cerr << "Everything on these is erased:\n" << what << "Type yes to go on: " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    if (answer != "yes")
        return fail(ErrorKind::Cancelled, "", "nothing was written");
    return {};
}

}  // namespace landfall::cli
