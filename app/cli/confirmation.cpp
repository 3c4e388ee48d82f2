#include "app/cli/confirmation.h"

#include <unistd.h>

#include <iostream>

#include "core/base/text.h"

namespace landfall::cli {
namespace {

Result<void> typedYes(const std::string& question, Message refused) {
    std::cerr << visibleLines(question) << "Type yes to continue: " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    if (answer != "yes")
        return fail(ErrorKind::Cancelled, "", std::move(refused));
    return {};
}

}  // namespace

Result<void> confirmErasing(const Options& options, const std::string& what) {
    if (what.empty() || options.yes)
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return fail(ErrorKind::Usage, "--yes",
                    Message::of("this would erase all data on these, and there is no terminal to "
                                "ask on:\n%1give --yes to continue without being asked",
                                what));
    return typedYes("All data on these will be erased:\n" + what,
                    Message::of("nothing was written"));
}

Result<void> confirmSending(const Options& options, const std::string& whom,
                            const std::string& what) {
    if (what.empty() || options.yes)
        return {};
    if (isatty(STDIN_FILENO) == 0)
        return fail(ErrorKind::Usage, "--yes",
                    Message::of("this would be sent to %1, and there is no terminal to ask "
                                "on:\n%2give --yes to continue without being asked",
                                whom, what));
    return typedYes("This will be sent to " + whom + ":\n" + what, Message::of("nothing was sent"));
}

}  // namespace landfall::cli
