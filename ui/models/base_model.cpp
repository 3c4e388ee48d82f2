#include "ui/models/base_model.h"

#include <QtCore/QFileInfo>

#include "ui/models/human_text.h"

namespace landfall {

BaseModel::BaseModel(WorkbenchBackend& backend) : backend_(backend) {}

BaseModel::~BaseModel() {
    cancel_.cancel();
}

QString BaseModel::fileName() const {
    return image_ ? QString::fromStdString(image_->name) : QFileInfo(word_).fileName();
}

QString BaseModel::word() const {
    return image_ ? QString::fromStdString(image_->id) : word_;
}

QString BaseModel::system() const {
    if (!image_)
        return fileName();
    const std::string& name = image_->facts.prettyName;
    return QString::fromStdString(name.empty() ? image_->name : name);
}

QString BaseModel::measures() const {
    if (!image_)
        return {};
    QString kind;
    switch (image_->facts.architecture) {
        case Architecture::Arm64:
            //: The processors that a base is for
            kind = tr("64-bit ARM");
            break;
        case Architecture::Arm:
            //: The processors that a base is for
            kind = tr("32-bit ARM");
            break;
        case Architecture::Amd64:
            //: The processors that a base is for
            kind = tr("64-bit PC");
            break;
        case Architecture::Unknown:
            return shownSize(image_->size);
    }
    //: What a base is: %1 its processors, %2 its size
    return tr("%1 · %2").arg(kind, shownSize(image_->size));
}

bool BaseModel::takesSettings() const {
    return image_ && image_->facts.kind != BaseKind::Unknown;
}

QString BaseModel::finding() const {
    if (!image_)
        return {};
    if (!takesSettings())
        //: About a base that no settings can be put into
        return tr("Takes no settings: it is written as it is");
    //: About a base that settings can be put into
    return tr("Takes its settings");
}

void BaseModel::chooseFile(const QUrl& file) {
    choose(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

void BaseModel::choose(const QString& word) {
    cancel_.cancel();
    cancel_ = CancelToken();
    const quint64 generation = ++generation_;
    word_ = word;
    part_ = -1;
    error_ = {};
    state_ = State::Opening;
    image_.reset();
    emit changed();
    emit partChanged();
    emit imageChanged();
    tasks_.run(
        [this, generation, word = word.toStdString(), cancel = cancel_] {
            const auto progress = [this, generation](ByteCount done, ByteCount total) {
                QMetaObject::invokeMethod(
                    this, [=, this] { showPart(generation, done, total); }, Qt::QueuedConnection);
            };
            return backend_.openBase(word, progress, cancel);
        },
        [this, generation](Result<BaseImage> opened) {
            if (generation == generation_)
                take(std::move(opened));
        });
}

void BaseModel::clear() {
    cancel_.cancel();
    ++generation_;
    word_.clear();
    error_ = {};
    state_ = State::Empty;
    image_.reset();
    emit changed();
    emit imageChanged();
}

void BaseModel::showPart(quint64 generation, ByteCount done, ByteCount total) {
    if (generation != generation_ || state_ != State::Opening || total.value == 0)
        return;
    const qreal part = static_cast<qreal>(done.value) / static_cast<qreal>(total.value);
    if (qAbs(part - part_) < 0.005)
        return;
    part_ = part;
    emit partChanged();
}

void BaseModel::take(Result<BaseImage> opened) {
    if (opened) {
        image_ = std::make_shared<const BaseImage>(std::move(*opened));
        state_ = State::Ready;
    } else {
        error_ = errorSentence(ErrorAbout::Base, opened.error());
        state_ = State::Failed;
    }
    emit changed();
    emit imageChanged();
}

}  // namespace landfall
