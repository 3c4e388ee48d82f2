#pragma once

#include "core/flash/batch.h"

namespace landfall {

/// What the cards of a batch have in common; all outlive the writing.
struct CardSetting {
    const Preparation& preparation;
    const BatchOrder& order;
    const BatchServices& services;
    const IssuerFactory& issuers;
};

/// Writes one card by its plan, from locking to finish, in the order of README.md ("The order for
/// each card"). Blocks; any thread.
[[nodiscard]] CardOutcome writeCard(const CardJob& job, const CardPlan& plan,
                                    const CardSetting& setting, const EventSink& events);

}  // namespace landfall
