#include <QJsonArray>

#include "app/cli/commands.h"
#include "app/cli/facts_output.h"
#include "app/cli/progress_view.h"
#include "core/flash/preparation.h"

namespace landfall::cli {
namespace {

constexpr const char* kSection = "bases";

Result<BaseImage> decode(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    return resolveBase(
        cache, command.options.argument, nullptr, [](ByteCount, ByteCount) {}, command.cancel);
}

}  // namespace

Result<int> inspectBase(const Command& command) {
    LANDFALL_ASSIGN(const BaseImage base, decode(command));
    command.output.answer(factsText(base), factsObject(base));
    return 0;
}

Result<int> addBase(const Command& command) {
    LANDFALL_ASSIGN(const BaseImage base, decode(command));
    command.output.answer(base.id + "  " + base.name, factsObject(base));
    return 0;
}

Result<int> listBases(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_ASSIGN(const auto entries, cache.list());
    QJsonArray bases;
    std::string text;
    for (const CacheEntry& entry : entries) {
        if (entry.section != kSection)
            continue;
        auto base = openBase(
            cache, entry.key, [](ByteCount, ByteCount) {}, command.cancel);
        const std::string name = base ? base->name : "";
        bases.append(QJsonObject{{"id", qt(entry.key)},
                                 {"name", qt(name)},
                                 {"allocated", static_cast<qint64>(entry.allocated.value)},
                                 {"lastUsed", static_cast<qint64>(entry.lastUsed)}});
        text += entry.key + "  " + humanSize(entry.allocated) + "  " + name + "\n";
    }
    command.output.answer(text.empty() ? "no base images in the cache" : text, {{"bases", bases}});
    return 0;
}

Result<int> removeBase(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_ASSIGN(const auto entries, cache.list());
    for (const CacheEntry& entry : entries) {
        if (entry.section != kSection || entry.key != command.options.argument)
            continue;
        LANDFALL_TRY(cache.remove(kSection, entry.key));
        command.output.answer("removed " + entry.key, {{"removed", qt(entry.key)}});
        return 0;
    }
    return fail(ErrorKind::NotFound, command.options.argument,
                "no base of the cache has this id (landfall-cli base list)");
}

Result<int> clearBases(const Command& command) {
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    LANDFALL_TRY(cache.trim(ByteCount{0}));
    command.output.answer("the cache is empty", {{"cleared", true}});
    return 0;
}

}  // namespace landfall::cli
