#pragma once

#include <QtCore/QString>
#include <span>
#include <string>

#include "core/base/error.h"

namespace landfall {

/// A sentence of the core in the window's language. The core speaks English, as the command line
/// does; its sentences are known here as templates, whose parts (a path, a size, a phrase of the
/// core) are carried over. What no template matches stays as it is.
[[nodiscard]] QString coreWords(const std::string& english);
/// An error with its chain of causes: "layout.root.size: 4 GiB is too small".
[[nodiscard]] QString coreWords(const Error& error);

// The templates, in the context "CoreWords": %1 to %9 stand for the parts, each once. Their fixed
// words are the core's own, which tests/house/check_core_words.py compares.

/// Why a drive cannot be chosen.
[[nodiscard]] std::span<const char* const> driveSentences();
/// What is wrong with a field of a preset.
[[nodiscard]] std::span<const char* const> fieldSentences();
/// What is accepted in a field.
[[nodiscard]] std::span<const char* const> acceptedPhrases();
/// Faults and warnings of a plan, of the layout and of what a base takes.
[[nodiscard]] std::span<const char* const> planSentences();
/// What Vault and Consul answer, and the warnings before a batch.
[[nodiscard]] std::span<const char* const> joinSentences();
/// Base images, lists, downloads, the cache.
[[nodiscard]] std::span<const char* const> imageSentences();
/// The helper, writing, receipts.
[[nodiscard]] std::span<const char* const> cardSentences();
/// What the system says of a call that failed (errno).
[[nodiscard]] std::span<const char* const> systemPhrases();

}  // namespace landfall
