#pragma once

#include <fcntl.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/base/subprocess.h"
#include "core/disk/file_access.h"
#include "core/tool/tool.h"
#include "core/tool/tool_rules.h"

namespace landfall {

/// Runs a tool on `file`, which becomes its last argument: by descriptor, which is all that it may
/// open, and since a path of a person's may hold what the program reads as more than a path
/// (e2fsprogs take options behind a "?", all of them where it begins with a hyphen).
[[nodiscard]] inline Result<SubprocessOutcome> runOn(const std::filesystem::path& file, FileUse use,
                                                     Subprocess process,
                                                     const std::vector<int>& allowedExitCodes = {
                                                         0}) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, use == FileUse::Change ? O_RDWR : O_RDONLY));
    process.inherit.push_back(fd.get());
    process.arguments.push_back("/proc/self/fd/" + std::to_string(fd.get()));
    return runToolChecked(std::move(process), allowedExitCodes);
}

/// Runs a mkfs, or what belongs to one, on `file`.
[[nodiscard]] inline Result<void> runMaker(const std::filesystem::path& file, Subprocess process) {
    auto made = runOn(file, FileUse::Change, std::move(process));
    if (!made)
        return fail(std::move(made).error().during(Message::of("making a filesystem in %1", file)));
    return {};
}

}  // namespace landfall
