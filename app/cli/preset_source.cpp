#include "app/cli/preset_source.h"

#include "core/config/preset_store.h"

namespace landfall::cli {

Result<Preset> findPreset(const std::string& word) {
    LANDFALL_ASSIGN(const PresetStore store, PresetStore::ofUser());
    return store.open(word);
}

}  // namespace landfall::cli
