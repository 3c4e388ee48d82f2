#include "core/receipt/report.h"

#include <QtCore/QString>
#include <QtCore/QSysInfo>
#include <algorithm>
#include <cmath>

#include "core/base/utc_time.h"
#include "core/tool/sandbox.h"

namespace landfall {
namespace {

constexpr std::size_t kNewest = 20;

std::string line(const std::string& name, const std::string& value) {
    return value.empty() ? "" : "  " + name + ": " + value + "\n";
}

std::string phasesOf(const Receipt& receipt) {
    std::string text;
    for (const PhaseRecord& phase : receipt.phases)
        text += (text.empty() ? "" : ", ") + phase.phase + " " +
                std::string(outcomeName(phase.outcome)) + " (" +
                std::to_string(std::llround(phase.seconds)) + " s)";
    return text;
}

std::string entryOf(const Receipt& receipt) {
    return receipt.when + "  " + std::string(stateName(receipt.state)) + "  " +
           (receipt.host.empty() ? "the base as it is" : receipt.host) + "\n" +
           line("receipt", receipt.id) + line("batch", receipt.batch) +
           line("preset", receipt.preset) + line("base", receipt.base) +
           line("target", receipt.target) + line("drive", receipt.drive) +
           line("card", std::to_string(receipt.cardSize.value) + " bytes") +
           line("written", std::to_string(receipt.bytesWritten.value) + " bytes") +
           line("not sent", std::to_string(receipt.bytesSkipped.value) + " bytes, of which " +
                                std::to_string(receipt.bytesEqual.value) + " equal already") +
           line("phases", phasesOf(receipt)) + line("Vault", receipt.vault) +
           line("note", receipt.note.english());
}

}  // namespace

Result<std::string> reportOfRuns(const ReceiptStore& receipts) {
    LANDFALL_ASSIGN(std::vector<Receipt> newest, receipts.list());
    const std::size_t all = newest.size();
    newest.resize(std::min(all, kNewest));
    std::string text =
        "Landfall " LANDFALL_VERSION ", report of " + utcNow() + "\n" +
        QSysInfo::prettyProductName().toStdString() + ", " + QSysInfo::kernelType().toStdString() +
        " " + QSysInfo::kernelVersion().toStdString() + " " +
        QSysInfo::currentCpuArchitecture().toStdString() + ", tools confined by " +
        sandboxText(sandboxInForce()) + ", Qt " + qVersion() + "\n" +
        std::to_string(newest.size()) + " of " + std::to_string(all) + " cards, newest first\n";
    for (const Receipt& receipt : newest)
        text += "\n" + entryOf(receipt);
    return text;
}

}  // namespace landfall
