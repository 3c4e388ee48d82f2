#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/wire/messages.h"

/// Packets with descriptors over AF_UNIX SOCK_SEQPACKET. The only I/O of this folder.
namespace landfall::wire {

struct Channel {
    UniqueFd ours;
    UniqueFd theirs;
};

/// A connected pair, both ends close-on-exec.
[[nodiscard]] Result<Channel> makeChannel();

enum class Waiting { Block, DoNotBlock };

/// One packet, copied once; its descriptors are owned and close-on-exec.
struct Packet {
    std::vector<std::byte> bytes;
    std::vector<UniqueFd> descriptors;
};

/// Whether descriptors are taken at all. Merely closing one may block for as long as its sender
/// likes (a lingering socket, a file that a program serves).
enum class Descriptors { Take, Refuse };

/// Nothing where no packet is waiting (DoNotBlock only). Gone when the peer has closed;
/// InvalidInput when the packet exceeds kLargestMessage, or has descriptors though none are taken:
/// it then stays where it is.
[[nodiscard]] Result<std::optional<Packet>> receive(int socket, Waiting waiting,
                                                    Descriptors descriptors = Descriptors::Take);

/// Gone when the peer has closed; Timeout when it does not read and DoNotBlock was asked.
[[nodiscard]] Result<void> send(int socket, const Frame& frame, std::span<const int> descriptors,
                                Waiting waiting);

}  // namespace landfall::wire
