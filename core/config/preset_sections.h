#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/config/checked_object.h"
#include "core/config/preset.h"

namespace landfall {

// The reader's larger sections, each in a file of its own; preset_json.cpp calls them.

[[nodiscard]] Result<Layout> readLayout(const CheckedObject& object);

/// `folder` is what relative paths are resolved against.
[[nodiscard]] Result<JoinSettings> readJoin(const CheckedObject& object,
                                            const std::filesystem::path& folder);

/// "user:group" of a key, into two fields.
[[nodiscard]] Result<void> readOwner(const CheckedObject& object, std::string& owner,
                                     std::string& group);

}  // namespace landfall
