#include "core/compose/own_files.h"

#include <algorithm>

#include "core/disk/fat.h"
#include "core/firstboot/first_boot.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

/// How much longer than this one's a card's file may be: by its name (at most 63 characters, some
/// files have it twice), its number and its address.
constexpr std::size_t kLonger = 512;
constexpr std::size_t kStep = 1024;

/// All of the file, so that its text is found once: the path tells one file's from another's.
std::string placeholderFor(const std::string& path, std::size_t length) {
    std::string text = "landfall-own-file " + path + "\n";
    text.resize(std::max(text.size(), length), '\n');
    return text;
}

}  // namespace

Result<void> addOwnPlaces(const BaseFacts& facts, const Preset& preset, CardContent& content) {
    CardIdentity any;
    any.host = "host";
    LANDFALL_ASSIGN(std::vector<ContentFile> files, firstBootCardFiles(facts, preset, any));
    for (ContentFile& file : cardFiles(preset, any))
        files.push_back(std::move(file));
    const std::string folder = ownFolder(facts);
    content.directories.push_back({folder + "/landfall", {}, 0700});
    for (ContentFile& file : files) {
        const bool token = file.path == kTokenPath;
        file.place = Place::Root;
        file.path = folder + file.path;
        if (token) {
            file.mode = 0600;
        } else {
            auto& text = std::get<std::string>(file.content);
            text = placeholderFor(file.path, alignUp(text.size() + kLonger, kStep));
            content.placeholders.push_back({file.path, text, PlaceholderValue::OwnFile});
        }
        content.files.push_back(std::move(file));
    }
    return {};
}

Result<std::string> ownText(const Placeholder& place, const CardOwn& own) {
    const auto file =
        std::find_if(own.files.begin(), own.files.end(),
                     [&place](const ContentFile& each) { return place.path.ends_with(each.path); });
    const auto* text = file == own.files.end() ? nullptr : std::get_if<std::string>(&file->content);
    if (text == nullptr || text->size() > place.text.size())
        return fail(ErrorKind::Internal, place.path,
                    Message::of("the card has no such file, or one that is too long"));
    std::string filled = *text;
    filled.resize(place.text.size(), '\n');
    return filled;
}

std::string tokenPathOnHost(const BaseFacts& facts) {
    return ownFolder(facts) + kTokenPath;
}

bool rejoinReaches(const BaseFacts& facts) {
    const PartitionFacts* boot =
        facts.bootPartition ? partitionByNumber(facts, *facts.bootPartition) : nullptr;
    return boot != nullptr && boot->entry.size <= kLargestReadBoot;
}

}  // namespace landfall
