#include "core/join/certificate_names.h"

#include <algorithm>

#include "core/config/validate_join.h"

namespace landfall {

CertificateNames certificateNames(const AgentCertificate& certificate, std::string_view datacenter,
                                  std::string_view host) {
    CertificateNames names{expandCertificateName(certificate.commonName, host, datacenter)};
    for (const std::string& name : certificate.altNames)
        names.altNames.push_back(expandCertificateName(name, host, datacenter));
    names.ipSans = certificate.ipSans;
    return names;
}

bool namesHost(const AgentCertificate& certificate) {
    const auto has = [](const std::string& name) {
        return name.find(kHostPlaceholder) != std::string::npos;
    };
    return has(certificate.commonName) ||
           std::any_of(certificate.altNames.begin(), certificate.altNames.end(), has);
}

std::vector<CertificateNames> certificatesOf(const JoinSettings& settings,
                                             const std::vector<std::string>& hosts) {
    std::vector<CertificateNames> names;
    if (!settings.vault.agentCertificate)
        return names;
    const AgentCertificate& certificate = *settings.vault.agentCertificate;
    for (const std::string& host : hosts) {
        names.push_back(certificateNames(certificate, settings.consul.datacenter, host));
        if (!namesHost(certificate))
            break;
    }
    return names;
}

}  // namespace landfall
