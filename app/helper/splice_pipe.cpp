#include "app/helper/splice_pipe.h"

#include <fcntl.h>
#include <unistd.h>

#include "app/helper/pieces.h"

namespace landfall::helper {

SplicePipe::SplicePipe() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    out_.reset(ends[0]);
    in_.reset(ends[1]);
    // With a smaller pipe the device would be written in smaller blocks than kPieceSize.
    if (fcntl(in_.get(), F_SETPIPE_SZ, static_cast<int>(kPieceSize)) < 0)
        in_.reset();
}

bool SplicePipe::move(int source, ByteOffset from, int device, ByteOffset to, std::size_t length) {
    auto at = static_cast<off64_t>(from.value);
    auto put = static_cast<off64_t>(to.value);
    while (in_ && length > 0) {
        const ssize_t got = splice(source, &at, in_.get(), nullptr, length, 0);
        if (got <= 0)
            return false;
        for (ssize_t left = got; left > 0;) {
            const ssize_t gone =
                splice(out_.get(), nullptr, device, &put, static_cast<std::size_t>(left), 0);
            if (gone <= 0) {
                // What is left in it must not come out in the place of another stretch.
                in_.reset();
                return false;
            }
            left -= gone;
        }
        length -= static_cast<std::size_t>(got);
    }
    return length == 0;
}

}  // namespace landfall::helper
