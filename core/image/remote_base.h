#pragma once

#include <optional>
#include <string>

#include "core/fetch/transfer.h"
#include "core/image/base_image.h"
#include "core/image/image_claim.h"

namespace landfall {

/// An image at an address.
struct RemoteBase {
    std::string url;
    std::string subject;              ///< for errors: "--base", "base.url"
    std::string sha256;               ///< of the file as it is fetched; empty: not known
    std::optional<ImageClaim> claim;  ///< what a list says of it
};

/// Finds or makes the decoded base of an address: fetched, hashed and decoded in one stream; a .zip
/// is fetched whole first, for its directory is at its end. Plain http is accepted where a hash is
/// known beforehand, or from this computer. A base with that `sha256` that is in the cache already
/// is taken without the network; without a hash the server is asked whether its version is still
/// the newest, and where it cannot be asked the copy is used with a remark.
/// What came of a download that was cancelled or broke off is kept, and continued the next time; a
/// wrong hash deletes it and says both. A copy in the cache that turns out to be damaged is fetched
/// again. Errors: those of transfer() and of importBase().
[[nodiscard]] Result<BaseImage> fetchBase(const Cache& cache, const FetchSettings& settings,
                                          const RemoteBase& remote, const DecodeProgress& progress,
                                          const CancelToken& cancel);

}  // namespace landfall
