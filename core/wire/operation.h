#pragma once

#include <cstdint>
#include <string_view>

/// What client and helper name alike; the values are those of core/wire/PROTOCOL.md.
namespace landfall {

/// What is done with a list of extents.
enum class Operation : std::uint32_t {
    Write = 1,   ///< write each extent
    Verify = 2,  ///< read each extent back (past caches) and compare
    /// Write, but leave alone what a read past caches finds equal; where comparing does not pay,
    /// or the target cannot, all is written.
    Update = 3,
    /// Verify what the last Update of this very list wrote; the rest was read by that.
    VerifyUpdated = 4,
};

/// Which drives may be written: polkit's two actions.
enum class Authorisation : std::uint32_t { Removable = 1, Fixed = 2 };

/// The helper's only argument, by which polkit tells its two actions apart: as in
/// org.landfall.policy.
constexpr std::string_view argumentOf(Authorisation authorisation) {
    return authorisation == Authorisation::Fixed ? "fixed" : "removable";
}

/// What finish() did with the card.
enum class FinishOutcome : std::uint32_t {
    Ejected = 1,   ///< the drive has ejected its medium
    HeldSafe = 2,  ///< flushed; the lock is kept until the object goes
};

}  // namespace landfall
