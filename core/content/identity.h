#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/secret.h"
#include "core/content/host_key.h"

namespace landfall {

/// What is one card's own. Lives on its boot partition, its table and in overlays.
struct CardIdentity {
    std::string host;          ///< host name and Consul node name
    std::uint32_t number = 1;  ///< the pattern's number, for static addresses
    std::uint32_t diskId = 0;  ///< MBR disk signature, fresh per card
    std::string receiptId;     ///< also in the SecretID's metadata
    /// Null where the host makes its own at boot.
    std::shared_ptr<const HostKey> hostKey = nullptr;
    /// Raspberry Pi Connect's auth key of this card; null where it has none.
    std::shared_ptr<const Secret> connectKey = nullptr;
};

}  // namespace landfall
