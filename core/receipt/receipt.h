#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/receipt/content_digest.h"
#include "core/receipt/receipt_state.h"

namespace landfall {

/// How one phase of a card went: "write", "verify", "join" or "finish".
struct PhaseRecord {
    std::string phase;
    PhaseOutcome outcome = PhaseOutcome::NotReached;
    double seconds = 0;
};

/// The root's superblock as it was written: a card that has booted has another.
struct RootMark {
    ByteOffset start;  ///< of the root partition
    std::uint32_t mounts = 0;
    std::uint64_t lastMount = 0;  ///< seconds since 1970
};

/// What is remembered of one card on this computer. Holds no secret: an accessor cannot log in, and
/// no digest takes in what is laid over from memory.
struct Receipt {
    std::string id;  ///< 16 lower-case hex digits
    ReceiptState state = ReceiptState::Started;
    std::string when;  ///< RFC 3339, UTC
    std::string preset;
    std::string base;  ///< id
    std::string host;  ///< empty where no preset was chosen: the card is the base
    std::string pattern;
    std::uint32_t number = 0;
    std::string target;
    std::string drive;   ///< model and serial, for people
    std::string diskId;  ///< 8 hex digits; empty where the card has the base's
    ByteCount cardSize;
    ByteCount bytesWritten;  ///< all that the card was sent, its marks included
    ByteCount bytesSkipped;  ///< of the card, never sent: unused, or equal already
    ByteCount bytesEqual;    ///< of bytesSkipped: equal already, by a direct read
    ByteCount bytesBlanked;  ///< of the card: used by no filesystem, zeros on request and read back
    std::vector<PhaseRecord> phases;
    std::vector<ContentDigest> content;  ///< empty until the card is verified
    std::optional<RootMark> root;        ///< none without an ext4 root of ours
    std::string tokenAccessor;           ///< of the wrapping token, empty without one
    std::string tokenExpires;
    std::string vault;         ///< address of the Vault that made the token
    std::string creationPath;  ///< where in it: "auth/<mount>/role/<role>/secret-id"
    std::string tokenRevoked;  ///< RFC 3339, UTC: when the operator revoked it; else empty
    std::string hostKey;       ///< the public SSH host key that was made for it, else empty
    std::string batch;         ///< id of the run that wrote it, as a receipt's: what `watch` takes
    std::string seen;          ///< RFC 3339, UTC: when its host was first in Consul's catalog
    std::string joined;        ///< and when all checks of its node first passed
    Message note;              ///< why it failed, or that the token is still to come
};

/// The receipts of this user, one JSON file each, written atomically (temp, fsync, rename) below
/// `$XDG_STATE_HOME/landfall/receipts` (0700). Any thread.
class ReceiptStore {
public:
    [[nodiscard]] static Result<ReceiptStore> openDefault();
    [[nodiscard]] static Result<ReceiptStore> open(const std::filesystem::path& folder);

    [[nodiscard]] Result<void> save(const Receipt& receipt) const;
    [[nodiscard]] Result<Receipt> load(const std::string& id) const;
    /// Newest first; a file that cannot be read is left out.
    [[nodiscard]] Result<std::vector<Receipt>> list() const;
    /// The first number of the pattern that no written card of it has yet.
    [[nodiscard]] Result<std::uint32_t> nextNumber(const HostPattern& pattern) const;

    [[nodiscard]] static std::string newId();

private:
    explicit ReceiptStore(std::filesystem::path folder) : folder_(std::move(folder)) {}
    std::filesystem::path folder_;
};

}  // namespace landfall
