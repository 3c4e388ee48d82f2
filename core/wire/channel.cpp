#include "core/wire/channel.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace landfall::wire {
namespace {

/// As many as the kernel lets one packet carry (SCM_MAX_FD), so that whoever takes them has all,
/// and judges them before one is closed.
constexpr std::size_t kMostInAPacket = 253;

/// Control data must be aligned as cmsghdr is.
union ControlRoom {
    cmsghdr align;
    std::array<char, CMSG_SPACE(sizeof(int) * kMostInAPacket)> bytes;
};

ssize_t receiveOnce(int socket, msghdr& header, int flags) {
    // A peer that ended with something of ours unread is told first, once; what it had said is
    // behind.
    bool reset = false;
    while (true) {
        const ssize_t got = recvmsg(socket, &header, flags);
        const bool again = got < 0 && (errno == EINTR || (errno == ECONNRESET && !reset));
        if (!again)
            return got;
        reset = reset || errno == ECONNRESET;
    }
}

tl::unexpected<Error> tooLong() {
    return fail(
        ErrorKind::InvalidInput, "message",
        Message::of("is longer, or carries more descriptors, than any message of the protocol"));
}

std::vector<UniqueFd> adopt(msghdr& header) {
    std::vector<UniqueFd> out;
    for (cmsghdr* c = CMSG_FIRSTHDR(&header); c != nullptr; c = CMSG_NXTHDR(&header, c)) {
        if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        out.reserve(out.size() + count);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(c) + i * sizeof(int), sizeof fd);
            out.emplace_back(fd);
        }
    }
    return out;
}

}  // namespace

Result<Channel> makeChannel() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(errnoError(errno, "", Message::of("creating a socket pair")));
    return Channel{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

Result<std::optional<Packet>> receive(int socket, Waiting waiting, Descriptors descriptors) {
    // One byte more than any message, so that a longer packet is seen as one.
    std::array<std::byte, kLargestMessage + 1> buffer;
    iovec vector{buffer.data(), buffer.size()};
    msghdr header{};
    header.msg_iov = &vector;
    header.msg_iovlen = 1;
    const int flags = MSG_CMSG_CLOEXEC | (waiting == Waiting::DoNotBlock ? MSG_DONTWAIT : 0);
    // Looked at first, without its descriptors: MSG_CTRUNC says that there are some.
    const ssize_t seen = receiveOnce(socket, header, flags | MSG_PEEK);
    if (seen < 0 && waiting == Waiting::DoNotBlock && (errno == EAGAIN || errno == EWOULDBLOCK))
        return std::nullopt;
    if (seen < 0 && errno != ECONNRESET)
        return fail(errnoError(errno, "", Message::of("receiving a message")));
    const bool carries = (header.msg_flags & MSG_CTRUNC) != 0;
    if (carries && descriptors == Descriptors::Refuse)
        return fail(ErrorKind::InvalidInput, "message",
                    Message::of("a message carries descriptors that it does not take"));
    if (seen <= 0)
        return fail(ErrorKind::Gone, "", Message::of("the other end closed the channel"));
    if ((header.msg_flags & MSG_TRUNC) != 0 || static_cast<std::size_t>(seen) > kLargestMessage)
        return tooLong();
    ControlRoom room{};
    header.msg_control = room.bytes.data();
    header.msg_controllen = room.bytes.size();
    const ssize_t got = receiveOnce(socket, header, flags);
    if (got < 0)
        return fail(errnoError(errno, "", Message::of("receiving a message")));
    Packet packet;
    packet.descriptors = adopt(header);
    if ((header.msg_flags & MSG_CTRUNC) != 0)
        return tooLong();
    packet.bytes.assign(buffer.begin(), buffer.begin() + got);
    return packet;
}

Result<void> send(int socket, const Frame& frame, std::span<const int> descriptors,
                  Waiting waiting) {
    if (descriptors.size() > kMostDescriptors)
        return fail(ErrorKind::Internal, "", Message::of("too many descriptors for one message"));
    ControlRoom room{};
    // sendmsg(2) does not write to it; its type has no const.
    iovec vector{const_cast<std::byte*>(frame.bytes().data()), frame.bytes().size()};
    msghdr header{};
    header.msg_iov = &vector;
    header.msg_iovlen = 1;
    if (!descriptors.empty()) {
        header.msg_control = room.bytes.data();
        header.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
        cmsghdr* c = CMSG_FIRSTHDR(&header);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(descriptors.size_bytes());
        std::memcpy(CMSG_DATA(c), descriptors.data(), descriptors.size_bytes());
    }
    const int flags = MSG_NOSIGNAL | (waiting == Waiting::DoNotBlock ? MSG_DONTWAIT : 0);
    ssize_t sent = 0;
    do {
        sent = sendmsg(socket, &header, flags);
    } while (sent < 0 && errno == EINTR);
    if (sent >= 0)
        return {};
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return fail(ErrorKind::Timeout, "",
                    Message::of("the other end of the channel does not read"));
    if (errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN)
        return fail(ErrorKind::Gone, "", Message::of("the other end closed the channel"));
    return fail(errnoError(errno, "", Message::of("sending a message")));
}

}  // namespace landfall::wire
