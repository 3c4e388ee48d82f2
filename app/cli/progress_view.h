#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "app/cli/output.h"
#include "core/content/card_content.h"
#include "core/fetch/rate_meter.h"
#include "core/flash/events.h"
#include "core/image/base_image.h"

namespace landfall::cli {

/// Shows a batch's events: JSON lines, one bar per card on a terminal, plain lines in a pipe.
/// Any thread.
class ProgressView {
public:
    explicit ProgressView(const Output& output);
    void show(const CardEvent& event);
    /// How far the base is read, and first what it unpacks to.
    void decode(const DecodeState& state);
    /// Of the whole batch, or of its cards of one size.
    void warn(const PlanWarning& warning);

private:
    struct Row {
        std::string phase;
        int percent = -1;
        std::size_t line = 0;
        /// Of the last progress that was shown as JSON.
        std::chrono::steady_clock::time_point shown;
        ByteCount done;
    };

    [[nodiscard]] bool isDue(const CardEvent& event);
    void showJson(const CardEvent& event) const;
    void showText(const CardEvent& event);
    void draw(const std::string& target, const std::string& text);

    const Output& output_;
    const bool terminal_;
    std::mutex mutex_;
    std::map<std::string, Row> rows_;
    std::size_t lines_ = 0;
    RateMeter meter_;  ///< of the base
    std::optional<DecodedLimit> told_;
};

}  // namespace landfall::cli
