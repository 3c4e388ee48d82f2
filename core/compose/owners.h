#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/content/card_content.h"

namespace landfall {

/// Names of users and groups and their numbers, for resolving owners.
struct OwnerTable {
    std::map<std::string, std::uint32_t, std::less<>> users;
    std::map<std::string, std::uint32_t, std::less<>> groups;
};

struct OwnerNumbers {
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
};

/// By name, or a decimal number as it is. InvalidInput names `subject`, the unknown name and the
/// known ones.
[[nodiscard]] Result<OwnerNumbers> resolveOwner(const OwnerTable& table, const Ownership& owner,
                                                std::string_view subject);

}  // namespace landfall
