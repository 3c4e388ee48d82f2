#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QUrl>
#include <string>

#include "core/base/result.h"

namespace landfall {

/// The proxies to try for an address; none ("NoProxy") for one on this computer. What the
/// environment says comes first, as curl reads it (curl(1), "ENVIRONMENT"; CURLOPT_NOPROXY(3)):
/// http_proxy or https_proxy, else all_proxy, unless no_proxy names the host; each in lower or
/// upper case. A proxy without a scheme speaks HTTP, one without a port listens at 1080. Where it
/// names none: the system's settings.
[[nodiscard]] QList<QNetworkProxy> proxiesFor(const QUrl& address);

/// NotSupported, naming the variable, where the environment's proxy for the address is of a kind
/// that is not spoken, or no address.
[[nodiscard]] Result<void> checkProxyFor(const std::string& address);

}  // namespace landfall
