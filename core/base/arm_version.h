#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace landfall {

/// Up to that many bytes of a file from an offset on; fewer where it ends.
using ByteReader = std::function<std::string(std::uint64_t from, std::size_t length)>;

/// The version of the Arm architecture that a 32-bit Arm program needs at least, 6 for ARMv6: by
/// its compiler's note (.ARM.attributes, Tag_CPU_arch: "Addenda to, and Errata in, the ABI for the
/// Arm Architecture") or by Go's (.go.buildinfo, GOARM: package debug/buildinfo, Go 1.18 and
/// later). 0 where it has neither, or is no such program.
[[nodiscard]] unsigned armVersionOf(const ByteReader& program);

}  // namespace landfall
