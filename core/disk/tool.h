#pragma once

#include <filesystem>
#include <utility>

#include "core/base/result.h"
#include "core/base/subprocess.h"

namespace landfall {

/// Runs a mkfs, or what belongs to one, on `file`, which becomes its last argument.
[[nodiscard]] inline Result<void> runMaker(const std::filesystem::path& file, Subprocess process) {
    process.arguments.push_back(file.string());
    auto made = runChecked(process);
    if (!made)
        return fail(std::move(made).error().during(Message::of("making a filesystem in %1", file)));
    return {};
}

}  // namespace landfall
