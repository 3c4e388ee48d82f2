#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/fetch/cache.h"
#include "core/join/join_content.h"
#include "core/join/releases.h"

namespace landfall {

/// Makes the programs of a join available as plain executables: a local binary is used as it is, a
/// local zip is unpacked into the cache, a `version` is brought from its release (releases.h), each
/// with where it came from, one that the base has is left to it. Checks that each is an ELF
/// executable for the target; one that needs a newer Arm than any that the base starts on is
/// refused, one that needs a newer than some is warned of. Errors name the preset's field.
[[nodiscard]] Result<JoinPrograms> resolvePrograms(const Cache& cache, const JoinSettings& settings,
                                                   const ProgramTarget& target,
                                                   const ReleaseSources& sources,
                                                   const CancelToken& cancel);

}  // namespace landfall
