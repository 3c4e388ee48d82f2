#include <QJsonArray>

#include "app/cli/commands.h"
#include "app/cli/progress_view.h"
#include "app/cli/targets.h"
#include "core/disk/range_list.h"
#include "core/lifecycle/card_check.h"

namespace landfall::cli {
namespace {

const char* resultWord(const CardCheck& check) {
    if (check.equal())
        return "equal";
    return check.booted ? "booted" : "different";
}

QJsonObject checkObject(const std::string& target, const Receipt& receipt, const CardCheck& check) {
    QJsonArray parts;
    for (const PartCheck& part : check.parts) {
        QJsonObject object{{"part", qt(part.part)},
                           {"bytes", static_cast<qint64>(part.bytes.value)},
                           {"differing", static_cast<qint64>(part.differing.value)}};
        if (part.firstDifference)
            object["firstDifference"] =
                QJsonObject{{"from", static_cast<qint64>(part.firstDifference->start.value)},
                            {"bytes", static_cast<qint64>(part.firstDifference->length.value)}};
        parts.append(object);
    }
    QJsonArray signs;
    for (const Message& sign : check.signs)
        signs.append(qt(sign.english()));
    return {{"target", qt(target)},
            {"receipt", qt(receipt.id)},
            {"host", qt(receipt.host)},
            {"result", resultWord(check)},
            {"booted", check.booted},
            {"signs", signs},
            {"parts", parts}};
}

std::string headline(const std::string& target, const Receipt& receipt, const CardCheck& check) {
    const std::string who = target + " (" + (receipt.host.empty() ? "" : receipt.host + ", ") +
                            "receipt " + receipt.id + "): ";
    if (check.booted)
        return who + "has booted since it was written on " + receipt.when +
               (check.equal() ? ", and is unchanged" : "; what it changed itself differs");
    return who + (check.equal() ? "matches what was written on " + receipt.when
                                : "differs from what was written on " + receipt.when);
}

std::string partLine(const PartCheck& part) {
    std::string line = "  " + part.part + ": " + humanSize(part.bytes) + " compared, ";
    if (part.differing.value == 0)
        return line + "equal";
    const ByteRange& first = *part.firstDifference;
    return line + humanSize(part.differing) + " in differing blocks" + ", the first at bytes " +
           std::to_string(first.start.value) + " to " +
           std::to_string((first.start + first.length).value);
}

ByteCount comparedBytes(const Receipt& receipt) {
    ByteCount sum;
    for (const ContentDigest& digest : receipt.content)
        sum += totalLength(digest.ranges);
    return sum;
}

}  // namespace

Result<int> verifyTarget(const Command& command) {
    LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const Receipt receipt, receipts.load(command.options.receipt));
    HelperClient helper(askingAtTheTerminal());
    LANDFALL_ASSIGN(const NamedCard target, openNamedCard(command.options, helper));

    ProgressView view(command.output);
    const ByteCount total = comparedBytes(receipt);
    const auto progress = [&](ByteCount done) {
        if (!command.output.json())
            view.show({CardEvent::Kind::Progress, target.job.target, Phase::Verify, done, total});
    };
    LANDFALL_ASSIGN(const CardCheck check,
                    checkCard(*target.card, receipt, progress, command.cancel));

    std::string text = headline(target.job.target, receipt, check) + "\n";
    for (const Message& sign : check.signs)
        text += "  " + sign.english() + "\n";
    for (const PartCheck& part : check.parts)
        text += partLine(part) + "\n";
    command.output.answer(text, checkObject(target.job.target, receipt, check));
    return check.equal() || check.booted ? 0 : exitCode(ErrorKind::Mismatch);
}

}  // namespace landfall::cli
