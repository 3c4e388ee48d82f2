#include "core/flash/erase.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <tuple>

#include "core/base/card_marks.h"
#include "core/compose/card_image.h"
#include "core/compose/extent_algebra.h"
#include "core/compose/work_folder.h"
#include "core/disk/file_access.h"
#include "core/disk/make_filesystem.h"
#include "core/disk/partition_table.h"
#include "core/flash/unfinished_mark.h"
#include "core/receipt/receipt.h"

namespace landfall {
namespace {

constexpr std::uint64_t kSmallest = 8 * kMiB;
constexpr std::uint64_t kLargest = std::uint64_t{0xFFFFFFFF} * kSector.value;
constexpr std::uint64_t kFat32From = 64 * kMiB;
constexpr ByteCount kHead{kMiB};
/// Where cards come from the shop: at a multiple of their own blocks.
constexpr ByteOffset kStart{4 * kMiB};
/// Sector 1 names no receipt: erasing has none.
constexpr const char* kNoReceipt = "0000000000000000";

/// An empty sparse file of this length.
Result<std::filesystem::path> sparseFile(const std::filesystem::path& file, ByteCount length) {
    const UniqueFd fd(open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd || ftruncate(fd.get(), static_cast<off_t>(length.value)) != 0)
        return fail(errnoError(errno, file.string(), Message::of("making it")));
    return file;
}

std::uint32_t freshNumber() {
    const std::string id = ReceiptStore::newId();
    const auto number = static_cast<std::uint32_t>(std::stoul(id.substr(0, 8), nullptr, 16));
    return number == kUnfinishedDiskId || number == 0 ? 1U : number;
}

std::string uuidOf(std::uint32_t number) {
    char text[37];
    std::snprintf(text, sizeof text, "%08x-0000-4000-8000-000000000000", number);
    return text;
}

Result<CardImage> composeErased(const WorkFolder& work, ByteCount size, ByteCount partition) {
    const std::uint32_t number = freshNumber();
    LANDFALL_ASSIGN(const auto volume, sparseFile(work.path() / "fat", partition));
    LANDFALL_TRY(makeFilesystem(volume, {Filesystem::Vfat, "", uuidOf(number), 0, 0, 0755}));
    LANDFALL_ASSIGN(const auto table, sparseFile(work.path() / "table", size));
    PartitionTable one;
    one.format = TableFormat::Mbr;
    one.diskId = number;
    const bool fat32 = partition.value >= kFat32From;
    TableEntry& entry = one.entries.emplace_back();
    entry.number = 1;
    entry.start = kStart;
    entry.size = partition;
    entry.type = fat32 ? 0x0C : 0x0E;
    LANDFALL_TRY(writePartitionTable(table, one));

    CardImage image;
    image.cardSize = size;
    for (const auto& file : {table, volume}) {
        LANDFALL_ASSIGN(UniqueFd fd, openFile(file, O_RDONLY));
        image.sources.push_back(std::move(fd));
    }
    LANDFALL_ASSIGN(const RangeList used, rangesOfMade(volume, Filesystem::Vfat));
    LANDFALL_ASSIGN(const RangeList data, dataRanges(volume));
    // Zeros where old signatures hide: before the partition, and in the card's last MiB.
    const ByteOffset tail{size.value - kMiB};
    const ExtentList zeros = zeroExtents({{{}, kStart - ByteOffset{}}, {tail, {kMiB}}});
    const ExtentList all =
        layOver(layOver(zeros, extentsOf(kStart, {1, {}}, used, data)), {{{0}, kHead, {0}, 0}});
    std::tie(image.head, image.body) = splitAt(all, ByteOffset{} + kHead);
    return image;
}

}  // namespace

Result<ErasedCard> eraseCard(CardDevice& card, const Cache& cache, const EraseProgress& progress,
                             const CancelToken& cancel) {
    const ByteCount size = card.size();
    if (size.value < kSmallest || size.value > kLargest)
        return fail(
            ErrorKind::NotSupported, card.name(),
            Message::of("has %1 bytes; one FAT partition is made on 8 MiB to 2 TiB", size.value));
    ErasedCard erased;
    erased.partition = {alignDown(size.value, kMiB) - kStart.value};
    LANDFALL_ASSIGN(const WorkFolder work, WorkFolder::make(cache));
    LANDFALL_ASSIGN(const CardImage image, composeErased(work, size, erased.partition));
    const std::vector<int> sources = image.sourceNumbers();
    const Transfer body{image.body, sources};
    const Transfer head{image.head, sources};

    const ByteCount once = totalLength(image.body) + totalLength(image.head);
    ByteCount before;
    const auto pass = [&](Operation operation, const Transfer& what) -> Result<void> {
        const ProgressFunction told = [&](ByteCount done) { progress(before + done, once + once); };
        LANDFALL_TRY(card.transfer(operation, what, told, cancel));
        before += totalLength(what.extents);
        return {};
    };
    LANDFALL_TRY(markUnfinished(card, kNoReceipt, cancel));
    LANDFALL_TRY(pass(Operation::Write, body));
    LANDFALL_TRY(card.flush());
    LANDFALL_TRY(pass(Operation::Verify, body));
    // The table last: until then the card says that it is unfinished.
    LANDFALL_TRY(pass(Operation::Write, head));
    LANDFALL_TRY(card.flush());
    LANDFALL_TRY(pass(Operation::Verify, head));
    erased.bytesWritten = card.written();
    LANDFALL_ASSIGN(erased.finish, card.finish());
    return erased;
}

}  // namespace landfall
