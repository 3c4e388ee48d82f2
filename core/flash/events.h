#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/error.h"

namespace landfall {

/// What a card is at, in the order in which it comes (card_writer.cpp).
enum class Phase { Decode, Compose, Write, Verify, Join, Finish };
[[nodiscard]] std::string_view phaseName(Phase phase);

enum class CardResult { Written, Failed, Skipped, Cancelled };
[[nodiscard]] std::string_view cardResultName(CardResult result);

/// What a written card has of its token.
enum class TokenOutcome {
    None,      ///< its preset gives it none, or it was not written
    Placed,    ///< it is on the card
    NotAsked,  ///< no Vault token of the operator was given
    Missing,   ///< one was given and Vault gave nothing for it
};

/// Something happened to one card. `target` is what the operator named ("/dev/sdb", "card.img");
/// empty for what concerns the whole batch (decode).
struct CardEvent {
    enum class Kind { PhaseBegins, Progress, Warning, Failed, Done } kind = Kind::Progress;
    std::string target;
    Phase phase = Phase::Decode;
    ByteCount done = {};
    ByteCount total = {};
    Message message = {};
    ByteCount equal = {};  ///< of `done` of a write: was on the card already
    /// Of a failure.
    std::optional<Error> error = std::nullopt;
    bool counterfeit = false;  ///< as the outcome has it
    /// Of a warning about the whole batch that holds for its cards of this size only.
    std::optional<ByteCount> cardSize = std::nullopt;
};

/// Called from the worker's thread of the card it speaks of: must be quick and safe for any thread.
using EventSink = std::function<void(const CardEvent&)>;

/// What became of one card.
struct CardOutcome {
    std::string target;
    std::string host;
    CardResult result = CardResult::Skipped;
    std::string receiptId;
    ByteCount bytesWritten;
    ByteCount bytesSkipped;  ///< of the card: no filesystem uses them, or they were equal already
    ByteCount bytesEqual;    ///< of bytesSkipped: equal already, by a direct read
    ByteCount bytesBlanked;  ///< of the card: used by no filesystem, zeros on request
    double seconds = 0;
    std::optional<Error> error;
    /// "written" also when the token could not be minted: then this says why.
    Message tokenNote;
    TokenOutcome token = TokenOutcome::None;
    bool ejected = false;
    bool counterfeit = false;  ///< failed because it stores less than it claims

    /// Where the running host takes a later token, on a card that `rejoin` cannot put one on:
    /// "/boot/landfall/wrapped-token". Else empty.
    std::string tokenFile;

    /// Written, and cannot join before its token has come: by `rejoin`, or as `tokenFile` says.
    [[nodiscard]] bool needsToken() const {
        return result == CardResult::Written &&
               (token == TokenOutcome::NotAsked || token == TokenOutcome::Missing);
    }
};

}  // namespace landfall
