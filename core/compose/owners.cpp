#include "core/compose/owners.h"

#include <charconv>

namespace landfall {
namespace {

using Names = std::map<std::string, std::uint32_t, std::less<>>;
using UnknownName = Message (*)(const std::string& name, Message known);

Message unknownUser(const std::string& name, Message known) {
    return Message::of("the user %1 is not in the base; accepted are numbers and: %2", Quoted(name),
                       std::move(known));
}

Message unknownGroup(const std::string& name, Message known) {
    return Message::of("the group %1 is not in the base; accepted are numbers and: %2",
                       Quoted(name), std::move(known));
}

Result<std::uint32_t> numberOf(const Names& names, const std::string& name,
                               std::string_view subject, UnknownName unknown) {
    std::uint32_t number = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, number);
    // -1 as an id means "unchanged" to chown(2): no file can belong to it.
    if (error == std::errc() && stop == end && !name.empty() && number != 0xFFFFFFFFu)
        return number;
    if (const auto found = names.find(name); found != names.end())
        return found->second;
    std::vector<MessageArgument> known;
    for (const auto& [each, id] : names)
        known.emplace_back(each);
    return fail(ErrorKind::InvalidInput, std::string(subject),
                unknown(name, listWithCommas(std::move(known))));
}

}  // namespace

Result<OwnerNumbers> resolveOwner(const OwnerTable& table, const Ownership& owner,
                                  std::string_view subject) {
    OwnerNumbers out;
    LANDFALL_ASSIGN(out.uid, numberOf(table.users, owner.user, subject, unknownUser));
    LANDFALL_ASSIGN(out.gid, numberOf(table.groups, owner.group, subject, unknownGroup));
    return out;
}

}  // namespace landfall
