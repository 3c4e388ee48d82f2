#include "core/config/preset_differences.h"

#include <algorithm>

#include "core/config/preset_draft.h"
#include "core/config/preset_keys.h"

namespace landfall {
namespace {

bool isSection(std::string_view field) {
    const auto sections = presetSections();
    return std::any_of(sections.begin(), sections.end(),
                       [field](const PresetSection& section) { return section.path == field; });
}

/// Sections that may be left out, and mean something by being there.
bool isOptional(std::string_view section) {
    constexpr std::string_view optional[] = {"base",
                                             "user",
                                             "wifi",
                                             "join",
                                             "join.vault.agentCertificate",
                                             "join.vault.aclToken",
                                             "join.consulTemplate"};
    return std::find(std::begin(optional), std::end(optional), section) != std::end(optional);
}

void compare(const PresetDraft& a, const PresetDraft& b, std::string_view section,
             std::vector<std::string>& differs) {
    for (const std::string_view key : presetKeys(section)) {
        const std::string field =
            section.empty() ? std::string(key) : std::string(section) + "." + std::string(key);
        const QJsonValue left = a.value(field);
        const QJsonValue right = b.value(field);
        const bool onlyOne = left.isUndefined() != right.isUndefined();
        if (field == "name" || field == "parent" || left == right)
            continue;
        if (isSection(field) && !(onlyOne && isOptional(field)))
            compare(a, b, field, differs);
        else
            differs.push_back(field);
    }
}

}  // namespace

std::vector<std::string> differingFields(const Preset& a, const Preset& b) {
    std::vector<std::string> differs;
    compare(PresetDraft::of(a, "/"), PresetDraft::of(b, "/"), "", differs);
    return differs;
}

std::optional<Lineage> lineageOf(const Preset& preset, std::span<const StoredPreset> presets) {
    if (preset.parent.empty())
        return std::nullopt;
    Lineage lineage{preset.parent, false, {}};
    const auto parent = std::find_if(presets.begin(), presets.end(), [&](const auto& stored) {
        return stored.preset && stored.name == preset.parent && stored.name != preset.name;
    });
    if (parent != presets.end()) {
        lineage.known = true;
        lineage.differs = differingFields(preset, *parent->preset);
    }
    return lineage;
}

}  // namespace landfall
