#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/content/card_content.h"

namespace landfall {

/// The calls that the operator's token is still good for, where Vault counts them (num_uses of
/// auth/token/lookup-self): what cards need is kept for them, only what is over is spent on
/// looking.
class TokenUses {
public:
    /// `left` as lookup-self said, that call counted already; 0: as many as one likes. Each card's
    /// token takes one call: sys/wrapping/lookup needs no token.
    TokenUses(std::int64_t left, std::size_t cards);

    /// A Vault error where the cards cannot all get their tokens.
    [[nodiscard]] Result<void> requireEnough() const;
    /// Whether a call may be spent on a look; where not, `what` is remembered.
    [[nodiscard]] bool spendOn(Message what);
    /// Says how many calls there are, and what was not looked at for their sake.
    [[nodiscard]] std::vector<PlanWarning> warnings() const;

private:
    std::int64_t found_;
    std::int64_t cards_;
    std::int64_t spare_;
    std::vector<MessageArgument> skipped_;
};

}  // namespace landfall
