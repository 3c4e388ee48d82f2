#include "core/image/lz4_reader.h"

namespace landfall {

namespace {

Error corrupt(const std::string& subject) {
    return {ErrorKind::InvalidInput, subject,
            Message::of("the %1 file is corrupt or cut short; download it again", ".lz4")};
}

}  // namespace

Result<Lz4Reader> Lz4Reader::open(std::string subject, const NextPiece& next) {
    Archive packed = newArchive();
    archive_read_support_filter_lz4(packed.get());
    archive_read_support_format_raw(packed.get());
    archive_entry* entry = nullptr;
    if (openPieces(packed.get(), next) != ARCHIVE_OK ||
        archive_read_next_header(packed.get(), &entry) != ARCHIVE_OK)
        return fail(corrupt(subject));
    return Lz4Reader(std::move(subject), std::move(packed));
}

Result<std::size_t> Lz4Reader::read(std::span<std::byte> output) {
    const la_ssize_t got = archive_read_data(archive_.get(), output.data(), output.size());
    if (got < 0)
        return fail(corrupt(subject_));
    return static_cast<std::size_t>(got);
}

}  // namespace landfall
