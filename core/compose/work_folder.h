#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/fetch/cache.h"

namespace landfall {

/// A folder of one card's compose below the cache's, 0700, gone with this object. What a killed
/// process left behind is removed when the next one is made: each is locked while it is in use.
class WorkFolder {
public:
    [[nodiscard]] static Result<WorkFolder> make(const Cache& cache);
    WorkFolder(WorkFolder&& other) noexcept;
    WorkFolder& operator=(WorkFolder&&) = delete;
    ~WorkFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    WorkFolder(std::filesystem::path path, UniqueFd lock)
        : path_(std::move(path)), lock_(std::move(lock)) {}
    std::filesystem::path path_;
    UniqueFd lock_;
};

}  // namespace landfall
