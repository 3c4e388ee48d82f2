#include "core/config/preset_files.h"

#include <stdlib.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>

#include "core/base/text.h"
#include "core/config/ordinary_file.h"
#include "core/config/preset_json.h"

namespace landfall {
namespace {

using std::filesystem::path;

/// `folder/name.ext`, or `folder/name-2.ext` and so on where that is taken.
path freeName(const path& folder, const path& file) {
    path free = folder / file.filename();
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(free, ignored); ++number)
        free = folder /
               (file.stem().string() + "-" + std::to_string(number) + file.extension().string());
    return free;
}

/// A folder beside another one, gone with all in it unless it is renamed to that.
class TemporaryFolder {
public:
    static Result<TemporaryFolder> beside(const path& folder) {
        std::string pattern = folder.string() + ".XXXXXX";
        if (::mkdtemp(pattern.data()) == nullptr || ::chmod(pattern.c_str(), 0755) != 0)
            return fail(
                errnoError(errno, shownPath(folder.string()), Message::of("making the folder")));
        return TemporaryFolder(pattern);
    }
    TemporaryFolder(TemporaryFolder&& other) noexcept
        : folder_(std::exchange(other.folder_, path())) {}
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!folder_.empty())
            std::filesystem::remove_all(folder_, ignored);
    }
    [[nodiscard]] const path& folder() const { return folder_; }
    /// Over an empty folder at most.
    Result<void> rename(const path& to) {
        if (::rename(folder_.c_str(), to.c_str()) == 0) {
            folder_.clear();
            return {};
        }
        if (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR)
            return fail(ErrorKind::InvalidInput, shownPath(to.string()),
                        Message::of("exists already; accepted is a folder that does not"));
        return fail(errnoError(errno, shownPath(to.string()),
                               Message::of("renaming the folder into its place")));
    }

private:
    explicit TemporaryFolder(path folder) : folder_(std::move(folder)) {}
    path folder_;
};

constexpr const char* kExportedPreset = "preset.json";

/// Absolute, and without a slash at its end, behind which a name beside it would lie inside.
Result<path> wholePath(const path& folder) {
    std::error_code failed;
    path whole = std::filesystem::absolute(folder, failed).lexically_normal();
    if (failed || folder.empty())
        return fail(errnoError(folder.empty() ? ENOENT : failed.value(), shownPath(folder.string()),
                               Message::of("finding the folder")));
    if (!whole.has_filename() && whole.has_relative_path())
        whole = whole.parent_path();
    return whole;
}

}  // namespace

std::vector<NamedFile> filesOf(Preset& preset) {
    std::vector<NamedFile> files;
    const auto add = [&](std::string field, path& file) {
        if (!file.empty())
            files.push_back({std::move(field), &file});
    };
    if (preset.join) {
        add("join.vault.caFile", preset.join->vault.caFile);
        add("join.vault.agent.file", preset.join->vault.agent.file);
        add("join.consul.http.caFile", preset.join->consul.httpCaFile);
        add("join.consul.file", preset.join->consul.program.file);
        if (preset.join->consulTemplate)
            add("join.consulTemplate.file", preset.join->consulTemplate->file);
    }
    for (std::size_t i = 0; i < preset.files.size(); ++i)
        add("files[" + std::to_string(i) + "].source", preset.files[i].source);
    return files;
}

std::vector<NamedFile> outsideFilesOf(Preset& preset) {
    std::error_code failed;
    const path own = std::filesystem::weakly_canonical(preset.folder.path, failed);
    const auto staysHere = [&](const NamedFile& file) {
        // Asked of Consul by this computer; no card has it.
        if (file.field == "join.consul.http.caFile")
            return true;
        const path whole = std::filesystem::weakly_canonical(*file.path, failed);
        const path within = whole.lexically_relative(own);
        return !own.empty() && !failed && !within.empty() && *within.begin() != "..";
    };
    std::vector<NamedFile> files = filesOf(preset);
    std::erase_if(files, staysHere);
    return files;
}

Result<void> copyFilesInto(Preset& preset, const path& folder) {
    std::map<path, path> copies;  // what is named twice is copied once
    for (const NamedFile& file : filesOf(preset)) {
        path& copy = copies[*file.path];
        if (copy.empty()) {
            if (auto ordinary = openOrdinaryFile(*file.path); !ordinary)
                return fail(ordinary.error().kind(), file.field,
                            Message::of("%1: %2", *file.path, ordinary.error().message()));
            copy = freeName(folder, *file.path);
            std::error_code failed;
            std::filesystem::copy_file(*file.path, copy, failed);
            if (failed)
                return fail(
                    errnoError(failed.value(), file.field, Message::of("copying %1", *file.path)));
        }
        *file.path = copy;
    }
    return {};
}

Result<void> exportWithFiles(Preset preset, const path& folder) {
    LANDFALL_ASSIGN(const path whole, wholePath(folder));
    LANDFALL_ASSIGN(TemporaryFolder temporary, TemporaryFolder::beside(whole));
    const path& made = temporary.folder();
    const path files = made / "files";
    std::error_code failed;
    std::filesystem::create_directory(files, failed);
    if (failed)
        return fail(
            errnoError(failed.value(), shownPath(files.string()), Message::of("making it")));
    LANDFALL_TRY(copyFilesInto(preset, files));
    const path file = made / kExportedPreset;
    std::ofstream out(file, std::ios::binary);
    if (!(out << writePreset(preset, made) << std::flush))
        return fail(ErrorKind::Io, shownPath(file.string()),
                    Message::of("it could not be written"));
    return temporary.rename(whole);
}

path presetFileOf(const path& folder) {
    std::error_code ignored;
    return std::filesystem::is_directory(folder, ignored) ? folder / kExportedPreset : folder;
}

}  // namespace landfall
