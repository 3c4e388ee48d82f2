#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/compose/owners.h"
#include "core/content/card_content.h"

namespace landfall {

/// The four account databases of a root, as texts; the shadows are empty where the base has none.
struct AccountFiles {
    std::string passwd;
    std::string group;
    std::string shadow;
    std::string gshadow;
};

/// What stands in /etc/shadow where a PasswordHash overlay goes: as long as a hash, and locked in
/// case that it is never laid over.
[[nodiscard]] std::string passwordPlaceholder();

/// Names and numbers of passwd and group.
[[nodiscard]] OwnerTable ownersOf(const AccountFiles& files);

/// Whether a login user becomes what an account of the base is: that one is there, and he is not.
[[nodiscard]] bool renamesAccount(const OwnerTable& table, const ContentLoginUser& user);

/// Gives numbers to the users and groups that the content makes and the table lacks: system users
/// the highest number below 1000 free in both databases, login users the first from 1000 on. The
/// same base and content give the same numbers. NoSpace where none is free.
[[nodiscard]] Result<void> assignNumbers(OwnerTable& table, const CardContent& content);

/// The databases with the content's accounts in them, by the table's numbers. What is there
/// already keeps its numbers and home; a login user's password field is set either way.
[[nodiscard]] AccountFiles withAccounts(AccountFiles files, const OwnerTable& table,
                                        const CardContent& content, std::string_view loginShell);

/// A sysusers.d(5) file that says the same numbers for the content's system users; empty without
/// any.
[[nodiscard]] std::string sysusersText(const OwnerTable& table, const CardContent& content);

/// The home folder that a user has in passwd; empty where there is no such user.
[[nodiscard]] std::string homeOf(const AccountFiles& files, std::string_view user);

}  // namespace landfall
