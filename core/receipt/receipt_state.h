#pragma once

#include <optional>
#include <string_view>

namespace landfall {

/// How the writing of a card stands.
enum class ReceiptState {
    Started,  ///< its end was not recorded: under way, or the computer stopped in mid-work
    Written,
    Failed,
    Cancelled,
};

/// How one phase of a card went.
enum class PhaseOutcome {
    NotReached,
    Done,
    Failed,
    Cancelled,
    TokenToCome,  ///< of the join: the card is finished, without a token
    NotWanted,    ///< of the join: the preset asks for no token
};

/// As receipts and `--json` have it: "started", "written", "failed", "cancelled".
[[nodiscard]] std::string_view stateName(ReceiptState state);
/// Nothing for another word.
[[nodiscard]] std::optional<ReceiptState> stateNamed(std::string_view name);

/// "not reached", "done", "failed", "cancelled", "token to come", "not wanted".
[[nodiscard]] std::string_view outcomeName(PhaseOutcome outcome);
/// Nothing for another word.
[[nodiscard]] std::optional<PhaseOutcome> outcomeNamed(std::string_view name);

}  // namespace landfall
