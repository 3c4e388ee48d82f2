#include <set>

#include "core/join/join_content.h"
#include "core/join/pki_role.h"
#include "core/join/vault_calls.h"
#include "core/join/vault_client.h"

namespace landfall {
namespace {

std::string rule(const std::string& path, const std::string& capabilities) {
    return "path \"" + path + "\" {\n  capabilities = [" + capabilities + "]\n}\n";
}

}  // namespace

std::string machinePolicy(const VaultSettings& settings) {
    std::set<std::string> readable{settings.gossip.path, settings.ca.path};
    if (settings.aclToken)
        readable.insert(settings.aclToken->path);
    std::string out =
        "# What a host may do once it has logged in by the role " + settings.approle.role + ".\n";
    for (const std::string& path : readable)
        out += rule(path, "\"read\"");
    if (settings.agentCertificate)
        out += rule(settings.agentCertificate->mount + "/issue/" + settings.agentCertificate->role,
                    "\"create\", \"update\"");
    return out;
}

std::string operatorPolicy(const VaultSettings& settings) {
    const std::string role = rolePath(settings.approle);
    const std::string wrapped = "path \"" + creationPath(settings.approle) +
                                "\" {\n  capabilities = [\"create\", \"update\"]\n"
                                "  # A SecretID is never handed out bare.\n"
                                "  min_wrapping_ttl = \"1s\"\n  max_wrapping_ttl = \"" +
                                std::to_string(settings.approle.wrapTtlSeconds) + "s\"\n}\n";
    return "# What the operator of Landfall needs: minting, checking and revoking, for the role " +
           settings.approle.role + " alone.\n" + rule(role, "\"read\"") +
           rule(role + "/role-id", "\"read\"") +
           (settings.agentCertificate ? rule(pkiRolePath(*settings.agentCertificate), "\"read\"")
                                      : std::string()) +
           wrapped +
           // The slash: a list is not wrapped, so it must not fall under the rule above.
           rule(role + "/secret-id/", "\"list\"") +
           rule(role + "/secret-id-accessor/lookup", "\"create\", \"update\"") +
           rule(role + "/secret-id-accessor/destroy", "\"create\", \"update\"") +
           rule("auth/token/lookup-self", "\"read\"") +
           rule("sys/capabilities-self", "\"update\"") + rule(kRevokeAccessorPath, "\"update\"");
}

}  // namespace landfall
