#include <QJsonArray>
#include <map>

#include "app/cli/commands.h"
#include "app/cli/facts_output.h"
#include "app/cli/transfer_view.h"
#include "core/config/validate.h"
#include "core/flash/cache_limit.h"
#include "core/flash/preparation.h"
#include "core/image/base_record.h"

namespace landfall::cli {
namespace {

/// Decodes the base that the command's argument names.
Result<BaseImage> decode(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    if (!options.sha256.empty())
        LANDFALL_TRY(validateSha256(options.sha256, "--sha256"));
    TransferView view(command.output);
    Result<BaseImage> base = openReference(cache, baseNamedBy(options.argument, options.sha256),
                                           network, view.sink(), command.cancel);
    view.finish();
    if (base)
        keepCacheSmall(command.output, cache, network);
    return base;
}

/// Where the bases of the cache came from, by id.
std::map<std::string, std::string> addressesOf(const std::vector<CacheEntry>& entries) {
    std::map<std::string, std::string> addresses;
    for (const CacheEntry& entry : entries) {
        const Result<BaseRecord> record = readBaseRecord(entry.path);
        if (record && !record->url.empty())
            addresses[record->id] = record->url;
    }
    return addresses;
}

}  // namespace

Result<int> inspectBase(const Command& command) {
    LANDFALL_ASSIGN(const BaseImage base, decode(command));
    command.output.answer(factsText(base), factsObject(base));
    return 0;
}

Result<int> addBase(const Command& command) {
    LANDFALL_ASSIGN(const BaseImage base, decode(command));
    for (const Message& remark : base.remarks)
        command.output.note(base.name + ": " + remark.english());
    command.output.answer(base.id + "  " + base.name, factsObject(base));
    return 0;
}

Result<int> listBases(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_ASSIGN(const PresetStore presets, PresetStore::ofUser());
    LANDFALL_ASSIGN(const auto entries, cache.list());
    LANDFALL_ASSIGN(const Cache::Pinned pinned, pinnedByPresets(cache, presets));
    std::map<std::string, std::string> addresses = addressesOf(entries);
    QJsonArray bases;
    std::string text;
    for (const CacheEntry& entry : entries) {
        if (entry.section != kBaseSection)
            continue;
        const Result<BaseRecord> record = readBaseRecord(entry.path);
        if (!record)
            continue;  // being removed at this moment
        const bool kept = pinned(entry);
        bases.append(QJsonObject{{"id", qt(entry.key)},
                                 {"name", qt(record->name)},
                                 {"size", static_cast<qint64>(record->size.value)},
                                 {"allocated", static_cast<qint64>(entry.allocated.value)},
                                 {"sha256", qt(record->sourceSha256)},
                                 {"url", qt(addresses[entry.key])},
                                 {"pinned", kept},
                                 {"lastUsed", static_cast<qint64>(entry.lastUsed)}});
        text += entry.key + "  " + humanSize(entry.allocated) + "  " + record->name +
                (kept ? "  (used by a preset)" : "") + "\n";
    }
    command.output.answer(text.empty() ? "no base images in the cache" : text, {{"bases", bases}});
    return 0;
}

Result<int> removeBase(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_ASSIGN(const auto entries, cache.list());
    for (const CacheEntry& entry : entries) {
        if (entry.section != kBaseSection || entry.key != command.options.argument)
            continue;
        LANDFALL_TRY(cache.remove(kBaseSection, entry.key));
        command.output.answer("removed " + entry.key, {{"removed", qt(entry.key)}});
        return 0;
    }
    return fail(ErrorKind::NotFound, command.options.argument,
                Message::of("no base of the cache has this id (landfall-cli base list)"));
}

Result<int> clearBases(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_TRY(cache.trim(ByteCount{0}));
    command.output.answer("the cache is now empty", {{"cleared", true}});
    return 0;
}

}  // namespace landfall::cli
