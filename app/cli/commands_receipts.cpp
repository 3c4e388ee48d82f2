#include <QJsonArray>

#include "app/cli/commands.h"
#include "core/base/decimal_text.h"
#include "core/disk/range_list.h"
#include "core/receipt/history.h"
#include "core/receipt/report.h"

namespace landfall::cli {
namespace {

QJsonArray phasesArray(const Receipt& receipt) {
    QJsonArray array;
    for (const PhaseRecord& phase : receipt.phases)
        array.append(QJsonObject{{"phase", qt(phase.phase)},
                                 {"outcome", qt(outcomeName(phase.outcome))},
                                 {"seconds", phase.seconds}});
    return array;
}

/// Without the byte ranges, which only the receipt file has.
QJsonArray contentArray(const Receipt& receipt) {
    QJsonArray array;
    for (const ContentDigest& digest : receipt.content)
        array.append(QJsonObject{{"part", qt(digest.part)},
                                 {"sha256", qt(digest.sha256)},
                                 {"from", static_cast<qint64>(digest.ranges.front().start.value)},
                                 {"bytes", static_cast<qint64>(totalLength(digest.ranges).value)}});
    return array;
}

QJsonObject receiptObject(const Receipt& receipt) {
    return {{"id", qt(receipt.id)},
            {"state", qt(stateName(receipt.state))},
            {"when", qt(receipt.when)},
            {"preset", qt(receipt.preset)},
            {"base", qt(receipt.base)},
            {"host", qt(receipt.host)},
            {"number", static_cast<qint64>(receipt.number)},
            {"target", qt(receipt.target)},
            {"drive", qt(receipt.drive)},
            {"diskId", qt(receipt.diskId)},
            {"cardSize", static_cast<qint64>(receipt.cardSize.value)},
            {"bytesWritten", static_cast<qint64>(receipt.bytesWritten.value)},
            {"bytesSkipped", static_cast<qint64>(receipt.bytesSkipped.value)},
            {"bytesEqual", static_cast<qint64>(receipt.bytesEqual.value)},
            {"bytesBlanked", static_cast<qint64>(receipt.bytesBlanked.value)},
            {"phases", phasesArray(receipt)},
            {"tokenAccessor", qt(receipt.tokenAccessor)},
            {"tokenExpires", qt(receipt.tokenExpires)},
            {"tokenRevoked", qt(receipt.tokenRevoked)},
            {"vault", qt(receipt.vault)},
            {"creationPath", qt(receipt.creationPath)},
            {"hostKey", qt(receipt.hostKey)},
            {"batch", qt(receipt.batch)},
            {"note", qt(receipt.note.english())}};
}

std::string receiptLine(const Receipt& receipt) {
    return receipt.id + "  " + receipt.when + "  " + std::string(stateName(receipt.state)) + "  " +
           (receipt.host.empty() ? "-" : receipt.host) + "  " + receipt.target +
           (receipt.note.empty() ? "" : "  (" + receipt.note.english() + ")");
}

std::string secondsText(double seconds) {
    return seconds == 0 ? "" : ", " + decimalText(seconds, 1) + " s";
}

/// All, or those of the batch that was named; newest first.
Result<std::vector<Receipt>> wantedReceipts(const Options& options) {
    LANDFALL_ASSIGN(const ReceiptStore store, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(std::vector<Receipt> receipts, store.list());
    if (!options.batch.empty())
        std::erase_if(receipts, [&](const Receipt& each) { return each.batch != options.batch; });
    return receipts;
}

}  // namespace

Result<int> listReceipts(const Command& command) {
    LANDFALL_ASSIGN(const ReceiptStore store, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const auto receipts, store.list());
    QJsonArray array;
    std::string text;
    for (const Receipt& receipt : receipts) {
        array.append(receiptObject(receipt));
        text += receiptLine(receipt) + "\n";
    }
    command.output.answer(text.empty() ? "no cards written yet" : text, {{"receipts", array}});
    return 0;
}

Result<int> showReceipt(const Command& command) {
    LANDFALL_ASSIGN(const ReceiptStore store, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const Receipt receipt, store.load(command.options.argument));
    std::string text =
        receiptLine(receipt) + "\n" +
        (receipt.host.empty() ? "  no preset: the base as it is" : "  preset " + receipt.preset) +
        "\n  base " + receipt.base + "\n" +
        (receipt.diskId.empty() ? "" : "  disk id " + receipt.diskId + "\n") + "  written " +
        humanSize(receipt.bytesWritten) + ", skipped " + humanSize(receipt.bytesSkipped) +
        ", of which " + humanSize(receipt.bytesEqual) + " were already on the card\n";
    if (receipt.bytesBlanked.value != 0)
        text += "  free space zeroed " + humanSize(receipt.bytesBlanked) + "\n";
    for (const PhaseRecord& phase : receipt.phases)
        text += "  " + phase.phase + ": " + std::string(outcomeName(phase.outcome)) +
                secondsText(phase.seconds) + "\n";
    if (!receipt.tokenExpires.empty())
        text += "  token valid until " + receipt.tokenExpires + ", accessor " +
                receipt.tokenAccessor + "\n";
    if (!receipt.tokenRevoked.empty())
        text += "  token revoked " + receipt.tokenRevoked + "\n";
    if (!receipt.hostKey.empty())
        text += "  host key " + receipt.hostKey + "\n";
    if (!receipt.batch.empty())
        text += "  batch " + receipt.batch + "\n";
    for (const ContentDigest& digest : receipt.content)
        text += "  sha256 " + digest.sha256 + "  " + digest.part + ", " +
                humanSize(totalLength(digest.ranges)) + " from byte " +
                std::to_string(digest.ranges.front().start.value) + "\n";
    QJsonObject object = receiptObject(receipt);
    object["content"] = contentArray(receipt);
    command.output.answer(text, object);
    return 0;
}

Result<int> printKnownHosts(const Command& command) {
    LANDFALL_ASSIGN(const auto receipts, wantedReceipts(command.options));
    LANDFALL_ASSIGN(const std::string text, historyAs(HistoryForm::KnownHosts, receipts, {}));
    QJsonArray array;
    for (const Receipt& receipt : newestOfHosts(receipts))
        if (!receipt.hostKey.empty())
            array.append(QJsonObject{{"host", qt(receipt.host)}, {"hostKey", qt(receipt.hostKey)}});
    command.output.answer(text, {{"hosts", array}});
    return 0;
}

Result<int> printCsv(const Command& command) {
    LANDFALL_ASSIGN(const auto receipts, wantedReceipts(command.options));
    LANDFALL_ASSIGN(const std::string text, historyAs(HistoryForm::Csv, receipts, {}));
    command.output.answer(text, {{"csv", qt(text)}});
    return 0;
}

Result<int> printInventory(const Command& command) {
    LANDFALL_ASSIGN(const auto receipts, wantedReceipts(command.options));
    LANDFALL_ASSIGN(const PresetStore presets, PresetStore::ofUser());
    LANDFALL_ASSIGN(const PresetUsers users, usersOf(presets));
    LANDFALL_ASSIGN(const std::string text, historyAs(HistoryForm::Inventory, receipts, users));
    command.output.answer(text, {{"inventory", qt(text)}});
    return 0;
}

Result<int> printReport(const Command& command) {
    LANDFALL_ASSIGN(const ReceiptStore store, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const std::string text, reportOfRuns(store));
    command.output.answer(text, {{"report", qt(text)}});
    return 0;
}

}  // namespace landfall::cli
