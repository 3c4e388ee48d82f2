#include "core/image/zip_image.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace landfall {

namespace {

std::string pathOf(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    return name == nullptr ? std::string() : std::string(name);
}

Error corrupt(const std::string& subject, archive* from) {
    const char* why = archive_error_string(from);
    return {ErrorKind::InvalidInput, subject,
            why == nullptr
                ? Message::of("the .zip file is corrupt, cut short, or packed by a method that is "
                              "not supported; download it again, or unpack it first")
                : Message::of("the .zip file is corrupt, cut short, or packed by a method that is "
                              "not supported (%1); download it again, or unpack it first",
                              why)};
}

bool isNamedAsImage(const ZipImage& file) {
    std::string name = file.name;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name.ends_with(".img") || name.ends_with(".raw") || name.ends_with(".wic");
}

/// What macOS puts beside each file.
bool isOfTheFinder(const ZipImage& file) {
    return file.name.starts_with("__MACOSX/") || file.name.ends_with("/.DS_Store");
}

Message someNames(const std::vector<ZipImage>& files) {
    constexpr std::size_t kNamed = 3;
    std::vector<MessageArgument> names;
    for (std::size_t i = 0; i < std::min(files.size(), kNamed); ++i)
        names.emplace_back(files[i].name);
    if (files.size() > kNamed)
        names.emplace_back(std::string("..."));
    return listWithCommas(std::move(names));
}

Result<std::vector<ZipImage>> filesOf(const SourceFile& source) {
    constexpr std::size_t kMostEntries = 10'000;
    const std::unique_ptr<archive, int (*)(archive*)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(zip.get());
    // Its own offset: the source's descriptor is read by place.
    const UniqueFd fd(dup(source.fd.get()));
    if (lseek(fd.get(), 0, SEEK_SET) != 0 ||
        archive_read_open_fd(zip.get(), fd.get(), 64 * kKiB) != ARCHIVE_OK)
        return fail(corrupt(source.path.string(), zip.get()));
    std::vector<ZipImage> files;
    archive_entry* entry = nullptr;
    int code = archive_read_next_header(zip.get(), &entry);
    for (; code == ARCHIVE_OK && files.size() < kMostEntries;
         code = archive_read_next_header(zip.get(), &entry))
        if (archive_entry_filetype(entry) == S_IFREG)
            files.push_back(
                {pathOf(entry), {static_cast<std::uint64_t>(archive_entry_size(entry))}});
    if (code != ARCHIVE_EOF && code != ARCHIVE_OK)
        return fail(corrupt(source.path.string(), zip.get()));
    return files;
}

la_ssize_t nextOf(archive*, void* next, const void** buffer) {
    const std::span<const std::byte> piece = (*static_cast<const ZipReader::NextPiece*>(next))();
    *buffer = piece.data();
    return static_cast<la_ssize_t>(piece.size());
}

}  // namespace

Result<ZipImage> findZipImage(const SourceFile& source) {
    LANDFALL_ASSIGN(std::vector<ZipImage> files, filesOf(source));
    std::erase_if(files, isOfTheFinder);
    if (files.empty())
        return fail(ErrorKind::InvalidInput, source.path.string(),
                    Message::of("the .zip is empty; accepted is a .zip with one disk image in it "
                                "(.img)"));
    if (files.size() == 1)
        return std::move(files.front());
    std::vector<ZipImage> images;
    std::copy_if(files.begin(), files.end(), std::back_inserter(images), isNamedAsImage);
    if (images.size() == 1)
        return std::move(images.front());
    return fail(ErrorKind::InvalidInput, source.path.string(),
                images.empty()
                    ? Message::of("the .zip contains no disk image (%1); accepted is a .zip with "
                                  "one disk image in it (.img)",
                                  someNames(files))
                    : Message::of("the .zip contains %1 disk images (%2); unpack it and name the "
                                  "one that you mean",
                                  images.size(), someNames(images)));
}

Result<ZipReader> ZipReader::open(std::string subject, const std::string& entry,
                                  const NextPiece& next) {
    Archive zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_streamable(zip.get());
    // libarchive hands the pointer back as it was given.
    void* handle = const_cast<NextPiece*>(&next);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (archive_read_open(zip.get(), handle, nullptr, nextOf, nullptr) != ARCHIVE_OK)
        return fail(corrupt(subject, zip.get()));
    archive_entry* found = nullptr;
    int code = archive_read_next_header(zip.get(), &found);
    while (code == ARCHIVE_OK && pathOf(found) != entry)
        code = archive_read_next_header(zip.get(), &found);
    if (code != ARCHIVE_OK)
        return fail(corrupt(subject, zip.get()));
    return ZipReader(std::move(subject), std::move(zip));
}

Result<std::size_t> ZipReader::read(std::span<std::byte> output) {
    const la_ssize_t got = archive_read_data(archive_.get(), output.data(), output.size());
    if (got < 0)
        return fail(corrupt(subject_, archive_.get()));
    return static_cast<std::size_t>(got);
}

}  // namespace landfall
