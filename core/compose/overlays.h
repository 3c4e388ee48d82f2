#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/extent.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/unique_fd.h"
#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/config/preset.h"
#include "core/config/secrets.h"
#include "core/content/identity.h"
#include "core/disk/range.h"

namespace landfall {

/// What is laid over on one card.
struct OverlayValues {
    std::map<PlaceholderValue, Secret> byMeaning;
    std::map<std::string, Secret> ownFiles;  ///< PlaceholderValue::OwnFile, by path
};

/// The values that the content's placeholders ask for: disk id, the Wi-Fi key derived from
/// passphrase and network name, the password's hash, the SSH host key and the auth key of the
/// identity, and those of `own` files that go into the root. InvalidInput names the secret ("wifi",
/// "password") that is needed and was not given.
[[nodiscard]] Result<OverlayValues> overlayValues(const Preset& preset, const CardContent& content,
                                                  const CardIdentity& identity,
                                                  const Secrets& secrets, const CardOwn& own);

/// The blocks of the shared root, or of a partition that took over a part of it, that differ on
/// this card, in a sealed memfd: nothing of a secret touches a disk.
struct Overlays {
    UniqueFd source;     ///< invalid without extents
    ExtentList extents;  ///< relative to the volume's start; `source` is 0 in them
};

/// Finds each placeholder in its file's own blocks and builds the blocks with the value in its
/// place, same length. Internal where text is missing or lengths differ; NotSupported for inline
/// data.
[[nodiscard]] Result<Overlays> makeOverlays(const VolumeLocation& root,
                                            const std::vector<Placeholder>& placeholders,
                                            const OverlayValues& values);

}  // namespace landfall
