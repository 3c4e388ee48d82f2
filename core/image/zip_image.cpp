#include "core/image/zip_image.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/byte_codec.h"

namespace landfall {

namespace {

Error corrupt(const std::string& subject, archive* from) {
    const std::string why = refusalOf(from);
    return {ErrorKind::InvalidInput, subject,
            why.empty()
                ? Message::of("the .zip file is corrupt, cut short, or packed by a method that is "
                              "not supported; download it again, or unpack it first")
                : Message::of("the .zip file is corrupt, cut short, or packed by a method that is "
                              "not supported (%1); download it again, or unpack it first",
                              why)};
}

std::vector<std::string> namesOf(const std::vector<ZipImage>& files) {
    std::vector<std::string> names;
    for (const ZipImage& file : files)
        names.push_back(file.name);
    return names;
}

constexpr std::uint64_t kLargestFolder = 16 * kMiB;

/// How much there is from where libarchive begins to read the central directory: by the record at
/// the file's end (APPNOTE.TXT 4.3.16, and for zip64 4.3.14 and 4.3.15); 0 where there is none.
Result<std::uint64_t> folderSize(const SourceFile& source) {
    constexpr std::uint64_t kLongestEnd = 22 + 65535 + 20;
    const std::uint64_t from = source.size.value - std::min(source.size.value, kLongestEnd);
    std::vector<std::byte> end(source.size.value - from);
    LANDFALL_ASSIGN(const std::size_t got, readAt(source, ByteOffset{from}, end));
    const std::string_view text(reinterpret_cast<const char*>(end.data()), got);
    const std::size_t record = text.rfind("PK\5\6");
    if (record == text.npos || got - record < 22)
        return std::uint64_t{0};
    if (record < 20 || !text.substr(record - 20).starts_with("PK\6\7"))
        return loadLittleEndian<std::uint32_t>(end.data() + record + 12) + (got - record);
    std::array<std::byte, 56> record64{};
    const auto at = loadLittleEndian<std::uint64_t>(end.data() + record - 12);
    if (at > source.size.value - std::min<std::uint64_t>(source.size.value, record64.size()))
        return std::uint64_t{0};
    LANDFALL_TRY(readAt(source, ByteOffset{at}, record64));
    const auto start = loadLittleEndian<std::uint64_t>(record64.data() + 48);
    return source.size.value - std::min(source.size.value, start);
}

/// libarchive keeps all of the directory in memory, as long as it goes on.
Result<void> checkFolder(const SourceFile& source) {
    LANDFALL_ASSIGN(const std::uint64_t size, folderSize(source));
    if (size <= kLargestFolder)
        return {};
    return fail(ErrorKind::InvalidInput, source.path.string(),
                Message::of("the list of files in the .zip has %1; at most %2 are accepted",
                            ByteCount{size}, ExactSize(ByteCount{kLargestFolder})));
}

/// The three that need little memory and that zip(1) makes: libarchive has others, whose files say
/// how much memory unpacking takes (LZMA, PPMd, zstd). Its name for them: "ZIP 2.0 (deflation)".
bool isUsualMethod(archive* zip) {
    const std::string_view name = archive_format_name(zip);
    return name.ends_with("(uncompressed)") || name.ends_with("(deflation)") ||
           name.ends_with("(bzip)");
}

Result<std::vector<ZipImage>> filesOf(const SourceFile& source) {
    constexpr std::size_t kMostEntries = 10'000;
    LANDFALL_TRY(checkFolder(source));
    const Archive zip = newArchive();
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
                {entryPath(entry), {static_cast<std::uint64_t>(archive_entry_size(entry))}});
    if (code != ARCHIVE_EOF && code != ARCHIVE_OK)
        return fail(corrupt(source.path.string(), zip.get()));
    return files;
}

}  // namespace

std::string entryPath(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    return name == nullptr ? std::string() : std::string(name);
}

bool isNamedAsImage(std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower.ends_with(".img") || lower.ends_with(".raw") || lower.ends_with(".wic");
}

bool isOfTheFinder(std::string_view name) {
    return name.starts_with("__MACOSX/") || name.ends_with("/.DS_Store");
}

Message someNames(const std::vector<std::string>& files) {
    constexpr std::size_t kNamed = 3;
    std::vector<MessageArgument> names(
        files.begin(), files.begin() + static_cast<std::ptrdiff_t>(std::min(files.size(), kNamed)));
    if (files.size() > kNamed)
        names.emplace_back(std::string("..."));
    return listWithCommas(std::move(names));
}

Result<ZipImage> findZipImage(const SourceFile& source) {
    LANDFALL_ASSIGN(std::vector<ZipImage> files, filesOf(source));
    std::erase_if(files, [](const ZipImage& file) { return isOfTheFinder(file.name); });
    if (files.empty())
        return fail(ErrorKind::InvalidInput, source.path.string(),
                    Message::of("the .zip is empty; accepted is a .zip with one disk image in it "
                                "(.img)"));
    if (files.size() == 1)
        return std::move(files.front());
    std::vector<ZipImage> images;
    std::copy_if(files.begin(), files.end(), std::back_inserter(images),
                 [](const ZipImage& file) { return isNamedAsImage(file.name); });
    if (images.size() == 1)
        return std::move(images.front());
    return fail(ErrorKind::InvalidInput, source.path.string(),
                images.empty()
                    ? Message::of("the .zip contains no disk image (%1); accepted is a .zip with "
                                  "one disk image in it (.img)",
                                  someNames(namesOf(files)))
                    : Message::of("the .zip contains %1 disk images (%2); unpack it and name the "
                                  "one that you mean",
                                  images.size(), someNames(namesOf(images))));
}

Result<ZipReader> ZipReader::open(std::string subject, const std::string& entry,
                                  const NextPiece& next) {
    Archive zip = newArchive();
    archive_read_support_format_zip_streamable(zip.get());
    if (openPieces(zip.get(), next) != ARCHIVE_OK)
        return fail(corrupt(subject, zip.get()));
    archive_entry* found = nullptr;
    int code = archive_read_next_header(zip.get(), &found);
    while (code == ARCHIVE_OK && entryPath(found) != entry)
        code = archive_read_next_header(zip.get(), &found);
    if (code != ARCHIVE_OK || !isUsualMethod(zip.get()))
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
