#pragma once

#include <memory>
#include <string>

#include "core/base/device_identity.h"
#include "core/card/card_device.h"
#include "core/wire/operation.h"

namespace landfall {

/// Opens block devices as CardDevices. The real one talks to `landfall-helper`; the fake keeps
/// cards in memory. Any thread may call open(); it blocks until the helper has locked the card or
/// refused it.
class CardOpener {
public:
    virtual ~CardOpener() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<CardDevice>> open(const std::string& devicePath,
                                                                   const DeviceIdentity& identity,
                                                                   Authorisation authorisation) = 0;
};

}  // namespace landfall
