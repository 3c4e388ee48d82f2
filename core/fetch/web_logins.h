#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/cancel.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace landfall {

/// Who the person is to a server that asks for it, where netrc(5) does not say: the keychain, or
/// the person himself. Any thread.
class WebLogins {
public:
    virtual ~WebLogins() = default;
    /// "NAME:PASSWORD" for "https://images.example:8443"; empty: there is none. `refused`: the
    /// server has refused what it was given before. May wait for a person.
    [[nodiscard]] virtual Result<Secret> loginFor(const std::string& server, bool refused,
                                                  const CancelToken& cancel) = 0;
};

/// Those of this program, set by whoever puts it together; none until then.
void setWebLogins(std::shared_ptr<WebLogins> logins);
[[nodiscard]] std::shared_ptr<WebLogins> webLogins();

/// Where the keychain keeps a login, as "NAME:PASSWORD".
[[nodiscard]] std::string keychainNameOf(std::string_view server);

/// Why there is nothing at an address that asks who the person is: nobody said it, or the server
/// has `refused` it.
[[nodiscard]] Message unauthorisedMessage(const std::string& address, bool refused);

/// "Basic …" of "NAME:PASSWORD": an Authorization header's value (RFC 7617).
[[nodiscard]] Secret basicAuthorization(std::string_view login);

}  // namespace landfall
