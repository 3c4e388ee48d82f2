#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace landfall {

/// Whose signature is accepted.
struct SigningKey {
    std::string keys;         ///< as gpg exports them, armoured or not; there may be several
    std::string name;         ///< of the keyring, for errors
    std::string fingerprint;  ///< of the one primary key that counts, 40 upper-case hex digits;
                              ///< empty: any of `keys`
};

/// The keys of a file, any of which counts. NotFound; InvalidInput where it holds none.
[[nodiscard]] Result<SigningKey> loadSigningKeys(const std::filesystem::path& keyring);

/// The short ids of its primary keys, "72D7468F", by which releases name a signature
/// (SHA256SUMS.72D7468F.sig). Only keys of version 4 have one (RFC 4880, 12.2).
[[nodiscard]] std::vector<std::string> shortKeyIds(const SigningKey& key);

/// A valid signature.
struct GoodSignature {
    std::string fingerprint;  ///< of the primary key
    std::int64_t made = 0;    ///< seconds since the epoch
};

/// Checks a detached signature by gpgv(1) with that keyring alone, never the person's own.
/// InvalidInput, naming `signedFile`, where it is not valid: not of these bytes, by another key,
/// by one that is revoked, or made after the key expired. A key that has expired since is
/// accepted: the signature was made in its time. NotFound where gpgv is missing.
[[nodiscard]] Result<GoodSignature> verifySignature(const std::filesystem::path& signedFile,
                                                    const std::filesystem::path& signature,
                                                    const SigningKey& key);

}  // namespace landfall
