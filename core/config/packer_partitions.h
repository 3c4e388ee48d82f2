#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/packer_layout.h"

namespace landfall {

/// An element of "image_partitions", in JSON or in HCL; what is not given is empty.
struct PackerPartition {
    std::string where;  ///< "image_partitions[1]", for errors and remarks
    std::string name;
    std::string size;
    std::string filesystem;
    std::string mountpoint;
    bool makeOptions = false;          ///< filesystem_make_options holds some
    std::vector<std::string> unknown;  ///< names that the builder does not have
};

/// Whether it is one of the names that the builder gives a partition's fields; see
/// mkaczanowski/packer-builder-arm, config/image_config.go.
[[nodiscard]] bool isPackerPartitionField(std::string_view name);

/// Adds what a partition means to the layout, or a remark.
[[nodiscard]] Result<void> addPackerPartition(const PackerPartition& partition, PackerLayout& to);

}  // namespace landfall
