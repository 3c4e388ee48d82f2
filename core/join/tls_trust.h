#pragma once

#include <QSslConfiguration>
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace landfall {

/// TLS that trusts the CAs of a PEM file and no others; with an empty path, those of the system.
/// `subject` names the preset's field, `whose` the server: "Vault".
[[nodiscard]] Result<QSslConfiguration> tlsTrusting(const std::filesystem::path& caFile,
                                                    const std::string& subject,
                                                    const std::string& whose);

}  // namespace landfall
