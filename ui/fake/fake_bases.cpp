#include "ui/fake/fake_bases.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <thread>
#include <utility>
#include <vector>

#include "core/fetch/digest.h"
#include "core/fetch/web_address.h"
#include "core/fetch/web_logins.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr int kSteps = 400;

/// As core/fetch does when a server answers 401. One server does, and takes any password but
/// "refused".
Result<void> signIn(const std::string& address, const CancelToken& cancel) {
    const std::string server = "https://private.example";
    if (!address.starts_with(server + "/"))
        return {};
    for (bool refused = false;; refused = true) {
        const auto logins = webLogins();
        Secret login;
        if (logins) {
            LANDFALL_ASSIGN(login, logins->loginFor(server, refused, cancel));
        }
        if (login.empty())
            return fail(ErrorKind::Network, "base", unauthorisedMessage(address, refused));
        if (!login.view().ends_with(":refused"))
            return {};
    }
}

}  // namespace

Result<BaseImage> FakeBases::openBase(const BaseReference& wanted, const DecodeProgress& progress,
                                      const CancelToken& cancel) {
    const bool remote = !wanted.url.empty();
    const std::string word = remote              ? wanted.url
                             : wanted.id.empty() ? wanted.file.string()
                                                 : wanted.id;
    std::error_code ignored;
    if (remote && word.ends_with("missing"))
        return fail(ErrorKind::NotFound, "base",
                    Message::of("%1 answered %2 (%3)", shownAddress(word), 404, "Not Found"));
    if (remote)
        LANDFALL_TRY(signIn(word, cancel));
    if (!remote && !holdsBase(word) && !fs::is_regular_file(word, ignored))
        return fail(errnoError(ENOENT, word, Message::of("opening the base image")));
    const int steps = remote ? kSteps : kSteps / 4;
    const std::uint64_t step = remote ? 1'300'000 : 27'000'000;
    DecodedLimit unpacked;
    unpacked.most = state_.scene.base.size;
    unpacked.by = DecodedLimit::By::Announced;
    int reached = 0;
    if (remote) {
        const std::lock_guard lock(state_.mutex);
        reached = fetched_[word];
    }
    for (int i = reached; i <= steps; ++i) {
        if (remote) {
            const std::lock_guard lock(state_.mutex);
            fetched_[word] = i;
        }
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, "base", Message::of("the download was cancelled"));
        progress({{step * static_cast<std::uint64_t>(i)},
                  {step * static_cast<std::uint64_t>(steps)},
                  unpacked});
        std::this_thread::sleep_for(state_.scene.tick / 4);
    }
    return takeIn(word);
}

/// "sample", or a base of the cache.
bool FakeBases::holdsBase(const std::string& word) {
    const std::lock_guard lock(state_.mutex);
    return word == "sample" ||
           std::any_of(state_.scene.bases.begin(), state_.scene.bases.end(),
                       [&](const BaseSummary& base) { return base.id == word; });
}

/// What was opened lies in the cache, and was used last.
BaseImage FakeBases::takeIn(const std::string& word) {
    BaseImage base = state_.scene.base;
    const std::lock_guard lock(state_.mutex);
    const std::string id = word == "sample" ? base.id : word;
    auto known = std::find_if(state_.scene.bases.begin(), state_.scene.bases.end(),
                              [&](const BaseSummary& one) { return one.id == id; });
    if (known != state_.scene.bases.end()) {
        base.id = known->id;
        base.name = known->name;
        return base;
    }
    base.name = looksLikeAddress(word) ? fileNameOf(word) : fs::path(word).filename().string();
    if (word != "sample")
        base.id = sha256Of(word).substr(0, base.id.size());
    if (state_.scene.bases.empty() || state_.scene.bases.front().id != base.id) {
        BaseSummary entry;
        entry.id = base.id;
        entry.name = base.name;
        entry.size = base.size;
        entry.allocated = ByteCount{1'650'000'000};
        entry.lastUsed = std::chrono::duration_cast<std::chrono::seconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
        state_.scene.bases.insert(state_.scene.bases.begin(), entry);
    }
    return base;
}

Result<std::vector<BaseSummary>> FakeBases::listBases() {
    const std::lock_guard lock(state_.mutex);
    return state_.scene.bases;
}

Result<void> FakeBases::removeBase(const std::string& id) {
    const std::lock_guard lock(state_.mutex);
    std::erase_if(state_.scene.bases, [&](const BaseSummary& base) { return base.id == id; });
    return {};
}

Result<std::vector<CatalogAnswer>> FakeBases::loadCatalogs(CatalogFreshness freshness,
                                                           const CancelToken& cancel) {
    if (freshness.network)
        std::this_thread::sleep_for(state_.scene.tick * 10);
    LANDFALL_ASSIGN(const NetworkSettings network, networkSettings());
    std::vector<std::pair<std::string, Result<void>>> signedIn;
    for (const std::string& list : network.catalogs)
        signedIn.emplace_back(list, freshness.network ? signIn(list, cancel) : Result<void>());
    const std::lock_guard lock(state_.mutex);
    std::vector<CatalogAnswer> answers =
        freshness.network ? state_.scene.lists : state_.scene.keptLists;
    if (!network.officialCatalog)
        std::erase_if(answers,
                      [](const CatalogAnswer& one) { return one.address == kOfficialCatalog; });
    for (const auto& [list, known] : signedIn)
        answers.push_back({list, fail(ErrorKind::Network, "catalog",
                                      known ? Message::of("%1 cannot be reached (%2)",
                                                          shownAddress(list), "Host not found")
                                            : known.error().message())});
    return answers;
}

Result<ByteCount> FakeBases::cacheUse() {
    const std::lock_guard lock(state_.mutex);
    ByteCount used;
    for (const BaseSummary& base : state_.scene.bases)
        used += base.allocated;
    return used;
}

Result<void> FakeBases::clearCache() {
    const std::lock_guard lock(state_.mutex);
    state_.scene.bases.clear();
    return {};
}

Result<NetworkSettings> FakeBases::networkSettings() {
    const std::lock_guard lock(state_.mutex);
    return state_.scene.network;
}

Result<void> FakeBases::saveNetworkSettings(const NetworkSettings& settings) {
    LANDFALL_ASSIGN(const NetworkSettings checked, checkedNetworkSettings(settings));
    const std::lock_guard lock(state_.mutex);
    state_.scene.network = checked;
    return {};
}

}  // namespace landfall
