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

/// Nothing where no packet is waiting (DoNotBlock only). Gone when the peer has closed;
/// InvalidInput when the packet or its descriptors exceed kLargestMessage or kMostDescriptors.
[[nodiscard]] Result<std::optional<Packet>> receive(int socket, Waiting waiting);

/// Gone when the peer has closed; Timeout when it does not read and DoNotBlock was asked.
[[nodiscard]] Result<void> send(int socket, const Frame& frame, std::span<const int> descriptors,
                                Waiting waiting);

}  // namespace landfall::wire
