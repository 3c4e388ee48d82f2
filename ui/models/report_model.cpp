#include "ui/models/report_model.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace landfall {

namespace {

Result<void> put(const QString& name, const std::string& text) {
    QSaveFile file(name);
    const auto length = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), length) == length &&
        file.commit())
        return {};
    return fail(ErrorKind::Io, name.toStdString(), file.errorString().toStdString());
}

}  // namespace

void ReportModel::begin() {
    notice_.clear();
    error_ = {};
    emit changed();
}

void ReportModel::save(const QUrl& file) {
    begin();
    const QString name = file.isLocalFile() ? file.toLocalFile() : file.toString();
    tasks_.run(
        [&backend = backend_, name]() -> Result<void> {
            LANDFALL_ASSIGN(const std::string text, backend.report());
            return put(name, text);
        },
        [this, name](const Result<void>& saved) {
            if (saved)
                //: A report was saved; %1 is a file
                notice_ = tr("Saved as %1").arg(QFileInfo(name).filePath());
            else
                error_ = errorSentence(ErrorAbout::Report, saved.error());
            emit changed();
        });
}

}  // namespace landfall
