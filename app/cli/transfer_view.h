#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "app/cli/output.h"
#include "core/config/network_settings.h"
#include "core/fetch/cache.h"
#include "core/fetch/rate_meter.h"
#include "core/image/base_image.h"

namespace landfall::cli {

/// Progress of downloading and decoding a base, on standard error: what it unpacks to, and one line
/// that is redrawn on a terminal; elsewhere a line for each tenth, after five seconds. Nothing with
/// --json. One thread.
class TransferView {
public:
    explicit TransferView(const Output& output);
    ~TransferView() { finish(); }
    TransferView(const TransferView&) = delete;
    TransferView& operator=(const TransferView&) = delete;
    /// Must not outlive the view.
    [[nodiscard]] DecodeProgress sink();
    /// Ends the line that was drawn.
    void finish();

private:
    void show(const DecodeState& state);
    void draw(const std::string& line);

    const Output& output_;
    const bool terminal_;
    RateMeter meter_;
    std::chrono::steady_clock::time_point begun_;
    std::chrono::steady_clock::time_point drawn_;
    std::uint64_t tenth_ = 0;
    std::optional<DecodedLimit> told_;
    bool open_ = false;
};

/// Trims the cache to the user's limit; a failure is printed as a remark.
void keepCacheSmall(const Output& output, const Cache& cache, const NetworkSettings& network);

}  // namespace landfall::cli
