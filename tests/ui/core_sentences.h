#pragma once

#include <string>
#include <utility>
#include <vector>

/// Sentences that the core makes of bad input: refused drives, faults of fields, plans with
/// warnings; each with a name of its own.
[[nodiscard]] const std::vector<std::pair<std::string, std::string>>& coreSentences();

/// Those of them that plans, joins and images bring, without their names.
[[nodiscard]] std::vector<std::string> planSentencesOfTheCore();
