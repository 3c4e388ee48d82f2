#include "app/cli/progress_view.h"

#include <unistd.h>

#include <cstdio>

#include "core/base/bytes.h"
#include "core/base/text.h"

namespace landfall::cli {
namespace {

const char* kindWord(CardEvent::Kind kind) {
    switch (kind) {
        case CardEvent::Kind::PhaseBegins:
            return "phase";
        case CardEvent::Kind::Progress:
            return "progress";
        case CardEvent::Kind::Warning:
            return "warning";
        case CardEvent::Kind::Failed:
            return "failed";
        case CardEvent::Kind::Done:
            return "done";
    }
    return "progress";
}

std::string bar(int percent) {
    constexpr int width = 24;
    const int full = percent * width / 100;
    std::string text = "[";
    for (int i = 0; i < width; ++i)
        text += i < full ? '#' : '.';
    return text + "] " + std::to_string(percent) + " %";
}

int percentOf(const CardEvent& event) {
    if (event.total.value == 0)
        return 0;
    return static_cast<int>(event.done.value * 100 / event.total.value);
}

}  // namespace

ProgressView::ProgressView(const Output& output)
    : output_(output), terminal_(!output.json() && isatty(STDOUT_FILENO) != 0) {}

void ProgressView::show(const CardEvent& event) {
    const std::lock_guard lock(mutex_);
    if (!output_.json())
        showText(event);
    else if (event.kind != CardEvent::Kind::Progress || isDue(event))
        showJson(event);
}

/// A phase's first and last progress, and ten a second of the others; none twice.
bool ProgressView::isDue(const CardEvent& event) {
    constexpr std::chrono::milliseconds kBetween{100};
    const auto now = std::chrono::steady_clock::now();
    const std::string phase(phaseName(event.phase));
    Row& row = rows_[event.target];
    const bool sooner = now - row.shown < kBetween && event.done != event.total;
    if (row.phase == phase && (sooner || row.done == event.done))
        return false;
    row.phase = phase;
    row.shown = now;
    row.done = event.done;
    return true;
}

void ProgressView::decode(const DecodeState& state) {
    if (state.unpacked && state.unpacked != told_) {
        told_ = state.unpacked;
        const Message size = told_->announcement();
        if (output_.json())
            show({CardEvent::Kind::PhaseBegins, "", Phase::Decode, {}, told_->most, size});
        else
            output_.note(size.english());
    }
    if (state.done.value == 0)
        return;
    meter_.add(state.done, std::chrono::steady_clock::now());
    show({CardEvent::Kind::Progress, "", Phase::Decode, state.done, state.total,
          rateText(meter_, state.total)});
}

void ProgressView::warn(const PlanWarning& warning) {
    CardEvent event{CardEvent::Kind::Warning, "", Phase::Compose};
    event.message = Message::of("%1: %2", warning.subject, warning.message);
    event.cardSize = warning.cardSize;
    show(event);
}

void ProgressView::showJson(const CardEvent& event) const {
    QJsonObject object{{"event", kindWord(event.kind)},
                       {"target", qt(event.target)},
                       {"phase", qt(phaseName(event.phase))},
                       {"done", static_cast<qint64>(event.done.value)},
                       {"total", static_cast<qint64>(event.total.value)},
                       {"message", qt(event.message.english())}};
    if (event.equal.value != 0)
        object["equal"] = static_cast<qint64>(event.equal.value);
    if (event.cardSize)
        object["cardSize"] = static_cast<qint64>(event.cardSize->value);
    output_.object(object);
}

void ProgressView::showText(const CardEvent& event) {
    const std::string name = event.target.empty() ? "base" : event.target;
    const std::string phase(phaseName(event.phase));
    Row& row = rows_[name];
    switch (event.kind) {
        case CardEvent::Kind::Warning:
            output_.note(name + ": " +
                         shownMessage({name, event.message, event.cardSize}).english());
            return;
        case CardEvent::Kind::Failed:
            draw(name, "failed");
            return;  // the summary says why
        case CardEvent::Kind::Done:
            draw(name, "done, " + event.message.english());
            return;
        case CardEvent::Kind::PhaseBegins:
            row.percent = -1;
            if (terminal_ || row.phase != phase)
                draw(name, event.message.empty() ? phase : phase + ": " + event.message.english());
            row.phase = phase;
            return;
        case CardEvent::Kind::Progress:
            break;
    }
    const int percent = percentOf(event);
    // A pipe gets a line every tenth, not a flood.
    const bool due = terminal_ ? percent != row.percent : percent / 10 != row.percent / 10;
    if (!due && row.phase == phase)
        return;
    row.percent = percent;
    row.phase = phase;
    std::string text = event.total.value == 0
                           ? phase + " " + humanSize(event.done)
                           : phase + " " + bar(percent) + " of " + humanSize(event.total);
    if (event.equal.value != 0)
        text += ", " + humanSize(event.equal) + " already on the card";
    draw(name, event.message.empty() ? text : text + ", " + event.message.english());
}

void ProgressView::draw(const std::string& target, const std::string& text) {
    if (!terminal_) {
        output_.text(target + ": " + text);
        return;
    }
    Row& row = rows_[target];
    if (row.line == 0) {
        row.line = ++lines_;
        std::fputs("\n", stdout);
    }
    const std::size_t up = lines_ - row.line + 1;
    // Up to the card's own line, rewrite it, and back down.
    std::printf("\033[%zuA\r\033[K%s: %s\033[%zuB\r", up, visible(target).c_str(),
                visible(text).c_str(), up);
    std::fflush(stdout);
}

}  // namespace landfall::cli
