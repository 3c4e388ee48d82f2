#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/compose/card_image.h"
#include "core/compose/card_plan.h"
#include "core/config/secrets.h"
#include "core/content/identity.h"
#include "core/fetch/cache.h"
#include "core/image/base_image.h"

namespace landfall {

/// What compose is at, for the progress line: "growing the root", "copying consul".
using ComposeProgress = std::function<void(const Message& step)>;

/// Carries out a plan for one card, unprivileged, on ordinary files: the root and the data
/// partitions come from cached layers (made on first use, keyed by what they are made of), the boot
/// partition and the table are this card's own, disk id and secrets are overlays. Any thread;
/// several cards may be composed at once.
[[nodiscard]] Result<CardImage> composeCard(const Cache& cache, const BaseImage& base,
                                            const Preset& preset, const CardPlan& plan,
                                            const CardIdentity& identity, const Secrets& secrets,
                                            const ComposeProgress& progress,
                                            const CancelToken& cancel);

/// What is one card's own on its boot partition.
struct CardOwn {
    std::vector<ContentFile> files;
    CommandLineEdit commandLine;  ///< carried out behind the shared edits
};

/// The same with the card's own content made already; composeCard() gets it from the join and the
/// first boot.
[[nodiscard]] Result<CardImage> composeWithOwn(const Cache& cache, const BaseImage& base,
                                               const Preset& preset, const CardPlan& plan,
                                               const CardIdentity& identity, const Secrets& secrets,
                                               const CardOwn& own, const ComposeProgress& progress,
                                               const CancelToken& cancel);

/// What a plan can only be refused for by looking into the base: a mount point that holds something
/// there (InvalidInput, unless it is to be moved in), a move that cannot be done (NotSupported), a
/// file where the base has a folder (InvalidInput).
/// composeCard() looks for itself; `plan` calls it to say so early.
[[nodiscard]] Result<void> checkAgainstBase(const BaseImage& base, const CardPlan& plan);

}  // namespace landfall
