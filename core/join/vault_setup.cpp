#include "core/join/vault_setup.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/join/vault_client.h"
#include "core/join/vault_http.h"

namespace landfall {
namespace {

constexpr std::chrono::seconds kMostTime{30};
constexpr const char* kAdvice =
    "setting Vault up needs a token that may read and write policies, auth methods and roles";

std::string jsonText(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

QString qt(const std::string& text) {
    return QString::fromStdString(text);
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
    return object;
}

/// Of a role that is there: what keeps its hosts from joining, put right.
QJsonObject mended(const QJsonObject& found, const AppRole& role) {
    QJsonObject object;
    if (!found["bind_secret_id"].toBool(true) && !role.allowWithoutSecretId)
        object["bind_secret_id"] = true;
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

    Result<VaultAnswer> read(const std::string& path, const std::string& purpose);
    Result<void> send(const VaultChange& change);
    Result<void> lookAtMethod(std::vector<VaultChange>& changes);
    Result<void> lookAtPolicy(const std::string& name, const std::string& text,
                              const std::string& what, std::vector<VaultChange>& changes);
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
    LANDFALL_TRY(impl_->lookAtPolicy(role, machinePolicy(settings), "what a host may do", changes));
    LANDFALL_TRY(impl_->lookAtPolicy("landfall-" + role, operatorPolicy(settings),
                                     "what the operator's token needs", changes));
    LANDFALL_TRY(impl_->lookAtRole(changes));
    return changes;
}

Result<void> VaultSetup::apply(const std::vector<VaultChange>& changes) {
    for (const VaultChange& change : changes)
        LANDFALL_TRY(impl_->send(change));
    return {};
}

Result<std::string> VaultSetup::roleId() {
    const AppRole& role = impl_->settings_.approle;
    LANDFALL_ASSIGN(const VaultAnswer answer,
                    impl_->read("auth/" + role.mount + "/role/" + role.role + "/role-id",
                                "reading the role-id"));
    return answer.body["data"].toObject()["role_id"].toString().toStdString();
}

Result<void> VaultSetup::Impl::send(const VaultChange& change) {
    VaultCall call;
    call.method = "POST";
    call.path = change.path;
    call.body = QJsonDocument::fromJson(QByteArray::fromStdString(change.body)).object();
    call.purpose = "to " + change.what;
    vault_.startDeadline(kMostTime);
    LANDFALL_TRY(vault_.require(call, kAdvice));
    return {};
}

/// Yes, or a no that says "not there".
Result<VaultAnswer> VaultSetup::Impl::read(const std::string& path, const std::string& purpose) {
    VaultCall call;
    call.path = path;
    call.purpose = purpose;
    vault_.startDeadline(kMostTime);
    LANDFALL_ASSIGN(VaultAnswer answer, vault_.call(call));
    if (!answer.good() && answer.status != 404)
        return vault_.refusal(call, answer, kAdvice);
    return answer;
}

Result<void> VaultSetup::Impl::lookAtMethod(std::vector<VaultChange>& changes) {
    const std::string& mount = settings_.approle.mount;
    LANDFALL_ASSIGN(const VaultAnswer methods, read("sys/auth", "listing the auth methods"));
    const QJsonObject found = methods.body["data"].toObject()[qt(mount + "/")].toObject();
    if (found.isEmpty()) {
        changes.push_back({"enable the AppRole method at " + mount + "/", "sys/auth/" + mount,
                           jsonText({{"type", "approle"}}), ""});
        return {};
    }
    if (const QString type = found["type"].toString(); type != "approle")
        return fail(ErrorKind::InvalidInput, "join.vault.approle.mount",
                    mount + "/ is the auth method " + type.toStdString() +
                        "; accepted is the mount of an AppRole method, or one that is free");
    return {};
}

Result<void> VaultSetup::Impl::lookAtPolicy(const std::string& name, const std::string& text,
                                            const std::string& what,
                                            std::vector<VaultChange>& changes) {
    const std::string path = "sys/policies/acl/" + name;
    LANDFALL_ASSIGN(const VaultAnswer answer, read(path, "reading the policy " + name));
    const std::string found = answer.body["data"].toObject()["policy"].toString().toStdString();
    if (found != text)
        changes.push_back(
            {(answer.good() ? "change the policy " : "make the policy ") + name + ": " + what, path,
             jsonText({{"policy", qt(text)}}), found});
    return {};
}

Result<void> VaultSetup::Impl::lookAtRole(std::vector<VaultChange>& changes) {
    const AppRole& role = settings_.approle;
    const std::string path = "auth/" + role.mount + "/role/" + role.role;
    LANDFALL_ASSIGN(const VaultAnswer answer, read(path, "reading the role"));
    if (!answer.good()) {
        changes.push_back({"make the role " + role.role, path, jsonText(newRole(role)), ""});
        return {};
    }
    const QJsonObject found = answer.body["data"].toObject();
    const QJsonObject wanted = mended(found, role);
    if (wanted.isEmpty())
        return {};
    QJsonObject before;
    for (const QString& key : wanted.keys())
        before[key] = found[key];
    changes.push_back({"change the role " + role.role, path, jsonText(wanted), jsonText(before)});
    return {};
}

}  // namespace landfall
