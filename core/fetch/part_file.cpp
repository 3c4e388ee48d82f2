#include "core/fetch/part_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include "core/base/file_io.h"

namespace landfall {

namespace {

constexpr qint64 kLongestState = 64 * 1024;

QString bootId() {
    QFile file("/proc/sys/kernel/random/boot_id");
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64).trimmed())
                                          : QString();
}

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

Result<std::unique_ptr<PartFile>> PartFile::open(const std::filesystem::path& folder,
                                                 std::string url, ByteCount spare) {
    std::unique_ptr<PartFile> part(new PartFile(folder, std::move(url), spare));
    LANDFALL_TRY(part->openFile());
    part->head_ = part->loadState();
    if (!part->head_) {
        LANDFALL_TRY(part->clear());
        return part;
    }
    struct stat info {};
    if (::fstat(part->fd_.get(), &info) != 0)
        return fail(
            errnoError(errno, part->file().string(), Message::of("looking at the download")));
    part->have_ = ByteCount{static_cast<std::uint64_t>(info.st_size)};
    if (part->head_->total && part->have_ > *part->head_->total)
        LANDFALL_TRY(part->clear());
    return part;
}

Result<void> PartFile::openFile() {
    fd_.reset(::open(file().c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd_)
        return fail(errnoError(errno, file().string(), Message::of("making the download's file")));
    return {};
}

std::optional<TransferHead> PartFile::loadState() const {
    QFile file(qt((folder_ / "state.json").string()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject state = QJsonDocument::fromJson(file.read(kLongestState)).object();
    if (state["url"].toString() != qt(url_) || state["boot"].toString() != bootId() ||
        bootId().isEmpty())
        return std::nullopt;
    TransferHead head;
    head.address = state["address"].toString().toStdString();
    head.validators = {state["etag"].toString().toStdString(),
                       state["lastModified"].toString().toStdString()};
    head.contentType = state["contentType"].toString().toStdString();
    if (const qint64 total = state["total"].toInteger(-1); total >= 0)
        head.total = ByteCount{static_cast<std::uint64_t>(total)};
    return head;
}

Result<void> PartFile::saveState(const TransferHead& head) const {
    QJsonObject state{{"url", qt(url_)},
                      {"boot", bootId()},
                      {"address", qt(head.address)},
                      {"etag", qt(head.validators.etag)},
                      {"lastModified", qt(head.validators.lastModified)},
                      {"contentType", qt(head.contentType)}};
    if (head.total)
        state["total"] = static_cast<qint64>(head.total->value);
    const std::filesystem::path path = folder_ / "state.json";
    QSaveFile file(qt(path.string()));
    const QByteArray text = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorKind::Io, path.string(),
                    Message::of("recording the state of the download: %1",
                                file.errorString().toStdString()));
    return {};
}

ByteCount PartFile::have() const {
    const std::lock_guard lock(mutex_);
    return have_;
}

std::optional<TransferHead> PartFile::head() const {
    const std::lock_guard lock(mutex_);
    return head_;
}

Result<void> PartFile::begin(const TransferHead& head) {
    const ByteCount have = this->have();
    if (!head.total)
        LANDFALL_TRY(requireSpare());
    else if (*head.total > have)
        LANDFALL_TRY(requireSpace(*head.total - have));
    LANDFALL_TRY(saveState(head));
    const std::lock_guard lock(mutex_);
    head_ = head;
    begun_ = true;
    changed_.notify_all();
    return {};
}

Result<void> PartFile::append(std::span<const std::byte> bytes) {
    ByteCount at = have();
    // Others write to the disk as well: what is unpacked of it, for one.
    constexpr ByteCount kStretch{16 * kMiB};
    if (const auto head = this->head(); (!head || !head->total) && at > checked_ + kStretch) {
        LANDFALL_TRY(requireSpare());
        checked_ = at;
    }
    while (!bytes.empty()) {
        const ssize_t put =
            ::pwrite(fd_.get(), bytes.data(), bytes.size(), static_cast<off_t>(at.value));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0 && (errno == ENOSPC || errno == EDQUOT)) {
            const std::optional<TransferHead> head = this->head();
            const bool known = head && head->total && *head->total > at;
            return fail(noSpace(known ? *head->total - at : ByteCount{bytes.size()},
                                freeSpace(folder_).value_or(ByteCount{})));
        }
        if (put < 0)
            return fail(errnoError(errno, file().string(), Message::of("writing the download")));
        bytes = bytes.subspan(static_cast<std::size_t>(put));
        at += ByteCount{static_cast<std::uint64_t>(put)};
        const std::lock_guard lock(mutex_);
        have_ = at;
        changed_.notify_all();
    }
    return {};
}

Result<bool> PartFile::holds(ByteOffset at, std::span<const std::byte> bytes) {
    std::vector<char> here(bytes.size());
    LANDFALL_ASSIGN(const std::size_t got, readAtMost(fd_.get(), here, at, file().string()));
    return got == bytes.size() && std::memcmp(here.data(), bytes.data(), got) == 0;
}

void PartFile::end(std::optional<Error> error) {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    error_ = std::move(error);
    changed_.notify_all();
}

Result<std::size_t> PartFile::read(ByteOffset at, std::span<std::byte> room) {
    ByteCount have;
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return ended_ || abandoned_ || have_.value > at.value; });
        if (abandoned_)
            return fail(ErrorKind::Cancelled, url_, Message::of("the download was abandoned"));
        have = have_;
        if (have.value <= at.value) {
            if (error_)
                return fail(*error_);
            return std::size_t{0};
        }
    }
    const std::size_t wanted = std::min<std::uint64_t>(room.size(), have.value - at.value);
    char* const into = reinterpret_cast<char*>(room.data());
    LANDFALL_ASSIGN(const std::size_t got,
                    readAtMost(fd_.get(), {into, wanted}, at, file().string()));
    if (got != wanted)
        return fail(ErrorKind::Io, file().string(),
                    Message::of("the file became shorter while it was being read"));
    return got;
}

Result<TransferHead> PartFile::waitForHead() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ended_ || begun_; });
    if (!begun_ && error_)
        return fail(*error_);
    if (!head_)
        return fail(ErrorKind::Internal, url_, Message::of("the download ended without an answer"));
    return *head_;
}

bool PartFile::waitForEnd(std::chrono::milliseconds most) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, most, [&] { return ended_; });
}

void PartFile::abandon() {
    const std::lock_guard lock(mutex_);
    abandoned_ = true;
    changed_.notify_all();
}

bool PartFile::wanted() const {
    const std::lock_guard lock(mutex_);
    return !abandoned_;
}

Result<void> PartFile::clear() {
    {
        const std::lock_guard lock(mutex_);
        have_ = checked_ = {};
        head_.reset();
        begun_ = ended_ = abandoned_ = false;
        error_.reset();
    }
    std::error_code ignored;
    std::filesystem::remove(folder_ / "state.json", ignored);
    if (::ftruncate(fd_.get(), 0) != 0)
        return fail(errnoError(errno, file().string(), Message::of("starting the download over")));
    return {};
}

Error PartFile::noSpace(ByteCount needed, ByteCount free) const {
    return {ErrorKind::NoSpace, folder_.string(),
            Message::of("downloading %1 needs %2 more, and the disk has %3 free",
                        shownAddress(url_), needed, free)};
}

Result<void> PartFile::requireSpare() const {
    LANDFALL_ASSIGN(const ByteCount free, freeSpace(folder_));
    if (free > spare_)
        return {};
    return fail(ErrorKind::NoSpace, folder_.string(),
                Message::of("%1 does not say its length, and the disk has %2 free; at least %3 are "
                            "left free",
                            shownAddress(url_), free, ExactSize(spare_)));
}

Result<void> PartFile::requireSpace(ByteCount needed) const {
    LANDFALL_ASSIGN(const ByteCount free, freeSpace(folder_));
    if (free < needed)
        return fail(noSpace(needed, free));
    return {};
}

}  // namespace landfall
