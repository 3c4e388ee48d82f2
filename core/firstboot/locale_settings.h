#pragma once

#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/firstboot/first_boot.h"
#include "core/image/base_facts.h"

namespace landfall {

/// Keyboard and language, as files; a language that is to be made is setupContent()'s. NotSupported
/// for a time zone or a keyboard that this base does not have, with what it has.
[[nodiscard]] Result<FirstBootContent> localeContent(const BaseFacts& facts, const Locale& locale);

/// /etc/localtime, for bases whose own mechanism does not set it.
[[nodiscard]] CardContent timezoneContent(const std::string& timezone);

/// Every glibc has it without locale-gen; without a language there is none to generate.
[[nodiscard]] bool isBuiltInLocale(const std::string& language);

}  // namespace landfall
