#pragma once

#include <cstdint>

#include "app/helper/child_process.h"
#include "app/helper/opening.h"
#include "core/base/unique_fd.h"
#include "core/wire/messages.h"

namespace landfall::helper {

/// One card as the supervisor knows it. What may block in the kernel (opening, unmounting, moving
/// bytes, ejecting) is done by child processes; this only holds descriptors and a state.
struct SupervisedCard {
    enum class State {
        Opening,    ///< its process opens, locks, unmounts and confines itself
        Open,       ///< its worker serves the card channel, or has ended because it was closed
        Checking,   ///< open, and another process looks whether it is still the same card
        Lost,       ///< its worker ended by itself: only a release may follow
        Finishing,  ///< waiting for the worker's end, then ejecting
        Finished,   ///< only the lock is kept
        Releasing,  ///< its processes were killed; said to be released once they are gone
    };
    std::uint32_t number = 0;
    State state = State::Opening;
    std::uint32_t answers = 0;  ///< the sequence of the request under way
    ChildProcess worker;
    ChildProcess errand;        ///< the process that checks or ejects
    DeviceIdentity identity;    ///< what the person saw
    std::int64_t patience = 0;  ///< Releasing: when it is abandoned, CLOCK_MONOTONIC milliseconds
    UniqueFd link;              ///< from the process that opens, checks or ejects
    UniqueFd clientsEnd;        ///< of the card channel, until it is handed over
    UniqueFd lock;
    UniqueFd device;
};

/// Starts the process that opens the card, and then becomes its worker.
[[nodiscard]] Result<void> startOpening(SupervisedCard& card, const Grants& grants);

/// Starts the process that looks whether it is still the same card.
[[nodiscard]] Result<void> startChecking(SupervisedCard& card);

/// Starts the process that flushes and ejects.
[[nodiscard]] Result<void> startEjecting(SupervisedCard& card);

/// Ends the card's processes, if the kernel lets go of them; never waits.
void endProcesses(const SupervisedCard& card);

}  // namespace landfall::helper
