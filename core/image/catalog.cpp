#include "core/image/catalog.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "core/image/catalog_store.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 200;
constexpr std::size_t kMostRemarks = 50;

/// Reads a list and what it refers to, each file once.
class Walk {
public:
    Walk(const Cache& cache, const FetchSettings& settings, CatalogFreshness freshness,
         const CancelToken& cancel)
        : cache_(cache), settings_(settings), freshness_(freshness), cancel_(cancel) {}

    Result<Catalog> run(const std::string& address) {
        catalog_.address = address;
        LANDFALL_TRY(readFile(address, {}));
        return std::move(catalog_);
    }

private:
    /// For the error alone, where too much came to look at.
    static bool isNamedAsImage(const std::string& address) {
        const std::string name = fileNameOf(address);
        constexpr std::array kEndings{".img", ".iso",  ".xz",  ".zst", ".gz",
                                      ".bz2", ".lzma", ".lz4", ".zip", ".tar"};
        return std::any_of(kEndings.begin(), kEndings.end(),
                           [&name](const char* ending) { return name.ends_with(ending); });
    }

    static bool isFile(const std::string& address) { return !looksLikeAddress(address); }

    Result<void> readFile(const std::string& address, const std::vector<std::string>& groups) {
        visited_.insert(address);
        if (!isFile(address))
            LANDFALL_TRY(checkWebAddress(address, PlainHttp::Refuse, "catalog"));
        const Result<CatalogFile> brought =
            isFile(address) ? readCatalogFile(address)
                            : fetchCatalogFile(cache_, settings_, address, freshness_, cancel_);
        if (!brought)
            return fail(brought.error().kind() == ErrorKind::InvalidInput && isNamedAsImage(address)
                            ? imageInPlaceOfAList(shown(address))
                            : brought.error());
        const CatalogFile& file = *brought;
        if (file.notAsked)
            remark(Message::of("It is shown as it was, for it could not be asked for again (%1).",
                               file.notAsked->asMessage()));
        if (catalog_.fetched == 0 || file.fetched < catalog_.fetched)
            catalog_.fetched = file.fetched;
        LANDFALL_ASSIGN(CatalogDocument document, parseCatalog(file.text, shown(address)));
        if (visited_.size() == 1)
            catalog_.devices = std::move(document.devices);
        return readEntries(document.entries, address, groups);
    }

    Result<void> readEntries(std::vector<CatalogEntry>& entries, const std::string& from,
                             const std::vector<std::string>& groups) {
        for (CatalogEntry& entry : entries) {
            if (cancel_.cancelled())
                return fail(ErrorKind::Cancelled, "catalog",
                            Message::of("reading the list was cancelled"));
            std::vector<std::string> inner = groups;
            inner.push_back(entry.name);
            LANDFALL_TRY(readEntries(entry.items, from, inner));
            if (!entry.itemsUrl.empty())
                LANDFALL_TRY(readReference(entry, from, inner));
            if (!entry.url.empty())
                addImage(std::move(entry), from, groups);
        }
        return {};
    }

    /// A sub-list that cannot be read is a remark, not the end of the list.
    Result<void> readReference(const CatalogEntry& entry, const std::string& from,
                               const std::vector<std::string>& groups) {
        const std::string target = resolved(from, entry.itemsUrl);
        if (target.empty() || !mayLeadTo(from, target)) {
            remark(
                Message::of("The group %1 of %2 was passed over: it leads to %3, and only https "
                            "is followed.",
                            entry.name, shown(from), shownAddress(entry.itemsUrl)));
            return {};
        }
        if (visited_.contains(target)) {
            remark(Message::of("The group %1 of %2 was passed over: it leads back to %3.",
                               entry.name, shown(from), shown(target)));
            return {};
        }
        if (visited_.size() >= kMostFiles) {
            remark(
                Message::of("The group %1 of %2 was passed over: the list has more than %3 "
                            "files.",
                            entry.name, shown(from), kMostFiles));
            return {};
        }
        const Result<void> read = readFile(target, groups);
        if (!read && read.error().kind() == ErrorKind::Cancelled)
            return read;
        if (!read)
            remark(Message::of("The group %1 of %2 was passed over: %3.", entry.name, shown(from),
                               read.error().asMessage()));
        return {};
    }

    /// A file of the user's may name files beside it; a remote list never leads to a file, nor from
    /// the network to this computer's own servers.
    static bool mayLeadTo(const std::string& from, const std::string& target) {
        if (isFile(target))
            return isFile(from);
        if (!checkWebAddress(target, PlainHttp::Refuse, "catalog"))
            return false;
        return isFile(from) || !target.starts_with("http://") || from.starts_with("http://");
    }

    static std::string resolved(const std::string& from, const std::string& reference) {
        if (!isFile(from))
            return resolveAddress(from, reference);
        if (looksLikeAddress(reference))
            return reference.starts_with("file:") ? std::string() : reference;
        return (fs::path(from).parent_path() / reference).lexically_normal().string();
    }

    void addImage(CatalogEntry entry, const std::string& from,
                  const std::vector<std::string>& groups) {
        if (catalog_.images.size() >= kMostCatalogEntries)
            return remark(
                Message::of("The list has more than %1 images: the others were passed "
                            "over.",
                            kMostCatalogEntries));
        const std::string target =
            isFile(from) && looksLikeAddress(entry.url) ? entry.url : resolved(from, entry.url);
        // An image may be plain http where its hash is known from here.
        const PlainHttp plain =
            entry.extractSha256.empty() ? PlainHttp::Refuse : PlainHttp::HashKnown;
        if (target.empty() || isFile(target) || !checkWebAddress(target, plain, "catalog"))
            return remark(
                Message::of("The image %1 of %2 was passed over: it lies at %3, and "
                            "accepted is https, or http with extract_sha256.",
                            entry.name, shown(from), shownAddress(entry.url)));
        entry.url = target;
        entry.items.clear();
        catalog_.images.push_back({std::move(entry), groups, from});
    }

    static std::string shown(const std::string& address) {
        return isFile(address) ? address : shownAddress(address);
    }

    void remark(Message text) {
        if (catalog_.remarks.size() < kMostRemarks)
            catalog_.remarks.push_back(std::move(text));
    }

    const Cache& cache_;
    const FetchSettings& settings_;
    CatalogFreshness freshness_;
    const CancelToken& cancel_;
    Catalog catalog_;
    std::set<std::string> visited_;
};

}  // namespace

Result<Catalog> loadCatalog(const Cache& cache, const FetchSettings& settings,
                            const std::string& address, CatalogFreshness freshness,
                            const CancelToken& cancel) {
    return Walk(cache, settings, freshness, cancel).run(address);
}

std::optional<ImageClaim> claimOf(const Cache& cache, const FetchSettings& settings,
                                  const std::vector<std::string>& catalogs,
                                  const std::string& url) {
    CatalogFreshness cached;
    cached.network = false;
    for (const std::string& address : catalogs) {
        const Result<Catalog> catalog =
            loadCatalog(cache, settings, address, cached, CancelToken());
        if (!catalog)
            continue;
        for (const CatalogImage& image : catalog->images)
            if (image.entry.url == url)
                return ImageClaim{image.list, image.entry.extractSha256, image.entry.extractSize,
                                  image.entry.downloadSize, image.entry.initFormat};
    }
    return std::nullopt;
}

}  // namespace landfall
