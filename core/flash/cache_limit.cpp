#include "core/flash/cache_limit.h"

#include <set>

#include "core/config/preset_json.h"
#include "core/image/base_record.h"

namespace landfall {
namespace {

struct Pins {
    std::set<std::string> ids;
    std::set<std::string> hashes;
    std::set<std::string> addresses;

    [[nodiscard]] bool holds(const BaseRecord& record) const {
        return ids.contains(record.id) || hashes.contains(record.sourceSha256) ||
               (!record.url.empty() && addresses.contains(record.url));
    }
};

Result<Pins> pinsOf(const PresetStore& presets) {
    Pins pins;
    LANDFALL_ASSIGN(const std::vector<StoredPreset> stored, presets.list());
    for (const StoredPreset& one : stored) {
        const Result<Preset> preset = loadPreset(one.file);
        if (!preset || !preset->base)
            continue;
        for (const auto& [word, set] : {std::pair(&preset->base->id, &pins.ids),
                                        std::pair(&preset->base->sha256, &pins.hashes),
                                        std::pair(&preset->base->url, &pins.addresses)})
            if (!word->empty())
                set->insert(*word);
    }
    return pins;
}

}  // namespace

Result<Cache::Pinned> pinnedByPresets(const Cache& cache, const PresetStore& presets) {
    LANDFALL_ASSIGN(const Pins pins, pinsOf(presets));
    LANDFALL_ASSIGN(const std::vector<CacheEntry> entries, cache.list());
    // A base may have come from several sources: its own record names the first only.
    std::set<std::string> ids;
    for (const CacheEntry& entry : entries) {
        if (entry.section != kBaseSection && entry.section != kSourceSection)
            continue;
        const Result<BaseRecord> record = readBaseRecord(entry.path);
        if (record && pins.holds(*record))
            ids.insert(record->id);
    }
    return [ids = std::move(ids)](const CacheEntry& entry) {
        if (entry.section == kBaseSection)
            return ids.contains(entry.key);
        if (entry.section != kSourceSection)
            return false;
        const Result<BaseRecord> record = readBaseRecord(entry.path);
        return record && ids.contains(record->id);
    };
}

Result<void> keepWithinLimit(const Cache& cache, ByteCount limit, const PresetStore& presets) {
    LANDFALL_ASSIGN(const Cache::Pinned pinned, pinnedByPresets(cache, presets));
    return cache.trim(limit, pinned);
}

}  // namespace landfall
