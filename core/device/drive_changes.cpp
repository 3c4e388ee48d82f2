#include "core/device/drive_changes.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace landfall {
namespace {

bool sameRefusal(const std::optional<Error>& a, const std::optional<Error>& b) {
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->kind() == b->kind() && a->subject() == b->subject() && a->message() == b->message();
}

bool looksTheSame(const Drive& a, const Drive& b) {
    return std::tie(a.title, a.bus, a.kind, a.mounts, a.labels, a.unfinished) ==
               std::tie(b.title, b.bus, b.kind, b.mounts, b.labels, b.unfinished) &&
           sameRefusal(a.refusal, b.refusal);
}

const Drive* sameMedium(const std::vector<Drive>& drives, const Drive& drive) {
    const auto found = std::find_if(drives.begin(), drives.end(), [&](const Drive& one) {
        return one.path == drive.path && one.identity == drive.identity;
    });
    return found == drives.end() ? nullptr : &*found;
}

}  // namespace

std::vector<DriveChange> driveChanges(const std::vector<Drive>& before,
                                      const std::vector<Drive>& after) {
    std::vector<DriveChange> changes;
    for (const Drive& drive : before)
        if (sameMedium(after, drive) == nullptr)
            changes.push_back({DriveChange::Kind::Removed, drive});
    for (const Drive& drive : after) {
        const Drive* former = sameMedium(before, drive);
        if (former == nullptr)
            changes.push_back({DriveChange::Kind::Added, drive});
        else if (!looksTheSame(*former, drive))
            changes.push_back({DriveChange::Kind::Changed, drive});
    }
    return changes;
}

}  // namespace landfall
