#include "core/base/file_io.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "core/base/unique_fd.h"

namespace landfall {
namespace {

/// The result of a call that may be interrupted, made again until it was not.
template <typename Call>
ssize_t uninterrupted(Call call) {
    ssize_t result = -1;
    do
        result = call();
    while (result < 0 && errno == EINTR);
    return result;
}

}  // namespace

Result<std::size_t> readAtMost(int fd, std::span<char> into, ByteOffset from,
                               const std::string& subject) {
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t n = uninterrupted([&] {
            return pread(fd, into.data() + done, into.size() - done,
                         static_cast<off_t>(from.value + done));
        });
        if (n < 0)
            return fail(
                errnoError(errno, subject, Message::of("reading at byte %1", from.value + done)));
        if (n == 0)
            break;
        done += static_cast<std::size_t>(n);
    }
    return done;
}

Result<void> readFully(int fd, std::span<char> into, ByteOffset from, const std::string& subject) {
    LANDFALL_ASSIGN(const std::size_t done, readAtMost(fd, into, from, subject));
    if (done < into.size())
        return fail(
            ErrorKind::Io, subject,
            Message::of("reading at byte %1: unexpected end of the file", from.value + done));
    return {};
}

Result<void> writeFully(int fd, std::span<const char> bytes, ByteOffset to,
                        const std::string& subject) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = uninterrupted([&] {
            return pwrite(fd, bytes.data() + done, bytes.size() - done,
                          static_cast<off_t>(to.value + done));
        });
        if (n <= 0)
            return fail(errnoError(n < 0 ? errno : EIO, subject,
                                   Message::of("writing at byte %1", to.value + done)));
        done += static_cast<std::size_t>(n);
    }
    return {};
}

Result<void> appendFully(int fd, std::span<const char> bytes, const std::string& subject) {
    while (!bytes.empty()) {
        const ssize_t n = uninterrupted([&] { return write(fd, bytes.data(), bytes.size()); });
        if (n <= 0)
            return fail(errnoError(n < 0 ? errno : EIO, subject, Message::of("writing it")));
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<std::string> readToEnd(int fd, ByteCount most, const std::string& subject) {
    std::string text;
    std::array<char, 16384> buffer;
    while (true) {
        const ssize_t n = uninterrupted([&] { return read(fd, buffer.data(), buffer.size()); });
        if (n < 0)
            return fail(errnoError(errno, subject, Message::of("reading it")));
        if (n == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(n));
        if (text.size() > most.value)
            return fail(ErrorKind::Io, subject, Message::of("is larger than %1", ExactSize(most)));
    }
}

Result<void> replaceDurably(const std::filesystem::path& file, std::string_view text,
                            unsigned mode) {
    const std::string temporary = file.string() + ".part";
    const UniqueFd fd(
        open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!fd)
        return fail(errnoError(errno, temporary, Message::of("making it")));
    if (auto written = appendFully(fd.get(), text, temporary); !written) {
        unlink(temporary.c_str());
        return written;
    }
    if (fsync(fd.get()) != 0 || rename(temporary.c_str(), file.c_str()) != 0) {
        const int error = errno;
        unlink(temporary.c_str());
        return fail(errnoError(error, file.string(), Message::of("keeping it")));
    }
    const UniqueFd folder(open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        (void)fsync(folder.get());
    return {};
}

Result<ByteCount> freeSpace(const std::filesystem::path& path) {
    struct statvfs info {};
    if (statvfs(path.c_str(), &info) != 0)
        return fail(errnoError(errno, path.string(), Message::of("asking how much space is left")));
    return ByteCount{std::uint64_t{info.f_bavail} * info.f_frsize};
}

}  // namespace landfall
