#include "core/join/pki_role.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

#include "core/base/text.h"
#include "core/config/addresses.h"

namespace landfall {
namespace {

constexpr const char* kSubject = "join.vault.agentCertificate";

QStringList wordsAt(const QJsonObject& role, const char* key) {
    QStringList words;
    for (const QJsonValue& value : role[key].toArray())
        words.append(value.toString());
    return words;
}

/// A '*' stands for any characters, dots among them; everything else for itself.
bool matches(const QString& name, const QString& pattern) {
    const QStringList parts = pattern.split('*');
    if (!name.startsWith(parts.first(), Qt::CaseInsensitive))
        return false;
    qsizetype at = parts.first().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype found = name.indexOf(parts[i], at, Qt::CaseInsensitive);
        if (found < 0)
            return false;
        at = found + parts[i].size();
    }
    return name.size() - at >= parts.last().size() &&
           name.endsWith(parts.last(), Qt::CaseInsensitive);
}

bool isBelow(const QString& name, const QString& domain) {
    return name.endsWith("." + domain, Qt::CaseInsensitive);
}

bool allowsByDomain(const QJsonObject& role, const QString& name, const QString& domain) {
    if (domain.isEmpty())
        return false;
    if (role["allowed_domains_template"].toBool() && domain.contains("{{"))
        return true;
    const bool same = name.compare(domain, Qt::CaseInsensitive) == 0;
    return (role["allow_bare_domains"].toBool() && same) ||
           (role["allow_subdomains"].toBool() && isBelow(name, domain)) ||
           (role["allow_glob_domains"].toBool() && domain.contains('*') && matches(name, domain));
}

bool allows(const QJsonObject& role, const std::string& text) {
    const QString name = QString::fromStdString(text);
    if (role["allow_any_name"].toBool() || role["allow_token_displayname"].toBool())
        return true;
    if (role["allow_localhost"].toBool(true)) {
        for (const char* local : {"localhost", "localdomain"}) {
            if (name == local || (role["allow_subdomains"].toBool() && isBelow(name, local)))
                return true;
        }
    }
    const QStringList domains = wordsAt(role, "allowed_domains");
    return std::any_of(domains.begin(), domains.end(),
                       [&](const QString& domain) { return allowsByDomain(role, name, domain); });
}

/// What decides about names, in Vault's own words.
std::string rulesOf(const QJsonObject& role) {
    std::string text =
        "allowed_domains=" + wordsAt(role, "allowed_domains").join(",").toStdString();
    for (const char* flag : {"allow_bare_domains", "allow_subdomains", "allow_glob_domains"})
        text += std::string(", ") + flag + (role[flag].toBool() ? "=true" : "=false");
    return text;
}

tl::unexpected<Error> wrong(const char* key, Message message) {
    return fail(ErrorKind::InvalidInput, std::string(kSubject) + "." + key, std::move(message));
}

Result<void> judgeName(const QJsonObject& role, const AgentCertificate& certificate,
                       const char* key, const std::string& name) {
    if (allows(role, name))
        return {};
    return wrong(key, Message::of("%1 is not a name for which the PKI role %2 issues certificates, "
                                  "without which no host joins; accepted is a name that it allows "
                                  "(%3)",
                                  Quoted(name), certificate.role, rulesOf(role)));
}

bool takesAnyCommonName(const QJsonObject& role) {
    return wordsAt(role, "cn_validations") == QStringList{"disabled"};
}

/// What counts for the common name alone.
Result<void> judgeCommonName(const QJsonObject& role, const AgentCertificate& certificate,
                             const std::string& name) {
    const QStringList kinds = wordsAt(role, "cn_validations");
    if (!kinds.isEmpty() && !kinds.contains("hostname"))
        return wrong("commonName",
                     Message::of("%1 is a host's name, which the PKI role %2 does not take as "
                                 "common name (cn_validations)",
                                 Quoted(name), certificate.role));
    if (role["enforce_hostnames"].toBool(true) && !isDnsName(name))
        return wrong("commonName",
                     Message::of("%1 is not a host's name as DNS has it, which the PKI role %2 "
                                 "asks for (enforce_hostnames)",
                                 Quoted(name), certificate.role));
    return {};
}

}  // namespace

std::string pkiRolePath(const AgentCertificate& certificate) {
    return certificate.mount + "/roles/" + certificate.role;
}

Result<void> judgePkiRole(const QJsonObject& role, const AgentCertificate& certificate,
                          const CertificateNames& names) {
    const bool any = takesAnyCommonName(role);
    if (!any)
        LANDFALL_TRY(judgeCommonName(role, certificate, names.commonName));
    // It is one of the DNS names as well, where it can be one.
    if (!any || isDnsName(names.commonName))
        LANDFALL_TRY(judgeName(role, certificate, "commonName", names.commonName));
    for (const std::string& name : names.altNames) {
        // Vault leaves out what is no host's name.
        if (isDnsName(name))
            LANDFALL_TRY(judgeName(role, certificate, "altNames", name));
    }
    if (!names.ipSans.empty() && !role["allow_ip_sans"].toBool(true))
        return wrong("ipSans",
                     Message::of("the PKI role %1 issues no certificates with IP addresses "
                                 "in them (allow_ip_sans=false); leave them out, or set "
                                 "it to true",
                                 certificate.role));
    return {};
}

Result<std::vector<PlanWarning>> askForPkiRole(VaultHttp& vault,
                                               const AgentCertificate& certificate,
                                               const std::vector<CertificateNames>& hosts) {
    VaultCall call;
    call.path = pkiRolePath(certificate);
    call.purpose = Message::of("reading the PKI role");
    LANDFALL_ASSIGN(const VaultAnswer answer, vault.call(call));
    if (answer.status == 403)
        return std::vector<PlanWarning>{
            {kSubject,
             Message::of("The PKI role could not be read with the operator's token, so it "
                         "was not checked that it allows the names of the hosts' "
                         "certificates. `plan` prints the policy that lets it.")}};
    if (!answer.good())
        return vault.refusal(call, answer,
                             Message::of("is there a PKI engine mounted at %1/ with a role %2?",
                                         certificate.mount, certificate.role));
    for (const CertificateNames& names : hosts)
        LANDFALL_TRY(judgePkiRole(answer.body["data"].toObject(), certificate, names));
    return std::vector<PlanWarning>{};
}

}  // namespace landfall
