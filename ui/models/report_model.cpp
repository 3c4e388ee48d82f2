#include "ui/models/report_model.h"

#include <QtCore/QFileInfo>

#include "core/base/file_io.h"
#include "core/receipt/history.h"

namespace landfall {

namespace {

Result<std::string> textOf(ReportModel::Kind kind, ArrivalsBackend& arrivals,
                           const PresetBackend& presets) {
    if (kind == ReportModel::Kind::Runs)
        return arrivals.report();
    const HistoryForm form = kind == ReportModel::Kind::Csv         ? HistoryForm::Csv
                             : kind == ReportModel::Kind::Inventory ? HistoryForm::Inventory
                                                                    : HistoryForm::KnownHosts;
    LANDFALL_ASSIGN(const std::vector<Receipt> receipts, arrivals.receipts());
    LANDFALL_ASSIGN(const PresetUsers users, usersOf(presets.presets()));
    return historyAs(form, receipts, users);
}

}  // namespace

void ReportModel::begin() {
    notice_.clear();
    error_ = {};
    emit changed();
}

void ReportModel::save(Kind kind, const QUrl& file) {
    begin();
    const QString name = file.isLocalFile() ? file.toLocalFile() : file.toString();
    tasks_.run(
        [&arrivals = arrivals_, &presets = presets_, kind, name]() -> Result<void> {
            LANDFALL_ASSIGN(const std::string text, textOf(kind, arrivals, presets));
            return replaceDurably(name.toStdString(), text, 0644);
        },
        [this, kind, name](const Result<void>& saved) {
            if (saved)
                //: A text about the cards was saved; %1 is a file
                notice_ = tr("Saved as %1").arg(QFileInfo(name).filePath());
            else
                error_ = errorSentence(
                    kind == Kind::Runs ? ErrorAbout::Report : ErrorAbout::History, saved.error());
            emit changed();
        });
}

}  // namespace landfall
