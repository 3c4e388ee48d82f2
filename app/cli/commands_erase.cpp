#include "app/cli/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/targets.h"
#include "core/flash/erase.h"

namespace landfall::cli {

Result<int> eraseTarget(const Command& command) {
    LANDFALL_ASSIGN(const CardJob job, readNamedCard(command.options));
    LANDFALL_TRY(confirmErasing(
        command.options, "  " + job.target + (job.drive.empty() ? "" : ", " + job.drive) + "\n"));
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    HelperClient helper(askingAtTheTerminal());
    LANDFALL_ASSIGN(const auto card, openCard(job, helper));
    LANDFALL_ASSIGN(const ErasedCard erased,
                    eraseCard(
                        *card, cache, [](ByteCount, ByteCount) {}, command.cancel));
    const bool ejected = erased.finish == FinishOutcome::Ejected;
    command.output.answer(job.target + ": one FAT partition of " + humanSize(erased.partition) +
                              "; " + (ejected ? "ejected" : "safe to remove"),
                          {{"target", qt(job.target)},
                           {"result", "erased"},
                           {"partitionBytes", static_cast<qint64>(erased.partition.value)},
                           {"bytesWritten", static_cast<qint64>(erased.bytesWritten.value)}});
    return 0;
}

}  // namespace landfall::cli
