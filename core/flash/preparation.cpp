#include "core/flash/preparation.h"

#include "core/compose/composer.h"
#include "core/join/programs.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

auto noDownloadYet(const std::string& subject, const std::string& url) {
    return fail(ErrorKind::NotSupported, subject,
                url +
                    " is an address; download the image and name the file instead (--base FILE, or "
                    "base.file in the preset)");
}

Result<BaseImage> presetBase(const Cache& cache, const Preset* preset,
                             const DecodeProgress& progress, const CancelToken& cancel) {
    if (preset == nullptr || !preset->base)
        return fail(
            ErrorKind::Usage, "base",
            "no base image was named; give --base FILE, --base sample, or a preset with a base");
    const BaseReference& base = *preset->base;
    if (!base.file.empty())
        return importBase(cache, base.file, base.sha256, progress, cancel);
    if (!base.id.empty())
        return openBase(cache, base.id, progress, cancel);
    return noDownloadYet("base.url", base.url);
}

}  // namespace

Result<BaseImage> resolveBase(const Cache& cache, const std::string& word, const Preset* preset,
                              const DecodeProgress& progress, const CancelToken& cancel) {
    if (word.empty())
        return presetBase(cache, preset, progress, cancel);
    if (word.find("://") != std::string::npos)
        return noDownloadYet("--base", word);
    std::error_code ignored;
    if (word.find('/') != std::string::npos || fs::exists(word, ignored))
        return importBase(cache, fs::absolute(word), {}, progress, cancel);
    return openBase(cache, word, progress, cancel);
}

Result<Preparation> prepare(const Cache& cache, const std::string& baseWord, Preset preset,
                            const DecodeProgress& progress, const CancelToken& cancel) {
    LANDFALL_ASSIGN(BaseImage base, resolveBase(cache, baseWord, &preset, progress, cancel));
    std::optional<JoinPrograms> programs;
    if (preset.join) {
        LANDFALL_ASSIGN(programs,
                        resolvePrograms(cache, *preset.join,
                                        std::string(architectureName(base.facts.architecture))));
    }
    return Preparation{std::move(base), std::move(preset), std::move(programs)};
}

Result<CardPlan> planFor(const Preparation& preparation, ByteCount cardSize) {
    LANDFALL_ASSIGN(CardPlan plan, planCard(preparation.base.facts, preparation.preset,
                                            preparation.programs, cardSize));
    LANDFALL_TRY(checkAgainstBase(preparation.base, plan));
    return plan;
}

}  // namespace landfall
