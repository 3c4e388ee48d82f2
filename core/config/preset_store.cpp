#include "core/config/preset_store.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/base/file_io.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/config/configuration_folder.h"
#include "core/config/letter_case.h"
#include "core/config/preset_json.h"
#include "core/config/preset_keys.h"

namespace landfall {
namespace {

using std::filesystem::path;

/// A temporary file that goes unless it is renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(path file) : file_(std::move(file)) {}
    ~TemporaryFile() {
        if (!file_.empty())
            ::unlink(file_.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const path& file() const { return file_; }
    void keep() { file_.clear(); }

private:
    path file_;
};

tl::unexpected<Error> notWritten(const path& file) {
    return fail(errnoError(errno, shownPath(file.string()), Message::of("writing the preset")));
}

/// The name on the disk is durable only once its folder is.
Result<void> syncFolder(const path& folder) {
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || fsync(fd.get()) != 0)
        return fail(
            errnoError(errno, shownPath(folder.string()), Message::of("writing the folder")));
    return {};
}

Result<void> replaceFile(const path& file, std::string_view text, Existing existing) {
    const path folder = file.has_parent_path() ? file.parent_path() : path(".");
    std::string pattern = (folder / ("." + file.filename().string() + ".XXXXXX")).string();
    const UniqueFd fd(mkostemp(pattern.data(), O_CLOEXEC));
    if (!fd)
        return notWritten(file);
    TemporaryFile temporary(pattern);
    LANDFALL_TRY(appendFully(fd.get(), text, shownPath(file.string())));
    // mkostemp's mode is 0600; a preset is not secret and may be shared.
    if (fsync(fd.get()) != 0 || fchmod(fd.get(), 0644) != 0)
        return notWritten(file);
    // link() fails where the name is taken, in one step; rename() replaces in one step.
    const bool replace = existing == Existing::Replace;
    const int done = replace ? ::rename(temporary.file().c_str(), file.c_str())
                             : ::link(temporary.file().c_str(), file.c_str());
    if (done != 0 && errno == EEXIST)
        return fail(ErrorKind::InvalidInput, shownPath(file.string()),
                    Message::of("exists already; accepted is a file that does not"));
    if (done != 0)
        return notWritten(file);
    if (replace)
        temporary.keep();
    return syncFolder(folder);
}

/// A name for a file: lower-case letters, digits and single hyphens; "preset" where none is left.
std::string fileStem(std::string_view name) {
    std::string stem;
    for (const char c : name) {
        const char lower = lowerCase(c);
        if (isLower(lower) || isDigit(lower))
            stem.push_back(lower);
        else if (!stem.empty() && stem.back() != '-')
            stem.push_back('-');
    }
    while (!stem.empty() && stem.back() == '-')
        stem.pop_back();
    return stem.empty() ? "preset" : stem;
}

}  // namespace

Result<PresetStore> PresetStore::ofUser() {
    const path folder = configurationFolder();
    if (folder.empty())
        return fail(ErrorKind::NotFound, "presets folder",
                    Message::of("neither XDG_CONFIG_HOME nor HOME is an absolute path"));
    return PresetStore(folder / "presets");
}

Result<std::vector<StoredPreset>> PresetStore::list() const {
    std::vector<StoredPreset> found;
    std::error_code failed;
    std::filesystem::directory_iterator entries(folder_, failed);
    if (failed == std::errc::no_such_file_or_directory)
        return found;
    for (; !failed && entries != std::filesystem::directory_iterator(); entries.increment(failed)) {
        const path file = entries->path();
        if (file.extension() != ".json" || file.filename().string().front() == '.')
            continue;
        auto preset = loadPreset(file);
        if (preset)
            found.push_back({preset->name, file, *std::move(preset), std::nullopt});
        else
            found.push_back({file.stem().string(), file, std::nullopt, std::move(preset).error()});
    }
    if (failed)
        return fail(errnoError(failed.value(), shownPath(folder_.string()),
                               Message::of("reading the presets folder")));
    std::sort(found.begin(), found.end(), [](const StoredPreset& a, const StoredPreset& b) {
        return a.name != b.name ? a.name < b.name : a.file < b.file;
    });
    return found;
}

Result<StoredPreset> PresetStore::find(std::string_view name) const {
    LANDFALL_ASSIGN(std::vector<StoredPreset> presets, list());
    for (StoredPreset& preset : presets) {
        if (preset.name == name)
            return std::move(preset);
    }
    std::vector<std::string_view> names;
    for (const StoredPreset& preset : presets)
        names.push_back(preset.name);
    Message found = Message::of("%1 is not a preset", Quoted(name));
    const std::string_view nearest = nearestKey(name, names);
    return fail(
        ErrorKind::NotFound, "preset",
        nearest.empty()
            ? Message::of("%1; `landfall-cli preset list` shows those there are", std::move(found))
            : Message::of("%1; did you mean %2?", std::move(found), Quoted(nearest)));
}

Result<Preset> PresetStore::load(std::string_view name) const {
    LANDFALL_ASSIGN(const StoredPreset preset, find(name));
    return loadPreset(preset.file);
}

Result<Preset> PresetStore::open(const std::string& nameOrFile) const {
    const path file(nameOrFile);
    if (nameOrFile.find('/') != std::string::npos || file.extension() == ".json")
        return loadPreset(file);
    auto stored = load(nameOrFile);
    std::error_code ignored;
    const bool missing = !stored && stored.error().kind() == ErrorKind::NotFound;
    if (missing && std::filesystem::exists(file, ignored))
        return loadPreset(file);
    return stored;
}

Result<path> PresetStore::freeFile(std::string_view name) const {
    const std::string stem = fileStem(name);
    for (int number = 1; number < 1000; ++number) {
        const std::string suffix = number == 1 ? "" : "-" + std::to_string(number);
        path file = folder_ / (stem + suffix + ".json");
        std::error_code failed;
        if (!std::filesystem::exists(std::filesystem::symlink_status(file, failed)))
            return file;
    }
    return refuse(shownPath(folder_.string()), Message::of("has too many presets of one name"),
                  Message::of("another name"));
}

Result<path> PresetStore::save(const Preset& preset, Existing existing) const {
    const std::string text = writePreset(preset, folder_);
    // What was built by other means than parsePreset() may break a rule: it is found here, not at
    // the next start.
    LANDFALL_ASSIGN(const Preset again, parsePreset(text, folder_));
    if (again != preset)
        return fail(ErrorKind::Internal, "preset",
                    Message::of("differs after being written and read back"));
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    if (failed)
        return fail(errnoError(failed.value(), shownPath(folder_.string()),
                               Message::of("making the presets folder")));
    const auto same = find(preset.name);
    if (!same && same.error().kind() != ErrorKind::NotFound)
        return fail(same.error());
    if (same && existing == Existing::Refuse)
        return fail(
            ErrorKind::InvalidInput, "preset",
            Message::of("%1 exists already; accepted is another name", Quoted(preset.name)));
    if (same) {
        LANDFALL_TRY(replaceFile(same->file, text, Existing::Replace));
        return same->file;
    }
    LANDFALL_ASSIGN(path file, freeFile(preset.name));
    LANDFALL_TRY(replaceFile(file, text, Existing::Refuse));
    return file;
}

Result<path> PresetStore::rename(std::string_view from, const std::string& to) const {
    LANDFALL_ASSIGN(const std::vector<StoredPreset> presets, list());
    LANDFALL_ASSIGN(Preset renamed, load(from));
    renamed.name = to;
    LANDFALL_ASSIGN(path file, save(renamed, Existing::Refuse));
    for (const StoredPreset& stored : presets) {
        if (!stored.preset || stored.preset->parent != from || stored.name == from)
            continue;
        Preset child = *stored.preset;
        child.parent = to;
        LANDFALL_TRY(save(child, Existing::Replace));
    }
    LANDFALL_TRY(remove(from));
    return file;
}

Result<void> PresetStore::remove(std::string_view name) const {
    LANDFALL_ASSIGN(const StoredPreset preset, find(name));
    if (::unlink(preset.file.c_str()) != 0)
        return fail(
            errnoError(errno, shownPath(preset.file.string()), Message::of("removing the preset")));
    return syncFolder(folder_);
}

Result<Preset> PresetStore::importFile(const path& file, Existing existing) const {
    LANDFALL_ASSIGN(Preset preset, loadPreset(file));
    LANDFALL_TRY(save(preset, existing));
    return preset;
}

Result<void> PresetStore::exportTo(std::string_view name, const path& file,
                                   Existing existing) const {
    LANDFALL_ASSIGN(const Preset preset, load(name));
    return replaceFile(file, writePreset(preset, file.parent_path()), existing);
}

}  // namespace landfall
