#include "core/compose/owners.h"

#include <charconv>

namespace landfall {
namespace {

using Names = std::map<std::string, std::uint32_t, std::less<>>;

Result<std::uint32_t> numberOf(const Names& names, const std::string& name, const char* what,
                               std::string_view subject) {
    std::uint32_t number = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, number);
    // -1 as an id means "unchanged" to chown(2): no file can belong to it.
    if (error == std::errc() && stop == end && !name.empty() && number != 0xFFFFFFFFu)
        return number;
    if (const auto found = names.find(name); found != names.end())
        return found->second;
    std::string known;
    for (const auto& [each, id] : names)
        known += (known.empty() ? "" : ", ") + each;
    return fail(ErrorKind::InvalidInput, std::string(subject),
                "the " + std::string(what) + " \"" + name +
                    "\" is not in the base; accepted are numbers and: " + known);
}

}  // namespace

Result<OwnerNumbers> resolveOwner(const OwnerTable& table, const Ownership& owner,
                                  std::string_view subject) {
    OwnerNumbers out;
    LANDFALL_ASSIGN(out.uid, numberOf(table.users, owner.user, "user", subject));
    LANDFALL_ASSIGN(out.gid, numberOf(table.groups, owner.group, "group", subject));
    return out;
}

}  // namespace landfall
