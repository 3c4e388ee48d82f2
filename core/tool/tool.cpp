#include "core/tool/tool.h"

#include "core/tool/sandbox.h"
#include "core/tool/tool_rules.h"

namespace landfall {

Result<SubprocessOutcome> runTool(Subprocess process) {
    const ToolRules* rules = toolRules(process.program);
    if (rules == nullptr)
        return fail(ErrorKind::Internal, process.program,
                    Message::of("this program has no rules by which it could be run"));
    LANDFALL_ASSIGN(const Sandbox sandbox,
                    Sandbox::prepare(*rules, process.inherit, sandboxInForce()));
    process.setup = &sandbox;
    process.longest = rules->longest;
    process.mostOutput = rules->output;
    // What a configuration of this computer's, or of the person's, would change.
    process.environment.insert(process.environment.end(),
                               {"MALLOC_ARENA_MAX=2", "E2FSCK_CONFIG=/dev/null",
                                "MKE2FS_CONFIG=/dev/null", "MTOOLSRC=/dev/null"});
    LANDFALL_ASSIGN(SubprocessOutcome outcome, run(process));
    if (outcome.outOfTime)
        return fail(
            ErrorKind::Timeout, process.program,
            Message::of("ran for more than %1 and was ended", Seconds{rules->longest.count()}));
    return outcome;
}

Result<SubprocessOutcome> runToolChecked(Subprocess process,
                                         const std::vector<int>& allowedExitCodes) {
    LANDFALL_ASSIGN(SubprocessOutcome outcome, runTool(process));
    LANDFALL_TRY(requireExitCode(process, outcome, allowedExitCodes));
    return outcome;
}

}  // namespace landfall
