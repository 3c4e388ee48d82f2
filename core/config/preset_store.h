#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

/// One file of the presets folder.
struct StoredPreset {
    std::string name;            ///< as the file says; the file's own name where it is broken
    std::filesystem::path file;  ///< absolute
    std::optional<Preset> preset;
    std::optional<Error> fault;  ///< why it cannot be read, where there is no preset
};

/// What save() does about a preset of the same name.
enum class Existing { Refuse, Replace };

/// The presets of one user: a folder of JSON files, one each, written atomically (temporary file,
/// fsync, rename). A preset is found by the name in it, so that a folder kept in git may name its
/// files as it likes. No state but the path: any thread, any number of processes.
class PresetStore {
public:
    /// The folder need not exist yet.
    explicit PresetStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// configurationFolder() / "presets". NotFound where there is no such folder.
    [[nodiscard]] static Result<PresetStore> ofUser();

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

    /// Every *.json file, sorted by name. A file that cannot be read is listed with its fault.
    [[nodiscard]] Result<std::vector<StoredPreset>> list() const;
    /// NotFound names the nearest preset there is.
    [[nodiscard]] Result<Preset> load(std::string_view name) const;
    /// The command line's P: a file where `nameOrFile` has a slash, ends in ".json" or is not a
    /// preset's name but a file; else load().
    [[nodiscard]] Result<Preset> open(const std::string& nameOrFile) const;
    /// Returns the file. Refuses a preset that breaks a rule; files that it names are written
    /// absolute, or relative where they lie in the folder.
    Result<std::filesystem::path> save(const Preset& preset, Existing existing) const;
    /// Its file becomes another, which is returned; presets that were made from it follow.
    Result<std::filesystem::path> rename(std::string_view from, const std::string& to) const;
    [[nodiscard]] Result<void> remove(std::string_view name) const;
    /// A file from elsewhere becomes a preset of the store.
    Result<Preset> importFile(const std::filesystem::path& file, Existing existing) const;
    [[nodiscard]] Result<void> exportTo(std::string_view name, const std::filesystem::path& file,
                                        Existing existing) const;

private:
    [[nodiscard]] Result<StoredPreset> find(std::string_view name) const;
    [[nodiscard]] Result<std::filesystem::path> freeFile(std::string_view name) const;

    std::filesystem::path folder_;
};

}  // namespace landfall
