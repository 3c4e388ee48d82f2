#include <QString>
#include <QStringList>
#include <algorithm>

#include "core/image/catalog.h"

namespace landfall {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

bool sameName(const std::string& a, const std::string& b) {
    return qt(a).compare(qt(b), Qt::CaseInsensitive) == 0;
}

/// What a board takes: the images with one of its tags, and those without any where it says so.
struct Board {
    std::vector<std::string> tags;
    bool inclusive = false;
    bool everything = false;

    [[nodiscard]] bool takes(const CatalogEntry& entry) const {
        if (everything || entry.devices.empty())
            return everything || inclusive;
        return std::any_of(entry.devices.begin(), entry.devices.end(), [this](const auto& device) {
            return std::find(tags.begin(), tags.end(), device) != tags.end();
        });
    }
};

Result<Board> boardOf(const Catalog& catalog, const std::string& word) {
    std::vector<MessageArgument> known;
    for (const CatalogDevice& device : catalog.devices) {
        // "No filtering": a device without tags that takes what names none takes all.
        if (sameName(device.name, word))
            return Board{device.tags, device.inclusive, device.inclusive && device.tags.empty()};
        known.emplace_back(device.name);
    }
    for (const CatalogDevice& device : catalog.devices)
        for (const std::string& tag : device.tags)
            if (sameName(tag, word))
                return Board{{tag}, device.inclusive, false};
    return fail(ErrorKind::NotFound, "--board",
                known.empty() ? Message::of("%1 is not a board of %2, which names no boards",
                                            Quoted(word), catalog.address)
                              : Message::of("%1 is not a board of %2; it names %3", Quoted(word),
                                            catalog.address, listWithCommas(std::move(known))));
}

bool holds(const CatalogImage& image, const QStringList& words) {
    QString text = qt(image.entry.name) + " " + qt(image.entry.description);
    for (const std::string& group : image.groups)
        text += " " + qt(group);
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

Result<std::vector<CatalogImage>> filterCatalog(const Catalog& catalog,
                                                const CatalogFilter& filter) {
    Board board;
    board.everything = true;
    if (!filter.board.empty()) {
        LANDFALL_ASSIGN(board, boardOf(catalog, filter.board));
    }
    const QStringList words = qt(filter.search).split(' ', Qt::SkipEmptyParts);
    std::vector<CatalogImage> found;
    for (const CatalogImage& image : catalog.images) {
        const bool architecture =
            filter.architecture.empty() || image.entry.architecture == filter.architecture;
        if (architecture && board.takes(image.entry) && holds(image, words))
            found.push_back(image);
    }
    return found;
}

}  // namespace landfall
