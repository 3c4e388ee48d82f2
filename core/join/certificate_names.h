#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/config/preset.h"

namespace landfall {

/// What a host asks a PKI engine to put into its certificate.
struct CertificateNames {
    std::string commonName;
    std::vector<std::string> altNames = {};
    std::vector<std::string> ipSans = {};
};

/// Those of one host; where `host` is the placeholder itself, it is left for the card to fill in.
[[nodiscard]] CertificateNames certificateNames(const AgentCertificate& certificate,
                                                std::string_view datacenter, std::string_view host);

/// Whether each host has names of its own.
[[nodiscard]] bool namesHost(const AgentCertificate& certificate);

/// Those of all hosts, where their preset gives them a certificate; each once.
[[nodiscard]] std::vector<CertificateNames> certificatesOf(const JoinSettings& settings,
                                                           const std::vector<std::string>& hosts);

}  // namespace landfall
