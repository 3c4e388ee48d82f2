#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/image/base_facts.h"

namespace landfall {

/// The words of a command line or a line, split at blanks.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view line);
/// The value of `name=` in a kernel command line, the last one; empty where there is none.
[[nodiscard]] std::string commandLineValue(std::string_view commandLine, std::string_view name);

/// NAME=value lines with a shell's quoting, as os-release(5) allows it.
[[nodiscard]] std::map<std::string, std::string> parseOsRelease(std::string_view text);

/// Name and number of each line of passwd(5) or group(5); lines that are damaged are left out.
[[nodiscard]] std::vector<AccountFacts> parseAccounts(std::string_view text);

/// The fields of the line of passwd(5) or shadow(5) that begins with a name; none where it has
/// none.
[[nodiscard]] std::vector<std::string> accountFields(std::string_view text, std::string_view name);

/// Whether shadow(5) lets this account in by a password: what begins with ! or * does not.
[[nodiscard]] bool hasPassword(std::string_view shadow, std::string_view name);

/// Accounts of people in passwd(5): from 1000 to 59999 (Debian policy 9.2.2), with a shell.
[[nodiscard]] std::vector<AccountFacts> parsePeople(std::string_view passwd);

/// The folder of a line `seedfrom: file:///boot/firmware` in cloud-init's configuration, without a
/// last slash; empty where there is none, or it names no folder.
[[nodiscard]] std::string seedFolderOf(std::string_view text);

struct FstabLine {
    std::string spec;
    std::string mountPoint;
    std::string type;
    std::vector<std::string> options;
};
/// fstab(5): its escapes (\040 for a blank) and quotation marks around a tag's value are resolved.
[[nodiscard]] std::vector<FstabLine> parseFstab(std::string_view text);

/// Whether an interfaces(5) file reads the files of /etc/network/interfaces.d too, and leaves eth0
/// and wlan0 to them: an interface is described once.
[[nodiscard]] bool leavesInterfacesToFolder(std::string_view text);

/// Name and version of what /var/lib/dpkg/status calls installed.
[[nodiscard]] std::map<std::string, std::string> parseDpkgStatus(std::string_view text);

/// Names of the drivers below kernel/fs/ in modules.builtin or modules.dep (modules.dep(5)),
/// compressed or not: "xfs" of "kernel/fs/xfs/xfs.ko.xz: …".
[[nodiscard]] std::vector<std::string> parseFilesystemModules(std::string_view text);

/// Whether version `a` is before `b`, numbers by value: "6.1.9" before "6.1.10".
[[nodiscard]] bool versionBefore(std::string_view a, std::string_view b);

}  // namespace landfall
