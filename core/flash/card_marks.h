#pragma once

#include <string>

namespace landfall {

/// The first MiB of an unfinished card: an empty MBR with the reserved disk id and no boot code,
/// the receipt's id in sector 1, zeros.
[[nodiscard]] std::string unfinishedHead(const std::string& receiptId);

}  // namespace landfall
