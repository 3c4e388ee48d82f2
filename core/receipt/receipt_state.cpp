#include "core/receipt/receipt_state.h"

#include <array>
#include <cstddef>

namespace landfall {
namespace {

// In the order of the enums.
constexpr std::array<std::string_view, 4> kStates{"started", "written", "failed", "cancelled"};
constexpr std::array<std::string_view, 6> kOutcomes{"not reached", "done",          "failed",
                                                    "cancelled",   "token to come", "not wanted"};

template <typename Enum, std::size_t Size>
std::optional<Enum> named(const std::array<std::string_view, Size>& names, std::string_view name) {
    for (std::size_t i = 0; i < Size; ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

std::string_view stateName(ReceiptState state) {
    return kStates[static_cast<std::size_t>(state)];
}

std::optional<ReceiptState> stateNamed(std::string_view name) {
    return named<ReceiptState>(kStates, name);
}

std::string_view outcomeName(PhaseOutcome outcome) {
    return kOutcomes[static_cast<std::size_t>(outcome)];
}

std::optional<PhaseOutcome> outcomeNamed(std::string_view name) {
    return named<PhaseOutcome>(kOutcomes, name);
}

}  // namespace landfall
