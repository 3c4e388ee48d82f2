#include "app/cli/confirmation.h"

#include <unistd.h>

#include <iostream>

namespace landfall::cli {
namespace {

Result<void> typedYes(const std::string& question, const char* refused) {
    std::cerr << question << "Type yes to go on: " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    if (answer != "yes")
        return fail(ErrorKind::Cancelled, "", refused);
    return {};
}

}  // namespace

Result<void> confirmErasing(const Options& options, const std::string& what) {
    if (what.empty() || options.yes)
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return fail(
            ErrorKind::Usage, "--yes",
            "what is on these is erased, and nobody can be asked here:\n" + what + "give --yes");
    return typedYes("Everything on these is erased:\n" + what, "nothing was written");
}

Result<void> confirmSending(const Options& options, const std::string& whom,
                            const std::string& what) {
    if (what.empty() || options.yes)
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return fail(ErrorKind::Usage, "--yes",
                    "this would be sent to " + whom + ", and nobody can be asked here:\n" + what +
                        "give --yes");
    return typedYes("This is sent to " + whom + ":\n" + what, "nothing was sent");
}

}  // namespace landfall::cli
