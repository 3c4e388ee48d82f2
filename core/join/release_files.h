#pragma once

#include <filesystem>
#include <string>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/fetch/cache.h"
#include "core/fetch/transfer.h"

namespace landfall {

/// Where releases lie: `<product>/<version>/<file>` below an address, or in a folder, there also
/// all in one.
class ReleaseFiles {
public:
    /// `address` is https://…, http:// of this computer, or the absolute path of a folder.
    ReleaseFiles(const FetchSettings& settings, std::string address, std::string subject)
        : settings_(settings), address_(std::move(address)), subject_(std::move(subject)) {}

    /// Brings one file into `target`, which must not exist. NotFound names where it was looked for;
    /// InvalidInput beyond `limit`.
    [[nodiscard]] Result<void> bring(const std::string& folder, const std::string& name,
                                     ByteCount limit, const std::filesystem::path& target,
                                     const CancelToken& cancel) const;

private:
    [[nodiscard]] Result<void> copy(const std::string& folder, const std::string& name,
                                    ByteCount limit, const std::filesystem::path& target) const;
    [[nodiscard]] Result<void> fetch(const std::string& url, ByteCount limit,
                                     const std::filesystem::path& target,
                                     const CancelToken& cancel) const;

    const FetchSettings& settings_;
    std::string address_;
    std::string subject_;
};

}  // namespace landfall
