#include "core/compose/local_files.h"

#include <algorithm>
#include <system_error>

#include "core/compose/layer_key.h"
#include "core/config/ordinary_file.h"
#include "core/config/preset_files.h"
#include "core/fetch/digest.h"
#include "core/join/added_files.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

/// Nothing where there is none.
Result<std::optional<LocalFile>> readFile(const Cache& cache, const fs::path& path) {
    std::error_code error;
    const Result<UniqueFd> opened = openOrdinaryFile(path);
    if (!opened && opened.error().kind() == ErrorKind::NotFound)
        return std::nullopt;
    if (!opened)
        return fail(opened.error());
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return fail(errnoError(error.value(), path.string(), Message::of("taking its size")));
    LANDFALL_ASSIGN(std::string sha256, rememberedHash(cache, path));
    return LocalFile{path, ByteCount{size}, std::move(sha256)};
}

/// Consul reads them whole as well. What is not there is the plan's to refuse.
Result<void> checkAdditions(const Preset& preset, LocalFiles& read) {
    constexpr ByteCount kLargest{4 * kMiB};
    for (std::size_t i = 0; i < preset.files.size(); ++i) {
        const ExtraFile& file = preset.files[i];
        const LocalFile* known = addsToJoin(file) ? read.find(file.source) : nullptr;
        if (known == nullptr)
            continue;
        const std::string subject = "files[" + std::to_string(i) + "]";
        if (known->size > kLargest)
            return fail(ErrorKind::InvalidInput, subject + ".source",
                        Message::of("%1 has %2, and at most %3 are accepted", file.source,
                                    known->size, kLargest));
        LANDFALL_ASSIGN(const std::string text, readOrdinaryFile(file.source, kLargest));
        LANDFALL_ASSIGN(const auto found, checkAddedFile(file, text, *preset.join, subject));
        read.warnings.insert(read.warnings.end(), found.begin(), found.end());
    }
    return {};
}

std::vector<PlanWarning> outsideOf(Preset preset) {
    std::vector<PlanWarning> found;
    for (const NamedFile& file : outsideFilesOf(preset))
        found.push_back({file.field, Message::of("%1 lies outside of the preset's own folder, and "
                                                 "its content goes onto the card",
                                                 *file.path)});
    return found;
}

}  // namespace

const LocalFile* LocalFiles::find(const fs::path& path) const {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&path](const LocalFile& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

Result<LocalFiles> readFiles(const Cache& cache, const std::vector<fs::path>& paths,
                             const CancelToken& cancel) {
    LocalFiles read;
    for (const fs::path& path : paths) {
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, path.string(), Message::of("was cancelled"));
        if (path.empty() || read.find(path) != nullptr)
            continue;
        LANDFALL_ASSIGN(std::optional<LocalFile> file, readFile(cache, path));
        if (file)
            read.files.push_back(std::move(*file));
    }
    return read;
}

Result<LocalFiles> readLocalFiles(const Cache& cache, const Preset& preset,
                                  const std::optional<JoinPrograms>& programs,
                                  const CancelToken& cancel) {
    std::vector<fs::path> paths;
    for (const ExtraFile& extra : preset.files)
        paths.emplace_back(extra.source);
    if (programs)
        paths.insert(paths.end(), {programs->agent, programs->consul, programs->consulTemplate});
    LANDFALL_ASSIGN(LocalFiles read, readFiles(cache, paths, cancel));
    read.outside = outsideOf(preset);
    if (!programs || !preset.join)
        return read;
    LANDFALL_TRY(checkAdditions(preset, read));
    if (preset.join->vault.caFile.empty())
        return read;
    const fs::path& ca = preset.join->vault.caFile;
    LANDFALL_ASSIGN(read.vaultCa, readVaultCa(ca));
    read.files.push_back({ca, ByteCount{read.vaultCa.size()}, sha256Of(read.vaultCa)});
    return read;
}

Error fileChanged(const fs::path& file) {
    return Error(ErrorKind::Mismatch, file.string(),
                 Message::of("has changed since the plan was made; plan again"))
        .because(Reason::FileChanged);
}

Result<void> requireUnchanged(const Cache& cache, const std::vector<LocalFile>& files) {
    for (const LocalFile& file : files) {
        const Result<std::string> now = rememberedHash(cache, file.path);
        if (!now && now.error().kind() != ErrorKind::NotFound)
            return fail(now.error());
        if (!now || *now != file.sha256)
            return fail(fileChanged(file.path));
    }
    return {};
}

}  // namespace landfall
