#include "app/cli/transfer_view.h"

#include <unistd.h>

#include <cstdio>

#include "core/flash/cache_limit.h"

namespace landfall::cli {
namespace {

using Clock = std::chrono::steady_clock;

/// Shorter transfers print no line in a log.
constexpr std::chrono::seconds kQuiet{5};
constexpr std::chrono::milliseconds kRedraw{200};

std::string lineOf(const RateMeter& meter, ByteCount done, ByteCount total) {
    std::string line = "reading the base: " + humanSize(done);
    if (total.value != 0)
        line += " of " + humanSize(total) + " (" + std::to_string(done.value * 100 / total.value) +
                " %)";
    const std::string rate = rateText(meter, total).english();
    return rate.empty() ? line : line + ", " + rate;
}

}  // namespace

TransferView::TransferView(const Output& output)
    : output_(output),
      terminal_(!output.json() && isatty(STDERR_FILENO) != 0),
      begun_(Clock::now()) {}

DecodeProgress TransferView::sink() {
    return [this](const DecodeState& state) { show(state); };
}

void TransferView::show(const DecodeState& state) {
    if (state.unpacked && state.unpacked != told_) {
        told_ = state.unpacked;
        finish();
        output_.note(told_->announcement().english());
    }
    if (state.done.value == 0)
        return;
    const Clock::time_point now = Clock::now();
    meter_.add(state.done, now);
    if (terminal_) {
        if (now - drawn_ < kRedraw)
            return;
        drawn_ = now;
        return draw(lineOf(meter_, state.done, state.total));
    }
    const std::uint64_t tenth =
        state.total.value == 0 ? 0 : state.done.value * 10 / state.total.value;
    if (now - begun_ < kQuiet || tenth <= tenth_)
        return;
    tenth_ = tenth;
    output_.note(lineOf(meter_, state.done, state.total));
}

void TransferView::draw(const std::string& line) {
    open_ = true;
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
}

void TransferView::finish() {
    if (open_)
        std::fputs("\r\033[K", stderr);
    open_ = false;
}

void keepCacheSmall(const Output& output, const Cache& cache, const NetworkSettings& network) {
    const Result<PresetStore> presets = PresetStore::ofUser();
    if (!presets)
        return;
    const Result<void> kept = keepWithinLimit(cache, network.cacheLimit, *presets);
    if (!kept)
        output.note("the cache was not trimmed: " + kept.error().text());
}

}  // namespace landfall::cli
