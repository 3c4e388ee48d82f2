#include <QDateTime>
#include <QJsonArray>

#include "app/cli/commands.h"
#include "core/config/network_settings.h"
#include "core/flash/preparation.h"
#include "core/image/catalog.h"

namespace landfall::cli {
namespace {

QJsonObject imageObject(const CatalogImage& image) {
    const CatalogEntry& entry = image.entry;
    QJsonArray groups;
    for (const std::string& group : image.groups)
        groups.append(qt(group));
    QJsonArray devices;
    for (const std::string& device : entry.devices)
        devices.append(qt(device));
    QJsonObject out{{"name", qt(entry.name)},
                    {"description", qt(entry.description)},
                    {"groups", groups},
                    {"url", qt(entry.url)},
                    {"list", qt(image.list)},
                    {"icon", qt(entry.icon)},
                    {"website", qt(entry.website)},
                    {"releaseDate", qt(entry.releaseDate)},
                    {"initFormat", qt(entry.initFormat)},
                    {"architecture", qt(entry.architecture)},
                    {"extractSha256", qt(entry.extractSha256)},
                    {"devices", devices}};
    if (entry.extractSize)
        out["extractSize"] = static_cast<qint64>(entry.extractSize->value);
    if (entry.downloadSize)
        out["downloadSize"] = static_cast<qint64>(entry.downloadSize->value);
    return out;
}

std::string imageText(const CatalogImage& image) {
    const CatalogEntry& entry = image.entry;
    std::string where;
    for (const std::string& group : image.groups)
        where += group + " / ";
    std::string facts = entry.releaseDate;
    for (const std::string& fact :
         {entry.architecture, entry.downloadSize ? humanSize(*entry.downloadSize) : std::string()})
        if (!fact.empty())
            facts += (facts.empty() ? "" : ", ") + fact;
    return "  " + where + entry.name + (facts.empty() ? "" : " (" + facts + ")") + "\n    " +
           entry.url + "\n";
}

std::string timeText(std::int64_t seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

std::string ageText(std::int64_t seconds) {
    const std::int64_t minutes =
        std::max<std::int64_t>(0, QDateTime::currentSecsSinceEpoch() - seconds) / 60;
    if (minutes < 120)
        return std::to_string(minutes) + " min";
    return minutes < 48 * 60 ? std::to_string(minutes / 60) + " h"
                             : std::to_string(minutes / 60 / 24) + " days";
}

/// The answer for all lists, as text and JSON.
struct Answer {
    std::string text;
    QJsonArray lists;
    std::size_t good = 0;
    std::optional<Error> firstFault;

    void add(const Catalog& catalog, const std::vector<CatalogImage>& images) {
        ++good;
        text += catalog.address + ", " + std::to_string(images.size()) + " of " +
                std::to_string(catalog.images.size()) + " images, fetched " +
                ageText(catalog.fetched) + " ago\n";
        QJsonArray remarks;
        for (const Message& remark : catalog.remarks) {
            text += "  note: " + remark.english() + "\n";
            remarks.append(qt(remark.english()));
        }
        QJsonArray boards;
        for (const CatalogDevice& device : catalog.devices)
            boards.append(qt(device.name));
        QJsonArray found;
        for (const CatalogImage& image : images) {
            text += imageText(image);
            found.append(imageObject(image));
        }
        lists.append(QJsonObject{{"address", qt(catalog.address)},
                                 {"fetched", qt(timeText(catalog.fetched))},
                                 {"boards", boards},
                                 {"remarks", remarks},
                                 {"images", found}});
    }

    void add(const std::string& address, const Error& fault) {
        if (!firstFault)
            firstFault = fault;
        text += address + "\n  cannot be read: " + fault.text() + "\n";
        lists.append(QJsonObject{{"address", qt(address)}, {"error", errorObject(fault)}});
    }
};

Result<int> readLists(const Command& command, CatalogFreshness freshness,
                      const CatalogFilter& filter) {
    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());
    const FetchSettings settings = fetchSettings(network);
    const std::vector<std::string> addresses = catalogAddresses(network);
    if (addresses.empty())
        return fail(ErrorKind::NotFound, "catalogs",
                    Message::of("network.json lists no catalog and disables the official one"));
    Answer answer;
    for (const std::string& address : addresses) {
        const Result<Catalog> catalog =
            loadCatalog(cache, settings, address, freshness, command.cancel);
        if (!catalog && catalog.error().kind() == ErrorKind::Cancelled)
            return fail(catalog.error());
        const auto images =
            catalog.and_then([&](const Catalog& whole) { return filterCatalog(whole, filter); });
        if (images)
            answer.add(*catalog, *images);
        else
            answer.add(address, images.error());
    }
    // One list that answers is enough; that none did is an error.
    if (answer.good == 0)
        return fail(std::move(*answer.firstFault));
    command.output.answer(answer.text, {{"lists", answer.lists}});
    return 0;
}

}  // namespace

Result<int> listCatalog(const Command& command) {
    const Options& options = command.options;
    return readLists(command, {}, {options.board, options.architecture, options.search});
}

Result<int> refreshCatalog(const Command& command) {
    CatalogFreshness always;
    always.oldest = std::chrono::seconds(0);
    return readLists(command, always, {});
}

}  // namespace landfall::cli
