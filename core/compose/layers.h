#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/compose/owners.h"
#include "core/disk/make_filesystem.h"
#include "core/fetch/cache.h"
#include "core/image/base_image.h"

namespace landfall {

/// What each pass of compose is given.
struct ComposeContext {
    const Cache& cache;
    const BaseImage& base;
    const CardPlan& plan;
    const ComposeProgress& progress;
    const CancelToken& cancel;

    void report(const Message& step) const {
        if (progress)
            progress(step);
    }
    /// Cancelled when the person asked for it.
    [[nodiscard]] Result<void> checkCancelled() const;
};

/// The error of a step that wrote below the cache; where the disk there is full, which a tool says
/// in words of its own only, NoSpace with what is needed and what is free. `what` was being made.
[[nodiscard]] Error explainFullDisk(const Cache& cache, Error error, ByteCount needed,
                                    const Message& what);

/// A volume that all cards of a preset share: an immutable file of the cache, held while this
/// lives. It begins at the file's start.
struct Layer {
    CacheLease lease;
    std::filesystem::path file;
};

/// The base's root grown to its planned size with the content in it; made on first use. It holds
/// placeholders where a card has its own bytes. The content of mount points that are moved into
/// partitions ("copy") is made along with it, see copiedLayerFile().
[[nodiscard]] Result<Layer> rootLayer(const ComposeContext& context);

/// A new filesystem with nothing in it but its root folder's owner and mode; made on first use.
/// `root` is the finished root layer, whose accounts name the owners.
[[nodiscard]] Result<Layer> dataLayer(const ComposeContext& context,
                                      const PlannedPartition& partition, const Layer& root);

/// The file, beside the root's, of a partition that takes over a mount point's content.
[[nodiscard]] std::string copiedLayerFile(const PlannedPartition& partition);

/// Where the root lies in the base.
[[nodiscard]] Result<VolumeLocation> baseRoot(const BaseImage& base);

/// The partition of the plan with this role; none is a null pointer.
[[nodiscard]] const PlannedPartition* findRole(const CardPlan& plan, PartitionRole role);

/// What the plan read of a file of this computer; none is a null pointer.
[[nodiscard]] const LocalFile* findSource(const CardPlan& plan, const std::filesystem::path& path);

/// Makes a filesystem over a new sparse file of the partition's size, with a fresh UUID.
[[nodiscard]] Result<void> makeVolume(const std::filesystem::path& file,
                                      const PlannedPartition& partition, OwnerNumbers owner);

/// A random UUID (version 4), lower case.
[[nodiscard]] Result<std::string> freshUuid();

}  // namespace landfall
