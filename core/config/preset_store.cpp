#include "core/config/preset_store.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/base/text.h"
#include "core/base/unique_fd.h"
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

Result<void> writeAll(int fd, std::string_view text, const path& file) {
    while (!text.empty()) {
        const ssize_t count = ::write(fd, text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(errnoError(errno, shownPath(file.string()), "writing the preset"));
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    if (fsync(fd) != 0)
        return fail(errnoError(errno, shownPath(file.string()), "writing the preset"));
    return {};
}

/// The name on the disk is durable only once its folder is.
Result<void> syncFolder(const path& folder) {
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || fsync(fd.get()) != 0)
        return fail(errnoError(errno, shownPath(folder.string()), "writing the folder"));
    return {};
}

Result<void> replaceFile(const path& file, std::string_view text, Existing existing) {
    const path folder = file.has_parent_path() ? file.parent_path() : path(".");
    std::string pattern = (folder / ("." + file.filename().string() + ".XXXXXX")).string();
    const UniqueFd fd(mkostemp(pattern.data(), O_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, shownPath(file.string()), "writing the preset"));
    TemporaryFile temporary(pattern);
    LANDFALL_TRY(writeAll(fd.get(), text, file));
    // mkostemp's mode is 0600; a preset is no secret and may be shared.
    if (fchmod(fd.get(), 0644) != 0)
        return fail(errnoError(errno, shownPath(file.string()), "writing the preset"));
    // link() fails where the name is taken, in one step; rename() replaces in one step.
    const bool replace = existing == Existing::Replace;
    const int done = replace ? ::rename(temporary.file().c_str(), file.c_str())
                             : ::link(temporary.file().c_str(), file.c_str());
    if (done != 0 && errno == EEXIST)
        return fail(ErrorKind::InvalidInput, shownPath(file.string()),
                    "exists already; accepted is a file that does not");
    if (done != 0)
        return fail(errnoError(errno, shownPath(file.string()), "writing the preset"));
    if (replace)
        temporary.keep();
    return syncFolder(folder);
}

/// A name for a file: lower-case letters, digits and single hyphens; "preset" where none is left.
std::string fileStem(std::string_view name) {
    std::string stem;
    for (const char c : name) {
        const char lower = isUpper(c) ? static_cast<char>(c | 0x20) : c;
        if (isLower(lower) || isDigit(lower))
            stem.push_back(lower);
        else if (!stem.empty() && stem.back() != '-')
            stem.push_back('-');
    }
    while (!stem.empty() && stem.back() == '-')
        stem.pop_back();
    return stem.empty() ? "preset" : stem;
}

bool isAbsolutePath(const char* text) {
    return text != nullptr && text[0] == '/';
}

}  // namespace

Result<PresetStore> PresetStore::ofUser() {
    // XDG Base Directory Specification: a relative path in the variable is to be ignored.
    if (const char* config = getenv("XDG_CONFIG_HOME"); isAbsolutePath(config))
        return PresetStore(path(config) / "landfall" / "presets");
    if (const char* home = getenv("HOME"); isAbsolutePath(home))
        return PresetStore(path(home) / ".config" / "landfall" / "presets");
    return fail(ErrorKind::NotFound, "presets folder",
                "neither XDG_CONFIG_HOME nor HOME is an absolute path");
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
        return fail(
            errnoError(failed.value(), shownPath(folder_.string()), "reading the presets folder"));
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
    std::string message = inQuotes(name) + " is not a preset";
    if (const std::string_view nearest = nearestKey(name, names); !nearest.empty())
        message += "; did you mean " + inQuotes(nearest) + "?";
    else
        message += "; `landfall-cli preset list` shows those there are";
    return fail(ErrorKind::NotFound, "preset", std::move(message));
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
    return fail(ErrorKind::InvalidInput, shownPath(folder_.string()),
                "has too many presets of one name; accepted is another name");
}

Result<path> PresetStore::save(const Preset& preset, Existing existing) const {
    const std::string text = writePreset(preset, folder_);
    // What was built by other means than parsePreset() may break a rule: it is found here, not at
    // the next start.
    LANDFALL_ASSIGN(const Preset again, parsePreset(text, folder_));
    if (again != preset)
        return fail(ErrorKind::Internal, "preset", "does not survive being written and read");
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    if (failed)
        return fail(
            errnoError(failed.value(), shownPath(folder_.string()), "making the presets folder"));
    const auto same = find(preset.name);
    if (!same && same.error().kind() != ErrorKind::NotFound)
        return fail(same.error());
    if (same && existing == Existing::Refuse)
        return fail(ErrorKind::InvalidInput, "preset",
                    inQuotes(preset.name) + " exists already; accepted is another name");
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
        return fail(errnoError(errno, shownPath(preset.file.string()), "removing the preset"));
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
