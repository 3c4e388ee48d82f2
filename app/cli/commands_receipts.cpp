#include <QJsonArray>

#include "app/cli/commands.h"
#include "core/flash/receipt.h"

namespace landfall::cli {
namespace {

QJsonObject receiptObject(const Receipt& receipt) {
    return {{"id", qt(receipt.id)},
            {"state", qt(receipt.state)},
            {"when", qt(receipt.when)},
            {"preset", qt(receipt.preset)},
            {"base", qt(receipt.base)},
            {"host", qt(receipt.host)},
            {"number", static_cast<qint64>(receipt.number)},
            {"target", qt(receipt.target)},
            {"drive", qt(receipt.drive)},
            {"diskId", qt(receipt.diskId)},
            {"bytesWritten", static_cast<qint64>(receipt.bytesWritten.value)},
            {"tokenAccessor", qt(receipt.tokenAccessor)},
            {"tokenExpires", qt(receipt.tokenExpires)},
            {"note", qt(receipt.note)}};
}

std::string receiptLine(const Receipt& receipt) {
    return receipt.id + "  " + receipt.when + "  " + receipt.state + "  " + receipt.host + "  " +
           receipt.target + (receipt.note.empty() ? "" : "  (" + receipt.note + ")");
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
    command.output.answer(text.empty() ? "no card has been written yet" : text,
                          {{"receipts", array}});
    return 0;
}

Result<int> showReceipt(const Command& command) {
    LANDFALL_ASSIGN(const ReceiptStore store, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const Receipt receipt, store.load(command.options.argument));
    std::string text = receiptLine(receipt) + "\n  preset " + receipt.preset + "\n  base " +
                       receipt.base + "\n  disk id " + receipt.diskId + "\n  written " +
                       humanSize(receipt.bytesWritten) + "\n";
    if (!receipt.tokenExpires.empty())
        text +=
            "  token until " + receipt.tokenExpires + ", accessor " + receipt.tokenAccessor + "\n";
    command.output.answer(text, receiptObject(receipt));
    return 0;
}

}  // namespace landfall::cli
