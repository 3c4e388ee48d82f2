#include "core/join/vault_client.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/join/join_content.h"
#include "core/join/vault_calls.h"
#include "core/join/vault_http.h"
#include "core/join/vault_preflight.h"

namespace landfall {
namespace {

constexpr std::chrono::milliseconds kMostTime{30'000};

/// The end of a wrapping token's life: Vault's own time of creation and TTL, as RFC 3339 in UTC.
/// Fractions are cut off before reading: Vault prints nine digits of them.
std::string expiryOf(const QJsonObject& wrapInfo) {
    const QString created = wrapInfo["creation_time"].toString();
    qsizetype zone = 19;
    while (zone < created.size() && (created[zone] == '.' || created[zone].isDigit()))
        ++zone;
    const QDateTime begun =
        QDateTime::fromString(created.left(19) + created.mid(zone), Qt::ISODate);
    if (!begun.isValid())
        return {};
    return begun.addSecs(wrapInfo["ttl"].toInteger())
        .toUTC()
        .toString("yyyy-MM-ddTHH:mm:ss'Z'")
        .toStdString();
}

}  // namespace

class VaultClient::Impl {
public:
    Impl(const VaultSettings& settings, Secret token)
        : settings_(settings), vault_(settings, std::move(token)) {}

    Result<WrappedToken> mint(const CardIdentity& identity);
    Result<void> revoke(const std::string& accessor);
    Result<void> checkCreationPath(const WrappedToken& token);

    VaultSettings settings_;
    VaultHttp vault_;
    std::chrono::milliseconds most_ = kMostTime;
};

VaultClient::VaultClient(const VaultSettings& settings, Secret operatorToken)
    : impl_(std::make_unique<Impl>(settings, std::move(operatorToken))) {}

VaultClient::~VaultClient() = default;

void VaultClient::limit(std::chrono::milliseconds most) {
    impl_->most_ = std::min(most, kMostTime);
}

Result<std::vector<PlanWarning>> VaultClient::preflight(
    std::size_t cards, const std::vector<CertificateNames>& certificates) {
    impl_->vault_.startDeadline(impl_->most_);
    return askBeforehand(impl_->vault_, impl_->settings_, cards, certificates);
}

Result<std::string> VaultClient::roleId() {
    impl_->vault_.startDeadline(impl_->most_);
    return readRoleId(impl_->vault_, impl_->settings_.approle);
}

Result<WrappedToken> VaultClient::mint(const CardIdentity& identity) {
    impl_->vault_.startDeadline(impl_->most_);
    LANDFALL_ASSIGN(WrappedToken token, impl_->mint(identity));
    auto checked = impl_->checkCreationPath(token);
    if (!checked) {
        // Nobody will use it; a second failure here adds nothing to the first.
        impl_->vault_.startDeadline(impl_->most_);
        (void)impl_->revoke(token.accessor);
        return fail(std::move(checked).error());
    }
    return token;
}

Result<void> VaultClient::revoke(const std::string& accessor) {
    impl_->vault_.startDeadline(impl_->most_);
    return impl_->revoke(accessor);
}

Result<Revocation> VaultClient::revokeCard(const std::string& accessor,
                                           const std::string& receiptId) {
    return revokeEverything(impl_->vault_, {impl_->settings_.approle, accessor, receiptId},
                            impl_->most_);
}

Result<WrappedToken> VaultClient::Impl::mint(const CardIdentity& identity) {
    const QJsonObject metadata{
        {"node", QString::fromStdString(identity.host)},
        {"receipt", QString::fromStdString(identity.receiptId)},
    };
    // The API takes metadata as a text that holds JSON.
    QJsonObject body{
        {"metadata", QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact))}};
    if (!settings_.approle.boundCidrs.empty()) {
        QJsonArray networks;
        for (const std::string& network : settings_.approle.boundCidrs)
            networks.append(QString::fromStdString(network));
        body["cidr_list"] = networks;
    }
    VaultCall call;
    call.method = "POST";
    call.path = creationPath(settings_.approle);
    call.body = body;
    call.wrapTtlSeconds = settings_.approle.wrapTtlSeconds;
    call.purpose = Message::of("minting the token of %1", identity.host);
    LANDFALL_ASSIGN(const QJsonObject answer,
                    vault_.require(call, Message::of("check the role, the operator's token and its "
                                                     "policy")));

    const QJsonObject wrapInfo = answer["wrap_info"].toObject();
    WrappedToken token;
    std::string text = wrapInfo["token"].toString().toStdString();
    token.token = Secret::takeFrom(text);
    token.accessor = wrapInfo["accessor"].toString().toStdString();
    token.expires = expiryOf(wrapInfo);
    const bool fits = token.token.view().size() + token.expires.size() + 16 < kTokenFileSize;
    if (token.token.empty() || token.expires.empty() || !fits)
        return fail(ErrorKind::Vault, call.path,
                    Message::of("%1: %2", call.purpose,
                                Message::of("Vault's answer is not a wrapped token; is %1 a Vault "
                                            "server?",
                                            settings_.address)));
    return token;
}

Result<void> VaultClient::Impl::checkCreationPath(const WrappedToken& token) {
    VaultCall call;
    call.method = "POST";
    call.path = "sys/wrapping/lookup";
    call.body = {{"token", QString::fromUtf8(token.token.view().data(),
                                             static_cast<qsizetype>(token.token.view().size()))}};
    call.purpose = Message::of("looking up the minted token");
    LANDFALL_ASSIGN(const QJsonObject answer, vault_.require(call, {}));
    const std::string found = answer["data"].toObject()["creation_path"].toString().toStdString();
    const std::string expected = creationPath(settings_.approle);
    if (found != expected)
        return fail(
            ErrorKind::Vault, expected,
            Message::of("the minted token was made at \"%1\", and the card would refuse it: it "
                        "accepts this path alone",
                        Path(found)));
    return {};
}

Result<void> VaultClient::Impl::revoke(const std::string& accessor) {
    const VaultCall call = revokeAccessorCall(accessor);
    const Message advice = Message::of(
        "a token that was used or has expired cannot be revoked: if it was used, destroy the "
        "SecretID that it held");
    LANDFALL_ASSIGN(const QJsonObject answer, vault_.require(call, advice));
    // An accessor that is not known gets status 200 and a warning.
    if (answer["warnings"].toArray().isEmpty())
        return {};
    return fail(
        ErrorKind::Vault, call.path,
        Message::of(
            "%1: %2", call.purpose,
            Message::of("%1; %2", Message::of("Vault knows no token with this accessor"), advice)));
}

}  // namespace landfall
