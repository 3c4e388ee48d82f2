#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <chrono>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/preset.h"

class QNetworkReply;
class QNetworkRequest;

namespace landfall {

/// Which namespace a call is made in; some of Vault's own paths exist in the root namespace only.
enum class VaultScope { Preset, RootNamespace };

struct VaultCall {
    QByteArray method = "GET";
    std::string path;  ///< below /v1/
    QJsonObject body;  ///< sent when the method is POST
    VaultScope scope = VaultScope::Preset;
    std::uint32_t wrapTtlSeconds = 0;  ///< 0: not wrapped
    Message purpose;  ///< as an error's message begins: "minting the token of pi-01"
};

/// What Vault answered, whatever its status.
struct VaultAnswer {
    int status = 0;
    QJsonObject body;
    std::string errors;  ///< Vault's own words, joined; empty where there are none
    [[nodiscard]] bool good() const { return status >= 200 && status < 300; }
};

/// One server, spoken to by HTTPS with the CA file alone where one is given; by HTTP where it is
/// this computer, or the settings say that a tunnel protects it. No redirect is
/// followed: a token must not travel to where it was not sent. Answers of more than 1 MiB are
/// refused. Blocking, with an event loop of its own; one thread.
class VaultHttp {
public:
    VaultHttp(const VaultSettings& settings, Secret token);

    /// From now on all calls together may take this long.
    void startDeadline(std::chrono::milliseconds most);
    /// Network where Vault did not answer.
    [[nodiscard]] Result<VaultAnswer> call(const VaultCall& call);
    /// The same, and a status other than 2xx is a Vault error: path, answer, `advice`.
    [[nodiscard]] Result<QJsonObject> require(const VaultCall& call, const Message& advice);
    /// That Vault error; an empty `advice` is left out.
    [[nodiscard]] tl::unexpected<Error> refusal(const VaultCall& call, const VaultAnswer& answer,
                                                const Message& advice) const;

private:
    struct Exchange;
    [[nodiscard]] Result<void> prepareTls();
    [[nodiscard]] Result<QNetworkRequest> request(const VaultCall& call);
    void exchange(QNetworkReply& reply, Exchange& exchange);
    [[nodiscard]] tl::unexpected<Error> networkError(const VaultCall& call, QNetworkReply& reply,
                                                     const Exchange& exchange) const;
    [[nodiscard]] std::string withoutToken(std::string text) const;

    VaultSettings settings_;
    Secret token_;
    std::chrono::steady_clock::time_point deadline_;
    std::unique_ptr<QNetworkAccessManager> network_;
    struct Tls;
    std::shared_ptr<Tls> tls_;
};

}  // namespace landfall
