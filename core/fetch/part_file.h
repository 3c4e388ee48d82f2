#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/base/unique_fd.h"
#include "core/fetch/transfer.h"

namespace landfall {

/// A file that is being fetched, in a folder of its own: what came so far (`part`) and what the
/// server said of it (`state.json`). It outlasts a cancelled or killed program; after a reboot it
/// begins anew, for then nothing says that its bytes reached the disk. One thread takes, another
/// may read what came already.
class PartFile : public TransferSink {
public:
    /// What a body that does not say its length leaves free of the disk.
    static constexpr ByteCount kSpare{kGiB};

    /// What lies in `folder` is continued where it came from `url`, and is thrown away otherwise.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> open(const std::filesystem::path& folder,
                                                                std::string url,
                                                                ByteCount spare = kSpare);

    [[nodiscard]] ByteCount have() const override;
    [[nodiscard]] std::optional<TransferHead> head() const override;
    /// NoSpace, with needed and free, where the disk has no room for the rest; of a body that does
    /// not say its length also when it has filled all but kSpare.
    [[nodiscard]] Result<void> begin(const TransferHead& head) override;
    [[nodiscard]] Result<void> append(std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<bool> holds(ByteOffset at, std::span<const std::byte> bytes) override;

    [[nodiscard]] bool wanted() const override;

    /// Nothing more comes: all is here, or the error says why not.
    void end(std::optional<Error> error);
    /// Waits for bytes at `at`: at least one, 0 only at the end of the whole file. The error that
    /// ended it, once all before is read.
    [[nodiscard]] Result<std::size_t> read(ByteOffset at, std::span<std::byte> room);
    /// Waits for the first answer; the error where none came.
    [[nodiscard]] Result<TransferHead> waitForHead();
    /// Whether nothing more comes, after at most that time.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds most);
    /// Nobody reads it any longer: the transfer stops, and read() fails with Cancelled.
    void abandon();

    [[nodiscard]] std::filesystem::path file() const { return folder_ / "part"; }
    /// Begins anew.
    [[nodiscard]] Result<void> clear();

private:
    PartFile(std::filesystem::path folder, std::string url, ByteCount spare)
        : folder_(std::move(folder)), url_(std::move(url)), spare_(spare) {}
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] std::optional<TransferHead> loadState() const;
    [[nodiscard]] Result<void> saveState(const TransferHead& head) const;
    [[nodiscard]] Result<void> requireSpace(ByteCount needed) const;
    [[nodiscard]] Result<void> requireSpare() const;
    [[nodiscard]] Error noSpace(ByteCount needed, ByteCount free) const;

    std::filesystem::path folder_;
    std::string url_;
    ByteCount spare_;
    ByteCount checked_;  ///< of what came, when the room was last looked at
    UniqueFd fd_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    ByteCount have_;
    std::optional<TransferHead> head_;
    bool begun_ = false;  ///< an answer came since it was opened
    bool ended_ = false;
    bool abandoned_ = false;
    std::optional<Error> error_;
};

}  // namespace landfall
