#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/fetch/cache.h"
#include "core/join/join_content.h"

namespace landfall {

/// Makes the programs of a join available as plain executables: a local binary is used as it is, a
/// local zip is unpacked into the cache. Checks that each is an ELF executable of `architecture`; a
/// `version` without a file is NotSupported until the release downloader exists. Errors name the
/// preset's field.
[[nodiscard]] Result<JoinPrograms> resolvePrograms(const Cache& cache, const JoinSettings& settings,
                                                   const std::string& architecture);

}  // namespace landfall
