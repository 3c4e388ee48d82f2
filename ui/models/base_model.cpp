#include "ui/models/base_model.h"

#include <QtCore/QFileInfo>

#include "core/config/validate.h"
#include "core/fetch/web_address.h"
#include "core/flash/preparation.h"
#include "ui/words/base_words.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kRedraw{250};
const QString kBetween = QStringLiteral(" · ");

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

QStringList wordsOf(const std::vector<Message>& sentences) {
    QStringList all;
    for (const Message& sentence : sentences)
        all << messageText(sentence);
    return all;
}

QString mistakeOf(const Result<void>& checked) {
    return checked ? QString() : messageText(checked.error().message());
}

/// What names a base, as baseReferenceOf() takes it.
std::string wordOf(const BaseReference& base) {
    if (!base.url.empty())
        return base.url;
    return base.id.empty() ? base.file.string() : base.id;
}

}  // namespace

BaseModel::BaseModel(BaseBackend& backend) : backend_(backend) {}

BaseModel::~BaseModel() {
    cancel_.cancel();
}

bool BaseModel::fromNetwork() const {
    return !base_.url.empty();
}

QString BaseModel::fileName() const {
    if (image_)
        return textOf(image_->name);
    return fromNetwork() ? textOf(fileNameOf(wordOf(base_))) : shownFileName(textOf(wordOf(base_)));
}

QString BaseModel::address() const {
    return fromNetwork() ? textOf(shownAddress(wordOf(base_))) : QString();
}

QString BaseModel::word() const {
    return image_ ? textOf(image_->id) : textOf(wordOf(base_));
}

QString BaseModel::sha256() const {
    return image_ ? QString() : textOf(base_.sha256);
}

QString BaseModel::id() const {
    return image_ ? textOf(image_->id) : QString();
}

QString BaseModel::system() const {
    if (!image_)
        return fileName();
    const std::string& name = image_->facts.prettyName;
    return textOf(name.empty() ? image_->name : name);
}

QString BaseModel::measures() const {
    if (!image_)
        return {};
    const QString processors = processorsOf(image_->facts.architecture);
    if (processors.isEmpty())
        return shownSize(image_->size);
    //: What a base is: %1 its processors, %2 its size
    return tr("%1 · %2").arg(processors, shownSize(image_->size));
}

bool BaseModel::takesSettings() const {
    return use_ && use_->whyNoSettings.empty();
}

bool BaseModel::takesAll() const {
    return image_ && limits_.isEmpty();
}

QString BaseModel::asItIs() const {
    //: About any base, beside whether it takes settings
    return image_ ? tr("Without a preset it is written as it is.") : QString();
}

QString BaseModel::finding() const {
    if (!image_)
        return {};
    if (!takesSettings())
        //: About a base that no settings can be put into
        return tr("Takes no settings: it is written as it is");
    if (!use_->whyNoLayout.empty())
        //: About a base that settings can be put into, and whose partitions cannot be changed
        return tr("Takes its settings, and keeps its partitions");
    if (!limits_.isEmpty())
        //: About a base that some settings cannot be put into
        return tr("Takes its settings, but not all");
    //: About a base that settings can be put into
    return tr("Takes its settings");
}

QString BaseModel::mechanism() const {
    return takesSettings() ? mechanismOf(image_->facts) : QString();
}

QStringList BaseModel::remarks() const {
    return image_ ? wordsOf(image_->remarks) : QStringList();
}

void BaseModel::chooseFile(const QUrl& file) {
    choose(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

QString BaseModel::addressMistake(const QString& address, const QString& sha256) const {
    const std::string word = address.trimmed().toStdString();
    if (word.empty())
        return {};
    const bool known = !sha256.trimmed().isEmpty();
    return mistakeOf(
        checkWebAddress(word, known ? PlainHttp::HashKnown : PlainHttp::Refuse, "address"));
}

QString BaseModel::hashMistake(const QString& sha256) const {
    const std::string hash = sha256.trimmed().toStdString();
    return hash.empty() ? QString() : mistakeOf(validateSha256(hash, "sha256"));
}

bool BaseModel::chooseAddress(const QString& address, const QString& sha256) {
    if (address.trimmed().isEmpty() || !addressMistake(address, sha256).isEmpty() ||
        !hashMistake(sha256).isEmpty())
        return false;
    choose(address.trimmed(), sha256.trimmed());
    return true;
}

void BaseModel::choose(const QString& word, const QString& sha256) {
    BaseReference wanted = baseReferenceOf(word.toStdString(), sha256.toStdString());
    // Of files that were still being read when another one was chosen, the first is gone back to.
    if (image_ || state_ == State::Stopped ||
        (state_ == State::Opening && earlier_ == BaseReference()))
        earlier_ = baseReferenceOf(this->word().toStdString(), this->sha256().toStdString());
    if (wordOf(earlier_) == wordOf(wanted))
        earlier_ = {};
    refusal_ = {};
    open(std::move(wanted));
}

void BaseModel::open(BaseReference base) {
    base_ = std::move(base);
    leave(State::Opening);
    tasks_.run(
        [this, generation = generation_, base = base_, cancel = cancel_] {
            const auto progress = [this, generation](const DecodeState& state) {
                QMetaObject::invokeMethod(
                    this, [=, this] { showPart(generation, state); }, Qt::QueuedConnection);
            };
            return backend_.openBase(base, progress, cancel);
        },
        [this, generation = generation_](Result<BaseImage> opened) {
            if (generation == generation_)
                take(std::move(opened));
        });
}

void BaseModel::recall(const QString& word, const QString& sha256) {
    if (!looksLikeAddress(word.toStdString()))
        return choose(word, sha256);
    base_ = baseReferenceOf(word.toStdString(), sha256.toStdString());
    leave(State::Stopped);
}

void BaseModel::goBack() {
    BaseReference earlier = std::exchange(earlier_, {});
    if (earlier.url.empty())
        return open(std::move(earlier));
    base_ = std::move(earlier);
    leave(State::Stopped);
    error_ = takeRefusal();
    emit changed();
}

ErrorSentence BaseModel::takeRefusal() {
    const ErrorSentence refusal = std::exchange(refusal_, {});
    return refusal.title.isEmpty() ? refusal : besideTheChoice(refusal, refused_, system());
}

void BaseModel::goOn() {
    choose(textOf(wordOf(base_)), textOf(base_.sha256));
}

void BaseModel::stop() {
    if (!fromNetwork())
        return earlier_ == BaseReference() ? clear() : goBack();
    const QString reached = progress_.section(kBetween, 0, 0);
    leave(State::Stopped);
    progress_ = reached;
    emit partChanged();
}

void BaseModel::clear() {
    base_ = {};
    earlier_ = {};
    refusal_ = {};
    leave(State::Empty);
}

/// Whatever was going on is over, and nothing is there.
void BaseModel::leave(State state) {
    cancel_.cancel();
    cancel_ = CancelToken();
    ++generation_;
    state_ = state;
    part_ = -1;
    progress_.clear();
    unpacked_.clear();
    meter_ = {};
    error_ = {};
    image_.reset();
    use_.reset();
    limits_.clear();
    emit changed();
    emit partChanged();
    emit imageChanged();
}

void BaseModel::showPart(quint64 generation, const DecodeState& state) {
    if (generation != generation_ || state_ != State::Opening)
        return;
    const QString unpacked =
        state.unpacked ? messageText(state.unpacked->announcement()) : QString();
    const bool told = unpacked == std::exchange(unpacked_, unpacked);
    const Clock::time_point now = Clock::now();
    meter_.add(state.done, now);
    const bool whole = state.total.value != 0 && state.done == state.total;
    if (told && now - shown_ < kRedraw && !whole && !progress_.isEmpty())
        return;
    shown_ = now;
    showProgress(state.done, state.total);
}

void BaseModel::showProgress(ByteCount done, ByteCount total) {
    QStringList words;
    if (total.value == 0) {
        words << shownSize(done);
    } else {
        part_ = static_cast<qreal>(done.value) / static_cast<qreal>(total.value);
        //: How much of a base was read: %1 of %2, both sizes
        words << tr("%1 of %2").arg(shownSize(done), shownSize(total));
    }
    if (const auto rate = meter_.bytesPerSecond())
        words << shownSpeed(static_cast<double>(rate->value));
    if (const auto left = meter_.left(total))
        words << shownTimeLeft(*left);
    progress_ = words.join(kBetween);
    emit partChanged();
}

void BaseModel::take(Result<BaseImage> opened) {
    progress_.clear();
    unpacked_.clear();
    if (opened) {
        image_ = std::make_shared<const BaseImage>(std::move(*opened));
        use_ = baseUse(image_->facts);
        limits_ = limitsOf(image_->facts);
        earlier_ = {};
        error_ = takeRefusal();
        state_ = State::Ready;
    } else {
        error_ = errorSentence(ErrorAbout::Base, opened.error());
        if (earlier_ != BaseReference()) {
            refusal_ = error_;
            refused_ = fileName();
            return goBack();
        }
        state_ = State::Failed;
    }
    emit changed();
    emit imageChanged();
}

}  // namespace landfall
