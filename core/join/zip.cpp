#include "core/join/zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/file_io.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kProgramLimit = 2 * kGiB;

struct ReadFree {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using Reader = std::unique_ptr<archive, ReadFree>;

std::string wordsOf(archive* handle) {
    const char* const words = archive_error_string(handle);
    const std::string_view text = words != nullptr ? words : "unknown error";
    return sanitised(text.substr(0, text.find('\n')));
}

Result<void> copyEntry(archive* reader, const fs::path& target, const std::string& subject) {
    const UniqueFd out(
        ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0700));
    if (!out)
        return fail(errnoError(errno, target.string(), Message::of("making the unpacked program")));
    std::uint64_t total = 0;
    char buffer[64 * 1024];
    for (;;) {
        const la_ssize_t got = archive_read_data(reader, buffer, sizeof buffer);
        if (got < 0)
            return fail(ErrorKind::InvalidInput, subject,
                        Message::of("the zip is damaged: %1", wordsOf(reader)));
        if (got == 0)
            break;
        total += static_cast<std::uint64_t>(got);
        if (total > kProgramLimit)
            return fail(ErrorKind::InvalidInput, subject,
                        Message::of("the program in the zip is larger than %1",
                                    ExactSize(ByteCount{kProgramLimit})));
        LANDFALL_TRY(
            appendFully(out.get(), {buffer, static_cast<std::size_t>(got)}, target.string()));
    }
    if (::fchmod(out.get(), 0755) != 0 || ::fsync(out.get()) != 0)
        return fail(
            errnoError(errno, target.string(), Message::of("finishing the unpacked program")));
    return {};
}

bool isEntry(archive_entry* entry, const std::string& name) {
    const char* path = archive_entry_pathname(entry);
    return path != nullptr && archive_entry_filetype(entry) == AE_IFREG &&
           fs::path(path).filename() == name;
}

/// libarchive has methods whose files say how much memory unpacking takes (LZMA, PPMd, zstd); no
/// release is packed by one. Its name for them: "ZIP 2.0 (deflation)".
bool isUsualMethod(archive* zip) {
    const std::string_view name = archive_format_name(zip);
    return name.ends_with("(uncompressed)") || name.ends_with("(deflation)");
}

}  // namespace

bool isZip(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    char magic[4] = {};
    in.read(magic, sizeof magic);
    return in.gcount() == sizeof magic && std::memcmp(magic, "PK\x03\x04", sizeof magic) == 0;
}

Result<void> extractProgram(const fs::path& zip, const std::string& name, const fs::path& target,
                            const std::string& subject) {
    const Reader reader(archive_read_new());
    if (!reader)
        return fail(ErrorKind::Internal, subject, Message::of("libarchive is out of memory"));
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), zip.c_str(), 64 * 1024) != ARCHIVE_OK)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 cannot be read as a zip: %2", zip, wordsOf(reader.get())));
    archive_entry* entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK ||
           outcome == ARCHIVE_WARN) {
        if (!isEntry(entry, name))
            continue;
        if (!isUsualMethod(reader.get()))
            return fail(ErrorKind::InvalidInput, subject,
                        Message::of("%1 is packed by a method that is not supported (%2)", zip,
                                    archive_format_name(reader.get())));
        return copyEntry(reader.get(), target, subject);
    }
    if (outcome != ARCHIVE_EOF)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is damaged: %2", zip, wordsOf(reader.get())));
    return fail(ErrorKind::InvalidInput, subject,
                Message::of("%1 contains no file named %2; accepted is a release's zip or the "
                            "program itself",
                            zip, name));
}

}  // namespace landfall
