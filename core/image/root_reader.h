#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/disk/ext4.h"

namespace landfall {

/// Asks a root for things that may not be there. What cannot be read counts as not there: facts
/// come from what a base lets see, and a damaged file shows up where it is changed.
class RootReader {
public:
    explicit RootReader(const Ext4& root) : root_(root) {}

    [[nodiscard]] bool has(std::string_view path) const {
        const auto info = root_.stat(path);
        return info && info->has_value();
    }
    /// As has(), without following a last symlink: an enabled unit is one.
    [[nodiscard]] bool hasLink(std::string_view path) const {
        const auto info = root_.statLink(path);
        return info && info->has_value();
    }
    [[nodiscard]] bool hasAny(std::initializer_list<std::string_view> paths) const {
        return std::any_of(paths.begin(), paths.end(),
                           [&](std::string_view path) { return has(path); });
    }
    [[nodiscard]] bool isFile(std::string_view path) const {
        const auto info = root_.statLink(path);
        return info && info->has_value() && (*info)->type == NodeType::File;
    }
    [[nodiscard]] std::string text(std::string_view path,
                                   ByteCount limit = ByteCount{4 * kMiB}) const {
        return has(path) ? root_.readFile(path, limit).value_or(std::string()) : std::string();
    }
    /// Of a folder that has thousands, the first 5000: what is looked for lies in none such.
    [[nodiscard]] std::vector<std::string> names(std::string_view folder) const {
        constexpr std::size_t kMost = 5000;
        const auto info = root_.stat(folder);
        if (!info || !*info || (*info)->type != NodeType::Folder)
            return {};
        return root_.list(folder, kMost).value_or(std::vector<std::string>());
    }

private:
    const Ext4& root_;
};

}  // namespace landfall
