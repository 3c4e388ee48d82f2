#include "core/flash/events.h"

namespace landfall {

std::string_view phaseName(Phase phase) {
    switch (phase) {
        case Phase::Decode:
            return "decode";
        case Phase::Compose:
            return "compose";
        case Phase::Write:
            return "write";
        case Phase::Verify:
            return "verify";
        case Phase::Join:
            return "join";
        case Phase::Finish:
            return "finish";
    }
    return "finish";
}

std::string_view cardResultName(CardResult result) {
    switch (result) {
        case CardResult::Written:
            return "written";
        case CardResult::Failed:
            return "failed";
        case CardResult::Skipped:
            return "skipped";
        case CardResult::Cancelled:
            return "cancelled";
    }
    return "failed";
}

}  // namespace landfall
