#include "ui/models/preset_field.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include "ui/words/message_text.h"

namespace landfall {

namespace {

QJsonArray listOf(const QStringList& entries) {
    QJsonArray list;
    for (const QString& entry : entries)
        if (!entry.trimmed().isEmpty())
            list.append(entry.trimmed());
    return list;
}

QStringList textsOf(const QJsonValue& list) {
    QStringList texts;
    for (const QJsonValue& entry : list.toArray())
        texts << entry.toString();
    return texts;
}

QJsonValue numberOf(const QString& text) {
    bool whole = false;
    const int number = text.trimmed().toInt(&whole);
    // What is no number goes in as it is, for the rule to refuse.
    return whole ? QJsonValue(number) : QJsonValue(text.trimmed());
}

QJsonObject pairsOf(const QString& text) {
    QJsonObject pairs;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype middle = line.indexOf(QLatin1Char('='));
        pairs.insert(line.left(middle).trimmed(),
                     middle < 0 ? QString() : line.mid(middle + 1).trimmed());
    }
    return pairs;
}

}  // namespace

PresetField::PresetField(QObject* parent) : QObject(parent) {
    connect(this, &PresetField::editorChanged, this, &PresetField::follow);
}

void PresetField::setEditor(PresetEditor* editor) {
    if (editor == editor_)
        return;
    if (editor_)
        editor_->disconnect(this);
    editor_ = editor;
    if (editor_)
        connect(editor_, &PresetEditor::changed, this, &PresetField::follow);
    emit editorChanged();
}

void PresetField::setPath(const QString& path) {
    if (path == path_)
        return;
    path_ = path;
    emit editorChanged();
}

void PresetField::setForm(Form form) {
    if (form == form_)
        return;
    form_ = form;
    emit editorChanged();
}

void PresetField::setInstead(const QString& instead) {
    if (instead == instead_)
        return;
    instead_ = instead;
    emit editorChanged();
}

void PresetField::setStandard(bool standard) {
    if (standard == standard_)
        return;
    standard_ = standard;
    emit editorChanged();
}

QJsonValue PresetField::stored() const {
    return editor_ ? editor_->draft().value(path_.toStdString()) : QJsonValue::Undefined;
}

QJsonValue PresetField::read(const QString& text) const {
    static const QRegularExpression gaps(QStringLiteral("[,\\s]+"));
    switch (form_) {
        case Form::Text:
            break;
        case Form::Number:
            return numberOf(text);
        case Form::Lines:
            return listOf(text.split(QLatin1Char('\n')));
        case Form::Words:
            return listOf(text.split(gaps));
        case Form::Pairs:
            return pairsOf(text);
    }
    return text.trimmed();
}

QString PresetField::written(const QJsonValue& value) const {
    switch (form_) {
        case Form::Text:
            break;
        case Form::Number:
            return value.isDouble() ? QString::number(value.toInt()) : value.toString();
        case Form::Lines:
            return textsOf(value).join(QLatin1Char('\n'));
        case Form::Words:
            return textsOf(value).join(QStringLiteral(", "));
        case Form::Pairs: {
            QStringList lines;
            const QJsonObject pairs = value.toObject();
            for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
                lines << pair.key() + QStringLiteral(" = ") + pair.value().toString();
            return lines.join(QLatin1Char('\n'));
        }
    }
    return value.toString();
}

void PresetField::follow() {
    // What is typed stands as long as it means what is stored.
    if (written(read(text_)) != written(stored()))
        text_ = written(stored());
    emit changed();
}

void PresetField::setText(const QString& text) {
    if (text == text_ || !editor_)
        return;
    text_ = text;
    const QJsonValue value = read(text);
    if (!instead_.isEmpty() && !written(value).isEmpty())
        editor_->set(instead_.toStdString(), QJsonValue::Undefined);
    text_ = text;
    editor_->set(path_.toStdString(), value);
}

bool PresetField::on() const {
    return stored().toBool(standard_);
}

void PresetField::setOn(bool on) {
    // A flag that is as it is anyway is left out, as the writer of presets does.
    if (editor_ && on != this->on())
        editor_->set(path_.toStdString(),
                     on == standard_ ? QJsonValue(QJsonValue::Undefined) : QJsonValue(on));
}

bool PresetField::present() const {
    return stored().isObject();
}

void PresetField::setPresent(bool present) {
    if (editor_ && present != this->present())
        editor_->setSection(path_.toStdString(), present);
}

const Error* PresetField::fault() const {
    if (!editor_)
        return nullptr;
    const std::string path = path_.toStdString();
    for (const Error& fault : editor_->faults()) {
        const std::string& subject = fault.subject();
        const bool inside = form_ != Form::Text && form_ != Form::Number &&
                            subject.starts_with(path) && subject.size() > path.size() &&
                            (subject[path.size()] == '[' || subject[path.size()] == '.');
        if (subject == path || inside)
            return &fault;
    }
    return nullptr;
}

bool PresetField::missing() const {
    const Error* found = fault();
    return found != nullptr && editor_->draft().value(found->subject()).isUndefined();
}

QString PresetField::mistake() const {
    const Error* found = fault();
    if (found == nullptr || missing())
        return {};
    const QString words = messageText(found->message());
    const QString subject = QString::fromStdString(found->subject());
    if (!subject.endsWith(QLatin1Char(']')))
        return words;
    const int index = subject.mid(subject.lastIndexOf(QLatin1Char('[')) + 1).chopped(1).toInt();
    //: An error in one of several lines; %1 is the line's number, %2 what is wrong
    return tr("Line %1: %2").arg(index + 1).arg(words);
}

bool PresetField::holds(const QString& line) const {
    return textsOf(stored()).contains(line);
}

void PresetField::setHolds(const QString& line, bool held) {
    if (!editor_ || held == holds(line))
        return;
    QStringList lines = textsOf(stored());
    if (held)
        lines << line;
    else
        lines.removeAll(line);
    editor_->set(path_.toStdString(), listOf(lines));
}

}  // namespace landfall
