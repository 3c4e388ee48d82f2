#include "app/cli/write_summary.h"

#include <QJsonArray>
#include <algorithm>
#include <cstdio>

#include "core/base/bytes.h"
#include "core/base/decimal_text.h"
#include "core/base/text.h"

namespace landfall::cli {
namespace {

QJsonObject outcomeObject(const CardOutcome& outcome) {
    QJsonObject out{{"target", qt(outcome.target)},
                    {"host", qt(outcome.host)},
                    {"result", qt(cardResultName(outcome.result))},
                    {"receipt", qt(outcome.receiptId)},
                    {"bytesWritten", static_cast<qint64>(outcome.bytesWritten.value)},
                    {"bytesSkipped", static_cast<qint64>(outcome.bytesSkipped.value)},
                    {"bytesEqual", static_cast<qint64>(outcome.bytesEqual.value)},
                    {"bytesBlanked", static_cast<qint64>(outcome.bytesBlanked.value)},
                    {"seconds", outcome.seconds},
                    {"needsToken", outcome.needsToken()},
                    {"error", QJsonValue::Null}};
    if (outcome.error)
        out["error"] = errorObject(*outcome.error);
    if (outcome.counterfeit)
        out["counterfeit"] = true;
    if (!outcome.tokenNote.empty())
        out["token"] = qt(outcome.tokenNote.english());
    if (outcome.needsToken() && !outcome.tokenFile.empty())
        out["tokenFile"] = qt(outcome.tokenFile);
    return out;
}

std::string whatWasSkipped(const CardOutcome& outcome) {
    std::string text;
    if (outcome.bytesEqual.value != 0)
        text += ", " + humanSize(outcome.bytesEqual) + " were already on the card";
    if (outcome.bytesBlanked.value != 0)
        return text + ", " + humanSize(outcome.bytesBlanked) + " of free space zeroed";
    return text + ", " + humanSize(outcome.bytesSkipped - outcome.bytesEqual) +
           " of free space skipped";
}

std::string outcomeLine(const CardOutcome& outcome) {
    std::string line = outcome.target + (outcome.host.empty() ? "" : " (" + outcome.host + ")") +
                       ": " + std::string(cardResultName(outcome.result));
    if (outcome.result == CardResult::Written)
        line += ", " + humanSize(outcome.bytesWritten) + " in " + decimalText(outcome.seconds, 1) +
                " s" + whatWasSkipped(outcome) + "; receipt " + outcome.receiptId;
    return line;
}

/// A word as a shell reads it.
std::string shellWord(const std::string& word) {
    const bool plain = !word.empty() && allOf(word, [](char c) {
        return isLetterOrDigit(c) || std::string_view("._-/:+@=").find(c) != std::string_view::npos;
    });
    if (plain)
        return word;
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

/// With the host's name: `rejoin` then refuses any other card that is in that reader by now.
std::string rejoinCommand(const CardOutcome& outcome, const Options& options) {
    std::string command = "landfall-cli rejoin --to " +
                          shellWord(outcome.target + "=" + outcome.host) + " --preset " +
                          shellWord(options.preset);
    if (options.fixed)
        command += " --fixed";
    if (!options.secrets.empty())
        command += " --secrets " + shellWord(options.secrets);
    return command;
}

void printCardsWithoutToken(const Output& output, const std::vector<CardOutcome>& outcomes,
                            const Options& options) {
    std::string commands;
    std::string tokenFile;  // the same for all, whose base is one
    std::size_t count = 0;
    for (const CardOutcome& outcome : outcomes) {
        if (!outcome.needsToken())
            continue;
        tokenFile = outcome.tokenFile;
        commands += "\n  " + (tokenFile.empty() ? rejoinCommand(outcome, options)
                                                : outcome.target + " (" + outcome.host + ")");
        ++count;
    }
    if (count == 0)
        return;
    const std::string said = std::to_string(count) + " of " + std::to_string(outcomes.size()) +
                             " cards need a token before their hosts can join; ";
    if (tokenFile.empty())
        output.text(said + "this brings it:" + commands);
    else
        output.text(said + "write them again with a Vault token, or put a wrapped token into " +
                    tokenFile + " on each running host:" + commands);
}

}  // namespace

void printSummary(const Output& output, const std::string& batch,
                  const std::vector<CardOutcome>& outcomes, const Options& options) {
    QJsonArray targets;
    for (const CardOutcome& outcome : outcomes) {
        targets.append(outcomeObject(outcome));
        if (output.json())
            continue;
        output.text(outcomeLine(outcome));
        if (outcome.error)
            output.error(*outcome.error);
    }
    if (output.json())
        output.object({{"event", "summary"}, {"batch", qt(batch)}, {"targets", targets}});
    else
        printCardsWithoutToken(output, outcomes, options);
}

int batchExit(const std::vector<CardOutcome>& outcomes) {
    const auto countOf = [&outcomes](auto&& holds) {
        return static_cast<std::size_t>(std::count_if(outcomes.begin(), outcomes.end(), holds));
    };
    const auto bad = std::find_if(outcomes.begin(), outcomes.end(), [](const CardOutcome& outcome) {
        return outcome.result != CardResult::Written;
    });
    if (bad != outcomes.end()) {
        if (countOf([](const CardOutcome& o) { return o.result == CardResult::Cancelled; }) ==
            outcomes.size())
            return exitCode(ErrorKind::Cancelled);
        if (outcomes.size() > 1)
            return 6;
        return bad->error ? exitCode(bad->error->kind()) : exitCode(ErrorKind::Io);
    }
    const std::size_t missing =
        countOf([](const CardOutcome& o) { return o.token == TokenOutcome::Missing; });
    if (missing == 0)
        return 0;
    return missing == outcomes.size() ? exitCode(ErrorKind::Network) : 6;
}

}  // namespace landfall::cli
