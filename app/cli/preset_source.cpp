#include "app/cli/preset_source.h"

#include "core/config/no_preset.h"
#include "core/config/preset_store.h"

namespace landfall::cli {

Result<Preset> findPreset(const std::string& word) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    return store.open(word);
}

Result<Preset> presetOrNone(const Options& options) {
    if (!options.preset.empty())
        return findPreset(options.preset);
    const auto meaningless = [](const char* option) {
        return fail(ErrorKind::Usage, option,
                    Message::of("was given without --preset: the image is then written as it is, "
                                "and nothing is put on the card"));
    };
    if (!options.secrets.empty())
        return meaningless("--secrets");
    if (!options.host.empty())
        return meaningless("--host");
    return noPreset();
}

}  // namespace landfall::cli
