#include "tests/helper/served_file.h"

#include <fcntl.h>
#include <linux/fuse.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/base/unique_fd.h"

using landfall::UniqueFd;

namespace {

/// The protocol of linux/fuse.h, for one regular file that is the filesystem's root.
class Program {
public:
    Program(int device, std::string_view content, ServedFile::Answers answers)
        : device_(device), content_(content), answers_(answers) {}

    void serve() {
        std::vector<char> request(1 << 18);
        while (true) {
            const ssize_t got = read(device_, request.data(), request.size());
            if (got < 0 && (errno == EINTR || errno == ENOENT))
                continue;
            if (got < static_cast<ssize_t>(sizeof(fuse_in_header)))
                return;
            std::memcpy(&header_, request.data(), sizeof header_);
            answer(request.data() + sizeof header_);
        }
    }

private:
    void answer(const char* body) {
        const bool all = answers_ == ServedFile::Answers::All;
        switch (header_.opcode) {
            case FUSE_INIT: {
                fuse_init_out out{};
                out.major = FUSE_KERNEL_VERSION;
                out.minor = 31;
                out.max_write = 1 << 16;
                return reply(0, &out, sizeof out);
            }
            case FUSE_OPEN: {
                const fuse_open_out out{};
                return reply(0, &out, sizeof out);
            }
            case FUSE_GETATTR:
                return all ? replyAttributes() : void();
            case FUSE_READ: {
                if (!all)
                    return;
                fuse_read_in in{};
                std::memcpy(&in, body, sizeof in);
                const auto part =
                    content_.substr(std::min<std::size_t>(in.offset, content_.size()), in.size);
                return reply(0, part.data(), part.size());
            }
            case FUSE_FLUSH:
            case FUSE_STATFS:
                return all ? reply(-ENOSYS, nullptr, 0) : void();
            case FUSE_FORGET:
            case FUSE_BATCH_FORGET:
            case FUSE_INTERRUPT:
                return;
            default:
                return reply(-ENOSYS, nullptr, 0);
        }
    }

    void replyAttributes() {
        fuse_attr_out out{};
        out.attr_valid = 1;
        out.attr.ino = 1;
        out.attr.size = content_.size();
        out.attr.mode = S_IFREG | 0444;
        out.attr.nlink = 1;
        reply(0, &out, sizeof out);
    }

    void reply(int error, const void* body, std::size_t size) {
        fuse_out_header out{};
        out.len = static_cast<std::uint32_t>(sizeof out + size);
        out.error = error;
        out.unique = header_.unique;
        const std::array<iovec, 2> parts{iovec{&out, sizeof out},
                                         iovec{const_cast<void*>(body), size}};
        (void)!writev(device_, parts.data(), size == 0 ? 1 : 2);
    }

    int device_;
    std::string_view content_;
    ServedFile::Answers answers_;
    fuse_in_header header_{};
};

}  // namespace

ServedFile::ServedFile(const std::string& folder, const std::string& content, Answers answers) {
    const std::string path = folder + "/served";
    UniqueFd device(open("/dev/fuse", O_RDWR | O_CLOEXEC));
    const UniqueFd below(open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
    const std::string options =
        "fd=" + std::to_string(device.get()) + ",rootmode=100444,user_id=0,group_id=0,allow_other";
    if (!device || !below ||
        mount("served", path.c_str(), "fuse.test", MS_NOSUID | MS_NODEV, options.c_str()) != 0)
        return;
    path_ = path;
    program_ = fork();
    if (program_ == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        Program(device.get(), content, answers).serve();
        _exit(0);
    }
}

ServedFile::~ServedFile() {
    end();
    if (!path_.empty())
        umount2(path_.c_str(), MNT_DETACH);
}

void ServedFile::end() {
    if (program_ <= 0)
        return;
    kill(program_, SIGKILL);
    waitpid(program_, nullptr, 0);
    program_ = -1;
}
