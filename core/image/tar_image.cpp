#include "core/image/tar_image.h"

#include <archive_entry.h>
#include <sys/stat.h>

#include <algorithm>
#include <string_view>

#include "core/image/zip_image.h"

namespace landfall {

namespace {

Error corrupt(const std::string& subject) {
    return {ErrorKind::InvalidInput, subject,
            Message::of("the %1 file is corrupt or cut short; download it again", "tar")};
}

}  // namespace

bool isTar(std::span<const std::byte> begin) {
    constexpr std::size_t kAt = 257;
    constexpr std::string_view kMagic = "ustar";
    return begin.size() >= kAt + kMagic.size() &&
           std::equal(kMagic.begin(), kMagic.end(), begin.begin() + kAt,
                      [](char wanted, std::byte found) { return std::byte(wanted) == found; });
}

Result<TarReader> TarReader::open(std::string subject, const NextPiece& next) {
    Archive tar = newArchive();
    archive_read_support_format_tar(tar.get());
    if (openPieces(tar.get(), next) != ARCHIVE_OK)
        return fail(corrupt(subject));
    return TarReader(std::move(subject), std::move(tar));
}

Result<std::string> TarReader::nextImage() {
    constexpr std::size_t kMostNames = 10'000;
    archive_entry* entry = nullptr;
    int code = archive_read_next_header(archive_.get(), &entry);
    for (; code == ARCHIVE_OK || code == ARCHIVE_WARN;
         code = archive_read_next_header(archive_.get(), &entry)) {
        if (archive_entry_filetype(entry) != S_IFREG)
            continue;
        std::string name = entryPath(entry);
        if (isNamedAsImage(name) && !isOfTheFinder(name))
            return name;
        if (others_.size() < kMostNames)
            others_.push_back(std::move(name));
    }
    if (code != ARCHIVE_EOF)
        return fail(corrupt(subject_));
    return std::string();
}

Result<void> TarReader::findImage() {
    LANDFALL_ASSIGN(image_, nextImage());
    if (!image_.empty())
        return {};
    return fail(ErrorKind::InvalidInput, subject_,
                others_.empty()
                    ? Message::of("the tar archive is empty; accepted is one with one disk image "
                                  "in it (.img)")
                    : Message::of("the tar archive contains no disk image (%1); accepted is one "
                                  "with one disk image in it (.img)",
                                  someNames(others_)));
}

Result<std::size_t> TarReader::read(std::span<std::byte> output) {
    const la_ssize_t got = archive_read_data(archive_.get(), output.data(), output.size());
    if (got < 0)
        return fail(corrupt(subject_));
    return static_cast<std::size_t>(got);
}

Result<void> TarReader::requireOnlyOne() {
    LANDFALL_ASSIGN(const std::string another, nextImage());
    if (another.empty())
        return {};
    return fail(ErrorKind::InvalidInput, subject_,
                Message::of("the tar archive contains more than one disk image (%1); unpack it "
                            "and name the one that you mean",
                            someNames({image_, another})));
}

}  // namespace landfall
