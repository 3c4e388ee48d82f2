#include "core/join/token_uses.h"

namespace landfall {
namespace {

/// Whoever has read a warning goes on by the same check once more, which begins with lookup-self.
constexpr std::int64_t kKeptForAnotherCheck = 1;

}  // namespace

TokenUses::TokenUses(std::int64_t left, std::size_t cards)
    : found_(left),
      cards_(static_cast<std::int64_t>(cards)),
      spare_(left - cards_ - kKeptForAnotherCheck) {}

Result<void> TokenUses::requireEnough() const {
    if (found_ == 0 || found_ >= cards_)
        return {};
    return fail(ErrorKind::Vault, "vaultToken",
                Message::of("the operator's token is good for %1 more calls (num_uses), and the "
                            "tokens of %2 cards take one each; use another token, or fewer cards",
                            found_, cards_));
}

bool TokenUses::spendOn(Message what) {
    if (found_ == 0)
        return true;
    if (spare_ > 0) {
        --spare_;
        return true;
    }
    skipped_.emplace_back(std::move(what));
    return false;
}

std::vector<PlanWarning> TokenUses::warnings() const {
    if (found_ == 0)
        return {};
    std::vector<PlanWarning> warnings{
        {"vaultToken", Message::of("The operator's token was good for %1 more calls (num_uses) "
                                   "when it was looked up; the tokens of the cards take %2.",
                                   found_, cards_)}};
    if (!skipped_.empty())
        warnings.push_back({"vaultToken", Message::of("So that the cards get their tokens Vault "
                                                      "was not asked for %1.",
                                                      listWithCommas(skipped_))});
    return warnings;
}

}  // namespace landfall
