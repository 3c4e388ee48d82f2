#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/fetch/cache.h"
#include "core/join/join_content.h"

namespace landfall {

/// A file of this computer that goes onto cards, as it was when it was read.
struct LocalFile {
    std::filesystem::path path;
    ByteCount size;
    std::string sha256;
};

/// What planning needs of this computer's disk, as values.
struct LocalFiles {
    std::vector<LocalFile> files;
    std::string vaultCa;                     ///< the text of join.vault.caFile; empty without one
    std::vector<PlanWarning> warnings = {};  ///< of what the preset's files add to the join
    std::vector<PlanWarning> outside = {};   ///< one for each of outsideFilesOf()

    /// Null where it was not read.
    [[nodiscard]] const LocalFile* find(const std::filesystem::path& path) const;
};

/// Sizes and digests of these files, the digests by rememberedHash(). What is not there is left
/// out: a plan that wants it is refused. InvalidInput for what openOrdinaryFile() refuses.
[[nodiscard]] Result<LocalFiles> readFiles(const Cache& cache,
                                           const std::vector<std::filesystem::path>& paths,
                                           const CancelToken& cancel);

/// All that a plan of this preset takes from the disk: its own files, and where there are programs
/// of the join, these, Vault's CA file and what the preset's files add to the join, all checked.
[[nodiscard]] Result<LocalFiles> readLocalFiles(const Cache& cache, const Preset& preset,
                                                const std::optional<JoinPrograms>& programs,
                                                const CancelToken& cancel);

/// Mismatch (Reason::FileChanged) about a file that has another content than when it was planned
/// with.
[[nodiscard]] Error fileChanged(const std::filesystem::path& file);

/// fileChanged() where one of the files has another content now, or is gone; the
/// subject is the file.
[[nodiscard]] Result<void> requireUnchanged(const Cache& cache,
                                            const std::vector<LocalFile>& files);

}  // namespace landfall
