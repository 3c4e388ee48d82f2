#include "core/image/tar_image.h"

#include <archive_entry.h>
#include <sys/stat.h>

#include <algorithm>
#include <limits>
#include <string_view>

#include "core/image/zip_image.h"

namespace landfall {

namespace {

Error corrupt(const std::string& subject) {
    return {ErrorKind::InvalidInput, subject,
            Message::of("the %1 file is corrupt or cut short; download it again", "tar")};
}

}  // namespace

struct TarReader::Allowance {
    explicit Allowance(const NextPiece& all) : source(all) {}
    const NextPiece& source;
    std::size_t left = std::numeric_limits<std::size_t>::max();
    /// What libarchive pulls from; the end where no more is allowed.
    NextPiece pieces = [this] {
        const std::span<const std::byte> piece =
            left == 0 ? std::span<const std::byte>() : source();
        left -= std::min(left, piece.size());
        return piece;
    };
};

TarReader::TarReader(std::string subject, std::unique_ptr<Allowance> allowance, Archive archive)
    : subject_(std::move(subject)),
      allowance_(std::move(allowance)),
      archive_(std::move(archive)) {}
TarReader::TarReader(TarReader&&) noexcept = default;
TarReader& TarReader::operator=(TarReader&&) noexcept = default;
TarReader::~TarReader() = default;

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
    auto allowance = std::make_unique<Allowance>(next);
    if (openPieces(tar.get(), allowance->pieces) != ARCHIVE_OK)
        return fail(corrupt(subject));
    return TarReader(std::move(subject), std::move(allowance), std::move(tar));
}

Result<std::string> TarReader::nextImage() {
    constexpr std::size_t kMostNames = 4;
    // A pax header has at most 1 MiB; the map of a sparse file goes on as long as it says.
    constexpr std::size_t kLongestHeader = 8 * kMiB;
    const auto next = [&] {
        // There is nothing to skip before the first, and libarchive takes that for a fault.
        if (entry_ != nullptr)
            (void)archive_read_data_skip(archive_.get());
        allowance_->left = kLongestHeader;
        const int code = archive_read_next_header(archive_.get(), &entry_);
        allowance_->left = std::numeric_limits<std::size_t>::max();
        return code;
    };
    int code = next();
    for (; code == ARCHIVE_OK || code == ARCHIVE_WARN; code = next()) {
        if (archive_entry_filetype(entry_) != S_IFREG)
            continue;
        std::string name = entryPath(entry_);
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
