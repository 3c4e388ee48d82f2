#pragma once

#include <QJsonObject>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/firstboot/seed.h"
#include "core/image/base_facts.h"

namespace landfall {

// What a base says itself of what a preset sets: it stays, or the plan says what goes.

/// `gone` names keys of the base that go as well. A base that says nothing (comments, or a card of
/// ours) leaves JSON alone. Top keys are told by their lines: block YAML has them at the margin,
/// and JSON is read as such; what cannot be told so is replaced as a whole.
[[nodiscard]] MergedUserData mergeUserData(std::string_view base, const QJsonObject& own,
                                           const std::vector<std::string_view>& gone);

/// Keys of a base's user-data that contradict the preset, though the card's has no such key: those
/// of the host's name, and of an account where the preset has one.
[[nodiscard]] std::vector<std::string_view> contradictingKeys(const Preset& preset);

/// A line of a plan for each: what of the base's seed stays or goes, what an account of the base
/// that has the user's name loses.
[[nodiscard]] std::vector<PlanWarning> replacedSettings(const BaseFacts& facts,
                                                        const Preset& preset,
                                                        RootGrowth growth = RootGrowth::HeldOff);

}  // namespace landfall
