#include "core/join/vault_calls.h"

#include "core/join/join_content.h"

namespace landfall {

VaultCall revokeAccessorCall(const std::string& accessor) {
    VaultCall call;
    call.method = "POST";
    call.path = kRevokeAccessorPath;
    call.body = {{"accessor", QString::fromStdString(accessor)}};
    call.purpose = Message::of("revoking the wrapped token");
    return call;
}

VaultCall roleIdCall(const AppRole& role) {
    VaultCall call;
    call.path = rolePath(role) + "/role-id";
    call.purpose = Message::of("reading the role-id");
    return call;
}

std::string roleIdIn(const QJsonObject& body) {
    return body["data"].toObject()["role_id"].toString().toStdString();
}

VaultCall roleCall(const AppRole& role) {
    VaultCall call;
    call.path = rolePath(role);
    call.purpose = Message::of("reading the role");
    return call;
}

Message policyAdvice() {
    return Message::of("`plan` prints the policy that the operator's token needs");
}

}  // namespace landfall
