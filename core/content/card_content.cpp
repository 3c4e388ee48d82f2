#include "core/content/card_content.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace landfall {
namespace {

template <typename T>
void moveBehind(std::vector<T>& into, std::vector<T>& from) {
    into.insert(into.end(), std::make_move_iterator(from.begin()),
                std::make_move_iterator(from.end()));
}

}  // namespace

void CardContent::append(CardContent other) {
    moveBehind(files, other.files);
    moveBehind(directories, other.directories);
    moveBehind(symlinks, other.symlinks);
    moveBehind(removals, other.removals);
    moveBehind(systemUsers, other.systemUsers);
    moveBehind(loginUsers, other.loginUsers);
    moveBehind(placeholders, other.placeholders);
    moveBehind(commandLine.add, other.commandLine.add);
    moveBehind(commandLine.remove, other.commandLine.remove);
    moveBehind(bootMountOptions, other.bootMountOptions);
}

Message originMessage(ContentOrigin origin) {
    switch (origin) {
        case ContentOrigin::Join:
            return Message::of("join");
        case ContentOrigin::FirstBoot:
            return Message::of("first boot");
        case ContentOrigin::Layout:
            return Message::of("layout");
        case ContentOrigin::Extra:
            return Message::of("extra");
        case ContentOrigin::None:
            break;
    }
    return {};
}

bool sayTheSame(const PlanWarning& a, const PlanWarning& b) {
    return a.subject == b.subject && a.message.id() == b.message.id() && a.cardSize == b.cardSize;
}

bool sayTheSame(const std::vector<PlanWarning>& a, const std::vector<PlanWarning>& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const PlanWarning& one, const PlanWarning& other) { return sayTheSame(one, other); });
}

Message shownMessage(const PlanWarning& warning) {
    return warning.cardSize ? Message::of("cards of %1: %2", *warning.cardSize, warning.message)
                            : warning.message;
}

}  // namespace landfall
