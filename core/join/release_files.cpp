#include "core/join/release_files.h"

#include "core/fetch/part_file.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

Result<void> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directory(folder, error);
    if (error)
        return fail(errnoError(error.value(), folder.string(),
                               Message::of("making a folder in the cache")));
    return {};
}

}  // namespace

Result<void> ReleaseFiles::bring(const std::string& folder, const std::string& name,
                                 ByteCount limit, const fs::path& target,
                                 const CancelToken& cancel) const {
    if (!looksLikeAddress(address_))
        return copy(folder, name, limit, target);
    const std::string slash = address_.ends_with('/') ? "" : "/";
    return fetch(address_ + slash + folder + "/" + name, limit, target, cancel);
}

Result<void> ReleaseFiles::copy(const std::string& folder, const std::string& name, ByteCount limit,
                                const fs::path& target) const {
    std::error_code error;
    fs::path source = fs::path(address_) / folder / name;
    if (!fs::exists(source, error))
        source = fs::path(address_) / name;
    const std::uintmax_t size = fs::file_size(source, error);
    if (error)
        return fail(ErrorKind::NotFound, subject_,
                    Message::of("%1 is neither in %2 nor in its folder %3", name, Path(address_),
                                Path(folder)));
    if (size > limit.value)
        return fail(
            ErrorKind::InvalidInput, subject_,
            Message::of("%1 has %2, and at most %3 are accepted", source, ByteCount{size}, limit));
    fs::copy_file(source, target, error);
    if (error)
        return fail(
            errnoError(error.value(), source.string(), Message::of("copying it into the cache")));
    return {};
}

/// Beside the target, so that what came is there for the next attempt.
Result<void> ReleaseFiles::fetch(const std::string& url, ByteCount limit, const fs::path& target,
                                 const CancelToken& cancel) const {
    const fs::path folder = target.parent_path() / ("." + target.filename().string());
    LANDFALL_TRY(makeFolder(folder));
    LANDFALL_ASSIGN(const auto part, PartFile::open(folder, url));
    TransferRequest request;
    request.url = url;
    request.subject = subject_;
    request.limit = limit;
    constexpr int kRounds = 3;
    for (int round = 1;; ++round) {
        const Result<TransferEnd> end = transfer(settings_, request, *part, cancel);
        if (end)
            break;
        if (end.error().kind() != ErrorKind::Mismatch || round == kRounds)
            return fail(end.error());
        LANDFALL_TRY(part->clear());
    }
    std::error_code error;
    fs::rename(part->file(), target, error);
    if (error)
        return fail(
            errnoError(error.value(), target.string(), Message::of("renaming the download")));
    fs::remove_all(folder, error);
    return {};
}

}  // namespace landfall
