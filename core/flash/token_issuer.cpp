#include "core/flash/token_issuer.h"

#include "core/join/join_content.h"

namespace landfall {
namespace {

class VaultIssuer final : public TokenIssuer {
public:
    VaultIssuer(const JoinSettings& settings, Secret token)
        : settings_(settings), client_(settings.vault, std::move(token)) {}
    Result<std::vector<PlanWarning>> preflight(const std::vector<std::string>& hosts) override {
        return client_.preflight(hosts.size(), certificatesOf(settings_, hosts));
    }
    Result<WrappedToken> mint(const CardIdentity& identity) override {
        return client_.mint(identity);
    }
    Result<void> revoke(const std::string& accessor) override { return client_.revoke(accessor); }
    Result<Revocation> revokeCard(const std::string& accessor,
                                  const std::string& receiptId) override {
        return client_.revokeCard(accessor, receiptId);
    }

private:
    JoinSettings settings_;
    VaultClient client_;
};

}  // namespace

IssuerFactory vaultIssuers(const Preset& preset, const Secret& operatorToken) {
    const bool wanted =
        preset.join && cardsTakeTokens(preset.join->vault.approle) && !operatorToken.empty();
    if (!wanted)
        return [] { return std::unique_ptr<TokenIssuer>(); };
    // The secret outlives the batch; each thread's client gets its own copy.
    return [settings = *preset.join, &operatorToken]() -> std::unique_ptr<TokenIssuer> {
        return std::make_unique<VaultIssuer>(settings, operatorToken.duplicate());
    };
}

}  // namespace landfall
