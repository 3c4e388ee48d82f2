#include "core/join/vault_setup.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/join/vault_calls.h"
#include "core/join/vault_client.h"

namespace landfall {
namespace {

constexpr std::chrono::seconds kMostTime{30};

Message advice() {
    return Message::of(
        "setting Vault up needs a token that may read and write policies, auth methods and roles");
}

std::string jsonText(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QJsonArray networksOf(const AppRole& role) {
    QJsonArray networks;
    for (const std::string& network : role.boundCidrs)
        networks.append(qt(network));
    return networks;
}

/// Vault takes such a role only where something else bounds it ("at least one constraint should be
/// enabled on the role").
void withoutSecretId(QJsonObject& object, const AppRole& role) {
    object["bind_secret_id"] = false;
    object["token_bound_cidrs"] = networksOf(role);
}

/// What a new role is given. A SecretID outlives its card's time in the drawer and is bounded; a
/// host in strict mode cannot log in again, so its token is renewed without end.
QJsonObject newRole(const AppRole& role) {
    QJsonObject object{{"bind_secret_id", true},  {"secret_id_num_uses", 0},
                       {"secret_id_ttl", "720h"}, {"token_num_uses", 0},
                       {"token_ttl", "1h"},       {"token_policies", QJsonArray{qt(role.role)}}};
    if (role.identity == IdentityMode::Strict)
        object["token_period"] = "24h";
    else
        object["token_max_ttl"] = "24h";
    if (role.allowWithoutSecretId)
        withoutSecretId(object, role);
    return object;
}

/// Of a role that is there: what keeps its hosts from joining, put right.
QJsonObject mended(const QJsonObject& found, const AppRole& role) {
    QJsonObject object;
    const bool bare = !found["bind_secret_id"].toBool(true);
    if (bare && !role.allowWithoutSecretId)
        object["bind_secret_id"] = true;
    if (!bare && role.allowWithoutSecretId)
        withoutSecretId(object, role);
    for (const char* uses : {"secret_id_num_uses", "token_num_uses"}) {
        if (found[uses].toInteger() != 0)
            object[uses] = 0;
    }
    QJsonArray policies = found["token_policies"].toArray();
    if (!policies.contains(qt(role.role))) {
        policies.append(qt(role.role));
        object["token_policies"] = policies;
    }
    return object;
}

}  // namespace

class VaultSetup::Impl {
public:
    Impl(const VaultSettings& settings, Secret token)
        : settings_(settings), vault_(settings, std::move(token)) {}

    Result<VaultAnswer> read(const VaultCall& call);
    Result<void> send(const VaultChange& change);
    Result<void> lookAtMethod(std::vector<VaultChange>& changes);
    Result<void> lookAtPolicy(const std::string& name, const std::string& text, Message what,
                              std::vector<VaultChange>& changes);
    Result<void> lookAtRole(std::vector<VaultChange>& changes);

    VaultSettings settings_;
    VaultHttp vault_;
};

VaultSetup::VaultSetup(const VaultSettings& settings, Secret token)
    : impl_(std::make_unique<Impl>(settings, std::move(token))) {}

VaultSetup::~VaultSetup() = default;
VaultSetup::VaultSetup(VaultSetup&&) noexcept = default;
VaultSetup& VaultSetup::operator=(VaultSetup&&) noexcept = default;

Result<std::vector<VaultChange>> VaultSetup::look() {
    const VaultSettings& settings = impl_->settings_;
    const std::string& role = settings.approle.role;
    std::vector<VaultChange> changes;
    LANDFALL_TRY(impl_->lookAtMethod(changes));
    LANDFALL_TRY(impl_->lookAtPolicy(role, machinePolicy(settings),
                                     Message::of("what a host may do"), changes));
    LANDFALL_TRY(impl_->lookAtPolicy("landfall-" + role, operatorPolicy(settings),
                                     Message::of("what the operator's token needs"), changes));
    LANDFALL_TRY(impl_->lookAtRole(changes));
    return changes;
}

Result<void> VaultSetup::apply(const std::vector<VaultChange>& changes) {
    for (const VaultChange& change : changes)
        LANDFALL_TRY(impl_->send(change));
    return {};
}

Result<std::string> VaultSetup::roleId() {
    LANDFALL_ASSIGN(const VaultAnswer answer, impl_->read(roleIdCall(impl_->settings_.approle)));
    return roleIdIn(answer.body);
}

Result<void> VaultSetup::Impl::send(const VaultChange& change) {
    VaultCall call;
    call.method = "POST";
    call.path = change.path;
    call.body = QJsonDocument::fromJson(QByteArray::fromStdString(change.body)).object();
    call.purpose = change.what;
    vault_.startDeadline(kMostTime);
    LANDFALL_TRY(vault_.require(call, advice()));
    return {};
}

/// An answer with status 2xx or 404.
Result<VaultAnswer> VaultSetup::Impl::read(const VaultCall& call) {
    vault_.startDeadline(kMostTime);
    LANDFALL_ASSIGN(VaultAnswer answer, vault_.call(call));
    if (!answer.good() && answer.status != 404)
        return vault_.refusal(call, answer, advice());
    return answer;
}

Result<void> VaultSetup::Impl::lookAtMethod(std::vector<VaultChange>& changes) {
    const std::string& mount = settings_.approle.mount;
    VaultCall listing;
    listing.path = "sys/auth";
    listing.purpose = Message::of("listing the auth methods");
    LANDFALL_ASSIGN(const VaultAnswer methods, read(listing));
    const QJsonObject found = methods.body["data"].toObject()[qt(mount + "/")].toObject();
    if (found.isEmpty()) {
        changes.push_back({Message::of("enable the AppRole method at %1/", mount),
                           "sys/auth/" + mount, jsonText({{"type", "approle"}}), ""});
        return {};
    }
    if (const QString type = found["type"].toString(); type != "approle")
        return fail(ErrorKind::InvalidInput, "join.vault.approle.mount",
                    Message::of("%1/ is the auth method %2; accepted is the mount of an AppRole "
                                "method, or one that is free",
                                mount, type.toStdString()));
    return {};
}

Result<void> VaultSetup::Impl::lookAtPolicy(const std::string& name, const std::string& text,
                                            Message what, std::vector<VaultChange>& changes) {
    VaultCall reading;
    reading.path = "sys/policies/acl/" + name;
    reading.purpose = Message::of("reading the policy %1", name);
    LANDFALL_ASSIGN(const VaultAnswer answer, read(reading));
    const std::string found = answer.body["data"].toObject()["policy"].toString().toStdString();
    if (found != text)
        changes.push_back({answer.good()
                               ? Message::of("change the policy %1: %2", name, std::move(what))
                               : Message::of("make the policy %1: %2", name, std::move(what)),
                           reading.path, jsonText({{"policy", qt(text)}}), found});
    return {};
}

Result<void> VaultSetup::Impl::lookAtRole(std::vector<VaultChange>& changes) {
    const AppRole& role = settings_.approle;
    const VaultCall reading = roleCall(role);
    LANDFALL_ASSIGN(const VaultAnswer answer, read(reading));
    const QJsonObject found = answer.body["data"].toObject();
    const bool bare = answer.good() && !found["bind_secret_id"].toBool(true);
    if (role.allowWithoutSecretId && !bare && role.boundCidrs.empty())
        return fail(ErrorKind::InvalidInput, "join.vault.approle.boundCidrs",
                    Message::of("is missing; a role that wants no SecretID must be bound to "
                                "networks, Vault takes no other"));
    if (!answer.good()) {
        changes.push_back({Message::of("make the role %1", role.role), reading.path,
                           jsonText(newRole(role)), ""});
        return {};
    }
    const QJsonObject wanted = mended(found, role);
    if (wanted.isEmpty())
        return {};
    QJsonObject before;
    for (const QString& key : wanted.keys())
        before[key] = found[key];
    changes.push_back({Message::of("change the role %1", role.role), reading.path, jsonText(wanted),
                       jsonText(before)});
    return {};
}

}  // namespace landfall
