#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace landfall {

/// What the user's netrc(5) says of a host, as an Authorization header's value ("Basic …", RFC
/// 7617). The file is $NETRC, else ~/.netrc. Empty where there is none, or none for that host:
/// `default` is not taken, which would tell a password to whomever a redirect leads to.
/// NotPermitted where others than its owner may read it.
[[nodiscard]] Result<Secret> authorizationFor(const std::string& host);

/// The same of a file's text. Pure.
[[nodiscard]] Secret authorizationIn(std::string_view netrc, std::string_view host);

}  // namespace landfall
